import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CREDIT_DECIMALS, formatTonnes, parseAmount } from '@groundtruth/sdk'
import { type Manifest, manifestText } from '@groundtruth/sdk/evidence'
import { manifestOfFolder, readFolder } from '@groundtruth/sdk/evidence/node'
import { contentOfApi } from '../../story/content.ts'
import type { Context } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'
import { describeQuantity, quantify } from '../../support/quantify.ts'
import { filesTable } from '../evidence.ts'

/** What a folder of evidence carries, as it would be submitted. */
export interface Prepared {
  manifest: Manifest
  /** Base units: by the evidence, and what is claimed of it. */
  computed: bigint
  quantity: bigint
}

export interface PackSubject {
  /** Code of the methodology. */
  code: string
  project: string
  period: { start: number; end: number }
  revision: number
}

/**
 * Checks every row, computes the quantity and the evidence root, and shows all of it.
 * @param wanted Tonnes, where less than the evidence carries is claimed.
 * @throws EvidenceError naming file, row and column, or CliFailure for more than the evidence carries.
 */
export async function preparePack(
  context: Context,
  folder: string,
  { code, ...subject }: PackSubject,
  wanted: string | undefined,
): Promise<Prepared> {
  const computed = quantify(code, subject.period, await readFolder(folder))
  const manifest = await manifestOfFolder(folder, subject)
  const quantity = chosen(computed.quantityBase, wanted)
  context.out.say([filesTable(manifest.files), '', describeQuantity(computed), ''].join('\n'))
  context.out.say(`Evidence root ${manifest.root}`)
  return { manifest, computed: computed.quantityBase, quantity }
}

/** The files go first: a claim whose evidence nobody can open helps nobody. Nothing is stored in a dry run. */
export async function storePack(context: Context, folder: string, manifest: Manifest): Promise<void> {
  if (context.dryRun) return
  const content = contentOfApi(context.api.value)
  for (const { path } of manifest.files) await content.put(await readFile(join(folder, path)))
  await content.put(manifestText(manifest))
}

function chosen(computed: bigint, text: string | undefined): bigint {
  if (text === undefined) return computed
  const wanted = parseAmount(text, CREDIT_DECIMALS)
  if (wanted <= computed) return wanted
  throw CliFailure.refused(
    `The evidence carries ${formatTonnes(computed)} t CO2e, less than ${formatTonnes(wanted)}: claim at most that.`,
    'QuantityAboveEvidence',
  )
}
