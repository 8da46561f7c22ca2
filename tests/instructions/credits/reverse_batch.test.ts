import { expect } from 'chai'
import type { TransactionInstruction } from '@solana/web3.js'
import { Batches, ISSUED } from '../../support/batches.ts'
import { withArgument } from '../../support/arguments.ts'
import { reversalOf, reverseBatch, suspendBatch, type ReversalInput } from '../../support/calls/batches.ts'
import { issueBatch, retire } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount, withKeys } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { BatchRef, OrganizationRef } from '../../support/refs.ts'
import { quorumOf } from '../../support/registered.ts'
import { day, hashOf, NO_HASH, nextCode } from '../../support/values.ts'

describe('reverse_batch', () => {
  const batches = new Batches()
  const { chain, owner, world } = batches
  const { steward, guardian, outsider, payer } = chain.actors

  const owingOf = (organization: OrganizationRef) => read(chain, 'Organization', organization.address).owing
  const developerOf = (batch: BatchRef) => batch.claim.project.organization
  const callFor = (more: Partial<ReversalInput> = {}) =>
    reverseBatch(chain, { batch: batches.issued(), ...more })

  describe('of a loss', () => {
    it('records how much was lost and which buffers cover it, in their order', () => {
      const [batch, second, third] = [batches.issued(), batches.issued(), batches.issued()]
      const before = read(chain, 'Batch', batch.address)
      const developer = read(chain, 'Organization', developerOf(batch).address)
      const call = reverseBatch(chain, { batch, id: 7, amount: 250_000n, cover: [third, batch, second] })
      const landed = land(chain, call)
      const reversal = reversalOf(batch, 7).address
      const cover = [third, batch, second].map(({ address }) => text(address))
      const shared = {
        version: 1,
        kind: 'loss',
        id: 7,
        amount: 250_000n,
        batch: text(batch.address),
        project: text(batch.claim.project.address),
        organization: text(developerOf(batch).address),
        documentHash: text(hashOf('decision 7')),
        coverLength: 3,
        cover,
      }
      expect(eventOf(landed, 'BatchReversed')).to.deep.equal({
        ...shared,
        at: chain.now,
        batchSequence: before.sequence + 1n,
        reversal: text(reversal),
        reversalSequence: 1n,
        organizationSequence: developer.sequence,
        steward: text(steward.publicKey),
        statusBefore: 'active',
        statusAfter: 'reversed',
        owingAfter: 0,
      })
      expect(withoutBump(read(chain, 'Reversal', reversal))).to.deep.equal({
        ...shared,
        status: 'open',
        coverNext: 0,
        decimals: 3,
        sequence: 1n,
        covered: 0n,
        decidedAt: chain.now,
        closedAt: 0n,
        payer: text(payer.publicKey),
      })
      expect(read(chain, 'Batch', batch.address)).to.deep.equal({
        ...before,
        status: 'reversed',
        sequence: before.sequence + 1n,
        reversals: 1,
        reasonHash: text(hashOf('decision 7')),
      })
      expect(read(chain, 'Organization', developerOf(batch).address)).to.deep.equal(developer)
      for (const other of [second, third]) {
        expect(read(chain, 'Batch', other.address)).to.include({ status: 'active', reversals: 0 })
      }
    })

    it('leaves its credits usable', () => {
      const batch = batches.inStatus('reversed')
      land(chain, retire(chain, { batch, holder: owner, amount: 10n }))
      expect(read(chain, 'Batch', batch.address).retired).to.equal(10n)
    })

    it('may follow another loss of the same batch', () => {
      const batch = batches.issued()
      land(chain, reverseBatch(chain, { batch, id: 1, cover: [batch] }))
      land(chain, reverseBatch(chain, { batch, id: 2, cover: [batch] }))
      expect(read(chain, 'Batch', batch.address)).to.include({ status: 'reversed', reversals: 2 })
      expectRefused(chain, reverseBatch(chain, { batch, id: 2, cover: [batch] }), 'AccountInUse')
    })

    it('takes the whole of a batch and eight covering ones', () => {
      const cover = Array.from({ length: 8 }, () => batches.issued())
      land(chain, callFor({ cover, amount: ISSUED }))
    })

    it('may name a batch that is suspended, reversed or invalidated', () => {
      const cover = (['suspended', 'reversed', 'invalidated'] as const).map((status) =>
        batches.inStatus(status),
      )
      land(chain, callFor({ cover }))
    })

    it('refuses none, a ninth, or the same batch twice', () => {
      const nine = Array.from({ length: 9 }, () => batches.issued())
      expectRefused(chain, callFor({ cover: [] }), 'CoverOrderInvalid')
      expectRefused(chain, callFor({ cover: nine }), 'CoverOrderInvalid')
      const [one] = nine
      if (one === undefined) throw new Error('There are nine')
      expectRefused(chain, callFor({ cover: [one, one] }), 'CoverOrderInvalid')
      const batch = batches.issued()
      expectRefused(chain, reverseBatch(chain, { batch, cover: [batch, one, batch] }), 'CoverOrderInvalid')
    })

    it('refuses a batch that is not issued, or of other decimals', () => {
      expectRefused(chain, callFor({ cover: [batches.opened()] }), 'CoverOrderInvalid')
      const other = batches.issued(batches.kind({ creditDecimals: 0 }))
      expectRefused(chain, callFor({ cover: [other] }), 'CoverOrderInvalid')
    })

    it('refuses what is no batch as a cover', () => {
      const batch = batches.issued()
      for (const stranger of [batch.claim.address, batch.mint, outsider.publicKey]) {
        const call = reverseBatch(chain, { batch, cover: [batch] })
        const keys = call.instruction.keys.with(-1, { pubkey: stranger, isSigner: false, isWritable: false })
        expectRefused(chain, withKeys(call, keys), [
          'IllegalOwner',
          'InvalidAccountData',
          'AccountDataTooSmall',
        ])
      }
    })

    it('refuses to lose what was never stored', () => {
      const avoiding = new Batches({ effect: 'avoidance' })
      const batch = avoiding.issued()
      const call = reverseBatch(avoiding.chain, { batch, cover: [batch] })
      expectRefused(avoiding.chain, call, 'BatchHoldsNoStorage')
      land(avoiding.chain, reverseBatch(avoiding.chain, { batch }))
    })
  })

  describe('of what was wrongly issued', () => {
    it('invalidates the batch and counts against its developer', () => {
      const batch = batches.issued()
      const before = read(chain, 'Organization', developerOf(batch).address)
      const landed = land(chain, reverseBatch(chain, { batch, amount: ISSUED }))
      expect(eventOf(landed, 'BatchReversed')).to.include({
        kind: 'invalidation',
        amount: ISSUED,
        coverLength: 0,
        statusAfter: 'invalidated',
        organizationSequence: before.sequence + 1n,
        owingAfter: 1,
      })
      expect(read(chain, 'Batch', batch.address).status).to.equal('invalidated')
      expect(read(chain, 'Organization', developerOf(batch).address)).to.deep.equal({
        ...before,
        owing: 1,
        sequence: before.sequence + 1n,
      })
    })

    it('stops the developer from issuing anything', () => {
      const batch = batches.issued()
      const { project } = batch.claim
      const later = { periodStart: day(2026, 7, 1), periodEnd: day(2026, 8, 1) }
      chain.moveTo(later.periodEnd)
      const next = world.openedBatch(world.verified({ project, id: 2, ...later }, quorumOf(batches.base)))
      land(chain, reverseBatch(chain, { batch }))
      expectRefused(chain, issueBatch(chain, next), 'DeveloperOwesCredits')
      expect(owingOf(developerOf(batch))).to.equal(1)
    })

    it('is final', () => {
      const batch = batches.inStatus('invalidated')
      expectRefused(chain, reverseBatch(chain, { batch, id: 2 }), 'BatchNotActive')
      expectRefused(chain, reverseBatch(chain, { batch, id: 2, cover: [batch] }), 'BatchNotActive')
    })

    it('refuses an order of buffers: the developer makes it good', () => {
      const [batch, other] = [batches.issued(), batches.issued()]
      const call = reverseBatch(chain, { batch, cover: [other] })
      expectRefused(chain, withArgument(call, 'kind', 2), 'CoverOrderInvalid')
    })
  })

  it('ends a suspension', () => {
    for (const cover of [true, false]) {
      const batch = batches.issued()
      land(chain, suspendBatch(chain, batch))
      const landed = land(chain, reverseBatch(chain, cover ? { batch, cover: [batch] } : { batch }))
      expect(eventOf(landed, 'BatchReversed').statusBefore).to.equal('suspended')
      expect(read(chain, 'Batch', batch.address)).to.include({
        status: cover ? 'reversed' : 'invalidated',
        statusBefore: null,
        suspendedUntil: 0n,
        suspensionEndedAt: chain.now,
      })
    }
  })

  it('refuses anyone but the steward', () => {
    const batch = batches.issued()
    for (const actor of [guardian, outsider, owner]) {
      expectRefused(chain, reverseBatch(chain, { batch, steward: actor }), 'NotSteward')
    }
  })

  it('refuses zero and more than was issued', () => {
    const batch = batches.issued()
    for (const amount of [0n, ISSUED + 1n, 2n ** 64n - 1n]) {
      expectRefused(chain, reverseBatch(chain, { batch, amount }), 'ReversalInvalid')
      expectRefused(chain, reverseBatch(chain, { batch, amount, cover: [batch] }), 'ReversalInvalid')
    }
  })

  it('refuses an unknown kind, and a decision without a document', () => {
    for (const kind of [0, 3]) expectRefused(chain, withArgument(callFor(), 'kind', kind), 'ReversalInvalid')
    expectRefused(chain, withArgument(callFor(), 'document_hash', NO_HASH), 'HashMissing')
  })

  it('refuses accounts of another batch', () => {
    const [call, other] = [callFor(), batches.issued()]
    const { project } = other.claim
    const methodology = world.methodology({ code: nextCode() })
    expectRefused(chain, withAccount(call, 'project', project.address), 'CreditAccountMismatch')
    expectRefused(
      chain,
      withAccount(call, 'organization', project.organization.address),
      'CreditAccountMismatch',
    )
    expectRefused(chain, withAccount(call, 'methodology', methodology.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
  })

  it('names its covers as accounts that it only reads', () => {
    const batch = batches.issued()
    const instruction: TransactionInstruction = callFor({ cover: [batch] }).instruction
    expect(instruction.keys.at(-1)).to.deep.equal({
      pubkey: batch.address,
      isSigner: false,
      isWritable: false,
    })
  })
})
