import type { ClaimView, Declaration, Verdict } from '@groundtruth/server/api-types'
import { amountParts } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'

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
