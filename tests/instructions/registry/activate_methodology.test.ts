import { expect } from 'chai'
import { activateMethodology } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { writeField } from '../../support/tamper.ts'
import { nextCode } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('activate_methodology', () => {
  const world = new World()
  const { chain } = world
  before(() => world.registry())

  it('opens a draft for projects', () => {
    const methodology = world.draft({ code: nextCode() })
    chain.wait(5n)
    const landed = land(chain, activateMethodology(chain, methodology))
    expect(read(chain, 'Methodology', methodology.address)).to.include({
      status: 'active',
      activatedAt: chain.now,
      sequence: 2n,
    })
    expect(eventOf(landed, 'MethodologyActivated')).to.deep.equal({
      version: 1,
      at: chain.now,
      methodology: text(methodology.address),
      methodologySequence: 2n,
      steward: text(chain.actors.steward.publicKey),
    })
  })

  it('refuses one that is active or retired', () => {
    const methodology = world.methodology({ code: nextCode() })
    expectRefused(chain, activateMethodology(chain, methodology), 'MethodologyNotDraft')
    writeField(chain, methodology.address, 'Methodology', 'status', 3n, 1)
    expectRefused(chain, activateMethodology(chain, methodology), 'MethodologyNotDraft')
  })

  it('refuses anyone but the steward', () => {
    const methodology = world.draft({ code: nextCode() })
    const { outsider, guardian } = chain.actors
    for (const signer of [outsider, guardian]) {
      expectRefused(chain, activateMethodology(chain, methodology, signer), 'NotSteward')
    }
  })
})
