import type { AttestationView, ClaimView, DisputeView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { amountText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { REASON, type ActDefinition } from '../acts/index.ts'
import { decisionAct } from '../decision/index.ts'

/** Ends a report that is not verified: by its owner, or by anyone once its time is over. */
export function withdrawAct(claim: ClaimView, name: string): ActDefinition {
  return {
    id: 'withdraw',
    title: t('claim.act.withdraw'),
    help: t('claim.act.withdrawHelp'),
    button: t('claim.act.withdraw'),
    fields: [{ ...REASON, optional: true }],
    words: () => [t('claim.act.withdraw.word', { claim: name })],
    undo: [t('claim.act.withdraw.undo')],
    build: async (_context, values, actor) => {
      const { withdrawClaim } = await import('@groundtruth/sdk/instructions')
      return withdrawClaim({
        actor,
        project: claim.project.address,
        claim: claim.address,
        reasonHash: values.reason === '' ? null : (values.reason ?? null),
      })
    },
  }
}

/** Objects to a verified report, with a document and a deposit that comes back unless it is found abusive. */
export function disputeAct(claim: ClaimView, name: string, deposit: string): ActDefinition {
  return {
    id: 'dispute',
    title: t('claim.act.dispute'),
    help: t('claim.act.disputeHelp', { deposit }),
    button: t('claim.act.dispute'),
    fields: [REASON],
    words: () => [t('claim.act.dispute.word', { claim: name, deposit })],
    undo: [t('claim.act.dispute.undo')],
    build: async (_context, { reason: documentHash = '' }, disputant) => {
      const { disputeClaim } = await import('@groundtruth/sdk/instructions')
      return disputeClaim({ disputant, claim: claim.address, revision: claim.revision, documentHash })
    },
  }
}

/** The steward's decision on an open objection. */
export function decideAct(claim: ClaimView, dispute: DisputeView, depositDestination: string): ActDefinition {
  const deposit = amountText(dispute.deposit, 'money')
  const stands = t('claim.act.decide.upheld')
  return decisionAct({
    id: 'decide',
    title: t('claim.act.decide'),
    outcomes: {
      upheld: { choice: t('claim.act.outcome.upheld'), word: stands },
      reversed: { choice: t('claim.act.outcome.reversed'), word: t('claim.act.decide.reversed') },
      abusive: { choice: t('claim.act.outcome.abusive', { deposit }), word: stands },
    },
    objection: ['Dispute', dispute.address],
    depositDestination,
    decide: async (decided) => {
      const { decideDispute } = await import('@groundtruth/sdk/instructions')
      return decideDispute({
        ...decided,
        project: claim.project.address,
        methodology: claim.methodology.address,
        claim: claim.address,
        dispute: dispute.address,
      })
    },
  })
}

/** An organization takes its statement back; it stays visible and counts no longer. */
export function revokeAct(
  claim: ClaimView,
  attestation: AttestationView,
  signer: ActDefinition['signer'],
): ActDefinition {
  const organization = refName(attestation.organization)
  return {
    id: `revoke-${attestation.organization.code ?? attestation.address}`,
    title: t('claim.act.revoke', { organization }),
    button: t('claim.act.revokeButton'),
    signer: signer ?? { is: 'wallet' },
    fields: [REASON],
    words: () => [
      t('claim.act.revoke.word', { organization }),
      t(claim.status === 'issued' ? 'claim.act.revoke.issued' : 'claim.act.revoke.before'),
    ],
    undo: [t('claim.act.revoke.undo')],
    build: async (_context, { reason: reasonHash = '' }, actor) => {
      const { revokeAttestation } = await import('@groundtruth/sdk/instructions')
      return revokeAttestation({
        actor,
        organization: attestation.organization.address,
        methodology: claim.methodology.address,
        claim: claim.address,
        revision: attestation.revision,
        batch: claim.status === 'issued' ? (claim.batch?.address ?? null) : null,
        reasonHash,
      })
    },
  }
}
