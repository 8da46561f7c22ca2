import { expect } from 'chai'
import type { MethodologyStatus } from '../../../packages/sdk/src/enums.ts'
import { activateMethodology, retireMethodology } from '../../support/calls/registry.ts'
import { proposeProject, registerProject } from '../../support/calls/projects.ts'
import type { Call } from '../../support/expect.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { MethodologyRef, OrganizationRef } from '../../support/refs.ts'
import { nextCode, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('retire_methodology', () => {
  const world = new World()
  const { chain } = world
  const { developer, authorityC, owner, outsider, guardian, steward } = chain.actors
  let organization: OrganizationRef
  let validator: OrganizationRef

  before(() => {
    world.registry()
    organization = world.organization('SUNCO', developer, ['developer'])
    validator = world.organization('VERC', authorityC)
  })

  function methodologyThatIs(status: MethodologyStatus): MethodologyRef {
    const methodology = world.draft({ code: nextCode(), quorum: 1 })
    if (status !== 'draft') land(chain, activateMethodology(chain, methodology))
    if (status === 'retired') land(chain, retireMethodology(chain, methodology))
    return methodology
  }

  it('ends an active version', () => {
    const methodology = methodologyThatIs('active')
    const before = read(chain, 'Methodology', methodology.address)
    chain.wait(5n)
    const landed = land(chain, retireMethodology(chain, methodology))
    expect(read(chain, 'Methodology', methodology.address)).to.deep.equal({
      ...before,
      status: 'retired',
      sequence: 3n,
    })
    expect(eventOf(landed, 'MethodologyRetired')).to.deep.equal({
      version: 1,
      at: chain.now,
      methodology: text(methodology.address),
      methodologySequence: 3n,
      steward: text(steward.publicKey),
    })
  })

  it('refuses anyone but the steward', () => {
    const methodology = methodologyThatIs('active')
    for (const signer of [outsider, guardian]) {
      expectRefused(chain, retireMethodology(chain, methodology, signer), 'NotSteward')
    }
  })

  const propose = (methodology: MethodologyRef): Call =>
    proposeProject(chain, { organization, methodology, id: nextId(), owner: owner.publicKey })

  type Act = [name: string, call: (methodology: MethodologyRef) => Call]
  const activate: Act = ['activate', (methodology) => activateMethodology(chain, methodology)]
  const retire: Act = ['retire', (methodology) => retireMethodology(chain, methodology)]
  const start: Act = ['propose a project under', propose]

  const ACTS: [status: MethodologyStatus, act: Act, refusal: string | null][] = [
    ['draft', activate, null],
    ['draft', retire, 'MethodologyNotActive'],
    ['draft', start, 'MethodologyNotActive'],
    ['active', activate, 'MethodologyNotDraft'],
    ['active', retire, null],
    ['active', start, null],
    ['retired', activate, 'MethodologyNotDraft'],
    ['retired', retire, 'MethodologyNotActive'],
    ['retired', start, 'MethodologyNotActive'],
  ]
  for (const [status, [name, call], refusal] of ACTS) {
    it(`${refusal === null ? 'allows' : 'refuses'} to ${name} one that is ${status}`, () => {
      const methodology = methodologyThatIs(status)
      if (refusal === null) land(chain, call(methodology))
      else expectRefused(chain, call(methodology), refusal)
    })
  }

  it('lets claims of its projects go on, and registers no project proposed before', () => {
    const methodology = methodologyThatIs('active')
    const running = world.project({ organization, validator, methodology, id: nextId(), owner })
    const waiting = world.validated({ organization, validator, methodology, id: nextId(), owner })
    land(chain, retireMethodology(chain, methodology))
    const claim = world.claim({ project: running, id: 1 })
    expect(read(chain, 'Claim', claim.address).status).to.equal('submitted')
    expectRefused(chain, registerProject(chain, waiting), 'MethodologyNotActive')
  })
})
