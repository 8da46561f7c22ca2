import {
  approveMotion,
  cancelMotion,
  changeCouncil,
  councilAddress,
  createCouncil,
  executeMotion,
  motionSubject,
} from '@groundtruth/sdk'
import { readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { days, listOf, organizationOf, whole } from './values.ts'

const MOTION = ['<motion>', 'address of the motion'] as const
const FOR = ['--member <code>', 'the member organization for which you sign'] as const
const RULES = [
  ['--members <codes>', 'organizations with commas between them, at most 12'],
  ['--threshold <number>', 'how many must approve: more than half'],
  ['--time-lock <days>', 'between approval and execution, 1 to 30'],
  ['--motion-period <days>', 'to collect approvals, and again to execute, 1 to 60'],
] as const

export const councilActs: readonly ActCommand[] = [
  {
    name: 'create',
    about: 'create a council of organizations that decide together',
    required: [...RULES, ['--id <number>', 'number of your own for it']],
    plan: (call) => {
      const id = whole(call.option('id'))
      const council = councilAddress(call.actor, id).toBase58()
      const { actor, payer } = call
      return {
        what: `create the council ${council} of ${call.option('members')}`,
        instructions: [createCouncil({ creator: actor, payer, id, ...rulesOf(call) })],
        details: { council, id },
      }
    },
  },
  {
    name: 'change',
    about: 'give the council that decides other members and rules; by its own motion alone',
    required: RULES,
    steward: true,
    plan: (call) => ({
      what: `change the council ${call.actor.toBase58()} to ${call.option('members')}`,
      instructions: [changeCouncil({ council: call.actor, ...rulesOf(call) })],
      details: { council: call.actor.toBase58() },
    }),
  },
]

export const motionActs: readonly ActCommand[] = [
  {
    name: 'approve',
    about: 'approve a motion for a member; at the threshold its time lock begins',
    args: [MOTION],
    required: [FOR],
    plan: async (call) => ({
      what: `approve the motion ${call.arg(0)} for ${call.option('member')}`,
      instructions: [approveMotion(await approvalOf(call))],
      details: { motion: call.arg(0) },
    }),
  },
  {
    name: 'cancel',
    about: 'ask for the end of a motion for a member; the threshold of such voices ends it',
    args: [MOTION],
    required: [FOR],
    plan: async (call) => ({
      what: `cancel the motion ${call.arg(0)} for ${call.option('member')}`,
      instructions: [cancelMotion(await cancellationOf(call))],
      details: { motion: call.arg(0) },
    }),
  },
  {
    name: 'execute',
    about: 'execute an approved motion once it is due; anyone may',
    args: [MOTION],
    plan: async ({ context, actor, arg }) => {
      const motion = readAddress(arg(0), 'a motion')
      const record = await requireAccount(context, 'Motion', motion, 'motion')
      return {
        what: `execute the motion ${arg(0)}`,
        instructions: [executeMotion({ executor: actor, motion, record })],
        details: { motion: arg(0), council: record.council },
      }
    },
  },
]

function rulesOf({ option }: Call) {
  return {
    members: listOf(option('members')).map(organizationOf),
    threshold: whole(option('threshold')),
    timeLock: days(option('timeLock')),
    motionPeriod: days(option('motionPeriod')),
  }
}

async function motionOf({ context, arg }: Call) {
  const motion = readAddress(arg(0), 'a motion')
  return { motion, record: await requireAccount(context, 'Motion', motion, 'motion') }
}

async function approvalOf(call: Call) {
  const { motion, record } = await motionOf(call)
  return { ...voice(call, record), motion, ...motionSubject(record) }
}

async function cancellationOf(call: Call) {
  const { motion, record } = await motionOf(call)
  return { ...voice(call, record), motion }
}

const voice = ({ actor, option }: Call, { council }: { council: string }) => ({
  authority: actor,
  organization: organizationOf(option('member')),
  council,
})
