import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { propose, type ProposalInput } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { text } from '../../support/read.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { amountIn } from '../../support/tokens.ts'
import { nextCode, nextId } from '../../support/values.ts'

describe('propose: who proposes and who delivers', () => {
  const scene = new RunningFund()
  const { chain, world, base } = scene
  const { owner, payee, outsider, developer, holder, contributor, steward } = chain.actors
  const call = (more: Partial<ProposalInput> = {}) => propose(chain, scene.input(more))
  const refuse = (more: Partial<ProposalInput>, error: string) => expectRefused(chain, call(more), error)

  it("refuses everyone but the project's owner", () => {
    for (const proposer of [outsider, developer, payee, contributor, steward]) {
      refuse({ proposer }, 'NotProjectOwner')
    }
  })

  it("takes another organization with its word, as payee, without the developer's", () => {
    const authority = keyOf(`payee organization ${nextId()}`)
    const organization = world.organization(nextCode(), authority, ['payee'])
    refuse({ organization }, 'NotOrganizationAuthority')
    refuse({ organization, consent: outsider }, 'NotOrganizationAuthority')
    refuse({ organization, consent: developer }, 'NotOrganizationAuthority')
    const proposal = scene.propose({ organization, consent: authority })
    expect(scene.read(proposal)).to.include({
      organization: text(organization.address),
      authority: text(authority.publicKey),
    })
  })

  it("refuses a stranger's word for the project's own organization", () => {
    refuse({ consent: outsider }, 'NotOrganizationAuthority')
    scene.propose({ consent: developer })
  })

  it('refuses an organization that neither develops nor is paid', () => {
    for (const kind of ['verifier', 'authority'] as const) {
      const authority = keyOf(`other organization ${nextId()}`)
      const organization = world.organization(nextCode(), authority, [kind])
      refuse({ organization, consent: authority }, 'OrganizationIsNotDeveloper')
    }
  })

  it('refuses an organization that is suspended', () => {
    const authority = keyOf(`payee organization ${nextId()}`)
    const organization = world.organization(nextCode(), authority, ['payee'])
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    refuse({ organization, consent: authority }, 'OrganizationNotActive')
  })

  it('refuses a project that is not registered, or is suspended', () => {
    const { organizations, methodology } = base
    const project = world.validated({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: 30_000 + nextId(), owner },
    })
    refuse({ project, projectPool: null }, 'ProjectNotActive')
    const suspended = scene.newProject()
    land(chain, setProjectStatus(chain, suspended, 'suspended'))
    refuse({ project: suspended, projectPool: null }, 'ProjectNotActive')
  })

  it('refuses no payee and no document', () => {
    expectRefused(chain, withArgument(call(), 'payee', PublicKey.default), 'AddressMissing')
    refuse({ documentHash: new Uint8Array(32) }, 'HashMissing')
  })

  it('fixes the payee’s associated account, whether it exists yet or not', () => {
    const proposal = scene.propose({ payee: holder })
    const account = new PublicKey(scene.read(proposal).payeeAccount)
    expect(amountIn(chain, account)).to.equal(0n)
    expect(chain.account(account)).to.equal(null)
  })
})
