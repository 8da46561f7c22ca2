import * as credits from '../../tests/support/calls/credits.ts'
import { land } from '../../tests/support/expect.ts'
import type { BatchRef, ClaimRef, ProjectRef } from '../../tests/support/refs.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../../tests/support/tokens.ts'
import { day } from '../../tests/support/values.ts'
import { projectOf } from './projects.ts'
import type { Ground } from './registry.ts'
import type { Sampler } from './sampler.ts'

const PERIODS = [
  { periodStart: day(2026, 1, 1), periodEnd: day(2026, 2, 1) },
  { periodStart: day(2026, 2, 1), periodEnd: day(2026, 3, 1) },
  { periodStart: day(2026, 3, 1), periodEnd: day(2026, 4, 1) },
  { periodStart: day(2026, 4, 1), periodEnd: day(2026, 5, 1) },
]

/** Changes and a new revision, a withdrawal, a dispute, and a statement taken back before the issue. */
export function measureClaims(sampler: Sampler, ground: Ground): void {
  const { chain } = sampler
  const [first, second] = ground.verifiers
  const project = projectOf(sampler, ground, 2, ground.challenged)
  const claim = claimOf(sampler, project, 1)
  const changes = { claim, verifier: first, verdict: 'changes' } as const
  sampler.measure('attest (asks for changes)', credits.attest(chain, changes))
  sampler.measure('resubmit_claim', credits.resubmitClaim(chain, { claim }))
  for (const verifier of [first, second]) {
    land(chain, credits.attest(chain, { claim, verifier, revision: 2 }))
  }
  const disputant = sampler.key('disputant')
  const dispute = { claim, disputant, revision: 2 }
  sampler.measure('dispute_claim', credits.disputeClaim(chain, dispute))
  sampler.measure('decide_dispute', credits.decideDispute(chain, { ...dispute, outcome: 'upheld' }))
  const { organization } = first
  sampler.measure(
    'revoke_attestation (back to review)',
    credits.revokeAttestation({ claim, organization, revision: 2 }),
  )
  sampler.measure('withdraw_claim', credits.withdrawClaim(claim))
}

/** Measures a claim up to its issued batch. */
export function batchOf(sampler: Sampler, ground: Ground, project: ProjectRef, id: number): BatchRef {
  const { chain } = sampler
  const [first, second] = ground.verifiers
  const claim = claimOf(sampler, project, id)
  sampler.measure('attest', credits.attest(chain, { claim, verifier: first }))
  sampler.measure('attest (reaches the quorum)', credits.attest(chain, { claim, verifier: second }))
  sampler.measure('open_batch', credits.openBatch(chain, claim))
  const batch = credits.batchOf(claim)
  openAta(chain, batch.mint, project.owner.publicKey, TOKEN_2022_PROGRAM_ID)
  sampler.measure('issue_batch', credits.issueBatch(chain, batch))
  return batch
}

function claimOf(sampler: Sampler, project: ProjectRef, id: number): ClaimRef {
  const input = { project, id, ...PERIODS[id - 1] }
  sampler.measure('submit_claim', credits.submitClaim(sampler.chain, input))
  return sampler.world.claimRef(input)
}
