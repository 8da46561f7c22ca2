import { Button } from '@mantine/core'
import { t } from '../../shared/messages/acts.ts'
import { Status } from '../../shared/ui/index.ts'
import { useTransaction, useUnderWay } from '../transaction/index.ts'
import { useSession } from '../wallet/index.ts'
import { actOf, type TakeHere } from './acts.ts'

/** Takes what waits; nothing for a wallet that may not. What brings nothing to who signs, anyone may do for another. */
export function TakeButton({ take, wallet }: { take: TakeHere; wallet: string }) {
  const session = useSession()
  const { start, busy } = useTransaction()
  const act = actOf(take)
  const underWay = useUnderWay(act.pending)
  if (session === null || (session.address !== wallet && take.is !== 'vote-rent')) return null
  if (underWay !== undefined) return <Status tone="pending">{t(`sent.short.${underWay}`)}</Status>
  return (
    <Button
      size="xs"
      variant={take.is === 'release' ? 'default' : 'filled'}
      color={take.is === 'credits' ? 'leaf' : undefined}
      onClick={() => start(act)}
      disabled={busy}
      // It begins with what is written on it.
      aria-label={act.title}
    >
      {t(`take.button.${take.is}`)}
    </Button>
  )
}
