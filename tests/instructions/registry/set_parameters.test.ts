import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { INITIAL_PARAMETERS, pauseActions, setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'
import { World } from '../../support/world.ts'

const SMALLEST = {
  handoverDelay: DAY,
  suspensionTerm: 7n * DAY,
  decisionTerm: 7n * DAY,
  responseTerm: 7n * DAY,
  disputeDeposit: 0n,
  consecutiveClaims: 1,
}
const LARGEST = {
  handoverDelay: 30n * DAY,
  suspensionTerm: 180n * DAY,
  decisionTerm: 180n * DAY,
  responseTerm: 180n * DAY,
  disputeDeposit: 10_000_000_000n,
  consecutiveClaims: 10,
}

describe('set_parameters', () => {
  const world = new World()
  const { chain } = world
  const registry = registryAddress()
  before(() => world.registry())

  it('sets roles and parameters, and records all of them', () => {
    const guardian = Keypair.generate().publicKey
    const depositDestination = Keypair.generate().publicKey
    const before = read(chain, 'Registry', registry)
    const landed = land(chain, setParameters(chain, LARGEST, { guardian, depositDestination }))
    const roles = { guardian: text(guardian), depositDestination: text(depositDestination) }
    expect(read(chain, 'Registry', registry)).to.deep.equal({
      ...before,
      ...roles,
      parameters: LARGEST,
      sequence: before.sequence + 1n,
    })
    expect(eventOf(landed, 'ParametersChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      registry: text(registry),
      registrySequence: before.sequence + 1n,
      steward: text(chain.actors.steward.publicKey),
      ...roles,
      ...LARGEST,
    })
    const old = pauseActions(chain, ['claims'])
    expectRefused(chain, old, 'NotStewardOrGuardian')
  })

  it('takes the smallest value of every parameter', () => {
    land(chain, setParameters(chain, SMALLEST))
    expect(read(chain, 'Registry', registry).parameters).to.deep.equal(SMALLEST)
  })

  const OUT_OF_BOUNDS: [parameter: string, value: RawValue][] = [
    ['handover_delay', DAY - 1n],
    ['handover_delay', 30n * DAY + 1n],
    ['handover_delay', -1n],
    ['suspension_term', 7n * DAY - 1n],
    ['suspension_term', 180n * DAY + 1n],
    ['decision_term', 7n * DAY - 1n],
    ['decision_term', 180n * DAY + 1n],
    ['response_term', 7n * DAY - 1n],
    ['response_term', 180n * DAY + 1n],
    ['response_term', 2n ** 63n - 1n],
    ['dispute_deposit', 10_000_000_001n],
    ['consecutive_claims', 0],
    ['consecutive_claims', 11],
    ['_padding', new Uint8Array([0, 0, 0, 0, 0, 0, 1])],
  ]
  for (const [parameter, value] of OUT_OF_BOUNDS) {
    it(`refuses ${parameter} of ${value instanceof Uint8Array ? 'other than zeros' : String(value)}`, () => {
      const call = setParameters(chain, INITIAL_PARAMETERS)
      expectRefused(chain, withArgument(call, `parameters.${parameter}`, value), 'ParameterOutOfBounds')
    })
  }

  it('refuses an empty guardian and an empty deposit destination', () => {
    for (const role of ['guardian', 'depositDestination']) {
      const call = setParameters(chain, {}, { [role]: PublicKey.default })
      expectRefused(chain, call, 'AddressMissing')
    }
  })

  it('refuses anyone but the steward', () => {
    const { guardian, outsider } = chain.actors
    for (const signer of [guardian, outsider]) {
      expectRefused(chain, setParameters(chain, {}, {}, signer), 'NotSteward')
    }
  })
})
