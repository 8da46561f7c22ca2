import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import type { RegistryPause } from '../../../packages/sdk/src/enums.ts'
import { registryAddress } from '../../../packages/sdk/src/pdas.ts'
import { anchorRecord } from '../../support/calls/records.ts'
import { pauseActions } from '../../support/calls/stewardship.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { World } from '../../support/world.ts'

const ALL: RegistryPause[] = ['claims', 'attestations', 'issuance', 'projects', 'funds', 'records']

describe('pause_actions', () => {
  let world: World
  beforeEach(() => {
    world = new World()
    world.registry()
  })

  const paused = () => read(world.chain, 'Registry', registryAddress()).paused

  for (const role of ['guardian', 'steward'] as const) {
    it(`lets the ${role} stop actions at once`, () => {
      const { chain } = world
      const actor = chain.actors[role]
      const landed = land(chain, pauseActions(chain, ['claims', 'records'], actor))
      expect(read(chain, 'Registry', registryAddress())).to.deep.include({
        paused: ['claims', 'records'],
        sequence: 2n,
      })
      expect(eventOf(landed, 'ActionsPaused')).to.deep.equal({
        version: 1,
        at: chain.now,
        registry: text(registryAddress()),
        registrySequence: 2n,
        actor: text(actor.publicKey),
        pausedBefore: [],
        pausedAfter: ['claims', 'records'],
      })
      const input = { document: 'paused', actor: chain.actors.outsider }
      expectRefused(chain, anchorRecord(chain, input), 'ActionPaused')
    })
  }

  it('adds to what is paused already, and takes every switch at once', () => {
    const { chain } = world
    land(chain, pauseActions(chain, ['claims']))
    land(chain, pauseActions(chain, ['claims', 'funds']))
    expect(paused()).to.deep.equal(['claims', 'funds'])
    land(chain, pauseActions(chain, ALL))
    expect(paused()).to.deep.equal(ALL)
  })

  it('refuses no switch, and one that the program does not know', () => {
    const { chain } = world
    const call = pauseActions(chain, ['claims'])
    for (const switches of [0, 64, 65, 2 ** 31]) {
      expectRefused(chain, withArgument(call, 'switches', switches), 'PauseSwitchUnknown')
    }
  })

  it('refuses anyone but steward and guardian', () => {
    const { chain } = world
    for (const signer of [chain.actors.outsider, chain.actors.upgradeAuthority]) {
      expectRefused(chain, pauseActions(chain, ['claims'], signer), 'NotStewardOrGuardian')
    }
  })
})
