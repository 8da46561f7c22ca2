import type { BatchSummary, MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { useBatches } from '../../entities/batch/index.ts'
import { proposalTitle } from '../../entities/proposal/index.ts'
import { creditsText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { Notice } from '../../shared/ui/index.ts'
import { ActPanel, type ActDefinition } from '../acts/index.ts'

/** Meets a milestone that asks for credits by a batch of the project, issued since the money was drawn. */
export function MeetPanel({ proposal, milestone }: { proposal: ProposalView; milestone: MilestoneView }) {
  const { project, approvedAt } = proposal
  const batches = useBatches({ project: project.address }).data?.data
  const { quantity } = milestone
  if (batches === undefined || quantity === null) return null
  const fitting = batches.filter(
    ({ status, issued, issuedAt }) =>
      status === 'active' &&
      issuedAt !== null &&
      issuedAt >= (approvedAt ?? 0) &&
      BigInt(issued.base) >= BigInt(quantity.base),
  )
  if (fitting.length === 0) return <Notice>{t('meet.none', { quantity: creditsText(quantity) })}</Notice>
  return <ActPanel act={meetAct(proposal, milestone, fitting, creditsText(quantity))} />
}

function meetAct(
  proposal: ProposalView,
  { index }: MilestoneView,
  batches: BatchSummary[],
  quantity: string,
): ActDefinition {
  const title = t('meet.fold', { n: index + 1 })
  return {
    id: `meet-${index + 1}-sign`,
    title,
    help: t('meet.help', { quantity }),
    button: t('meet.button'),
    fields: [
      {
        kind: 'choice',
        name: 'batch',
        label: t('meet.batch'),
        choices: batches.map(({ address, code, issued }) => [
          address,
          t('meet.choice', { batch: code, quantity: creditsText(issued) }),
        ]),
      },
    ],
    words: ({ batch }) => [
      t('meet.word', {
        batch: batches.find(({ address }) => address === batch)?.code ?? '',
        n: index + 1,
        proposal: proposalTitle(proposal),
      }),
    ],
    undo: [t('meet.undo')],
    build: async ({ payer }, { batch = '' }, actor) => {
      const { meetMilestone } = await import('@groundtruth/sdk/instructions')
      const { organization, address } = proposal
      return meetMilestone({
        actor,
        payer,
        organization: organization.address,
        proposal: address,
        batch,
        milestone: index,
      })
    },
  }
}
