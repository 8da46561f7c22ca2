import type { ProposalView } from '@groundtruth/server/api-types'
import { proposalTitle } from '../../entities/proposal/index.ts'
import { isZero, moneyText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { Notice } from '../../shared/ui/index.ts'
import { ActPanel, type ActDefinition } from '../acts/index.ts'

/** Closes a proposal that is paid and accounted for; before that it says what is open. */
export function FinalReport({ proposal }: { proposal: ProposalView }) {
  const { paid, accepted, returned, reported } = proposal
  const accounted = BigInt(accepted.base) + BigInt(returned.base) >= BigInt(paid.base) && isZero(reported)
  if (accounted) return <ActPanel act={reportAct(proposal)} />
  return (
    <Notice>
      {t('finalReport.notYet', {
        paid: moneyText(paid),
        accepted: moneyText(accepted),
        returned: moneyText(returned),
        reported: moneyText(reported),
      })}
    </Notice>
  )
}

function reportAct(proposal: ProposalView): ActDefinition {
  const { address, organization, project } = proposal
  return {
    id: 'report-sign',
    title: t('finalReport.fold'),
    help: t('finalReport.help'),
    button: t('finalReport.button'),
    fields: [
      { kind: 'document', name: 'report', label: t('finalReport.text'), help: t('finalReport.textHelp') },
    ],
    words: () => [t('finalReport.word', { proposal: proposalTitle(proposal) })],
    undo: [t('finalReport.undo')],
    build: async (_context, { report: reportHash = '' }, actor) => {
      const { completeProposal } = await import('@groundtruth/sdk/instructions')
      return completeProposal({
        actor,
        organization: organization.address,
        project: project.address,
        proposal: address,
        reportHash,
      })
    },
  }
}
