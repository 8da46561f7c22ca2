import { expect } from 'chai'
import { AuthorityType, createApproveInstruction, createSetAuthorityInstruction } from '@solana/spl-token'
import { Batches, BUFFERED, HELD, ISSUED } from '../../support/batches.ts'
import { drawBuffer, releaseBuffer, reversalOf, reverseBatch } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { amountIn, openAta, supplyOf, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'

describe('release_buffer', () => {
  const batches = new Batches()
  const { chain, owner, world } = batches
  const { steward, guardian, outsider } = chain.actors

  /** Batches are made within the crediting period and released after it. */
  const made = Array.from({ length: 15 }, () => batches.issued())
  const next = (): BatchRef => {
    const batch = made.pop()
    if (batch === undefined) throw new Error('Make more batches before the term')
    return batch
  }

  before(() => chain.moveTo(termOf(batches, next())))

  it('holds the buffer until the crediting period ends, to the second', () => {
    const early = new Batches()
    const batch = early.issued()
    const call = releaseBuffer(early.chain, batch, 1n)
    expectRefused(early.chain, call, 'BufferNotAtTerm')
    early.chain.moveTo(termOf(early, batch) - 1n)
    expectRefused(early.chain, call, 'BufferNotAtTerm')
    early.chain.moveTo(termOf(early, batch))
    land(early.chain, call)
  })

  it('gives credits of the buffer to the owner of the project', () => {
    const batch = next()
    const before = read(chain, 'Batch', batch.address)
    const landed = land(chain, releaseBuffer(chain, batch, 40_000n))
    const destination = world.ownersCredits(batch)
    expect(eventOf(landed, 'BufferReleased')).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: before.sequence + 1n,
      steward: text(steward.publicKey),
      owner: text(owner.publicKey),
      destination: text(destination),
      amount: 40_000n,
      bufferedAfter: 60_000n,
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      sequence: before.sequence + 1n,
      buffered: 60_000n,
    })
    expect(amountIn(chain, destination)).to.equal(HELD + 40_000n)
    expect(amountIn(chain, batch.buffer)).to.equal(60_000n)
    expect(supplyOf(chain, batch.mint)).to.equal(ISSUED)
  })

  it('makes its serials usable, and leaves the very last to the buffer', () => {
    const batch = next()
    land(chain, releaseBuffer(chain, batch, 40_000n))
    land(chain, retire(chain, { batch, holder: owner, amount: HELD + 40_000n }))
    expect(read(chain, 'Batch', batch.address).nextSerial).to.equal(940_001n)
    land(chain, reverseBatch(chain, { batch, amount: BUFFERED, cover: [batch] }))
    const drawn = eventOf(land(chain, drawBuffer(chain, reversalOf(batch), batch)), 'BufferDrawn')
    expect(drawn).to.include({ amount: 60_000n, firstSerial: 940_001n })
  })

  it('releases the whole of a buffer, also of a batch that lost carbon', () => {
    const batch = next()
    batches.bring(batch, 'reversed')
    land(chain, releaseBuffer(chain, batch, BUFFERED))
    expect(amountIn(chain, batch.buffer)).to.equal(0n)
    land(chain, retire(chain, { batch, holder: owner, amount: ISSUED }))
  })

  it('refuses zero and more than is held back', () => {
    const batch = next()
    for (const amount of [0n, BUFFERED + 1n, 2n ** 64n - 1n]) {
      expectRefused(chain, releaseBuffer(chain, batch, amount), 'InsufficientCredits')
    }
    land(chain, reverseBatch(chain, { batch, amount: 30_000n, cover: [batch] }))
    land(chain, drawBuffer(chain, reversalOf(batch), batch))
    expectRefused(chain, releaseBuffer(chain, batch, 70_001n), 'InsufficientCredits')
    land(chain, releaseBuffer(chain, batch, 70_000n))
  })

  it('refuses anyone but the steward', () => {
    const batch = next()
    for (const actor of [guardian, outsider, owner]) {
      expectRefused(chain, releaseBuffer(chain, batch, 1n, { steward: actor }), 'NotSteward')
    }
  })

  it('refuses a destination of somebody else', () => {
    const [batch, other] = [next(), next()]
    const strangers = openAta(chain, batch.mint, outsider.publicKey, TOKEN_2022_PROGRAM_ID)
    for (const destination of [strangers, world.ownersCredits(other)]) {
      expectRefused(chain, releaseBuffer(chain, batch, 1n, { destination }), 'DestinationRefused')
    }
  })

  it('refuses a destination whose credits others could move', () => {
    const [delegated, closable] = [next(), next()]
    const account = world.ownersCredits(delegated)
    const approve = [
      account,
      outsider.publicKey,
      owner.publicKey,
      5n,
      undefined,
      TOKEN_2022_PROGRAM_ID,
    ] as const
    chain.send(createApproveInstruction(...approve), [owner])
    expectRefused(chain, releaseBuffer(chain, delegated, 1n), 'DestinationRefused')
    const close = createSetAuthorityInstruction(
      ...([world.ownersCredits(closable), owner.publicKey, AuthorityType.CloseAccount] as const),
      ...([outsider.publicKey, undefined, TOKEN_2022_PROGRAM_ID] as const),
    )
    chain.send(close, [owner])
    expectRefused(chain, releaseBuffer(chain, closable, 1n), 'DestinationRefused')
  })

  it('refuses accounts of another batch', () => {
    const [batch, other] = [next(), next()]
    const call = releaseBuffer(chain, batch, 1n)
    expectRefused(chain, withAccount(call, 'project', other.claim.project.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
    expectRefused(chain, withAccount(call, 'buffer_vault', other.buffer), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })
})

function termOf({ chain }: Batches, batch: BatchRef): bigint {
  return read(chain, 'Project', batch.claim.project.address).creditingEnd
}
