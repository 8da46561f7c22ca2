import { expect } from 'chai'
import type { Keypair } from '@solana/web3.js'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { registerOrganization } from '../../support/calls/registry.ts'
import { acceptSteward, nameSteward } from '../../support/calls/stewardship.ts'
import type { Chain } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY, nextCode } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('accept_steward', () => {
  let chain: Chain
  let successor: Keypair

  beforeEach(() => {
    const world = new World()
    world.registry()
    chain = world.chain
    successor = chain.actors.manager
    land(chain, nameSteward(chain, successor.publicKey))
  })

  it('hands over once the delay has passed: the rights of the old steward end at once', () => {
    const { steward } = chain.actors
    chain.wait(2n * DAY)
    const landed = land(chain, acceptSteward(successor))
    expect(read(chain, 'Registry', registryAddress())).to.include({
      steward: text(successor.publicKey),
      pendingSteward: null,
      stewardDueAt: 0n,
      council: null,
      sequence: 3n,
    })
    expect(eventOf(landed, 'StewardChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      registry: text(registryAddress()),
      registrySequence: 3n,
      stewardBefore: text(steward.publicKey),
      stewardAfter: text(successor.publicKey),
      councilAfter: null,
    })
    expectRefused(chain, registerOrganization(chain, { code: nextCode() }), 'NotSteward')
    land(chain, registerOrganization(chain, { code: nextCode() }, successor))
  })

  it('refuses a second before the delay is over', () => {
    chain.wait(2n * DAY - 1n)
    expectRefused(chain, acceptSteward(successor), 'HandoverNotDue')
    chain.wait(1n)
    land(chain, acceptSteward(successor))
  })

  it('refuses anyone but the one who was named, also the steward', () => {
    chain.wait(2n * DAY)
    const { steward, guardian, outsider } = chain.actors
    for (const signer of [steward, guardian, outsider]) {
      expectRefused(chain, acceptSteward(signer), 'NotPendingSteward')
    }
  })

  it('refuses the successor’s address without its signature', () => {
    chain.wait(2n * DAY)
    const byOutsider = acceptSteward(chain.actors.outsider)
    const forged = withAccount(byOutsider, 'successor', successor.publicKey)
    forged.instruction.keys = forged.instruction.keys.map((key) => ({ ...key, isSigner: false }))
    expectRefused(chain, forged, 'MissingRequiredSignature')
  })

  it('refuses a second time, and whenever nobody is named', () => {
    chain.wait(2n * DAY)
    land(chain, acceptSteward(successor))
    expectRefused(chain, acceptSteward(successor), 'NotPendingSteward')
  })
})
