import type { Keypair } from '@solana/web3.js'
import { keyOf } from './actors.ts'
import * as proposals from './calls/proposals.ts'
import * as votes from './calls/votes.ts'
import type { RunningFund } from './stage-fund.ts'
import type { MoneyCall } from './stage-money.ts'

const PLAN = { milestones: [{ amount: 10_000n }] }

/**
 * One valid call of every instruction by which contributors decide about money. Its fund has votes and cool-offs of a
 * day: the clock jumps a few, and stands at the end of the last vote. Another key pays the deposits.
 */
export function stageProposals(fund: RunningFund, depositor: Keypair): MoneyCall[] {
  const { chain, world } = fund
  const { contributor, neighbour } = chain.actors
  const plan = { ...PLAN, payer: depositor }
  const toDraw = fund.adopted(plan)
  fund.toCoolOffEnd(toDraw)
  const toCount = fund.propose(plan)
  fund.vote(toCount, neighbour)
  const toVeto = fund.adopted(plan)
  const open = fund.propose(plan)
  fund.vote(open, neighbour)
  const toWithdraw = fund.propose(plan)
  const organization = world.organization('PAYORG', keyOf('stage payee authority'), ['payee'])
  const consent = organization.authority
  const input = fund.input({ ...plan, organization, consent })
  return [
    ['propose', proposals.propose(chain, input)],
    ['cast_vote', votes.castVote(chain, { proposal: open, wallet: contributor })],
    ['change_vote', votes.changeVote({ proposal: open, wallet: neighbour })],
    ['close_vote', votes.closeVote(chain, { proposal: toDraw, wallet: contributor })],
    ['finish_vote', proposals.finishVote(chain, toCount)],
    ['veto_proposal', proposals.vetoProposal(chain, { proposal: toVeto })],
    ['withdraw_proposal', proposals.withdrawProposal(toWithdraw)],
    ['approve_proposal', proposals.approveProposal(chain, toDraw)],
  ]
}
