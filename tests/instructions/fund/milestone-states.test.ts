import type { MilestoneStatus } from '../../../packages/sdk/src/enums.ts'
import { meetMilestone, submitDelivery } from '../../support/calls/deliveries.ts'
import { returnMoney } from '../../support/calls/fund-exit.ts'
import { extendMilestone, payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import {
  advanceIn,
  creditsIn,
  milestoneIn,
  type AdvanceStatus,
  type CreditsStatus,
  type MilestoneInStatus,
} from '../../support/delivery-states.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { testTable, type Outcome, type Row } from '../../support/state-table.ts'
import { giveMoney } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

/* Every instruction that names a milestone, in every status of each kind of it, by those who may. */
describe('every act on a milestone in every status', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { payee, owner, outsider, manager } = chain.actors
  giveMoney(chain, stage.fund.money, payee.publicKey, 1_000_000n)
  const people = { payee, proposer: owner, stranger: outsider, manager }
  type Who = keyof typeof people
  type Act = Pick<Row<MilestoneStatus, MilestoneInStatus, Who>, 'act' | 'at' | 'who' | 'call'>

  const later = ({ proposal }: MilestoneInStatus) => stage.read(proposal).createdAt + 250n * DAY
  const rowOf = ({ proposal }: MilestoneInStatus) => stage.milestone(proposal)
  const muchLater = (scene: MilestoneInStatus) => rowOf(scene).dueAt + 366n * DAY
  const submit: Act = {
    act: 'submit_delivery',
    who: ['payee'],
    call: (scene) => submitDelivery(chain, { proposal: scene.proposal, revision: rowOf(scene).revision + 1 }),
  }
  const meet: Act = {
    act: 'meet_milestone',
    who: ['payee'],
    call: ({ proposal, batch }) => meetMilestone(chain, { proposal, batch }),
  }
  const extend: Act = {
    act: 'extend_milestone',
    who: ['manager'],
    call: (scene) => extendMilestone({ proposal: scene.proposal, dueAt: rowOf(scene).dueAt + DAY }),
  }
  const pay: Act = {
    act: 'pay_milestone',
    who: ['stranger', 'payee'],
    call: ({ proposal }, who) => payMilestone(chain, { proposal, actor: people[who] }),
  }
  const end: Act = {
    act: 'terminate_proposal',
    who: ['proposer'],
    call: ({ proposal }, who) => terminateProposal(chain, { proposal, actor: people[who], id: 2 }),
  }
  const endByAnyone: Act = { ...end, act: 'terminate_proposal as a stranger', who: ['stranger', 'payee'] }
  const giveBack: Act = {
    act: 'return_money',
    who: ['payee'],
    call: ({ proposal }) => returnMoney(chain, { proposal, amount: 1n, id: 3 }),
  }
  const after = (act: Act, at: Act['at'] & {}): Act => ({ ...act, act: `${act.act} later`, at })
  const over = (outcome: Outcome) => ({ terminated: outcome })

  describe('that is delivered', () => {
    const everywhere = (outcome: Outcome): Record<MilestoneStatus, Outcome> => ({
      ...{ planned: outcome, submitted: outcome, accepted: outcome, paid: outcome },
      ...{ rejected: outcome, disputed: outcome, terminated: outcome },
    })
    const open = (outcome: Outcome) => ({ planned: outcome, rejected: outcome })
    const notOpen = { ...everywhere('MilestoneNotOpen'), ...over('ProposalNotInDelivery') }
    testTable({
      ...{ chain, thing: 'milestone', make: (status: MilestoneStatus) => milestoneIn(stage, status) },
      statusOf: (scene) => rowOf(scene).status,
      rows: [
        { ...submit, outcomes: { ...notOpen, ...open(null) } },
        { ...after(submit, later), outcomes: { ...notOpen, ...open('MilestoneOverdue') } },
        { ...meet, outcomes: { ...notOpen, ...open('BatchDoesNotMeet') } },
        { ...extend, outcomes: { ...notOpen, ...open(null) } },
        { ...after(extend, later), outcomes: { ...notOpen, ...open(null) } },
        { ...pay, outcomes: { ...everywhere('MilestoneNotAccepted'), accepted: 'ObjectionPeriodOpen' } },
        { ...after(pay, later), outcomes: { ...everywhere('MilestoneNotAccepted'), accepted: null } },
        {
          ...end,
          outcomes: {
            ...{ ...everywhere('MilestoneNotOpen'), ...open(null), paid: null },
            ...{ accepted: 'ObjectionPeriodOpen', ...over('MilestoneNotOverdue') },
          },
        },
        {
          ...after(end, later),
          outcomes: {
            ...{ ...everywhere('MilestoneNotOpen'), ...open(null), paid: null },
            ...{ accepted: null, ...over('MilestoneNotOverdue') },
          },
        },
        { ...endByAnyone, outcomes: everywhere('MilestoneNotOverdue') },
        {
          ...after(endByAnyone, muchLater),
          outcomes: {
            ...{ ...everywhere('MilestoneNotOpen'), ...open(null), paid: null },
            ...{ accepted: null, ...over('MilestoneNotOverdue') },
          },
        },
        { ...giveBack, outcomes: { ...everywhere('MilestoneNotAccepted'), paid: null } },
      ],
    })
  })

  describe('that is met by credits', () => {
    const everywhere = (outcome: Outcome): Record<CreditsStatus, Outcome> => ({
      ...{ planned: outcome, accepted: outcome, paid: outcome, terminated: outcome },
    })
    const notOpen = { ...everywhere('MilestoneNotOpen'), ...over('ProposalNotInDelivery') }
    testTable({
      ...{ chain, thing: 'milestone', make: (status: CreditsStatus) => creditsIn(stage, status) },
      statusOf: (scene) => rowOf(scene).status,
      rows: [
        { ...submit, outcomes: { ...notOpen, planned: 'MilestoneNeedsCredits' } },
        { ...meet, outcomes: { ...notOpen, planned: null } },
        { ...after(meet, later), outcomes: { ...notOpen, planned: 'MilestoneOverdue' } },
        { ...extend, outcomes: { ...notOpen, planned: null } },
        { ...pay, outcomes: { ...everywhere('MilestoneNotAccepted'), accepted: null } },
        { ...end, outcomes: { ...everywhere(null), ...over('MilestoneNotOverdue') } },
        { ...endByAnyone, outcomes: everywhere('MilestoneNotOverdue') },
        {
          ...after(endByAnyone, muchLater),
          outcomes: { ...everywhere(null), ...over('MilestoneNotOverdue') },
        },
        { ...giveBack, outcomes: { ...everywhere('MilestoneNotAccepted'), paid: null } },
      ],
    })
  })

  describe('that is paid in advance', () => {
    const everywhere = (outcome: Outcome): Record<AdvanceStatus, Outcome> => ({
      ...{ planned: outcome, paid: outcome, terminated: outcome },
    })
    const notOpen = { ...everywhere('MilestoneNotOpen'), ...over('ProposalNotInDelivery') }
    testTable({
      ...{ chain, thing: 'milestone', make: (status: AdvanceStatus) => advanceIn(stage, status) },
      statusOf: (scene) => rowOf(scene).status,
      rows: [
        { ...submit, outcomes: { ...notOpen, planned: 'MilestoneNeedsCredits' } },
        { ...meet, outcomes: { ...notOpen, planned: 'BatchDoesNotMeet' } },
        { ...extend, outcomes: { ...notOpen, planned: null } },
        { ...pay, outcomes: { ...everywhere('MilestoneNotAccepted'), planned: null } },
        {
          ...after(pay, later),
          outcomes: { ...everywhere('MilestoneNotAccepted'), planned: 'MilestoneOverdue' },
        },
        { ...end, outcomes: { ...everywhere(null), ...over('MilestoneNotOverdue') } },
        { ...endByAnyone, outcomes: everywhere('MilestoneNotOverdue') },
        {
          ...after(endByAnyone, muchLater),
          outcomes: { ...everywhere(null), ...over('MilestoneNotOverdue') },
        },
        { ...giveBack, outcomes: { ...everywhere('MilestoneNotAccepted'), paid: null } },
      ],
    })
  })
})
