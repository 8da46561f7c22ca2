import type { ClaimAccount } from '@groundtruth/sdk'
import { type Manifest, parseManifest, sha256Hex } from '@groundtruth/sdk/evidence'
import { manifestOfFolder, readFolder } from '@groundtruth/sdk/evidence/node'
import type { Context } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'

/**
 * The files of a claim's evidence, from a folder or from the server, each compared with the root that stands on chain.
 * @throws CliFailure when a file is missing or another one.
 */
export async function evidenceOf(
  context: Context,
  claim: ClaimAccount,
  folder: string | undefined,
): Promise<Map<string, Uint8Array>> {
  return folder === undefined ? fromServer(context, claim) : fromFolder(claim, folder)
}

async function fromFolder(claim: ClaimAccount, folder: string): Promise<Map<string, Uint8Array>> {
  const period = { start: Number(claim.periodStart), end: Number(claim.periodEnd) }
  const { project, revision } = claim
  const { root } = await manifestOfFolder(folder, { project, period, revision })
  if (root === claim.evidenceRoot) return readFolder(folder)
  throw CliFailure.refused(
    `${folder} is not the evidence of this claim: its files give the root ${root}, and ${claim.evidenceRoot} stands on chain.`,
    'EvidenceMismatch',
  )
}

async function fromServer({ server }: Context, claim: ClaimAccount): Promise<Map<string, Uint8Array>> {
  const root = claim.evidenceRoot
  const manifest: Manifest = parseManifest(await (await server.fetch(`/content/packs/${root}`)).text())
  if (manifest.root !== root) {
    throw CliFailure.refused(
      `The server's manifest is not that of the evidence root ${root}.`,
      'EvidenceMismatch',
    )
  }
  const files = new Map<string, Uint8Array>()
  for (const { path, sha256 } of manifest.files) {
    const response = await server.fetch(`/content/${sha256}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (sha256Hex(bytes) !== sha256) {
      throw CliFailure.refused(`The server's ${path} is not the file of the evidence.`, 'EvidenceMismatch')
    }
    files.set(path, bytes)
  }
  return files
}
