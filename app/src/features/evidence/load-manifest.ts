import type { ClaimView } from '@groundtruth/server/api-types'
import type { Manifest } from '@groundtruth/sdk/evidence'
import { request } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { runJob } from './work/run-job.ts'

/** What a pack is of, as the chain says: a report's own fields, or those of a delivery. */
export interface ProvenPack extends Pick<ClaimView, 'evidenceRoot' | 'project' | 'periodStart' | 'revision'> {
  /** Null: it may have changed since, as the date of a milestone can. */
  periodEnd: number | null
}

/** The evidence cannot be relied on; the message says why and what to do. */
export class EvidenceRefused extends Error {
  override name = 'EvidenceRefused'
}

/**
 * The list of a pack's files, compared with the chain: its root is computed again and must be the one on chain, and it
 * must be for this project, period and revision.
 * @throws EvidenceRefused, EvidenceError, ApiError or UnreachableError
 */
export async function loadManifest(pack: ProvenPack): Promise<Manifest> {
  const response = await request(`/content/packs/${pack.evidenceRoot}`)
  const manifest = await runJob('parse', { text: await response.text() })
  if (manifest.root !== pack.evidenceRoot) {
    throw new EvidenceRefused(
      t('recompute.rootDiffers', { found: manifest.root, expected: pack.evidenceRoot }),
    )
  }
  const { project, period, revision } = manifest
  const same =
    project === pack.project.address &&
    period.start === pack.periodStart &&
    (pack.periodEnd === null || period.end === pack.periodEnd) &&
    revision === pack.revision
  if (!same) throw new EvidenceRefused(t('recompute.subjectDiffers'))
  return manifest
}

/** Where the server hands out a file of the pack. */
export function packFileUrl(root: string, path: string): string {
  return `/content/packs/${root}/files/${path.split('/').map(encodeURIComponent).join('/')}`
}
