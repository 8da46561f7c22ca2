import { expect } from 'chai'
import { Batches } from '../../support/batches.ts'
import { endSuspension, suspendBatch } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'

describe('end_suspension', () => {
  const batches = new Batches()
  const { chain, owner } = batches
  const { steward, guardian, outsider } = chain.actors

  const suspended = () => {
    const batch = batches.issued()
    land(chain, suspendBatch(chain, batch))
    return batch
  }
  const untilOf = (batch: ReturnType<typeof suspended>) => read(chain, 'Batch', batch.address).suspendedUntil

  it('lets the steward uphold a batch at any time', () => {
    const batch = suspended()
    const before = read(chain, 'Batch', batch.address)
    const landed = land(chain, endSuspension(chain, batch))
    expect(eventOf(landed, 'BatchSuspensionEnded')).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: before.sequence + 1n,
      actor: text(steward.publicKey),
      upheld: true,
      statusAfter: 'active',
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      status: 'active',
      statusBefore: null,
      sequence: before.sequence + 1n,
      suspendedUntil: 0n,
      suspensionEndedAt: chain.now,
    })
    land(chain, retire(chain, { batch, holder: owner, amount: 1n }))
  })

  it('goes back to what the suspension interrupted', () => {
    const batch = batches.inStatus('reversed')
    land(chain, suspendBatch(chain, batch))
    const landed = land(chain, endSuspension(chain, batch))
    expect(eventOf(landed, 'BatchSuspensionEnded').statusAfter).to.equal('reversed')
    expect(read(chain, 'Batch', batch.address)).to.include({ status: 'reversed', statusBefore: null })
  })

  it('lets anyone end it once its time is over, not a second earlier', () => {
    const batch = suspended()
    const until = untilOf(batch)
    for (const actor of [outsider, guardian]) {
      expectRefused(chain, endSuspension(chain, batch, actor), 'SuspensionNotOver')
    }
    chain.moveTo(until - 1n)
    expectRefused(chain, endSuspension(chain, batch, outsider), 'SuspensionNotOver')
    chain.moveTo(until)
    const landed = land(chain, endSuspension(chain, batch, outsider))
    expect(eventOf(landed, 'BatchSuspensionEnded')).to.include({
      actor: text(outsider.publicKey),
      upheld: false,
    })
    expect(read(chain, 'Batch', batch.address).suspensionEndedAt).to.equal(until)
  })

  it('does not end by time alone: somebody has to say so', () => {
    const batch = suspended()
    chain.moveTo(untilOf(batch))
    expectRefused(chain, retire(chain, { batch, holder: owner, amount: 1n }), 'BatchSuspended')
  })

  it('refuses the mint of another batch', () => {
    const call = endSuspension(chain, suspended())
    expectRefused(chain, withAccount(call, 'mint', batches.issued().mint), 'WrongCreditMint')
  })
})
