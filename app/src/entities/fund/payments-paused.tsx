import { pausesInForce } from '@groundtruth/sdk/pauses'
import type { Ref } from '@groundtruth/server/api-types'
import { rich } from '../../shared/messages/fund.ts'
import { ExactTime, Notice, useNow } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import { useFund } from './use-fund.ts'

/** Until when nothing is drawn or paid in a fund, in Unix seconds; null: payments are not paused. */
export function usePaymentsPaused(fund: string): number | null {
  const view = useFund(fund).data?.data
  const now = useNow()
  return view !== undefined && pausesInForce(view, now).includes('payments') ? view.paymentsResumeAt : null
}

/** Says that a fund pays nothing now, and from when it does; nothing where it pays. */
export function PaymentsPaused({ fund }: { fund: Ref }) {
  const until = usePaymentsPaused(fund.address)
  if (until === null) return null
  return (
    <Notice tone="money">
      {rich('fund.paymentsPaused', {
        fund: <RefLink kind="fund" target={fund} />,
        time: <ExactTime at={until} />,
      })}
    </Notice>
  )
}
