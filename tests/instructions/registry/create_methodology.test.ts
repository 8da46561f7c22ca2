import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { methodologyAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { createMethodology, type MethodologyInput } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { DAY, hashOf, nextCode, NO_HASH, padded } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('create_methodology', () => {
  const world = new World()
  const { chain } = world
  before(() => world.registry())

  it('drafts a methodology with its credit type, quorum, waits and buffer', () => {
    const given = {
      code: 'AR-AMS0007',
      revision: 3,
      effect: 'storage',
      quorum: 2,
      creditDecimals: 3,
      warmingPotentialSet: 5,
      creditSymbol: 'TCO2E',
      challengePeriod: 14n * DAY,
      reviewPeriod: 90n * DAY,
      bufferBps: 2_000,
    } as const
    const landed = land(chain, createMethodology(chain, given))
    const address = methodologyAddress('AR-AMS0007', 3)
    const documentHash = text(hashOf('methodology AR-AMS0007'))
    expect(withoutBump(read(chain, 'Methodology', address))).to.deep.equal({
      ...given,
      version: 1,
      status: 'draft',
      sequence: 1n,
      createdAt: chain.now,
      activatedAt: 0n,
      documentHash,
      payer: text(chain.actors.payer.publicKey),
    })
    expect(eventOf(landed, 'MethodologyCreated')).to.deep.equal({
      ...given,
      version: 1,
      at: chain.now,
      methodology: text(address),
      methodologySequence: 1n,
      steward: text(chain.actors.steward.publicKey),
      documentHash,
    })
  })

  const SMALLEST = {
    quorum: 1,
    creditDecimals: 0,
    warmingPotentialSet: 0,
    creditSymbol: 'T',
    challengePeriod: 0n,
    reviewPeriod: 0n,
    bufferBps: 0,
    revision: 0,
  }
  const LARGEST = {
    quorum: 8,
    creditDecimals: 6,
    warmingPotentialSet: 255,
    creditSymbol: 'ABCDEF12',
    challengePeriod: 90n * DAY,
    reviewPeriod: 365n * DAY,
    bufferBps: 5_000,
    revision: 65_535,
  }
  for (const [name, bounds] of [
    ['smallest', SMALLEST],
    ['largest', LARGEST],
  ] as const) {
    it(`takes the ${name} value of every rule`, () => {
      const code = name === 'largest' ? 'SIXTEEN-LETTERS.' : nextCode()
      land(chain, createMethodology(chain, { code, ...bounds }))
      expect(read(chain, 'Methodology', methodologyAddress(code, bounds.revision))).to.include({
        code,
        ...bounds,
      })
    })
  }

  const FAULTS: [argument: string, value: RawValue, error: string][] = [
    ['quorum', 0, 'QuorumOutOfBounds'],
    ['quorum', 9, 'QuorumOutOfBounds'],
    ['challenge_period', -1n, 'WaitingPeriodOutOfBounds'],
    ['challenge_period', 90n * DAY + 1n, 'WaitingPeriodOutOfBounds'],
    ['review_period', -1n, 'WaitingPeriodOutOfBounds'],
    ['review_period', 365n * DAY + 1n, 'WaitingPeriodOutOfBounds'],
    ['buffer_bps', 5_001, 'BufferShareOutOfBounds'],
    ['credit_decimals', 7, 'CreditTypeInvalid'],
    ['credit_symbol', padded('', 8), 'CreditTypeInvalid'],
    ['credit_symbol', padded('T-O2', 8), 'CreditTypeInvalid'],
    ['credit_symbol', padded('T\0X', 8), 'CreditTypeInvalid'],
    ['effect', 0, 'CreditTypeInvalid'],
    ['effect', 3, 'CreditTypeInvalid'],
    ['document_hash', NO_HASH, 'HashMissing'],
  ]
  for (const [argument, value, error] of FAULTS) {
    const shown = value instanceof Uint8Array ? JSON.stringify(Buffer.from(value).toString()) : String(value)
    it(`refuses ${argument} of ${shown}`, () => {
      expectRefused(
        chain,
        withArgument(createMethodology(chain, { code: nextCode() }), argument, value),
        error,
      )
    })
  }

  it('refuses a malformed code', () => {
    for (const code of ['ams-i.d', 'A B', '', '-A', 'A/B']) {
      const bytes = padded(code, 16)
      const call = createMethodology(chain, { code: nextCode() })
      const seeds = [Buffer.from('methodology'), bytes, Buffer.from([1, 0])]
      const [address] = PublicKey.findProgramAddressSync(seeds, call.instruction.programId)
      expectRefused(
        chain,
        withArgument(withAccount(call, 'methodology', address), 'code', bytes),
        'CodeMalformed',
      )
    }
  })

  it('refuses a version that exists, and takes the next', () => {
    const input: MethodologyInput = { code: nextCode(), revision: 1 }
    land(chain, createMethodology(chain, input))
    expectRefused(chain, createMethodology(chain, { ...input, quorum: 1 }), 'AccountInUse')
    land(chain, createMethodology(chain, { ...input, revision: 2 }))
  })

  it('refuses anyone but the steward', () => {
    const call = createMethodology(chain, { code: nextCode() }, chain.actors.outsider)
    expectRefused(chain, call, 'NotSteward')
  })
})
