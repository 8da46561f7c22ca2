import type { DeliveryView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useDelivery(address: string): AnswerQuery<DeliveryView> {
  return useAnswer<DeliveryView>(`deliveries/${address}`)
}
