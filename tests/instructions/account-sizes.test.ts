import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { attestationAddress, retirementAddress } from '../../packages/sdk/src/pdas.ts'
import { anchorRecord, recordOf } from '../support/calls/records.ts'
import { retire } from '../support/calls/credits.ts'
import { land } from '../support/expect.ts'
import { fieldsOf, IDL, spaceOf } from '../support/idl.ts'
import { quorumOf, registered } from '../support/registered.ts'

const RESERVED = 64

/** Bytes with the discriminator, beside the reserved ones: what there may be most of is kept small. */
const LIMITS = { Retirement: 256, Attestation: 200, Record: 240 } as const

describe('the size of accounts', () => {
  const base = registered()
  const { world, verifiers, project } = base
  const { chain } = world
  const { owner } = chain.actors
  const claim = world.verified({ project, id: 1 }, quorumOf(base))
  const batch = world.issuedBatch(claim)
  land(chain, retire(chain, { batch, holder: owner, amount: 1n, id: 1n }))
  const document = { document: 'a report', actor: owner }
  land(chain, anchorRecord(chain, document))

  const made: Record<keyof typeof LIMITS, PublicKey> = {
    Retirement: retirementAddress(batch.address, owner.publicKey, 1n),
    Attestation: attestationAddress(claim.address, verifiers.a.organization.address, 1),
    Record: recordOf(document),
  }
  for (const [name, limit] of Object.entries(LIMITS)) {
    it(`keeps every ${name} within ${limit} bytes beside the ${RESERVED} reserved ones`, () => {
      expect(spaceOf(name) - RESERVED).to.be.at.most(limit)
    })
  }
  for (const [name, address] of Object.entries(made)) {
    it(`makes every ${name} on chain as long as the interface says`, () => {
      expect(chain.require(address).data.length).to.equal(spaceOf(name))
    })
  }

  it(`ends every account with ${RESERVED} bytes that are zero`, () => {
    const ends = IDL.accounts.map(({ name }) => [name, fieldsOf(name).at(-1)] as const)
    for (const [name, field] of ends) {
      expect(field, name).to.deep.include({ name: 'reserved', type: { array: ['u8', RESERVED] } })
    }
    for (const address of Object.values(made)) {
      const tail = chain.require(address).data.slice(-RESERVED)
      expect(tail.every((byte) => byte === 0)).to.equal(true)
    }
  })
})
