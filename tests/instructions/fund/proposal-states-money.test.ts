import { meetMilestone, submitDelivery } from '../../support/calls/deliveries.ts'
import { returnMoney } from '../../support/calls/fund-exit.ts'
import * as payments from '../../support/calls/payments.ts'
import { logAward, logExpense } from '../../support/calls/spending.ts'
import {
  everywhere,
  inDelivery,
  MILESTONE,
  OUTSIDERS,
  proposalPeople,
  testProposals,
  undrawn,
  type ProposalInStatus,
  type ProposalRow,
} from '../../support/proposal-states.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { giveMoney } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

/* Every instruction about what a proposal's money does, in every status of it, by those who may and who may not. */
describe('every act on the money of a proposal in every status', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const people = proposalPeople(stage)
  giveMoney(chain, stage.fund.money, people.payee.publicKey, 1_000_000n)

  const yearLater = (scene: ProposalInStatus) => stage.read(scene.proposal).createdAt + 366n * DAY
  const milestone = MILESTONE.open
  const submit: ProposalRow['call'] = ({ proposal }, who) =>
    submitDelivery(chain, {
      ...{ proposal, milestone, actor: people[who] },
      revision: stage.milestone(proposal, milestone).revision + 1,
    })
  const meet: ProposalRow['call'] = ({ proposal, batch }, who) =>
    meetMilestone(chain, { proposal, batch, milestone: MILESTONE.credits, actor: people[who] })
  const extend: ProposalRow['call'] = ({ proposal }, who) =>
    payments.extendMilestone({
      ...{ proposal, milestone, manager: people[who] },
      dueAt: stage.milestone(proposal, milestone).dueAt + DAY,
    })
  const end: ProposalRow['call'] = ({ proposal }, who) =>
    payments.terminateProposal(chain, { proposal, actor: people[who], id: 2 })
  const complete: ProposalRow['call'] = ({ proposal }, who) =>
    payments.completeProposal({ proposal, actor: people[who] })

  const DELIVERY: ProposalRow[] = [
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
      who: [...OUTSIDERS, 'proposer'],
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
    { act: 'meet_milestone', who: [...OUTSIDERS, 'proposer'], call: meet, outcomes: everywhere('NotPayee') },
    { act: 'extend_milestone', who: ['manager'], call: extend, outcomes: inDelivery(null) },
    {
      act: 'extend_milestone',
      who: ['proposer', 'payee', 'organization', 'guardian', 'steward', 'stranger'],
      call: extend,
      outcomes: everywhere('NotFundManager'),
    },
  ]
  const MONEY: ProposalRow[] = [
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
  const END: ProposalRow[] = [
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
      who: [...OUTSIDERS, 'payee', 'organization'],
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
      who: [...OUTSIDERS, 'proposer'],
      call: complete,
      outcomes: everywhere('NotPayee'),
    },
  ]
  testProposals(stage, [...DELIVERY, ...MONEY, ...END])
})
