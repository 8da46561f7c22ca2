import type { MoneyBackView, ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { time } from '../support/format.ts'
import { table } from '../support/output.ts'

interface Step {
  /** What is done, in words. */
  act: string
  /** The command that does it, where there is one, after `groundtruth`. */
  command: (proposal: string, milestone: number, delivery: string) => string
}

const WHO: Record<ProposalNeed['who'], string> = {
  contributor: 'contributors',
  proposer: 'its proposer',
  guardian: "the fund's guardian",
  payee: 'the payee',
  verifier: 'verifiers',
  steward: "the registry's steward",
  anyone: 'anyone',
  // Nobody has to, and whoever wants to may.
  nobody: 'anyone',
}

const STEPS: Record<ProposalNeed['key'], Step> = {
  votes: { act: 'vote', command: (proposal) => `proposal vote ${proposal} for|against|abstain` },
  finish: { act: 'count the votes', command: (proposal) => `proposal finish ${proposal}` },
  withdrawal: { act: 'may take it back', command: (proposal) => `proposal withdraw ${proposal}` },
  veto: { act: 'may stop it', command: (proposal) => `proposal veto ${proposal}` },
  draw: { act: 'draw the money into escrow', command: (proposal) => `proposal approve ${proposal}` },
  expiry: { act: 'end it, not drawn in time', command: (proposal) => `proposal expire ${proposal}` },
  delivery: {
    act: 'hand in the proof',
    command: (proposal, milestone) => `delivery submit ${proposal} ${milestone} FOLDER`,
  },
  credits: {
    act: 'meet it by issued credits',
    command: (proposal, milestone) => `delivery meet ${proposal} ${milestone} BATCH`,
  },
  advance: {
    act: 'pay the advance',
    command: (proposal, milestone) => `payment pay ${proposal} ${milestone}`,
  },
  accounting: {
    act: 'account for the advance: nothing more is paid before',
    command: (proposal) => `spending expense ${proposal} TABLE.csv`,
  },
  review: {
    act: 'review the proof',
    command: (_proposal, _milestone, delivery) => `delivery review ${delivery}`,
  },
  decision: {
    act: 'decide the objection',
    command: (_proposal, _milestone, delivery) => `delivery decide ${delivery} upheld|reversed`,
  },
  challenge: {
    act: 'may object',
    command: (_proposal, _milestone, delivery) => `delivery object ${delivery}`,
  },
  payment: { act: 'pay it', command: (proposal, milestone) => `payment pay ${proposal} ${milestone}` },
  report: { act: 'close it by the final report', command: (proposal) => `proposal complete ${proposal}` },
  termination: { act: 'end it, the rest goes back', command: (proposal) => `proposal terminate ${proposal}` },
}

/** What may be done next, by whom, when, and by which command. */
export function nextSteps(view: ProposalView): string {
  const rows = [...view.needs.map((need) => rowOf(need, view)), ...view.moneyBack.flatMap(reclaims)]
  return rows.length === 0 ? 'Nothing waits any more.' : table(['What', 'Who', 'When', 'How'], rows)
}

function rowOf(need: ProposalNeed, { address, deliveries }: ProposalView): string[] {
  const { act, command } = STEPS[need.key]
  const number = (need.milestone ?? 0) + 1
  const own = deliveries.filter(({ milestone }) => milestone === need.milestone)
  const newest = own.toSorted((a, b) => b.revision - a.revision)[0]?.address ?? 'DELIVERY'
  const what = need.milestone === null ? act : `milestone ${number}: ${act}`
  return [what, WHO[need.who], whenOf(need), `groundtruth ${command(address, number, newest)}`]
}

/** Money that came back waits for those that it was drawn from, and after its time for anyone. */
function reclaims({ address, pools, claimUntil }: MoneyBackView): string[][] {
  const open = pools.some(({ amount, claimed, settled }) => settled === null && amount.base !== claimed.base)
  if (!open) return []
  return [
    [
      'take your part back',
      'its givers',
      whenOf({ from: null, until: claimUntil }),
      `groundtruth payment reclaim ${address}`,
    ],
    [
      'give the rest to the pool',
      'anyone',
      whenOf({ from: claimUntil, until: null }),
      `groundtruth payment settle ${address}`,
    ],
  ]
}

function whenOf({ from, until }: Pick<ProposalNeed, 'from' | 'until'>): string {
  if (from !== null && until !== null) return `${time(from)} to ${time(until)}`
  if (from !== null) return `from ${time(from)}`
  return until === null ? 'at any time' : `until ${time(until)}`
}
