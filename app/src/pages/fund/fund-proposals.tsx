import type { FundView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { ProposalRows } from '../../entities/proposal/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Section, Term } from '../../shared/ui/index.ts'

/** What was asked of the fund, newest first, with what each still needs. */
export function FundProposals({ fund }: { fund: FundView }) {
  return (
    <Section
      title={t('fund.proposals')}
      help={rich('fund.proposals.help', { proposal: <Term name="proposal" />, units: <Term name="units" /> })}
      aside={
        fund.status === 'open' && (
          <Link to="/funds/$address/propose" params={{ address: fund.address }}>
            {t('fund.propose')}
          </Link>
        )
      }
    >
      <ProposalRows
        of={{ fund: fund.address }}
        caption={t('fund.proposals')}
        none={t('fund.proposalsNone')}
      />
    </Section>
  )
}
