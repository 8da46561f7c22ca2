import type { ClaimStatus } from '../../packages/sdk/src/enums.ts'
import * as calls from './calls/claims.ts'
import { issueBatch } from './calls/credits.ts'
import { land } from './expect.ts'
import type { BatchRef, ClaimRef } from './refs.ts'
import { quorumOf, type Registered } from './registered.ts'
import { nextId } from './values.ts'

/** A claim in some status; its batch where it is issued. */
export interface ClaimInStatus {
  claim: ClaimRef
  batch: BatchRef | null
}

/** A project of its own with one claim, submitted and nothing more. */
export function newClaim(base: Registered, more: Partial<calls.ClaimInput> = {}): ClaimRef {
  const { world, organizations, methodology } = base
  const project = world.project({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: 10_000 + nextId(), owner: world.chain.actors.owner },
  })
  return world.claim({ project, id: 1, ...more })
}

/**
 * Brings a claim of its own into a status by the instructions that lead there. Organization A has attested it in each,
 * and the outsider has disputed it where a dispute lies on the way. The challenge period of an issued one is over.
 */
export function claimIn(base: Registered, status: ClaimStatus): ClaimInStatus {
  const { world, verifiers } = base
  const { chain } = world
  const disputant = chain.actors.outsider
  const claim = newClaim(base)
  const attested = (verdict: 'accept' | 'reject' | 'changes', people = quorumOf(base)) => {
    for (const verifier of people) land(chain, calls.attest(chain, { claim, verifier, verdict }))
  }
  const disputed = () => {
    attested('accept')
    land(chain, calls.disputeClaim(chain, { claim, disputant }))
  }
  const decided = (outcome: 'upheld' | 'reversed') => {
    disputed()
    land(chain, calls.decideDispute(chain, { claim, disputant, outcome }))
  }
  let batch: BatchRef | null = null
  const issued = () => {
    attested('accept')
    batch = world.openedBatch(claim)
    chain.wait(CHALLENGE)
    land(chain, issueBatch(chain, batch))
  }
  const WAYS: Record<ClaimStatus, () => void> = {
    submitted: () => attested('accept', [verifiers.a]),
    'changes-requested': () => attested('changes', [verifiers.a]),
    verified: () => attested('accept'),
    issued,
    rejected: () => attested('reject'),
    withdrawn: () => {
      attested('accept', [verifiers.a])
      land(chain, calls.withdrawClaim(claim))
    },
    disputed,
    upheld: () => decided('upheld'),
    reversed: () => decided('reversed'),
  }
  WAYS[status]()
  return { claim, batch }
}

/** Seconds of the challenge period that the scenes of `claimIn` have to be made with. */
export const CHALLENGE = 864_000n
