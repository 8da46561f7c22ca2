import type { MotionSummary } from '@groundtruth/server/api-types'
import { fill, lookUp } from '../../shared/messages/index.ts'
import { Status, type Tone } from '../../shared/ui/index.ts'

const TONES: Record<MotionSummary['phase'], Tone> = {
  open: 'pending',
  locked: 'pending',
  due: 'pending',
  executed: 'good',
  cancelled: 'bad',
  expired: 'bad',
  ended: 'bad',
}

/** Where a motion stands, in words and with a shape. */
export function MotionState({ motion }: { motion: MotionSummary }) {
  const { phase, approvals, threshold } = motion
  return (
    <Status tone={TONES[phase]}>
      {fill(lookUp(`motion.state.${phase}`, phase), { approvals: approvals.length, threshold })}
    </Status>
  )
}
