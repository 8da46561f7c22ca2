import type { Amount } from '@groundtruth/server/api-types'
import { amountText } from '../format/index.ts'
import { t } from '../messages/index.ts'
import styles from './drawing.module.css'
import type { Scale } from './scale.ts'

/** How much a length in a picture is; nothing where the scale has nothing to show. */
export function ScaleBar({
  scale: { bar },
  kind,
  words = (amount) => t('loop.scaleCredits', { amount: amountText(amount, kind) }),
}: {
  scale: Scale
  kind: 'money' | 'credits'
  words?: (amount: Amount) => string
}) {
  if (bar === null) return <span />
  return (
    <span className={styles.scale}>
      <span
        className={styles.scaleBar}
        data-kind={kind}
        style={{ blockSize: `${bar.height}rem` }}
        aria-hidden="true"
      />
      {words(bar.amount)}
    </span>
  )
}
