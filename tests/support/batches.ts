import { createTransferCheckedInstruction } from '@solana/spl-token'
import { Keypair, type PublicKey } from '@solana/web3.js'
import type { BatchStatus } from '../../packages/sdk/src/enums.ts'
import { BatchWatch } from './batch-watch.ts'
import { burnOutside, reverseBatch, suspendBatch } from './calls/batches.ts'
import { issueBatch } from './calls/credits.ts'
import type { MethodologyInput } from './calls/registry.ts'
import type { Chain } from './chain.ts'
import { land } from './expect.ts'
import type { BatchRef, MethodologyRef, VerifierRef } from './refs.ts'
import { quorumOf, registered, type Registered } from './registered.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from './tokens.ts'
import { nextCode, nextId } from './values.ts'
import type { World } from './world.ts'

/** Units of every batch made here; a tenth is held back. */
export const ISSUED = 1_000_000n
export const HELD = 900_000n
export const BUFFERED = 100_000n

const DECIMALS = 3

/** A methodology and those who verify under it. */
export interface Kind {
  methodology: MethodologyRef
  verifiers: VerifierRef[]
}

/**
 * Makes batches of stored carbon, each of a developer of its own, so that what one owes hinders no other. Law 1 is
 * asked after every transaction.
 */
export class Batches {
  readonly base: Registered
  readonly watch: BatchWatch

  constructor(input: Partial<MethodologyInput> = {}) {
    this.base = registered({ effect: 'storage', bufferBps: 1_000, ...input })
    this.watch = new BatchWatch(this.chain)
  }

  private get usual(): Kind {
    return { methodology: this.base.methodology, verifiers: quorumOf(this.base) }
  }

  get world(): World {
    return this.base.world
  }

  get chain(): Chain {
    return this.base.world.chain
  }

  get owner(): Keypair {
    return this.chain.actors.owner
  }

  /** Another methodology, with people accredited for it. */
  kind(input: Partial<MethodologyInput>): Kind {
    const { world, organizations } = this.base
    const methodology = world.methodology({
      ...{ code: nextCode(), effect: 'storage', bufferBps: 1_000 },
      ...input,
    })
    const verifiers = [organizations.a, organizations.b].map((organization) =>
      world.verifier(organization, Keypair.generate(), [methodology]),
    )
    return { methodology, verifiers }
  }

  opened({ methodology, verifiers }: Kind = this.usual): BatchRef {
    const { world, organizations } = this.base
    const organization = world.organization(nextCode(), this.chain.actors.developer, ['developer'])
    const project = world.project({
      ...{ organization, validator: organizations.c, methodology, owner: this.owner },
      id: nextId(),
    })
    return world.openedBatch(world.verified({ project, id: 1, quantity: ISSUED }, verifiers))
  }

  issued(kind?: Kind): BatchRef {
    const batch = this.opened(kind)
    land(this.chain, issueBatch(this.chain, batch))
    return batch
  }

  /** A batch in a status, brought there by the program alone. */
  inStatus(status: BatchStatus): BatchRef {
    const batch = this.opened()
    if (status !== 'open') land(this.chain, issueBatch(this.chain, batch))
    this.bring(batch, status)
    return batch
  }

  /** Brings an active batch to another status. */
  bring(batch: BatchRef, status: BatchStatus): void {
    const { chain } = this
    if (status === 'suspended') land(chain, suspendBatch(chain, batch))
    if (status === 'reversed') land(chain, reverseBatch(chain, { batch, id: 100, cover: [batch] }))
    if (status === 'invalidated') land(chain, reverseBatch(chain, { batch, id: 100 }))
  }

  /** Gives the owner's credits to another wallet. */
  give(batch: BatchRef, to: Keypair, amount: bigint): PublicKey {
    const target = openAta(this.chain, batch.mint, to.publicKey, TOKEN_2022_PROGRAM_ID)
    const source = this.world.ownersCredits(batch)
    const move = createTransferCheckedInstruction(
      source,
      batch.mint,
      target,
      this.owner.publicKey,
      amount,
      DECIMALS,
      undefined,
      TOKEN_2022_PROGRAM_ID,
    )
    this.chain.send(move, [this.owner])
    return target
  }

  /** Burns credits by the token program, outside this program. */
  burn(batch: BatchRef, holder: Keypair, amount: bigint): void {
    this.watch.burned(batch.address, amount)
    land(this.chain, burnOutside(batch, holder, amount))
  }
}
