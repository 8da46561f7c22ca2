import type { DeliveryView, ProposalView, Ref } from '@groundtruth/server/api-types'
import { proposalTitle } from '../../entities/proposal/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition } from '../acts/index.ts'
import { reviewFields, verdictOf } from './statement.ts'

/** A verifier accepts or refuses the proof of a milestone. */
export function reviewDeliveryAct(
  proposal: ProposalView,
  delivery: DeliveryView,
  organization: Ref,
): ActDefinition {
  const { milestone, revision, evidenceRoot, accepting, rejecting, quorum } = delivery
  const n = milestone + 1
  const name = refName(organization)
  return {
    id: `review-${n}`,
    title: t('review.act.delivery', { n }),
    help: t('review.act.help', { organization: name }),
    button: t('review.act.submit'),
    fields: reviewFields(t('review.act.reject'), () => ({
      title: t('review.document.delivery', { organization: name }),
      facts: [
        t('review.document.proposal', { proposal: proposal.address }),
        t('review.document.milestone', { n, revision }),
        t('review.document.root', { root: evidenceRoot }),
      ],
    })),
    words: (values) => {
      const verdict = verdictOf(values)
      const said = { organization: name, n, proposal: proposalTitle(proposal) }
      const decides = (verdict === 'accept' ? accepting : rejecting) + 1 >= quorum
      const word = t(`review.word.${verdict}`, said)
      return decides ? [word, t(`review.word.${verdict}ed`)] : [word]
    },
    undo: [t('review.act.undo')],
    build: async (_context, values, person) => {
      const { reviewDelivery } = await import('@groundtruth/sdk/instructions')
      return reviewDelivery({
        person,
        organization: organization.address,
        project: proposal.project.address,
        proposal: proposal.address,
        delivery: delivery.address,
        verdict: verdictOf(values),
        statementHash: values.statement ?? '',
        declarations: ['no-stake'],
      })
    },
  }
}

/** Anyone sends back what nobody reviewed in time. */
export function lapseDeliveryAct(
  proposal: ProposalView,
  { address, milestone }: DeliveryView,
): ActDefinition {
  const title = t('delivery.act.lapse', { n: milestone + 1 })
  return {
    id: `lapse-${milestone + 1}`,
    title,
    button: title,
    fields: [],
    words: () => [t('delivery.act.lapse.word')],
    build: async (_context, _values, actor) => {
      const { lapseDelivery } = await import('@groundtruth/sdk/instructions')
      return lapseDelivery({ actor, proposal: proposal.address, delivery: address })
    },
  }
}
