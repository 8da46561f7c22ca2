import { z } from '@hono/zod-openapi'
import type {
  CouncilSeat,
  CouncilSummary,
  CouncilView,
  MotionInstruction,
  MotionSummary,
  MotionView,
  MotionVoice,
} from '../types.ts'
import { ref } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const motionStatus = exactly<MotionSummary['status']>()(
  z.enum(['open', 'approved', 'executed', 'cancelled']),
)
export const motionTarget = exactly<MotionSummary['target']>()(z.enum(['groundtruth', 'loader']))
export const motionPhase = exactly<MotionSummary['phase']>()(
  z.enum(['open', 'locked', 'due', 'executed', 'cancelled', 'expired', 'ended']),
)

const councilSeat = exactly<CouncilSeat>()(
  z
    .object({ organization: ref, authority: z.string().nullable(), active: z.boolean() })
    .openapi('CouncilSeat'),
)

const councilFields = {
  address: z.string(),
  creator: z.string(),
  id: z.number(),
  composition: z.number(),
  threshold: z.number(),
  timeLock: z.number(),
  motionPeriod: z.number(),
  seats: z.array(councilSeat),
  steward: z.boolean(),
  createdAt: z.number(),
  openMotions: z.number(),
}
export const councilSummary = exactly<CouncilSummary>()(z.object(councilFields).openapi('CouncilSummary'))

const motionVoice = exactly<MotionVoice>()(
  z
    .object({ organization: ref, actor: z.string(), at: z.number(), signature: z.string() })
    .openapi('MotionVoice'),
)

const motionFields = {
  address: z.string(),
  council: ref,
  id: z.number(),
  organization: ref,
  target: motionTarget,
  instruction: z.string().nullable(),
  status: motionStatus,
  phase: motionPhase,
  approvals: z.array(motionVoice),
  cancellations: z.array(motionVoice),
  threshold: z.number(),
  missing: z.number(),
  timeLock: z.number(),
  proposedAt: z.number(),
  approvedAt: z.number().nullable(),
  executableAt: z.number().nullable(),
  expiresAt: z.number(),
  closedAt: z.number().nullable(),
  documentHash: z.string(),
}
export const motionSummary = exactly<MotionSummary>()(z.object(motionFields).openapi('MotionSummary'))

export const councilView = exactly<CouncilView>()(
  z
    .object({ ...councilFields, motions: z.array(motionSummary), timeline: z.array(ledgerLine) })
    .openapi('Council'),
)

const motionInstruction = exactly<MotionInstruction>()(
  z
    .object({
      program: z.string(),
      name: z.string().nullable(),
      args: z.record(z.string(), z.unknown()).nullable(),
      accounts: z.array(
        z.object({
          name: z.string().nullable(),
          address: z.string().nullable(),
          writable: z.boolean(),
          signer: z.boolean(),
        }),
      ),
      data: z.string(),
      hash: z.string(),
      matches: z.boolean(),
    })
    .openapi('MotionInstruction'),
)

export const motionView = exactly<MotionView>()(
  z
    .object({
      ...motionFields,
      document: z.string().nullable(),
      decoded: motionInstruction.nullable(),
      executor: z.string().nullable(),
      timeline: z.array(ledgerLine),
    })
    .openapi('Motion'),
)
