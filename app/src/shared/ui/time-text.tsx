import { dayText, exactTime, isoTime, relativeTime } from '../format/index.ts'
import { t } from '../messages/index.ts'
import { useNow } from './clock.ts'
import styles from './inline.module.css'

/** A time as "3 weeks ago", with the exact one on hover, for screen readers and in print. */
export function TimeText({ at }: { at: number | null }) {
  const now = useNow()
  if (at === null) return <span className={styles.quiet}>{t('time.notYet')}</span>
  return (
    <time dir="auto" dateTime={isoTime(at)} title={exactTime(at)} className={styles.time}>
      <span className={styles.onScreen}>{relativeTime(at, now)}</span>
      <span className={styles.inPrint}>{exactTime(at)}</span>
    </time>
  )
}

/** The day, for statements and timelines; the exact time and how long ago on hover. */
export function DayText({ at }: { at: number }) {
  const now = useNow()
  return (
    <time
      dir="auto"
      dateTime={isoTime(at)}
      title={`${exactTime(at)} (${relativeTime(at, now)})`}
      className={styles.time}
    >
      {dayText(at)}
    </time>
  )
}

/** The exact time, where the day itself matters. */
export function ExactTime({ at }: { at: number | null }) {
  if (at === null) return <span className={styles.quiet}>{t('time.notYet')}</span>
  return (
    <time dir="auto" dateTime={isoTime(at)}>
      {exactTime(at)}
    </time>
  )
}
