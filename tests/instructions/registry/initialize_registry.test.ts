import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { initializeRegistry } from '../../support/calls/registry.ts'
import { INITIAL_PARAMETERS } from '../../support/calls/stewardship.ts'
import { Chain } from '../../support/chain.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { PROGRAM_DATA, withUpgradeAuthority } from '../../support/upgrade.ts'

describe('initialize_registry', () => {
  let chain: Chain
  let call: Call

  beforeEach(() => {
    chain = new Chain()
    call = initializeRegistry(chain)
  })

  it('creates the registry with its roles and initial parameters, nothing paused', () => {
    const landed = land(chain, call)
    const { steward, guardian, payer, treasurer } = chain.actors
    expect(withoutBump(read(chain, 'Registry', registryAddress()))).to.deep.equal({
      version: 1,
      paused: [],
      sequence: 1n,
      initializedAt: chain.now,
      stewardDueAt: 0n,
      steward: text(steward.publicKey),
      pendingSteward: null,
      guardian: text(guardian.publicKey),
      parameters: INITIAL_PARAMETERS,
      council: null,
      depositDestination: text(treasurer.publicKey),
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'RegistryInitialized')).to.deep.equal({
      version: 1,
      at: chain.now,
      registry: text(registryAddress()),
      registrySequence: 1n,
      steward: text(steward.publicKey),
      guardian: text(guardian.publicKey),
      depositDestination: text(treasurer.publicKey),
    })
  })

  it('refuses anyone but the upgrade authority of the program', () => {
    const { outsider, steward } = chain.actors
    for (const signer of [outsider, steward]) {
      expectRefused(chain, initializeRegistry(chain, {}, signer), 'NotUpgradeAuthority')
    }
  })

  it('refuses everyone once the program is final', () => {
    chain.svm.setAccount(PROGRAM_DATA, withUpgradeAuthority(chain.require(PROGRAM_DATA), null))
    expectRefused(chain, call, 'NotUpgradeAuthority')
  })

  it('follows the upgrade authority that the program data names today', () => {
    const successor = chain.actors.manager
    const data = withUpgradeAuthority(chain.require(PROGRAM_DATA), successor.publicKey)
    chain.svm.setAccount(PROGRAM_DATA, data)
    expectRefused(chain, call, 'NotUpgradeAuthority')
    land(chain, initializeRegistry(chain, {}, successor))
  })

  it("refuses the program data of another program, also where the signer is that program's authority", () => {
    const other = Keypair.generate().publicKey
    const { outsider } = chain.actors
    chain.svm.setAccount(other, withUpgradeAuthority(chain.require(PROGRAM_DATA), outsider.publicKey))
    const byOutsider = initializeRegistry(chain, {}, outsider)
    expectRefused(chain, withAccount(byOutsider, 'program_data', other), 'NotUpgradeAuthority')
  })

  it('refuses a second registry', () => {
    land(chain, call)
    expectRefused(
      chain,
      initializeRegistry(chain, { steward: chain.actors.outsider.publicKey }),
      'AccountInUse',
    )
  })

  it('refuses an empty steward, guardian or deposit destination', () => {
    for (const role of ['steward', 'guardian', 'depositDestination']) {
      expectRefused(chain, initializeRegistry(chain, { [role]: PublicKey.default }), 'AddressMissing')
    }
  })
})
