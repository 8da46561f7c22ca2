import type { PublicKey } from '@solana/web3.js'
import { disputeAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from './actors.ts'
import * as credits from './calls/credits.ts'
import { land, type Call } from './expect.ts'
import { quorumOf, type Registered } from './registered.ts'

/** One valid call of every instruction about claims and attestations, each on a project of its own. */
export function stageClaims(base: Registered): { calls: [string, Call][]; dispute: PublicKey } {
  const { world, organizations, verifiers, methodology } = base
  const { chain } = world
  const { owner, outsider } = chain.actors
  const project = (id: number, rules = methodology) =>
    world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology: rules },
      ...{ id, owner },
    })
  const claim = (id: number) => world.claim({ project: project(id), id: 1 })

  const sentBack = claim(70)
  land(chain, credits.attest(chain, { claim: sentBack, verifier: verifiers.a, verdict: 'changes' }))

  const open = world.methodology({ code: 'OPEN', quorum: 1, challengePeriod: 1_000n })
  const judge = world.verifier(organizations.a, keyOf('stage judge'), [open])
  const verified = (id: number) => world.verified({ project: project(id, open), id: 1 }, [judge])
  const disputed = (id: number) => {
    const input = { claim: verified(id), disputant: outsider }
    land(chain, credits.disputeClaim(chain, input))
    return input
  }
  const other = disputed(73)

  const issued = world.verified({ project: project(74), id: 1 }, quorumOf(base))
  const batch = world.issuedBatch(issued)
  return {
    dispute: disputeAddress(other.claim.address, outsider.publicKey, 1),
    calls: [
      ['submit_claim', credits.submitClaim(chain, { project: project(75), id: 9 })],
      ['resubmit_claim', credits.resubmitClaim(chain, { claim: sentBack })],
      ['withdraw_claim', credits.withdrawClaim(claim(76))],
      ['dispute_claim', credits.disputeClaim(chain, { claim: verified(77), disputant: outsider })],
      ['decide_dispute', credits.decideDispute(chain, { ...disputed(78), outcome: 'upheld' })],
      ['attest', credits.attest(chain, { claim: claim(79), verifier: verifiers.a })],
      [
        'revoke_attestation',
        credits.revokeAttestation({ claim: issued, organization: organizations.a, batch }),
      ],
    ],
  }
}
