import { expect } from 'chai'
import type { Keypair } from '@solana/web3.js'
import { retireMany, type SharedRetirement } from '../../../packages/sdk/src/instructions/index.ts'
import { retirementAddress } from '../../../packages/sdk/src/pdas.ts'
import { Batches, HELD } from '../../support/batches.ts'
import { suspendBatch, settleDestroyed } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { pauseActions } from '../../support/calls/stewardship.ts'
import type { Landed } from '../../support/chain.ts'
import { imageOf, land, refused } from '../../support/expect.ts'
import { eventOf, eventsOf, read, text } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { amountIn } from '../../support/tokens.ts'

/** Retirements that fit into one transaction of 1,232 bytes beside a payer of their own. */
const MOST = 3

describe('retirements of several batches', () => {
  const batches = new Batches()
  const { chain, owner, world } = batches
  const { holder, payer } = chain.actors

  const shared = (wallet: Keypair = owner): SharedRetirement => ({
    holder: wallet.publicKey,
    payer: payer.publicKey,
    purpose: 'voluntary',
    country: 'KE',
    beneficiary: { kind: 'name', name: 'Länsförsäkringar 日本' },
  })
  const rowsOf = (made: BatchRef[], amount: bigint) =>
    made.map(({ address }) => ({ batch: address, id: 1n, amount }))
  const makeMany = (count: number) => Array.from({ length: count }, () => batches.issued())
  const imagesOf = (made: BatchRef[]) =>
    made.flatMap((batch) =>
      [batch.address, batch.mint, world.ownersCredits(batch)].map((address) => imageOf(chain, address)),
    )

  it('lands them in one transaction, each with a certificate of its own', () => {
    const made = makeMany(MOST)
    const landed = chain.send(retireMany(shared(), rowsOf(made, 1_500n)), [owner, payer])
    expect(retiredIn(landed).map(({ batch, amount }) => [batch, amount])).to.deep.equal(
      made.map(({ address }) => [text(address), 1_500n]),
    )
    for (const batch of made) {
      const address = retirementAddress(batch.address, owner.publicKey, 1n)
      expect(read(chain, 'Retirement', address)).to.include({
        ...{ amount: 1_500n, firstSerial: 1n, country: 'KE', beneficiary: 'Länsförsäkringar 日本' },
      })
      expect(amountIn(chain, world.ownersCredits(batch))).to.equal(HELD - 1_500n)
    }
  })

  it('lands none of them where one is refused', () => {
    const made = makeMany(MOST)
    const [last] = made.slice(-1)
    if (last === undefined) throw new Error('There are some')
    const rows = rowsOf(made, 10n)
    const faults: [rows: typeof rows, error: string][] = [
      [rows.with(-1, { batch: last.address, id: 1n, amount: HELD + 1n }), 'InsufficientCredits'],
      [rows.with(-1, { batch: last.address, id: 1n, amount: 0n }), 'QuantityIsZero'],
    ]
    const before = imagesOf(made)
    for (const [faulty, error] of faults) {
      const refusal = refused(() => chain.send(retireMany(shared(), faulty), [owner, payer]))
      expect(refusal.refusal).to.equal(error)
      expect(imagesOf(made)).to.deep.equal(before)
    }
    land(chain, suspendBatch(chain, last))
    const suspended = imagesOf(made)
    const refusal = refused(() => chain.send(retireMany(shared(), rows), [owner, payer]))
    expect(refusal.refusal).to.equal('BatchSuspended')
    expect(imagesOf(made)).to.deep.equal(suspended)
    for (const batch of made) {
      expect(chain.account(retirementAddress(batch.address, owner.publicKey, 1n))).to.equal(null)
    }
  })

  it('may retire from one batch twice, under two ids, with serials in a row', () => {
    const batch = batches.issued()
    const rows = [1n, 2n].map((id) => ({ batch: batch.address, id, amount: 5n }))
    const landed = chain.send(retireMany(shared(), rows), [owner, payer])
    expect(retiredIn(landed).map(({ firstSerial, number }) => [firstSerial, number])).to.deep.equal([
      [1n, 1n],
      [6n, 2n],
    ])
  })

  it('refuses to build the same retirement twice', () => {
    const [batch] = makeMany(1)
    if (batch === undefined) throw new Error('There is one')
    const row = { batch: batch.address, id: 1n, amount: 5n }
    expect(() => retireMany(shared(), [row, row])).to.throw(RangeError, 'an id of its own')
  })

  it('lands fifty that two holders signed against the same state, between other acts', () => {
    const batch = batches.issued()
    batches.give(batch, holder, 10_000n)
    chain.svm.expireBlockhash()
    const signed = Array.from({ length: 50 }, (_, index) => {
      const wallet = index % 2 === 0 ? owner : holder
      const id = BigInt(Math.floor(index / 2))
      const call = retire(chain, { batch, holder: wallet, amount: BigInt(index + 1), id })
      return chain.sign([call.instruction], call.signers)
    })
    const shuffled = signed.toSorted((a, b) => (a.signature?.[1] ?? 0) - (b.signature?.[1] ?? 0))
    const ranges = shuffled.map((transaction) => eventOf(chain.land(transaction), 'CreditsRetired'))
    expect(new Set(ranges.map(({ firstSerial }) => firstSerial)).size).to.equal(50)
    expect(ranges.reduce((sum, { amount }) => sum + amount, 0n)).to.equal(1_275n)
    expect(read(chain, 'Batch', batch.address)).to.include({
      ...{ retired: 1_275n, nextSerial: 1_276n, retirements: 50n },
    })
  })

  it('goes on while the guardian has paused everything', () => {
    const paused = new Batches()
    const batch = paused.issued()
    const everything = ['claims', 'attestations', 'issuance', 'projects', 'funds', 'records'] as const
    land(paused.chain, pauseActions(paused.chain, [...everything]))
    land(paused.chain, retire(paused.chain, { batch, holder: paused.owner, amount: 1n }))
    const rows = rowsOf([batch], 2n).map((row) => ({ ...row, id: 2n }))
    paused.chain.send(retireMany(shared(paused.owner), rows), [paused.owner, payer])
    expect(read(paused.chain, 'Batch', batch.address).retired).to.equal(3n)
  })

  it('follows transfers and burns outside, which are settled after it', () => {
    const batch = batches.issued()
    batches.give(batch, holder, 1_000n)
    batches.burn(batch, holder, 400n)
    land(chain, retire(chain, { batch, holder, amount: 600n }))
    land(chain, retire(chain, { batch, holder: owner, amount: HELD - 1_000n }))
    const settled = eventOf(land(chain, settleDestroyed(chain, batch)), 'DestroyedCreditsSettled')
    expect(settled).to.include({ amount: 400n, firstSerial: HELD - 399n })
    expect(read(chain, 'Batch', batch.address)).to.include({
      ...{ retired: HELD - 400n, destroyed: 400n, nextSerial: HELD + 1n },
    })
  })
})

function retiredIn(landed: Landed) {
  return eventsOf(landed).map((event) => {
    if (event.name !== 'CreditsRetired') throw new Error(`The transaction also says ${event.name}`)
    return event.data
  })
}
