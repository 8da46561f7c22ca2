import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { lazy, Suspense } from 'react'
import { useSession } from '../../features/wallet/index.ts'

// What only a connected wallet sees is loaded with it.
const review = () => import('../../features/review/index.ts')
const steps = () => import('../../features/delivery-acts/index.ts')
const DeliveryReview = lazy(() => review().then((module) => ({ default: module.DeliveryReview })))
const ExpenseReview = lazy(() => review().then((module) => ({ default: module.ExpenseReview })))
const DeliveryActs = lazy(() => steps().then((module) => ({ default: module.DeliveryActs })))
const MilestoneActs = lazy(() => steps().then((module) => ({ default: module.MilestoneActs })))
const PayeeDesk = lazy(() =>
  import('../../features/spending-acts/index.ts').then((module) => ({ default: module.PayeeDesk })),
)
const SettleReturns = lazy(() => steps().then((module) => ({ default: module.SettleReturns })))

/** Review, objection and decision of one delivery. */
export function ActsOnDelivery({ proposal, delivery }: { proposal: ProposalView; delivery: DeliveryView }) {
  const wallet = useSession()?.address
  if (wallet === undefined) return null
  const given = { proposal, delivery, wallet }
  return (
    <Suspense>
      <DeliveryReview key={wallet} {...given} />
      <DeliveryActs {...given} />
    </Suspense>
  )
}

/** Everything that the payee's side does. */
export function ActsOfPayee({ proposal }: { proposal: ProposalView }) {
  return useSession() === null ? null : (
    <Suspense>
      <PayeeDesk proposal={proposal} />
    </Suspense>
  )
}

export function ActsOnMilestones({ proposal }: { proposal: ProposalView }) {
  return useSession() === null ? null : (
    <Suspense>
      <MilestoneActs proposal={proposal} />
    </Suspense>
  )
}

export function ActsOnExpenses({ proposal }: { proposal: ProposalView }) {
  const wallet = useSession()?.address
  if (wallet === undefined) return null
  return (
    <Suspense>
      <ExpenseReview key={wallet} proposal={proposal} wallet={wallet} />
    </Suspense>
  )
}

export function ActsOnMoneyBack({ proposal }: { proposal: ProposalView }) {
  return useSession() === null ? null : (
    <Suspense>
      <SettleReturns proposal={proposal} />
    </Suspense>
  )
}
