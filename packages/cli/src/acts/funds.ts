import {
  acceptFundRole,
  adoptMoney,
  BITS,
  changeFundRules,
  closePool,
  createFund,
  fundAddress,
  offerFundRole,
  openPool,
  poolAddress,
  setFundPause,
  windDownFund,
} from '@groundtruth/sdk'
import { FIRST_RULES } from '@groundtruth/sdk/plans'
import { CliFailure } from '../support/failure.ts'
import { projectAddressOf, readAddress } from '../support/lookup.ts'
import { readDay } from '../support/period.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { freeNumber, FUND, fundOf } from './fund-facts.ts'
import { mintOf, RULES, rulesOf } from './fund-rules.ts'
import { oneOf, someOf, whole } from './values.ts'

const PROJECT = ['--project <project>', "the project's own pool (the free pool)"] as const
const PROFILE = ['--profile <file>', 'its public profile: JSON with name, and summary'] as const
const ROLES = ['manager', 'guardian'] as const
const ROLE = ['<role>', ROLES.join(' or ')] as const
const PAUSES = Object.values(BITS.fundPause)

/** What a fund's manager and guardian do, of the group `fund`. */
export const fundActs: readonly ActCommand[] = [
  {
    name: 'create',
    about: 'create a fund for a listed mint; its rules are those of the options, or careful ones',
    example: 'fund create --mint MINT --profile fund.json --minimum 1 --voting 7 --keypair fundManager',
    required: [
      ['--mint <address>', 'the money that it holds'],
      PROFILE,
      ['--minimum <amount>', "least contribution, in the fund's money, for example 1"],
    ],
    options: [
      ['--id <number>', 'number of your own for the fund (the next free one)'],
      ['--manager <address>', 'who changes its rules (yourself)'],
      ['--guardian <address>', 'who may pause and veto (yourself)'],
      [
        '--expires <day>',
        'from which anyone winds it down, for example 2028-12-31 (it has no end of its own)',
      ],
      ...RULES.filter(([syntax]) => !syntax.startsWith('--minimum')),
    ],
    plan: create,
  },
  {
    name: 'open-pool',
    about: 'open the free pool of a fund, or the one earmarked to a project',
    example: 'fund open-pool FUND --project SUN-DEV-1 --keypair fundManager',
    args: [FUND],
    options: [PROJECT],
    steward: true,
    plan: async (call) => {
      const { fund, facts, project, pool } = await poolOf(call)
      const { mint, tokenProgram } = facts
      const common = { manager: call.actor, payer: call.payer, fund, project, mint, tokenProgram }
      return {
        what: `open ${project === null ? 'the free pool' : 'the pool of a project'} of the fund ${call.arg(0)}`,
        instructions: [openPool(common)],
        details: { fund: call.arg(0), pool: pool.toBase58() },
      }
    },
  },
  {
    name: 'pause',
    about:
      'stop actions of a fund at once, or open them again. No pause stops a refund; one of payments ends after 14 days',
    example: 'fund pause FUND contributions,proposals --keypair guardian',
    args: [FUND, ['<switches>', `with commas between them: ${PAUSES.join(', ')}; "none" opens all`]],
    steward: true,
    plan: async (call) => {
      const { fund } = await fundOf(call)
      const paused = call.arg(1) === 'none' ? [] : someOf(call.arg(1), PAUSES, 'a switch')
      return {
        what: paused.length === 0 ? 'open everything in the fund' : `pause ${paused.join(', ')} of the fund`,
        instructions: [setFundPause({ actor: call.actor, fund, paused })],
        details: { fund: call.arg(0), paused },
      }
    },
  },
  {
    name: 'rules',
    about: 'change rules, profile or deposit destination; what is left out stays. Binds later proposals only',
    example: 'fund rules FUND --voting 10 --quorum 25 --keypair fundManager',
    args: [FUND],
    options: [...RULES, PROFILE],
    steward: true,
    plan: changeRules,
  },
  {
    name: 'offer-role',
    about: 'offer the role of manager or guardian, which you hold; "nobody" takes the offer back',
    example: 'fund offer-role FUND guardian ADDRESS --keypair guardian',
    args: [FUND, ROLE, ['<to>', 'address of a key or of a council, or "nobody"']],
    steward: true,
    plan: async (call) => {
      const { fund } = await fundOf(call)
      const role = oneOf(call.arg(1), ROLES, 'the role')
      const to = call.arg(2) === 'nobody' ? null : readAddress(call.arg(2), 'the successor')
      return {
        what:
          to === null
            ? `take the offer of the role ${role} back`
            : `offer the role ${role} to ${call.arg(2)}`,
        instructions: [offerFundRole({ actor: call.actor, fund, role, to })],
        details: { fund: call.arg(0), role, to: to?.toBase58() ?? null },
      }
    },
  },
  {
    name: 'accept-role',
    about: 'take the role that was offered to you',
    example: 'fund accept-role FUND guardian --keypair holder1',
    args: [FUND, ROLE],
    steward: true,
    plan: async (call) => {
      const { fund } = await fundOf(call)
      const role = oneOf(call.arg(1), ROLES, 'the role')
      return {
        what: `be the ${role} of the fund ${call.arg(0)}`,
        instructions: [acceptFundRole({ successor: call.actor, fund, role })],
        details: { fund: call.arg(0), role },
      }
    },
  },
  {
    name: 'adopt',
    about: 'add what was sent to a pool outside the program to the value of its units',
    example: 'fund adopt FUND --project SUN-DEV-1 --keypair fundManager',
    args: [FUND],
    options: [PROJECT],
    steward: true,
    plan: async (call) => {
      const { fund, pool } = await poolOf(call)
      return {
        what: `adopt what lies unattributed in the pool ${pool.toBase58()}`,
        instructions: [adoptMoney({ manager: call.actor, fund, pool })],
        details: { fund: call.arg(0), pool: pool.toBase58() },
      }
    },
  },
  {
    name: 'wind-down',
    about: 'end intake, proposals and draws for ever; anyone may once the end of the fund has come',
    example: 'fund wind-down FUND --keypair fundManager',
    args: [FUND],
    steward: true,
    plan: async (call) => {
      const { fund } = await fundOf(call)
      return {
        what: `wind the fund ${call.arg(0)} down, for ever`,
        instructions: [windDownFund({ actor: call.actor, fund })],
        details: { fund: call.arg(0) },
      }
    },
  },
  {
    name: 'close-pool',
    about: 'open a pool for refunds once its fund winds down or its project is closed; anyone may',
    example: 'fund close-pool FUND --keypair contributor01',
    args: [FUND],
    options: [PROJECT],
    plan: async (call) => {
      const { fund, facts, project, pool } = await poolOf(call)
      const closed = facts.status === 'winding-down' ? null : project
      return {
        what: `close the pool ${pool.toBase58()}: its money is refunded from now on`,
        instructions: [closePool({ actor: call.actor, fund, pool, project: closed })],
        details: { fund: call.arg(0), pool: pool.toBase58() },
      }
    },
  },
]

/** The fund, and the pool of it that --project names. */
async function poolOf(call: Call) {
  const { fund, facts } = await fundOf(call)
  const named = call.maybe('project')
  const project = named === undefined ? null : await projectAddressOf(call.context, named)
  return { fund, facts, project, pool: poolAddress(fund, project) }
}

async function create(call: Call): Promise<Plan> {
  const { context, actor, payer, option, maybe, documents } = call
  const mint = readAddress(option('mint'), 'a mint')
  const { decimals } = await mintOf(context, mint)
  const [given, expires] = [maybe('id'), maybe('expires')]
  const id =
    given === undefined ? await freeNumber(context, (next) => fundAddress(actor, next)) : whole(given)
  const own = actor.toBase58()
  const roles = {
    manager: maybe('manager') ?? own,
    guardian: maybe('guardian') ?? own,
    depositDestination: maybe('depositsTo') ?? maybe('manager') ?? own,
  }
  const rules = rulesOf(call, FIRST_RULES, decimals)
  const profileHash = await documents.profile(option('profile'))
  const expiresAt = expires === undefined ? 0n : BigInt(readDay(expires))
  return {
    what: `create a fund with the number ${id}`,
    instructions: [createFund({ creator: actor, payer, mint, id, ...roles, rules, profileHash, expiresAt })],
    details: { fund: fundAddress(actor, id).toBase58(), id, ...roles, rules, profileHash, expiresAt },
  }
}

/** "--cool-off <days>" as `coolOff`. */
function optionName(syntax: string): string {
  const long = /^--(\S+)/.exec(syntax)?.[1] ?? ''
  return long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

async function changeRules(call: Call): Promise<Plan> {
  const { fund, facts } = await fundOf(call)
  const profile = call.maybe('profile')
  if (!RULES.some(([syntax]) => call.maybe(optionName(syntax)) !== undefined) && profile === undefined) {
    throw CliFailure.usage(
      'Name what changes: a rule, --profile or --deposits-to. Any change keeps proposals waiting for a day.',
    )
  }
  const wanted = {
    rules: rulesOf(call, facts.rules, facts.decimals),
    depositDestination: call.maybe('depositsTo') ?? facts.depositDestination,
    profileHash: profile === undefined ? facts.profileHash : await call.documents.profile(profile),
  }
  return {
    what: `change the rules of the fund ${call.arg(0)}: they bind proposals from tomorrow on`,
    instructions: [changeFundRules({ manager: call.actor, fund, ...wanted })],
    details: { fund: call.arg(0), ...wanted },
  }
}
