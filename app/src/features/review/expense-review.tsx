import type { ProposalView } from '@groundtruth/server/api-types'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { lapseExpenseAct, reviewExpenseAct } from './expense-acts.tsx'
import { Refusal } from './refusal.tsx'
import { useReviewer } from './use-reviewer.ts'

/** The review of what a payee spent for who may make it, or why this wallet may not. */
export function ExpenseReview({ proposal, wallet }: { proposal: ProposalView; wallet: string }) {
  const now = useNow()
  const standing = useReviewer(proposal, wallet)
  const reported = proposal.expenses.filter(({ status }) => status === 'reported')
  const overdue = reported.filter(({ waitsUntil }) => waitsUntil !== null && waitsUntil <= now)
  const open = reported.filter((expense) => !overdue.includes(expense))
  const organization = standing !== null && 'organization' in standing ? standing.organization : null
  const mine = open.filter(({ reviews }) =>
    reviews.every((review) => review.organization.address !== organization?.address),
  )
  const keyOf = (list: typeof reported) => list.map(({ address }) => address).join(' ')
  return (
    <>
      {open.length > 0 && standing !== null && 'why' in standing && (
        <Refusal why={standing.why} proposal={proposal} />
      )}
      {organization !== null && mine.length > 0 && (
        <ActPanel key={keyOf(mine)} act={reviewExpenseAct(proposal, mine, organization)} />
      )}
      {overdue.length > 0 && <ActPanel key={keyOf(overdue)} act={lapseExpenseAct(proposal, overdue)} />}
    </>
  )
}
