import { count, t } from '../../shared/messages/index.ts'
import { exactTime, numberText } from '../../shared/format/index.ts'
import { Status } from '../../shared/ui/index.ts'
import { useChain } from './use-chain.ts'

/** How fresh the figures are, on every page. */
export function FreshBadge() {
  const { data, error } = useChain()
  if (error !== null) return <Status tone="bad">{t('state.unreachableShort')}</Status>
  if (data === undefined) return <Status tone="pending">{t('fresh.waiting')}</Status>
  const { slot, time, chainSlot, status } = data.asOf
  if (status === 'unreachable') return <Status tone="bad">{t('fresh.unreachable')}</Status>
  if (status === 'behind') {
    const slots = count('slots', (chainSlot ?? slot) - slot)
    return <Status tone="pending">{t('fresh.behind', { slots })}</Status>
  }
  const at = numberText(slot)
  return (
    <Status tone="good">
      {time === null ? t('fresh.live', { slot: at }) : t('footer.asOf', { slot: at, time: exactTime(time) })}
    </Status>
  )
}
