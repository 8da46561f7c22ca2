import { expect } from 'chai'
import { decodeAccount } from '../../packages/sdk/src/accounts.ts'
import { migrateOrganization } from '../../packages/sdk/src/instructions/index.ts'
import { decodeEvents, findGaps } from '../../packages/sdk/src/ledger/index.ts'
import { organizationAddress } from '../../packages/sdk/src/pdas.ts'
import { ARTIFACT, ARTIFACT_V0, Chain } from '../support/chain.ts'
import { responseOf } from '../support/response.ts'
import { World } from '../support/world.ts'

describe('SDK: an account of an earlier layout', () => {
  it('is read before and after it is migrated, and its numbers have no gap', () => {
    const chain = new Chain(ARTIFACT_V0)
    const world = new World(chain)
    world.registry()
    const { address } = world.organization('OLD', chain.actors.authorityA)
    const before = chain.require(address).data
    expect(decodeAccount('Organization', before)).to.include({ version: 0, code: 'OLD', jurisdiction: null })

    chain.install(ARTIFACT)
    const { payer } = chain.actors
    const instruction = migrateOrganization({ payer: payer.publicKey, organization: address })
    const landed = chain.send(instruction, [payer])
    const after = chain.require(organizationAddress('OLD')).data
    expect(after.length - before.length).to.equal(8)
    expect(decodeAccount('Organization', after)).to.include({ version: 1, code: 'OLD', jurisdiction: null })

    const events = decodeEvents(responseOf(landed))
    expect(events.map(({ name, data }) => ({ name, ...data }))).to.deep.equal([
      {
        name: 'OrganizationMigrated',
        version: 1,
        at: chain.now,
        organization: address.toBase58(),
        organizationSequence: 2n,
        fromVersion: 0,
        toVersion: 1,
      },
    ])
    expect(findGaps(events, new Map([[address.toBase58(), 1n]]))).to.deep.equal([])
  })
})
