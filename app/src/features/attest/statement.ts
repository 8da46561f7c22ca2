import type { ClaimView, Declaration, Verdict } from '@groundtruth/server/api-types'
import { request } from '../../shared/api/index.ts'
import { at } from '../../shared/api/index.ts'
import { amountParts } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'

export interface StatementInput {
  claim: ClaimView
  organization: string
  verdict: Verdict
  declarations: Declaration[]
  /** Base units; 0 unless the verdict is to accept. */
  quantity: bigint
  reason: string
}

/** The text whose SHA-256 goes on chain: evidence, quantities, reason, and the declaration of no stake. */
export function statementText({
  claim,
  organization,
  verdict,
  declarations,
  quantity,
  reason,
}: StatementInput): string {
  const figure = (base: string) => amountParts({ ...claim.quantity, base }, 'credits').figure
  return [
    `# ${t('attest.document.title', { organization })}`,
    '',
    t('attest.document.root', { root: claim.evidenceRoot }),
    t('attest.document.claimed', {
      claimed: figure(claim.quantity.base),
      accepted: figure(quantity.toString()),
    }),
    '',
    `${t(`claim.${verdict}`)}. ${reason.trim()}`,
    '',
    ...declarations.flatMap((declaration) => [t(`attest.document.${declaration}`), '']),
  ].join('\n')
}

/**
 * Puts a text into the content store and returns its SHA-256, computed here and compared with the store's.
 * @throws Error with what to do where it cannot be stored.
 */
export async function storeText(text: string): Promise<string> {
  const { sha256Hex } = await import('@groundtruth/sdk/evidence')
  const expected = sha256Hex(text)
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await request('/content', { method: 'POST', headers, body: text })
    const answer: unknown = await response.json()
    const stored = at(answer, 'sha256') ?? at(answer, 'data', 'sha256')
    if (stored !== expected) throw new Error(`${expected} ≠ ${String(stored)}`)
    return expected
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(t('attest.uploadFailed', { reason }), { cause: error })
  }
}
