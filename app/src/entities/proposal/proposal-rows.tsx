import { Button } from '@mantine/core'
import { t } from '../../shared/messages/fund.ts'
import { Empty, Failure, Loading } from '../../shared/ui/index.ts'
import { ProposalTable } from './proposal-table.tsx'
import { useProposals } from './use-proposal.ts'

/** Proposals to a fund or for a project, newest first, page by page. */
export function ProposalRows({
  of,
  caption,
  none,
}: {
  of: { fund: string } | { project: string }
  caption: string
  /** What it says where there are none. */
  none: string
}) {
  const query = useProposals(of)
  if (query.isPending) return <Loading lines={3} />
  if (query.data === undefined) return <Failure error={query.error} again={() => void query.refetch()} />
  const proposals = query.data.pages.flatMap((page) => page.data.items)
  if (proposals.length === 0) return <Empty>{none}</Empty>
  return (
    <>
      <ProposalTable caption={caption} proposals={proposals} within={'project' in of ? 'project' : 'fund'} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  )
}
