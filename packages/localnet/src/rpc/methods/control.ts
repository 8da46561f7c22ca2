import type { Chain } from '../../chain/chain.ts'
import { method, type Methods } from '../method.ts'
import { asWhole, type Params } from '../params.ts'
import { invalidParams } from '../rpc-error.ts'

const MOST_SLOTS = 100_000_000

/** Methods of this chain's own, to move its clock. None of them exists on any other chain. */
export const controlMethods: Methods = {
  localnet_getTime: method(0, 0, (_params, chain) => now(chain)),
  localnet_setTime: method(1, 1, setTime),
  localnet_advanceTime: method(1, 1, advanceTime),
  localnet_advanceSlots: method(1, 1, advanceSlots),
}

function now(chain: Chain): { slot: number; unixTimestamp: number } {
  return { slot: chain.slot, unixTimestamp: chain.clock.unixTimeOf(chain.slot) }
}

function setTime(params: Params, chain: Chain): object {
  const wanted = asWhole(params.fields(0, 'SetTime')['unixTimestamp'], 'u64')
  const { unixTimestamp } = now(chain)
  if (wanted < unixTimestamp) {
    throw invalidParams(
      `The clock only moves forward: it stands at ${unixTimestamp}, ${wanted} is before that.`,
    )
  }
  chain.moveClock({ chainMs: wanted * 1000 })
  return now(chain)
}

function advanceTime(params: Params, chain: Chain): object {
  const seconds = asWhole(params.fields(0, 'AdvanceTime')['seconds'], 'u64')
  chain.moveClock({ chainMs: (now(chain).unixTimestamp + seconds) * 1000 })
  return now(chain)
}

function advanceSlots(params: Params, chain: Chain): object {
  const slots = asWhole(params.fields(0, 'AdvanceSlots')['slots'], 'u64')
  if (slots < 1 || slots > MOST_SLOTS)
    throw invalidParams(`Slots are advanced by 1 to ${MOST_SLOTS} at a time.`)
  chain.moveClock({ slots })
  return now(chain)
}
