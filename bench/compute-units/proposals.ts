import * as funds from '../../tests/support/calls/fund.ts'
import * as proposals from '../../tests/support/calls/proposals.ts'
import * as votes from '../../tests/support/calls/votes.ts'
import { land } from '../../tests/support/expect.ts'
import { read } from '../../tests/support/read.ts'
import type { ProposalRef } from '../../tests/support/refs.ts'
import { day } from '../../tests/support/values.ts'
import type { FundGround } from './fund.ts'
import type { Sampler } from './sampler.ts'

/** The credits that the third milestone asks for, in base units. */
export const ASKED = 100_000n

/** Two proposals up to their escrow: one of three milestones and a share of credits, and a small one. */
export function measureProposals(
  sampler: Sampler,
  base: FundGround,
): { proposal: ProposalRef; second: ProposalRef } {
  const { chain } = sampler
  const { name, free, giver, neighbour } = base
  const [proposal, second, vetoed, withdrawn] = [1, 2, 3, 4].map((id) => proposed(sampler, base, id))
  if (!proposal || !second || !vetoed || !withdrawn) throw new Error('Four proposals')
  const gift = funds.contribute(chain, { pool: free, wallet: giver, amount: 1_000_000n })
  sampler.measure(`contribute, new checkpoint, ${name}`, gift)
  sampler.measure('withdraw_proposal', proposals.withdrawProposal(withdrawn))
  for (const one of [proposal, second, vetoed]) {
    sampler.measure('cast_vote', votes.castVote(chain, { proposal: one, wallet: giver }))
  }
  sampler.measure('cast_vote', votes.castVote(chain, { proposal, wallet: neighbour, choice: 'against' }))
  sampler.measure('change_vote', votes.changeVote({ proposal, wallet: neighbour, choice: 'abstain' }))
  chain.moveTo(read(chain, 'Proposal', withdrawn.address).votingEndsAt)
  for (const one of [proposal, second, vetoed]) {
    sampler.measure('finish_vote', proposals.finishVote(chain, one))
  }
  sampler.measure('close_vote', votes.closeVote(chain, { proposal, wallet: giver }))
  const veto = proposals.vetoProposal(chain, { proposal: vetoed, guardian: base.guardian })
  sampler.measure('veto_proposal', veto)
  chain.moveTo(read(chain, 'Proposal', second.address).coolOffEndsAt)
  sampler.measure(`approve_proposal (two pools), ${name}`, proposals.approveProposal(chain, proposal))
  sampler.measure(`approve_proposal, ${name}`, proposals.approveProposal(chain, second))
  return { proposal, second }
}

/** Adopted and left to expire. */
export function measureExpiry(sampler: Sampler, base: FundGround): void {
  const { chain } = sampler
  const proposal = proposed(sampler, base, 5)
  land(chain, votes.castVote(chain, { proposal, wallet: base.neighbour }))
  chain.moveTo(read(chain, 'Proposal', proposal.address).votingEndsAt)
  land(chain, proposals.finishVote(chain, proposal))
  chain.moveTo(read(chain, 'Proposal', proposal.address).expiresAt)
  sampler.measure('expire_proposal', proposals.expireProposal(chain, proposal))
}

function proposed(sampler: Sampler, base: FundGround, id: number): ProposalRef {
  const { chain } = sampler
  const { fund, project, alone, earmarked, payee } = base
  const whole = {
    ...{ project, projectPool: earmarked },
    milestones: [
      { amount: 900_000n },
      { amount: 600_000n },
      { amount: 500_000n, kind: 'credits' as const, quantity: ASKED },
    ],
    share: { bps: 1_000, from: day(2026, 1, 1), until: day(2027, 1, 1), tonnage: 10_000_000n },
  }
  const small = { project: alone, milestones: [{ amount: 100_000n }] }
  const input = { fund, payee, id, ...(id === 1 ? whole : small) }
  const name = id === 1 ? 'propose (three milestones, two pools)' : 'propose'
  sampler.measure(name, proposals.propose(chain, input))
  return proposals.proposalRef(chain, input)
}
