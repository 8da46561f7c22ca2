import type { FundView } from '@groundtruth/server/api-types'
import { ProposalTable, useProposals } from '../../entities/proposal/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { AnswerView, Empty, Section, Term } from '../../shared/ui/index.ts'

/** What was asked of the fund, newest first, with what each still needs. */
export function FundProposals({ fund }: { fund: FundView }) {
  const query = useProposals({ fund: fund.address })
  return (
    <Section
      title={t('fund.proposals')}
      help={rich('fund.proposals.help', { proposal: <Term name="proposal" />, units: <Term name="units" /> })}
    >
      <AnswerView query={query}>
        {(proposals) =>
          proposals.length === 0 ? (
            <Empty>{t('fund.proposalsNone')}</Empty>
          ) : (
            <ProposalTable
              caption={t('fund.proposals')}
              proposals={[...proposals].sort((a, b) => b.number - a.number)}
            />
          )
        }
      </AnswerView>
    </Section>
  )
}
