import type { ProposalStatus } from '../../../packages/sdk/src/enums.ts'
import { keyOf } from '../../support/actors.ts'
import { meetMilestone, submitDelivery } from '../../support/calls/deliveries.ts'
import { returnMoney } from '../../support/calls/fund-exit.ts'
import * as payments from '../../support/calls/payments.ts'
import * as proposals from '../../support/calls/proposals.ts'
import { logAward, logExpense } from '../../support/calls/spending.ts'
import { castVote, changeVote, closeVote } from '../../support/calls/votes.ts'
import { MILESTONE, proposalIn, type ProposalInStatus } from '../../support/proposal-states.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { testTable, type Outcome, type Row } from '../../support/state-table.ts'
import { giveMoney } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

type Who =
  | 'proposer'
  | 'payee'
  | 'organization'
  | 'manager'
  | 'guardian'
  | 'steward'
  | 'contributor'
  | 'neighbour'
  | 'stranger'

/* Every instruction that names a proposal, in every status of it, by those who may and those who may not. */
describe('every act on a proposal in every status', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { owner, payee, developer, manager, fundGuardian, steward, contributor, neighbour } = chain.actors
  const stranger = keyOf('states stranger')
  const people = {
    ...{ proposer: owner, payee, organization: developer, manager, guardian: fundGuardian },
    ...{ steward, contributor, neighbour, stranger },
  }
  const { mint, program, decimals } = stage.fund.money
  giveMoney(chain, { mint, program, decimals }, payee.publicKey, 1_000_000n)

  const before = (outcome: Outcome) => ({ voting: outcome, 'cool-off': outcome })
  const ended = (outcome: Outcome) => ({
    ...{ completed: outcome, defeated: outcome, vetoed: outcome, cancelled: outcome, expired: outcome },
    terminated: outcome,
  })
  const everywhere = (outcome: Outcome): Record<ProposalStatus, Outcome> => ({
    ...before(outcome),
    ...{ approved: outcome, 'in-delivery': outcome },
    ...ended(outcome),
  })
  /** Only while it is delivered. */
  const inDelivery = (outcome: Outcome) => ({
    ...everywhere('ProposalNotInDelivery'),
    ...{ approved: outcome, 'in-delivery': outcome },
  })
  /** No escrow was ever made. */
  const undrawn = (outcome: Outcome) => ({
    ...before(outcome),
    ...{ defeated: outcome, vetoed: outcome, cancelled: outcome, expired: outcome },
  })

  type States = Row<ProposalStatus, ProposalInStatus, Who>
  const rowOf = ({ proposal }: ProposalInStatus) => stage.read(proposal)
  const yearLater = (scene: ProposalInStatus) => rowOf(scene).createdAt + 366n * DAY
  const milestone = MILESTONE.open
  const submit: States['call'] = ({ proposal }, who) =>
    submitDelivery(chain, {
      ...{ proposal, milestone, actor: people[who] },
      revision: stage.milestone(proposal, milestone).revision + 1,
    })
  const meet: States['call'] = ({ proposal, batch }, who) =>
    meetMilestone(chain, { proposal, batch, milestone: MILESTONE.credits, actor: people[who] })
  const extend: States['call'] = ({ proposal }, who) =>
    payments.extendMilestone({
      ...{ proposal, milestone, manager: people[who] },
      dueAt: stage.milestone(proposal, milestone).dueAt + DAY,
    })
  const end: States['call'] = ({ proposal }, who) =>
    payments.terminateProposal(chain, { proposal, actor: people[who], id: 2 })
  const complete: States['call'] = ({ proposal }, who) =>
    payments.completeProposal({ proposal, actor: people[who] })
  const outsiders = ['manager', 'guardian', 'steward', 'contributor', 'stranger'] as const

  const VOTE: States[] = [
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
      who: [...outsiders, 'payee', 'organization'],
      call: ({ proposal }, who) => proposals.withdrawProposal(proposal, people[who]),
      outcomes: everywhere('NotProposer'),
    },
  ]
  const COOL_OFF: States[] = [
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
  const DELIVERY: States[] = [
    { act: 'submit_delivery', who: ['payee', 'organization'], call: submit, outcomes: inDelivery(null) },
    {
      act: 'submit_delivery after its date',
      at: yearLater,
      who: ['payee'],
      call: submit,
      outcomes: inDelivery('MilestoneOverdue'),
    },
    {
      act: 'submit_delivery',
      who: [...outsiders, 'proposer'],
      call: submit,
      outcomes: everywhere('NotPayee'),
    },
    { act: 'meet_milestone', who: ['payee', 'organization'], call: meet, outcomes: inDelivery(null) },
    {
      act: 'meet_milestone after its date',
      at: yearLater,
      who: ['payee'],
      call: meet,
      outcomes: inDelivery('MilestoneOverdue'),
    },
    { act: 'meet_milestone', who: [...outsiders, 'proposer'], call: meet, outcomes: everywhere('NotPayee') },
    { act: 'extend_milestone', who: ['manager'], call: extend, outcomes: inDelivery(null) },
    {
      act: 'extend_milestone',
      who: ['proposer', 'payee', 'organization', 'guardian', 'steward', 'stranger'],
      call: extend,
      outcomes: everywhere('NotFundManager'),
    },
  ]
  const MONEY: States[] = [
    {
      act: 'pay_milestone of an advance',
      who: ['stranger', 'payee'],
      call: ({ proposal }, who) =>
        payments.payMilestone(chain, { proposal, milestone: MILESTONE.advance, actor: people[who] }),
      outcomes: {
        ...{ approved: null, 'in-delivery': null, completed: 'ProposalNotInDelivery' },
        ...{ terminated: 'MilestoneNotAccepted' },
        ...undrawn('AccountDataTooSmall'),
      },
    },
    {
      act: 'pay_milestone of a delivery',
      who: ['stranger', 'payee', 'manager'],
      call: ({ proposal }, who) => payments.payMilestone(chain, { proposal, milestone, actor: people[who] }),
      outcomes: {
        ...{ approved: 'MilestoneNotAccepted', 'in-delivery': 'MilestoneNotAccepted' },
        ...{ completed: 'ProposalNotInDelivery', terminated: 'MilestoneNotAccepted' },
        ...undrawn('AccountDataTooSmall'),
      },
    },
    {
      act: 'return_money',
      who: ['payee'],
      call: ({ proposal }, who) =>
        returnMoney(chain, { proposal, id: 7, amount: 1n, actor: people[who], milestone: MILESTONE.paid }),
      outcomes: {
        ...everywhere('MilestoneNotAccepted'),
        ...{ 'in-delivery': null, terminated: null, completed: 'ReturnAboveDisbursed' },
      },
    },
    {
      act: 'log_award',
      who: ['payee', 'organization'],
      call: ({ proposal }, who) => logAward(chain, { proposal, id: 7, amount: 1n, actor: people[who] }),
      outcomes: inDelivery(null),
    },
    {
      act: 'log_expense',
      who: ['payee', 'organization'],
      call: ({ proposal }, who) => logExpense(chain, { proposal, id: 7, amount: 1n, actor: people[who] }),
      outcomes: { ...inDelivery(null), terminated: null },
    },
  ]
  const END: States[] = [
    {
      act: 'terminate_proposal',
      who: ['proposer'],
      call: end,
      outcomes: {
        ...{ approved: null, 'in-delivery': null, completed: 'ProposalNotInDelivery' },
        ...{ terminated: 'MilestoneNotOverdue' },
        ...undrawn('AccountDataTooSmall'),
      },
    },
    {
      act: 'terminate_proposal',
      who: [...outsiders, 'payee', 'organization'],
      call: end,
      outcomes: {
        ...everywhere('MilestoneNotOverdue'),
        ...undrawn('AccountDataTooSmall'),
      },
    },
    {
      act: 'terminate_proposal a year later',
      at: yearLater,
      who: ['stranger', 'payee'],
      call: end,
      outcomes: {
        ...{ approved: null, 'in-delivery': null, completed: 'ProposalNotInDelivery' },
        ...{ terminated: 'MilestoneNotOverdue' },
        ...undrawn('AccountDataTooSmall'),
      },
    },
    {
      act: 'complete_proposal',
      who: ['payee', 'organization'],
      call: complete,
      outcomes: inDelivery('PaymentsOutstanding'),
    },
    {
      act: 'complete_proposal',
      who: [...outsiders, 'proposer'],
      call: complete,
      outcomes: everywhere('NotPayee'),
    },
  ]
  testTable({
    ...{ chain, thing: 'proposal', rows: [...VOTE, ...COOL_OFF, ...DELIVERY, ...MONEY, ...END] },
    make: (status: ProposalStatus) => proposalIn(stage, status),
    statusOf: (scene) => rowOf(scene).status,
  })
})
