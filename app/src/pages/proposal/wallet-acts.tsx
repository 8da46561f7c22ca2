import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { lazy, type ReactNode, Suspense } from 'react'
import { useSession } from '../../features/wallet/index.ts'
import styles from './proposal.module.css'

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
    <Acts>
      <DeliveryReview key={wallet} {...given} />
      <DeliveryActs {...given} />
    </Acts>
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
    <Acts>
      <MilestoneActs proposal={proposal} />
    </Acts>
  )
}

export function ActsOnExpenses({ proposal }: { proposal: ProposalView }) {
  const wallet = useSession()?.address
  if (wallet === undefined) return null
  return (
    <Acts>
      <ExpenseReview key={wallet} proposal={proposal} wallet={wallet} />
    </Acts>
  )
}

export function ActsOnMoneyBack({ proposal }: { proposal: ProposalView }) {
  return useSession() === null ? null : (
    <Acts>
      <SettleReturns proposal={proposal} />
    </Acts>
  )
}

function Acts({ children }: { children: ReactNode }) {
  return (
    <div className={styles.acts}>
      <Suspense>{children}</Suspense>
    </div>
  )
}
