import * as proposals from '../../support/calls/proposals.ts'
import { castVote, changeVote, closeVote } from '../../support/calls/votes.ts'
import {
  everywhere,
  OUTSIDERS,
  proposalPeople,
  testProposals,
  type ProposalInStatus,
  type ProposalRow,
} from '../../support/proposal-states.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'

/* Every instruction before the money is drawn, in every status of a proposal, by those who may and who may not. */
describe('every act on the vote and the cool-off of a proposal in every status', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { contributor, neighbour } = chain.actors
  const people = proposalPeople(stage)
  const rowOf = ({ proposal }: ProposalInStatus) => stage.read(proposal)

  const VOTE: ProposalRow[] = [
    {
      act: 'cast_vote',
      who: ['neighbour'],
      call: ({ proposal }) => castVote(chain, { proposal, wallet: neighbour }),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: null },
    },
    {
      act: 'cast_vote after the vote',
      at: (scene) => rowOf(scene).votingEndsAt,
      who: ['neighbour'],
      call: ({ proposal }) => castVote(chain, { proposal, wallet: neighbour }),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: 'VotingOver' },
    },
    {
      act: 'cast_vote a second time',
      who: ['contributor'],
      call: ({ proposal }) => castVote(chain, { proposal, wallet: contributor }),
      outcomes: everywhere('AccountInUse'),
    },
    {
      act: 'change_vote',
      who: ['contributor'],
      call: ({ proposal }) => changeVote({ proposal, wallet: contributor, choice: 'abstain' }),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: null },
    },
    {
      act: 'change_vote after the vote',
      at: (scene) => rowOf(scene).votingEndsAt,
      who: ['contributor'],
      call: ({ proposal }) => changeVote({ proposal, wallet: contributor, choice: 'abstain' }),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: 'VotingOver' },
    },
    {
      act: 'close_vote',
      who: ['stranger'],
      call: ({ proposal }) => closeVote(chain, { proposal, wallet: contributor }),
      outcomes: { ...everywhere(null), voting: 'VoteStillCounts' },
    },
    {
      act: 'finish_vote',
      who: ['stranger', 'proposer', 'manager'],
      call: ({ proposal }, who) => proposals.finishVote(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: 'VotingNotOver' },
    },
    {
      act: 'finish_vote after the vote',
      at: (scene) => rowOf(scene).votingEndsAt,
      who: ['stranger', 'proposer'],
      call: ({ proposal }, who) => proposals.finishVote(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: null },
    },
    {
      act: 'withdraw_proposal',
      who: ['proposer'],
      call: ({ proposal }, who) => proposals.withdrawProposal(proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotVoting'), voting: null },
    },
    {
      act: 'withdraw_proposal',
      who: [...OUTSIDERS, 'payee', 'organization'],
      call: ({ proposal }, who) => proposals.withdrawProposal(proposal, people[who]),
      outcomes: everywhere('NotProposer'),
    },
  ]
  const COOL_OFF: ProposalRow[] = [
    {
      act: 'veto_proposal',
      who: ['guardian'],
      call: ({ proposal }, who) => proposals.vetoProposal(chain, { proposal, guardian: people[who] }),
      outcomes: { ...everywhere('ProposalNotInCoolOff'), 'cool-off': null },
    },
    {
      act: 'veto_proposal after the cool-off',
      at: (scene) => rowOf(scene).coolOffEndsAt,
      who: ['guardian'],
      call: ({ proposal }, who) => proposals.vetoProposal(chain, { proposal, guardian: people[who] }),
      outcomes: { 'cool-off': 'CoolOffOver' },
    },
    {
      act: 'veto_proposal',
      who: ['proposer', 'manager', 'steward', 'contributor', 'stranger'],
      call: ({ proposal }, who) => proposals.vetoProposal(chain, { proposal, guardian: people[who] }),
      outcomes: everywhere('NotFundGuardian'),
    },
    {
      act: 'approve_proposal',
      who: ['stranger', 'manager', 'proposer'],
      call: ({ proposal }, who) => proposals.approveProposal(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotInCoolOff'), 'cool-off': 'CoolOffNotOver' },
    },
    {
      act: 'approve_proposal after the cool-off',
      at: (scene) => rowOf(scene).coolOffEndsAt,
      who: ['stranger'],
      call: ({ proposal }, who) => proposals.approveProposal(chain, proposal, people[who]),
      outcomes: { 'cool-off': null },
    },
    {
      act: 'approve_proposal after its time',
      at: (scene) => rowOf(scene).expiresAt,
      who: ['stranger'],
      call: ({ proposal }, who) => proposals.approveProposal(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotInCoolOff'), 'cool-off': 'ProposalExpired' },
    },
    {
      act: 'expire_proposal',
      who: ['stranger', 'manager', 'proposer'],
      call: ({ proposal }, who) => proposals.expireProposal(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotInCoolOff'), 'cool-off': 'ProposalNotExpired' },
    },
    {
      act: 'expire_proposal after its time',
      at: (scene) => rowOf(scene).expiresAt,
      who: ['stranger'],
      call: ({ proposal }, who) => proposals.expireProposal(chain, proposal, people[who]),
      outcomes: { ...everywhere('ProposalNotInCoolOff'), 'cool-off': null },
    },
  ]
  testProposals(stage, [...VOTE, ...COOL_OFF])
})
