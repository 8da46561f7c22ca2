import type { PublicKey } from '@solana/web3.js'
import type { Call } from '../../tests/support/expect.ts'
import { placeOf, withKeys } from '../../tests/support/places.ts'
import { Sampler } from '../compute-units/sampler.ts'
import { samplesOf } from '../compute-units/samples.ts'
import { costOf } from './cost.ts'

/** An act, and the account that all acts of its kind on one thing write: there they wait for each other. */
export interface Act {
  name: string
  narrow: string
  cost: number
  count: number
}

/** Rows of the bench of compute units, and the narrow place of each. */
const NARROW: [row: RegExp, account: string][] = [
  [/^contribute/, 'pool'],
  [/^refund/, 'pool'],
  [/^reclaim_money/, 'pool'],
  [/^propose \(/, 'fund'],
  [/^cast_vote/, 'proposal'],
  [/^change_vote/, 'proposal'],
  [/^submit_delivery/, 'proposal'],
  [/^review_delivery/, 'proposal'],
  [/^pay_milestone/, 'proposal'],
  [/^log_expense/, 'proposal'],
  [/^submit_claim/, 'project'],
  [/^attest$/, 'project'],
  [/^claim_credits/, 'batch'],
  [/^retire$/, 'batch'],
]

/** Measures the acts that many people do at once, each sent by the one who does it. */
export function actsOf(seed: string, rounds: number): Act[] {
  const sampler = new CostSampler(seed)
  samplesOf(seed, rounds, sampler)
  return [...sampler.costs].flatMap(([name, costs]) => {
    const narrow = NARROW.find(([row]) => row.test(name))?.[1]
    if (narrow === undefined) return []
    const sorted = costs.toSorted((a, b) => a - b)
    return [{ name, narrow, cost: sorted[Math.floor(sorted.length / 2)] ?? 0, count: costs.length }]
  })
}

class CostSampler extends Sampler {
  readonly costs = new Map<string, number[]>()

  override measure(name: string, call: Call): number {
    const units = super.measure(name, call)
    const narrow = NARROW.find(([row]) => row.test(name))?.[1]
    if (narrow !== undefined) this.#keep(name, call, units, narrow)
    return units
  }

  #keep(name: string, call: Call, units: number, narrow: string): void {
    const place = placeOf(call, narrow)
    if (call.instruction.keys[place]?.isWritable !== true)
      throw new Error(`${name} does not write its ${narrow}.`)
    const actor = this.actorOf(call)
    const { instruction } = paidBy(call, this.chain.actors.payer.publicKey, actor)
    const cost = costOf(this.chain, [instruction], actor, { units, bytes: 0 })
    this.costs.set(name, [...(this.costs.get(name) ?? []), cost.units])
  }

  /** Who does it: the first who signs and is not the payer of the tests. */
  private actorOf({ instruction }: Call): PublicKey {
    const { payer } = this.chain.actors
    const actor = instruction.keys.find(({ isSigner, pubkey }) => isSigner && !pubkey.equals(payer.publicKey))
    return actor?.pubkey ?? payer.publicKey
  }
}

/** The same call where the one who does it also pays the rent. */
function paidBy(call: Call, payer: PublicKey, actor: PublicKey): Call {
  const keys = call.instruction.keys.map((meta) =>
    meta.pubkey.equals(payer) ? { ...meta, pubkey: actor } : meta,
  )
  return withKeys(call, keys)
}
