import type { WaitingItem } from '@groundtruth/server/api-types'

/** Where on its page a step is taken, by the instruction that takes it. */
const PLACES: Partial<Record<string, string>> = {
  castVote: 'vote',
  finishVote: 'finish',
  vetoProposal: 'veto',
  approveProposal: 'draw',
  expireProposal: 'expire',
  payMilestone: 'acts',
  submitDelivery: 'deliver',
  meetMilestone: 'meet',
  extendMilestone: 'milestones',
  terminateProposal: 'end',
  reviewDelivery: 'acts',
  lapseDelivery: 'acts',
  decideObjection: 'acts',
  reviewExpense: 'expense-list',
  lapseExpense: 'expense-list',
  logExpense: 'expense',
  completeProposal: 'report',
  settleReturn: 'money-back',
  closePool: 'manage',
  acceptFundRole: 'manage',
  acceptProjectRole: 'acts',
  acceptSteward: 'acts',
  setFundPause: 'manage',
  windDownFund: 'manage',
}

export function hashOf({ nextStep }: WaitingItem): { hash?: string } {
  const hash = PLACES[nextStep]
  return hash === undefined ? {} : { hash }
}
