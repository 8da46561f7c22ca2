import { keyOf } from '../../support/actors.ts'
import { reviewDelivery } from '../../support/calls/deliveries.ts'
import { changeOrganization } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { nextCode, nextId } from '../../support/values.ts'

/** The proposal keeps who acted for an organization on its day; the organization itself stays on the receiving side. */
describe('review_delivery after an organization of the receiving side has changed hands', () => {
  const stage = new DeliveringFund()
  const { chain, world, base } = stage
  const { organizations, methodology, verifiers } = base
  const { owner, outsider } = chain.actors

  const handOver = (organization: OrganizationRef): void => {
    const authority = keyOf(`authority ${nextId()}`).publicKey
    const kinds = ['developer', 'payee', 'verifier'] as const
    land(chain, changeOrganization(chain, organization, { authority, kinds: [...kinds] }))
  }
  const reviewerOf = (organization: OrganizationRef) =>
    world.verifier(organization, keyOf(`reviewer ${nextId()}`), [methodology])

  it('refuses the organization that delivers', () => {
    const delivering = world.organization(nextCode(), outsider, ['payee', 'verifier'])
    const terms = { ...stage.fresh(), organization: delivering, consent: outsider }
    const proposal = stage.approved(terms)
    stage.submit(proposal)
    handOver(delivering)
    const verifier = reviewerOf(delivering)
    expectRefused(chain, reviewDelivery({ proposal, verifier }), 'ReviewerOnReceivingSide')
    land(chain, reviewDelivery({ proposal, verifier: verifiers.a }))
  })

  it('refuses the organization whose project it is', () => {
    const developing = world.organization(nextCode(), keyOf('developing'), ['developer', 'verifier'])
    const delivering = world.organization(nextCode(), outsider, ['payee'])
    const project = world.project({
      ...{ organization: developing, validator: organizations.c, methodology },
      ...{ id: nextId(), owner },
    })
    const terms = { project, projectPool: null, organization: delivering, consent: outsider }
    const proposal = stage.approved(terms)
    stage.submit(proposal)
    handOver(developing)
    const verifier = reviewerOf(developing)
    expectRefused(chain, reviewDelivery({ proposal, verifier }), 'ReviewerOnReceivingSide')
    land(chain, reviewDelivery({ proposal, verifier: verifiers.a }))
  })
})
