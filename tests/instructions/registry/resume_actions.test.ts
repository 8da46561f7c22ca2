import { expect } from 'chai'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { pauseActions, resumeActions } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { World } from '../../support/world.ts'

describe('resume_actions', () => {
  let world: World
  beforeEach(() => {
    world = new World()
    world.registry()
    land(world.chain, pauseActions(world.chain, ['claims', 'issuance', 'funds']))
  })

  it('opens what the steward names and leaves the rest paused', () => {
    const { chain } = world
    const landed = land(chain, resumeActions(chain, ['claims', 'funds']))
    expect(read(chain, 'Registry', registryAddress())).to.deep.include({
      paused: ['issuance'],
      sequence: 3n,
    })
    expect(eventOf(landed, 'ActionsResumed')).to.deep.equal({
      version: 1,
      at: chain.now,
      registry: text(registryAddress()),
      registrySequence: 3n,
      actor: text(chain.actors.steward.publicKey),
      pausedBefore: ['claims', 'issuance', 'funds'],
      pausedAfter: ['issuance'],
    })
  })

  it('pauses nothing by opening what is open', () => {
    const { chain } = world
    land(chain, resumeActions(chain, ['projects']))
    expect(read(chain, 'Registry', registryAddress()).paused).to.deep.equal(['claims', 'issuance', 'funds'])
  })

  it('refuses no switch, and one that the program does not know', () => {
    const { chain } = world
    const call = resumeActions(chain, ['claims'])
    for (const switches of [0, 64, 65, 2 ** 31]) {
      expectRefused(chain, withArgument(call, 'switches', switches), 'PauseSwitchUnknown')
    }
  })

  it('refuses anyone but the steward, also the guardian who paused', () => {
    const { chain } = world
    for (const signer of [chain.actors.guardian, chain.actors.outsider]) {
      expectRefused(chain, resumeActions(chain, ['claims'], signer), 'NotSteward')
    }
  })
})
