import { BITS, type RegistryPause } from '../../packages/sdk/src/enums.ts'
import { pauseActions, resumeActions } from './calls/stewardship.ts'
import type { Chain } from './chain.ts'
import { land } from './expect.ts'

const ALL: RegistryPause[] = Object.values(BITS.registryPause)

/** Pauses exactly these actions and resumes all others. */
export function pauseRegistry(chain: Chain, switches: RegistryPause[]): void {
  land(chain, resumeActions(chain, ALL))
  if (switches.length > 0) land(chain, pauseActions(chain, switches))
}

/** Pauses everything but these actions: what they do not stop goes on under each other switch. */
export function pauseAllBut(chain: Chain, switches: RegistryPause[]): void {
  pauseRegistry(
    chain,
    ALL.filter((name) => !switches.includes(name)),
  )
}
