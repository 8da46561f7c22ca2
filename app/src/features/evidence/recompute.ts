import type { ClaimView } from '@groundtruth/server/api-types'
import type { BlobFile, Manifest } from '@groundtruth/sdk/evidence'
import type { Quantification } from '@groundtruth/sdk/methodologies'
import { request } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { EvidenceRefused, loadManifest, packFileUrl } from './load-manifest.ts'
import { runJob } from './work/run-job.ts'

export type Progress =
  { step: 'list' } | { step: 'file'; path: string; done: number; total: number } | { step: 'compute' }

export interface Recomputed extends Quantification {
  files: number
}

/**
 * The quantity of a claim from its evidence: every file is fetched, compared with the root on chain and given to the
 * methodology's own function, beside the page.
 * @throws EvidenceRefused, EvidenceError, ApiError or UnreachableError
 */
export async function recompute(claim: ClaimView, report: (progress: Progress) => void): Promise<Recomputed> {
  const methodology = claim.methodology.code ?? ''
  report({ step: 'list' })
  const manifest = await loadManifest(claim)
  const files: BlobFile[] = []
  for (const [done, { path }] of manifest.files.entries()) {
    report({ step: 'file', path, done: done + 1, total: manifest.files.length })
    files.push({ path, file: await fetchFile(claim.evidenceRoot, path) })
  }
  await requireSame(manifest, files)
  report({ step: 'compute' })
  const found = await runJob('compute', { methodology, period: manifest.period, files })
  if (found === undefined) throw new EvidenceRefused(t('recompute.noMethod', { code: methodology }))
  return { ...found, files: files.length }
}

/** @throws EvidenceRefused naming the first file that is not the one of the manifest. */
async function requireSame(manifest: Manifest, files: readonly BlobFile[]): Promise<void> {
  const digests = await runJob('hash', { files })
  for (const [index, { path, sha256 }] of manifest.files.entries()) {
    const found = digests[index]?.sha256 ?? ''
    if (found !== sha256) throw new EvidenceRefused(t('recompute.fileDiffers', { path, found }))
  }
}

async function fetchFile(root: string, path: string): Promise<Blob> {
  try {
    const response = await request(packFileUrl(root, path))
    return await response.blob()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new EvidenceRefused(t('recompute.fileAbsent', { path, reason }))
  }
}
