import { expect } from 'chai'
import { createBurnInstruction, createTransferCheckedInstruction } from '@solana/spl-token'
import type { Keypair } from '@solana/web3.js'
import { retirementAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { creditAccount, issueBatch, retire, type RetireInput } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { writeField } from '../../support/tamper.ts'
import { amountIn, openAta, supplyOf, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'
import { day, hashOf, nextId, padded } from '../../support/values.ts'

describe('retire', () => {
  const base = registered({ bufferBps: 1_000 })
  const { world, organizations, methodology } = base
  const { chain } = world
  const { owner, holder, outsider, payer } = chain.actors

  const newOpened = (): BatchRef => {
    const project = world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology, owner },
      id: nextId() + 1,
    })
    return world.openedBatch(world.verified({ project, id: 1 }, quorumOf(base)))
  }
  /** One thousand tonnes, of which the owner has nine hundred. */
  const newBatch = (): BatchRef => {
    const batch = newOpened()
    land(chain, issueBatch(chain, batch))
    return batch
  }
  const callFor = (more: Partial<RetireInput> = {}) =>
    retire(chain, { batch: newBatch(), holder: owner, amount: 1_000n, ...more })

  function give(batch: BatchRef, to: Keypair, amount: bigint): void {
    const target = openAta(chain, batch.mint, to.publicKey, TOKEN_2022_PROGRAM_ID)
    const source = world.ownersCredits(batch)
    const { publicKey } = owner
    chain.send(
      createTransferCheckedInstruction(
        source,
        batch.mint,
        target,
        publicKey,
        amount,
        3,
        [],
        TOKEN_2022_PROGRAM_ID,
      ),
      [owner],
    )
  }

  it('burns the credits and keeps for whom, why and which serials for ever', () => {
    const batch = newBatch()
    const period = { start: day(2026, 1, 1), end: day(2027, 1, 1) }
    const input = { purpose: 'compliance', country: 'KE', period, id: 42n } as const
    const beneficiary = { kind: 'name', name: 'Länsförsäkringar 日本' } as const
    const call = retire(chain, { batch, holder: owner, amount: 2_500n, beneficiary, ...input })
    const landed = land(chain, call)
    const address = retirementAddress(batch.address, owner.publicKey, 42n)
    const shared = {
      version: 1,
      purpose: 'compliance',
      country: 'KE',
      beneficiaryKind: 'name',
      beneficiary: 'Länsförsäkringar 日本',
      amount: 2_500n,
      firstSerial: 1n,
      number: 1n,
      periodStart: period.start,
      periodEnd: period.end,
      batch: text(batch.address),
      holder: text(owner.publicKey),
    }
    expect(withoutBump(read(chain, 'Retirement', address))).to.deep.equal({
      ...shared,
      batchStatus: 'active',
      retiredAt: chain.now,
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'CreditsRetired')).to.deep.equal({
      ...shared,
      at: chain.now,
      batchSequence: 3n,
      retirement: text(address),
      retiredAfter: 2_500n,
      supplyAfter: 997_500n,
      heldAfter: 897_500n,
    })
    expect(read(chain, 'Batch', batch.address)).to.include({
      ...{ sequence: 3n, retired: 2_500n, nextSerial: 2_501n, retirements: 1n },
    })
    expect(supplyOf(chain, batch.mint)).to.equal(997_500n)
    expect(amountIn(chain, world.ownersCredits(batch))).to.equal(897_500n)
  })

  it('numbers retirements and gives each the next serials', () => {
    const batch = newBatch()
    give(batch, holder, 500n)
    land(chain, retire(chain, { batch, holder: owner, amount: 7n, id: 1n }))
    land(chain, retire(chain, { batch, holder, amount: 500n, id: 1n }))
    land(chain, retire(chain, { batch, holder: owner, amount: 1n, id: 2n }))
    const serials = [
      read(chain, 'Retirement', retirementAddress(batch.address, owner.publicKey, 1n)),
      read(chain, 'Retirement', retirementAddress(batch.address, holder.publicKey, 1n)),
      read(chain, 'Retirement', retirementAddress(batch.address, owner.publicKey, 2n)),
    ].map(({ number, firstSerial, amount }) => [number, firstSerial, amount])
    expect(serials).to.deep.equal([
      [1n, 1n, 7n],
      [2n, 8n, 500n],
      [3n, 508n, 1n],
    ])
  })

  it('retires one base unit, and all that is held, up to the first serial of the buffer', () => {
    const batch = newBatch()
    land(chain, retire(chain, { batch, holder: owner, amount: 1n, id: 1n }))
    land(chain, retire(chain, { batch, holder: owner, amount: 899_999n, id: 2n }))
    expect(read(chain, 'Batch', batch.address)).to.include({ retired: 900_000n, nextSerial: 900_001n })
    expect(supplyOf(chain, batch.mint)).to.equal(100_000n)
  })

  it('lands fifty retirements signed against the same state, with disjoint serials', () => {
    const batch = newBatch()
    chain.svm.expireBlockhash()
    const signed = Array.from({ length: 50 }, (_, index) => {
      const call = retire(chain, { batch, holder: owner, amount: BigInt(index + 1), id: BigInt(index) })
      return chain.sign([call.instruction], call.signers)
    })
    const shuffled = signed.toSorted((a, b) => (a.signature?.[0] ?? 0) - (b.signature?.[0] ?? 0))
    const ranges = shuffled
      .map((transaction) => eventOf(chain.land(transaction), 'CreditsRetired'))
      .map(({ firstSerial, amount }) => ({ first: firstSerial, end: firstSerial + amount }))
      .toSorted((a, b) => Number(a.first - b.first))
    expect(ranges).to.have.length(50)
    ranges.forEach((range, index) => expect(range.first).to.equal(ranges[index - 1]?.end ?? 1n))
    expect(read(chain, 'Batch', batch.address).retired).to.equal(1_275n)
  })

  it('takes every kind of beneficiary', () => {
    const batch = newBatch()
    const salted = hashOf('salt and a name')
    const kinds = [
      [{ kind: 'holder' }, 'holder', null],
      [{ kind: 'name', name: 'x'.repeat(64) }, 'name', 'x'.repeat(64)],
      [{ kind: 'hash', hash: salted }, 'hash', text(salted)],
    ] as const
    kinds.forEach(([beneficiary, beneficiaryKind, shown], index) => {
      land(chain, retire(chain, { batch, holder: owner, amount: 1n, id: BigInt(index), beneficiary }))
      const address = retirementAddress(batch.address, owner.publicKey, BigInt(index))
      expect(read(chain, 'Retirement', address)).to.include({ beneficiaryKind, beneficiary: shown })
    })
  })

  it('goes on while everything in the registry is paused', () => {
    const call = callFor()
    pauseAllBut(chain, [])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  it('counts what a holder burned around the program neither as retired nor as left', () => {
    const batch = newBatch()
    const source = world.ownersCredits(batch)
    const burn = createBurnInstruction(source, batch.mint, owner.publicKey, 100n, [], TOKEN_2022_PROGRAM_ID)
    chain.send(burn, [owner])
    land(chain, retire(chain, { batch, holder: owner, amount: 899_900n }))
    expect(read(chain, 'Batch', batch.address)).to.include({
      retired: 899_900n,
      destroyed: 0n,
      issued: 1_000_000n,
    })
    expect(supplyOf(chain, batch.mint)).to.equal(100_000n)
  })

  it('refuses zero', () => {
    expectRefused(chain, callFor({ amount: 0n }), 'QuantityIsZero')
  })

  it('refuses more than the holder has', () => {
    const batch = newBatch()
    for (const amount of [900_001n, 1_000_001n, 2n ** 64n - 1n]) {
      expectRefused(chain, callFor({ batch, amount }), 'InsufficientCredits')
    }
    give(batch, holder, 5n)
    expectRefused(chain, callFor({ batch, holder, amount: 6n }), 'InsufficientCredits')
  })

  it('refuses the credits of another holder', () => {
    const batch = newBatch()
    openAta(chain, batch.mint, outsider.publicKey, TOKEN_2022_PROGRAM_ID)
    const source = world.ownersCredits(batch)
    expectRefused(chain, callFor({ batch, holder: outsider, source }), 'CreditAccountMismatch')
  })

  it('refuses the buffer', () => {
    const batch = newBatch()
    expectRefused(chain, callFor({ batch, source: batch.buffer }), 'CreditAccountMismatch')
  })

  it('refuses credits or the mint of another batch', () => {
    const [batch, other] = [newBatch(), newBatch()]
    expectRefused(chain, callFor({ batch, source: world.ownersCredits(other) }), 'WrongCreditMint')
    expectRefused(chain, withAccount(callFor({ batch }), 'mint', other.mint), 'WrongCreditMint')
  })

  it('refuses an id that the holder has used for this batch', () => {
    const batch = newBatch()
    land(chain, callFor({ batch, id: 9n }))
    expectRefused(chain, callFor({ batch, id: 9n, amount: 5n }), 'AccountInUse')
    give(batch, holder, 5n)
    land(chain, callFor({ batch, holder, id: 9n, amount: 5n }))
  })

  it('refuses a batch that is not issued, suspended or invalidated', () => {
    expectRefused(chain, callFor({ batch: newOpened(), amount: 0n }), 'BatchNotActive')
    const batch = newBatch()
    for (const [status, error] of [
      [1n, 'BatchNotActive'],
      [3n, 'BatchSuspended'],
      [5n, 'BatchNotActive'],
    ] as const) {
      writeField(chain, batch.address, 'Batch', 'status', status, 1)
      expectRefused(chain, callFor({ batch }), error)
    }
  })

  it('refuses another token program', () => {
    expectRefused(chain, withAccount(callFor(), 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })

  const FAULTS: [fault: string, path: string, value: RawValue, error: string][] = [
    ['an unknown purpose', 'purpose', 0, 'PurposeUnknown'],
    ['an unknown purpose', 'purpose', 4, 'PurposeUnknown'],
    ['a country in small letters', 'country', padded('ke', 2), 'CountryMalformed'],
    ['a country of one letter', 'country', padded('K', 2), 'CountryMalformed'],
    ['a country with a digit', 'country', padded('K1', 2), 'CountryMalformed'],
    ['a period without its start', 'period_end', 5n, 'RetirementPeriodInvalid'],
    ['a period without its end', 'period_start', 5n, 'RetirementPeriodInvalid'],
    ['a period before 1970', 'period_start', -5n, 'RetirementPeriodInvalid'],
    ['an unknown kind of beneficiary', 'beneficiary_kind', 3, 'BeneficiaryMalformed'],
    ['an empty name', 'beneficiary_kind', 1, 'BeneficiaryMalformed'],
    ['an empty hash', 'beneficiary_kind', 2, 'BeneficiaryMalformed'],
    ['a name beside the holder', 'beneficiary', padded('someone', 64), 'BeneficiaryMalformed'],
  ]
  for (const [fault, path, value, error] of FAULTS) {
    it(`refuses ${fault} (${path})`, () => {
      expectRefused(chain, withArgument(callFor(), path, value), error)
    })
  }

  it('refuses a period that ends when it begins or before', () => {
    const start = day(2026, 5, 1)
    for (const end of [start, start - 1n]) {
      expectRefused(chain, callFor({ period: { start, end } }), 'RetirementPeriodInvalid')
    }
  })

  it('refuses a name that is not UTF-8, has a gap, or hides bytes behind its end', () => {
    const named = callFor({ beneficiary: { kind: 'name', name: 'someone' } })
    const broken = [
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(62)]),
      Buffer.concat([Buffer.from('a\0b'), Buffer.alloc(61)]),
      Buffer.concat([Buffer.from('ab'), Buffer.alloc(61), Buffer.from([1])]),
      Buffer.concat([Buffer.from('日').subarray(0, 2), Buffer.alloc(62)]),
    ]
    for (const bytes of broken)
      expectRefused(chain, withArgument(named, 'beneficiary', bytes), 'BeneficiaryMalformed')
  })

  it('refuses a hash that is longer than 32 bytes', () => {
    const hashed = callFor({ beneficiary: { kind: 'hash', hash: hashOf('x') } })
    expectRefused(chain, withArgument(hashed, 'beneficiary.32', 1), 'BeneficiaryMalformed')
  })

  it('leaves the credits of everyone else alone', () => {
    const batch = newBatch()
    give(batch, holder, 10n)
    land(chain, retire(chain, { batch, holder, amount: 4n }))
    expect(amountIn(chain, creditAccount(batch, holder.publicKey))).to.equal(6n)
    expect(amountIn(chain, world.ownersCredits(batch))).to.equal(899_990n)
    expect(amountIn(chain, batch.buffer)).to.equal(100_000n)
  })
})
