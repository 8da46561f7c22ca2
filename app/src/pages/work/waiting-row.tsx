import type { WaitingItem } from '@groundtruth/server/api-types'
import { deliveryName, refName } from '../../entities/refs/index.ts'
import { relativeTime } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { DayText, ExactTime, useNow } from '../../shared/ui/index.ts'
import { StepLink } from './step-link.tsx'
import styles from './work.module.css'

/** One thing that waits: what, since and until when, what holds by default, and the next step. */
export function WaitingRow({ item, wallet }: { item: WaitingItem; wallet: string }) {
  const { kind, place, project, since, from, deadline, overdue } = item
  const now = useNow()
  const countdown = (at: number) => ` (${relativeTime(at, now)})`
  const about = project !== null && project.address !== place.address ? `${refName(project)}: ` : ''
  return (
    <li className={styles.row} data-kind={kind}>
      <div>
        <p>
          {t(`work.kind.${kind}`)}: {about}
          {refName(place)}
          {place.kind === 'delivery' && `, ${deliveryName(place)}`}
        </p>
        <p className={styles.quiet}>
          {t('work.since')} <DayText at={since} />
          {from !== null && (
            <>
              , {t('work.from')} <ExactTime at={from} />
              {countdown(from)}
            </>
          )}
          {deadline !== null && (
            <>
              , {t(overdue ? 'work.overdue' : 'work.until')} <ExactTime at={deadline} />
              {countdown(deadline)}
            </>
          )}
          . {t(`work.default.${item.default}`)}
        </p>
      </div>
      <StepLink item={item} wallet={wallet} />
    </li>
  )
}
