import type { FundView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { ProposalTable, useProposals } from '../../entities/proposal/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Empty, Failure, Loading, Section, Term } from '../../shared/ui/index.ts'

/** What was asked of the fund, newest first, with what each still needs. */
export function FundProposals({ fund }: { fund: FundView }) {
  return (
    <Section
      title={t('fund.proposals')}
      help={rich('fund.proposals.help', { proposal: <Term name="proposal" />, units: <Term name="units" /> })}
    >
      <Rows fund={fund.address} />
    </Section>
  )
}

function Rows({ fund }: { fund: string }) {
  const query = useProposals({ fund })
  if (query.isPending) return <Loading lines={3} />
  if (query.data === undefined) return <Failure error={query.error} again={() => void query.refetch()} />
  const proposals = query.data.pages.flatMap((page) => page.data.items)
  if (proposals.length === 0) return <Empty>{t('fund.proposalsNone')}</Empty>
  return (
    <>
      <ProposalTable caption={t('fund.proposals')} proposals={proposals} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  )
}
