import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { lazyPart } from '../../shared/ui/index.ts'
import { useSession } from '../wallet/index.ts'
import styles from './delivery-proof.module.css'

// What only a connected wallet sees is loaded with it.
const DeliveryReview = lazyPart(() => import('../review/index.ts').then((module) => module.DeliveryReview))
const DeliveryActs = lazyPart(() => import('../delivery-acts/index.ts').then((module) => module.DeliveryActs))

/** Review, objection and decision of one delivery. */
export function ActsOnDelivery({ proposal, delivery }: { proposal: ProposalView; delivery: DeliveryView }) {
  const wallet = useSession()?.address
  if (wallet === undefined) return null
  const given = { proposal, delivery, wallet }
  return (
    <div className={styles.acts}>
      <DeliveryReview key={wallet} {...given} />
      <DeliveryActs {...given} />
    </div>
  )
}
