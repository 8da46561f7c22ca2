import type { CouncilSeat, MotionView } from '@groundtruth/server/api-types'
import { useCouncil } from '../../entities/council/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { type ActDefinition, ActPanel } from '../../features/acts/index.ts'
import type { BuildContext } from '../../features/transaction/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { useNow } from '../../shared/ui/index.ts'

/** A member approves or wants it cancelled; anyone executes it once it is due. */
export function MotionActs({ motion }: { motion: MotionView }) {
  const session = useSession()
  const now = useNow()
  const council = useCouncil(motion.council.address, session !== null).data?.data
  if (session === null) return null
  const seat = council?.seats.find(({ authority, active }) => active && authority === session.address)
  const { phase, executableAt } = motion
  const due = phase === 'due' || (phase === 'locked' && executableAt !== null && executableAt <= now)
  return (
    <>
      {seat !== undefined && phase === 'open' && !hasSpoken(motion.approvals, seat) && (
        <ActPanel act={voiceAct(motion, seat, 'approve')} />
      )}
      {due && <ActPanel act={executeAct(motion)} />}
      {seat !== undefined &&
        ['open', 'locked', 'due'].includes(phase) &&
        !hasSpoken(motion.cancellations, seat) && <ActPanel act={voiceAct(motion, seat, 'cancel')} />}
    </>
  )
}

const hasSpoken = (voices: MotionView['approvals'], seat: CouncilSeat): boolean =>
  voices.some(({ organization }) => organization.address === seat.organization.address)

function voiceAct(motion: MotionView, seat: CouncilSeat, says: 'approve' | 'cancel'): ActDefinition {
  return {
    id: says,
    title: t(`motion.${says}`),
    button: t(`motion.${says}`),
    fields: [],
    words: () => [t(`motion.${says}.word`, { organization: refName(seat.organization) })],
    build: async ({ connection, payer }) => {
      const { approveMotion, cancelMotion, motionSubject } = await import('@groundtruth/sdk/instructions')
      const voice = {
        authority: payer,
        organization: seat.organization.address,
        council: motion.council.address,
        motion: motion.address,
      }
      if (says === 'cancel') return cancelMotion(voice)
      return approveMotion({ ...voice, ...motionSubject(await storedMotion(connection, motion)) })
    },
  }
}

function executeAct(motion: MotionView): ActDefinition {
  return {
    id: 'execute',
    title: t('motion.execute'),
    button: t('motion.execute'),
    fields: [],
    words: () => [t('motion.execute.word')],
    undo: [t('motion.execute.undo')],
    build: async ({ connection, payer }) => {
      const { executeMotion } = await import('@groundtruth/sdk/instructions')
      const record = await storedMotion(connection, motion)
      return executeMotion({ executor: payer, motion: motion.address, record })
    },
  }
}

async function storedMotion(connection: BuildContext['connection'], { address }: MotionView) {
  const { fetchAccount } = await import('@groundtruth/sdk/accounts')
  const record = await fetchAccount(connection, 'Motion', address)
  if (record === null) throw new Error(t('motion.unknown'))
  return record
}
