import type { ProposalView } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { useSession } from '../../features/wallet/index.ts'
import { lazyPart } from '../../shared/ui/index.ts'
import styles from './proposal.module.css'

// What only a connected wallet sees is loaded with it.
const review = () => import('../../features/review/index.ts')
const steps = () => import('../../features/delivery-acts/index.ts')
const ExpenseReview = lazyPart(() => review().then((module) => module.ExpenseReview))
const MilestoneActs = lazyPart(() => steps().then((module) => module.MilestoneActs))
const PayeeDesk = lazyPart(() =>
  import('../../features/spending-acts/index.ts').then((module) => module.PayeeDesk),
)
const SettleReturns = lazyPart(() => steps().then((module) => module.SettleReturns))

/** Everything that the payee's side does. */
export function ActsOfPayee({ proposal }: { proposal: ProposalView }) {
  return useSession() === null ? null : <PayeeDesk proposal={proposal} />
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
  return <div className={styles.acts}>{children}</div>
}
