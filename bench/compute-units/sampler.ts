import type { Keypair, PublicKey } from '@solana/web3.js'
import { keyOf } from '../../tests/support/actors.ts'
import * as registry from '../../tests/support/calls/registry.ts'
import { START, type Chain } from '../../tests/support/chain.ts'
import { land, type Call } from '../../tests/support/expect.ts'
import { placeOf } from '../../tests/support/places.ts'
import { PROGRAM } from '../../tests/support/upgrade.ts'
import type { OrganizationRef } from '../../tests/support/refs.ts'
import type { OrganizationKind } from '../../packages/sdk/src/enums.ts'
import { World } from '../../tests/support/world.ts'

/** Lamports. */
const SOL = 1_000_000_000

/** Compute units by the name of what was measured. */
export type Samples = Map<string, number[]>

const CONSUMED = new RegExp(`^Program ${PROGRAM.toBase58()} consumed (\\d+) of`)

/** Lands calls and keeps what they used. In each round every account stands at a new address. */
export class Sampler {
  readonly samples: Samples = new Map()
  readonly world = new World()
  private readonly seed: string
  private round = 0

  constructor(seed: string) {
    this.seed = seed
  }

  /** Starts a round at the same second as every other, with what its actors paid in the one before. */
  next(): void {
    this.round += 1
    this.chain.moveTo(START)
    // Each airdrop has an amount of its own: a repeated transaction would be refused.
    const lamports = BigInt(SOL + this.round)
    for (const actor of Object.values(this.chain.actors)) this.chain.svm.airdrop(actor.publicKey, lamports)
  }

  get chain(): Chain {
    return this.world.chain
  }

  /** A code that no other round has: at most two letters and the round. */
  code(prefix: string): string {
    return `${prefix}${this.round.toString(36).toUpperCase()}`
  }

  key(name: string): Keypair {
    const key = keyOf(`bench ${this.seed} ${this.round} ${name}`)
    this.chain.svm.airdrop(key.publicKey, 10_000_000_000n)
    return key
  }

  add(name: string, units: number): void {
    const known = this.samples.get(name)
    if (known === undefined) this.samples.set(name, [units])
    else known.push(units)
  }

  /** The whole of a transaction that holds this one instruction. */
  measure(name: string, call: Call): number {
    const units = Number(land(this.chain, call).units)
    this.add(name, units)
    return units
  }

  /** Measures, and returns the address at this account's place. */
  created(name: string, call: Call, account: string): PublicKey {
    this.measure(name, call)
    const meta = call.instruction.keys[placeOf(call, account)]
    if (meta === undefined) throw new Error(`${name} has no account ${account}`)
    return meta.pubkey
  }

  /** What the program itself says of each of its runs in one transaction, inner ones before those that called them. */
  runs(calls: Call[]): number[] {
    const instructions = calls.map(({ instruction }) => instruction)
    const landed = this.chain.send(
      instructions,
      calls.flatMap(({ signers }) => signers),
    )
    return landed.meta.logs().flatMap((line) => {
      const units = CONSUMED.exec(line)?.[1]
      return units === undefined ? [] : [Number(units)]
    })
  }

  organization(prefix: string, kinds: OrganizationKind[]): OrganizationRef {
    const code = this.code(prefix)
    const authority = this.key(`authority ${code}`)
    const call = registry.registerOrganization(this.chain, { code, kinds, authority: authority.publicKey })
    return { code, authority, address: this.created('register_organization', call, 'organization') }
  }
}
