import type { ClaimView } from '@groundtruth/server/api-types'
import { hashBlob } from '@groundtruth/sdk/evidence'
import { methodologyByCode, type Quantification } from '@groundtruth/sdk/methodologies'
import { request } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { EvidenceRefused, loadManifest, packFileUrl } from './load-manifest.ts'

export type Progress =
  { step: 'list' } | { step: 'file'; path: string; done: number; total: number } | { step: 'compute' }

export interface Recomputed extends Quantification {
  files: number
}

/**
 * The quantity of a claim from its evidence: every file is fetched, compared with the root on chain and given to the
 * methodology's own function.
 * @throws EvidenceRefused, EvidenceError, ApiError or UnreachableError
 */
export async function recompute(claim: ClaimView, report: (progress: Progress) => void): Promise<Recomputed> {
  const code = claim.methodology.code ?? ''
  const methodology = methodologyByCode(code)
  if (methodology === undefined) throw new EvidenceRefused(t('recompute.noMethod', { code }))
  report({ step: 'list' })
  const manifest = await loadManifest(claim)
  const files = new Map<string, Uint8Array>()
  for (const [done, file] of manifest.files.entries()) {
    report({ step: 'file', path: file.path, done: done + 1, total: manifest.files.length })
    files.set(file.path, await checkedFile(claim.evidenceRoot, file.path, file.sha256))
  }
  report({ step: 'compute' })
  return { ...methodology.compute({ period: manifest.period, files }), files: files.size }
}

async function checkedFile(root: string, path: string, sha256: string): Promise<Uint8Array> {
  const blob = await fetchFile(root, path)
  const found = await hashBlob(blob)
  if (found.sha256 !== sha256) {
    throw new EvidenceRefused(t('recompute.fileDiffers', { path, found: found.sha256 }))
  }
  return new Uint8Array(await blob.arrayBuffer())
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
