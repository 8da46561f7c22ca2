import { registries } from '../../store/schema/index.ts'
import { pauseSwitch } from '../schemas/registry.ts'
import type { RegistryView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'

const TIMELINE = 500
const SOL_DECIMALS = 9

/** Events that change a rule or a role of the registry. */
const RULES = [
  'RegistryInitialized',
  'StewardNamed',
  'StewardChanged',
  'ActionsPaused',
  'ActionsResumed',
  'ParametersChanged',
]

/** Who keeps the rules and what they are; null before the registry is there. */
export async function readRegistry(sources: Sources): Promise<RegistryView | null> {
  const [row] = await sources.db.select().from(registries)
  if (row === undefined) return null
  return {
    address: row.address,
    steward: row.steward,
    council: row.council === null ? null : { address: row.council, name: null, code: null },
    pendingSteward: row.pendingSteward,
    stewardDueAt: row.stewardDueAt,
    guardian: row.guardian,
    depositDestination: row.depositDestination,
    paused: pauseSwitch.array().parse(row.paused),
    parameters: {
      handoverDelay: row.handoverDelay,
      suspensionTerm: row.suspensionTerm,
      decisionTerm: row.decisionTerm,
      responseTerm: row.responseTerm,
      disputeDeposit: solOf(row.disputeDeposit),
      consecutiveClaims: row.consecutiveClaims,
    },
    initializedAt: row.initializedAt,
    timeline: await readSome(sources, { kind: 'registry', events: RULES }, 'asc', TIMELINE),
  }
}

/** Lamports as SOL. */
export const solOf = (lamports: bigint) => amountOf(lamports, SOL_DECIMALS, 'SOL')
