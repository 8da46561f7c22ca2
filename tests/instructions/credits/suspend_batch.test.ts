import { expect } from 'chai'
import { Batches } from '../../support/batches.ts'
import { endSuspension, suspendBatch } from '../../support/calls/batches.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY, hashOf, NO_HASH } from '../../support/values.ts'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'

describe('suspend_batch', () => {
  const batches = new Batches()
  const { chain } = batches
  const { guardian, owner, outsider, payer } = chain.actors
  const term = read(chain, 'Registry', registryAddress()).parameters.suspensionTerm

  it('stops a batch until the date that the registry allows', () => {
    const batch = batches.issued()
    const before = read(chain, 'Batch', batch.address)
    const reason = hashOf('the meter was replaced')
    const landed = land(chain, suspendBatch(chain, batch, undefined, reason))
    const until = chain.now + term
    expect(eventOf(landed, 'BatchSuspended')).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: before.sequence + 1n,
      actor: text(chain.actors.steward.publicKey),
      statusBefore: 'active',
      reasonHash: text(reason),
      suspendedUntil: until,
    })
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      status: 'suspended',
      statusBefore: 'active',
      sequence: before.sequence + 1n,
      suspendedUntil: until,
      reasonHash: text(reason),
    })
  })

  it('keeps which status it interrupted', () => {
    const batch = batches.inStatus('reversed')
    const landed = land(chain, suspendBatch(chain, batch))
    expect(eventOf(landed, 'BatchSuspended').statusBefore).to.equal('reversed')
    expect(read(chain, 'Batch', batch.address)).to.include({ status: 'suspended', statusBefore: 'reversed' })
  })

  it('lets the guardian suspend, and again only as long after as a suspension may last', () => {
    const batch = batches.issued()
    land(chain, suspendBatch(chain, batch, guardian))
    land(chain, endSuspension(chain, batch))
    const ended = chain.now
    expectRefused(chain, suspendBatch(chain, batch, guardian), 'SuspendedRecently')
    chain.moveTo(ended + term - 1n)
    expectRefused(chain, suspendBatch(chain, batch, guardian), 'SuspendedRecently')
    chain.moveTo(ended + term)
    land(chain, suspendBatch(chain, batch, guardian))
  })

  it('lets the steward suspend again at once', () => {
    const batch = batches.issued()
    land(chain, suspendBatch(chain, batch, guardian))
    land(chain, endSuspension(chain, batch))
    land(chain, suspendBatch(chain, batch))
  })

  it('keeps the guardian from suspending again what a decision ended', () => {
    const batch = batches.issued()
    land(chain, suspendBatch(chain, batch, guardian))
    batches.bring(batch, 'reversed')
    chain.wait(DAY)
    expectRefused(chain, suspendBatch(chain, batch, guardian), 'SuspendedRecently')
  })

  it('refuses anyone but the steward and the guardian', () => {
    const batch = batches.issued()
    for (const actor of [outsider, owner, payer]) {
      expectRefused(chain, suspendBatch(chain, batch, actor), 'NotStewardOrGuardian')
    }
  })

  it('refuses a suspension without a reason', () => {
    expectRefused(chain, suspendBatch(chain, batches.issued(), undefined, NO_HASH), 'HashMissing')
  })

  it('refuses the mint of another batch', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    expectRefused(chain, withAccount(suspendBatch(chain, batch), 'mint', other.mint), 'WrongCreditMint')
  })

  it('leaves every other batch alone', () => {
    const [batch, other] = [batches.issued(), batches.issued()]
    land(chain, suspendBatch(chain, batch))
    expect(read(chain, 'Batch', other.address).status).to.equal('active')
    expect(read(chain, 'Claim', batch.claim.address).status).to.equal('issued')
  })
})
