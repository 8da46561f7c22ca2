import type { ClaimView } from '@groundtruth/server/api-types'
import type { Manifest } from '@groundtruth/sdk/evidence'
import { request } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { runJob } from './work/run-job.ts'

/** The evidence cannot be relied on; the message says why and what to do. */
export class EvidenceRefused extends Error {
  override name = 'EvidenceRefused'
}

/**
 * The list of a claim's files, compared with the chain: its root is computed again and must be the claim's, and it
 * must be for this project, period and revision.
 * @throws EvidenceRefused, EvidenceError, ApiError or UnreachableError
 */
export async function loadManifest(claim: ClaimView): Promise<Manifest> {
  const response = await request(`/content/packs/${claim.evidenceRoot}`)
  const manifest = await runJob('parse', { text: await response.text() })
  if (manifest.root !== claim.evidenceRoot) {
    throw new EvidenceRefused(
      t('recompute.rootDiffers', { found: manifest.root, expected: claim.evidenceRoot }),
    )
  }
  const { project, period, revision } = manifest
  const same =
    project === claim.project.address &&
    period.start === claim.periodStart &&
    period.end === claim.periodEnd &&
    revision === claim.revision
  if (!same) throw new EvidenceRefused(t('recompute.subjectDiffers'))
  return manifest
}

/** Where the server hands out a file of the pack. */
export function packFileUrl(root: string, path: string): string {
  return `/content/packs/${root}/files/${path.split('/').map(encodeURIComponent).join('/')}`
}
