import { expect } from 'chai'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { acceptSteward, nameSteward, setParameters } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('name_steward', () => {
  let world: World
  beforeEach(() => {
    world = new World()
    world.registry()
  })

  const successorNow = () => read(world.chain, 'Registry', registryAddress())

  it('names a successor that may take over after the delay, and leaves the steward in office', () => {
    const { chain } = world
    const { steward, manager } = chain.actors
    const landed = land(chain, nameSteward(chain, manager.publicKey))
    expect(successorNow()).to.include({
      steward: text(steward.publicKey),
      pendingSteward: text(manager.publicKey),
      stewardDueAt: chain.now + 2n * DAY,
      sequence: 2n,
    })
    expect(eventOf(landed, 'StewardNamed')).to.deep.equal({
      version: 1,
      at: chain.now,
      registry: text(registryAddress()),
      registrySequence: 2n,
      steward: text(steward.publicKey),
      pendingSteward: text(manager.publicKey),
      dueAt: chain.now + 2n * DAY,
    })
  })

  it('waits as long as the parameters of the day say', () => {
    const { chain } = world
    land(chain, setParameters(chain, { handoverDelay: 30n * DAY }))
    land(chain, nameSteward(chain, chain.actors.manager.publicKey))
    expect(successorNow().stewardDueAt).to.equal(chain.now + 30n * DAY)
  })

  it('starts the wait again with every name', () => {
    const { chain } = world
    const { manager, outsider } = chain.actors
    land(chain, nameSteward(chain, manager.publicKey))
    chain.wait(2n * DAY)
    land(chain, nameSteward(chain, outsider.publicKey))
    expect(successorNow()).to.include({
      pendingSteward: text(outsider.publicKey),
      stewardDueAt: chain.now + 2n * DAY,
    })
    expectRefused(chain, acceptSteward(manager), 'NotPendingSteward')
    expectRefused(chain, acceptSteward(outsider), 'HandoverNotDue')
  })

  it('withdraws a name', () => {
    const { chain } = world
    const { manager } = chain.actors
    land(chain, nameSteward(chain, manager.publicKey))
    const landed = land(chain, nameSteward(chain, null))
    expect(successorNow()).to.include({ pendingSteward: null, stewardDueAt: 0n, sequence: 3n })
    expect(eventOf(landed, 'StewardNamed')).to.include({ pendingSteward: null, dueAt: 0n })
    chain.wait(3n * DAY)
    expectRefused(chain, acceptSteward(manager), 'NotPendingSteward')
  })

  it('refuses anyone but the steward, also the guardian and the named successor', () => {
    const { chain } = world
    const { guardian, outsider, manager } = chain.actors
    land(chain, nameSteward(chain, manager.publicKey))
    for (const signer of [guardian, outsider, manager]) {
      expectRefused(chain, nameSteward(chain, signer.publicKey, signer), 'NotSteward')
    }
  })
})
