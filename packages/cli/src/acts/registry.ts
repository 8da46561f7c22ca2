import {
  acceptSteward,
  BITS,
  listMint,
  nameSteward,
  parseAmount,
  pauseActions,
  registryAddress,
  resumeActions,
  setParameters,
  setUpgradeAuthority,
  upgradeProgram,
} from '@groundtruth/sdk'
import { readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { councilOf } from './motion.ts'
import { days, someOf, whole } from './values.ts'

const SWITCHES = Object.values(BITS.registryPause)
const SWITCH_ARGUMENT = [['<switches>', `with commas between them: ${SWITCHES.join(', ')}`]] as const
const SOL_DECIMALS = 9

export const registryActs: readonly ActCommand[] = [
  {
    name: 'steward name',
    about: 'name who takes over as steward, after the delay of the registry',
    args: [['<successor>', 'address of a key or of a council']],
    steward: true,
    plan: async (call) => {
      const successor = readAddress(call.arg(0), 'the successor')
      return {
        what: `name ${call.arg(0)} as the next steward`,
        instructions: [nameSteward({ steward: call.actor, successor })],
        details: { successor: call.arg(0) },
      }
    },
  },
  {
    name: 'steward accept',
    about: 'take over as steward, once the delay has passed; a council does it by its motion',
    steward: true,
    plan: async ({ actor }) => ({
      what: `take over as steward with ${actor.toBase58()}`,
      instructions: [acceptSteward({ successor: actor })],
      details: { steward: actor.toBase58() },
    }),
  },
  {
    name: 'pause',
    about: 'stop actions at once; the guardian may, too. No pause stops a retirement',
    args: SWITCH_ARGUMENT,
    steward: true,
    plan: async (call) => {
      const switches = someOf(call.arg(0), SWITCHES, 'a switch')
      return {
        what: `pause ${switches.join(', ')}`,
        instructions: [pauseActions({ actor: call.actor, switches })],
        details: { switches },
      }
    },
  },
  {
    name: 'resume',
    about: 'open paused actions again',
    args: SWITCH_ARGUMENT,
    steward: true,
    plan: async (call) => {
      const switches = someOf(call.arg(0), SWITCHES, 'a switch')
      return {
        what: `resume ${switches.join(', ')}`,
        instructions: [resumeActions({ steward: call.actor, switches })],
        details: { switches },
      }
    },
  },
  {
    name: 'parameters',
    about: 'change parameters within the bounds of the program; what is left out stays',
    options: [
      ['--handover-delay <days>', 'between naming a steward and its taking over'],
      ['--suspension-term <days>', 'after which a suspension ends by itself'],
      ['--decision-term <days>', 'in which an objection is decided'],
      ['--response-term <days>', 'in which a request for changes or a concern is answered'],
      ['--dispute-deposit <sol>', 'deposit of an objection'],
      ['--consecutive-claims <number>', 'claims of a project in a row that one organization may accept'],
      ['--guardian <address>', 'who may pause and suspend'],
      ['--deposits-to <address>', 'who receives the deposits of abusive objections'],
    ],
    steward: true,
    plan: parameters,
  },
  {
    name: 'list-mint',
    about: 'list a mint in which funds may hold money',
    args: [['<mint>', 'its address']],
    steward: true,
    plan: async ({ arg, actor, payer }) => ({
      what: `list the mint ${arg(0)} for funds`,
      instructions: [listMint({ steward: actor, payer, mint: readAddress(arg(0), 'a mint') })],
      details: { mint: arg(0) },
    }),
  },
  {
    name: 'hand-over-program',
    about: 'hand over who may replace the program; the present upgrade authority signs',
    args: [
      ['<successor>', 'address of a key or of a council; "steward": the council that keeps the registry'],
    ],
    steward: true,
    plan: async ({ context, arg, actor }) => {
      const successor = await councilOf(context, arg(0))
      return {
        what: `hand over who may replace the program to ${successor.toBase58()}`,
        instructions: [setUpgradeAuthority({ authority: actor, successor })],
        details: { successor: successor.toBase58() },
      }
    },
  },
  {
    name: 'upgrade-program',
    about: 'replace the program by what a buffer holds; a council waits seven days at least',
    args: [['<buffer>', 'address of the buffer, which the upgrade authority owns']],
    steward: true,
    plan: ({ arg, actor, payer }) => {
      const buffer = readAddress(arg(0), 'a buffer')
      return {
        what: `replace the program by what ${arg(0)} holds`,
        instructions: [upgradeProgram({ authority: actor, buffer, spill: payer })],
        details: { buffer: arg(0) },
      }
    },
  },
]

async function parameters({ context, actor, maybe }: Call) {
  const registry = await requireAccount(context, 'Registry', registryAddress(), 'registry')
  const present = registry.parameters
  const term = (name: string, now: bigint) => {
    const text = maybe(name)
    return text === undefined ? now : BigInt(days(text))
  }
  const [deposit, inARow] = [maybe('disputeDeposit'), maybe('consecutiveClaims')]
  const wanted = {
    handoverDelay: term('handoverDelay', present.handoverDelay),
    suspensionTerm: term('suspensionTerm', present.suspensionTerm),
    decisionTerm: term('decisionTerm', present.decisionTerm),
    responseTerm: term('responseTerm', present.responseTerm),
    disputeDeposit: deposit === undefined ? present.disputeDeposit : parseAmount(deposit, SOL_DECIMALS),
    consecutiveClaims: inARow === undefined ? present.consecutiveClaims : whole(inARow),
  }
  const guardian = maybe('guardian') ?? registry.guardian
  const depositDestination = maybe('depositsTo') ?? registry.depositDestination
  return {
    what: 'set the parameters of the registry',
    instructions: [setParameters({ steward: actor, guardian, depositDestination, parameters: wanted })],
    details: { guardian, depositDestination, parameters: wanted },
  }
}
