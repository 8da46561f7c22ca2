import { formatAmount } from '@groundtruth/sdk/amounts'
import type { Amount, FundRules, FundView } from '@groundtruth/server/api-types'
import { amount, nameOf, percent, time } from '../support/format.ts'
import { fields, table } from '../support/output.ts'
import { tableOf } from './listing.ts'

const DAY = 86_400

/** A fund as `fund show` writes it: its money as sums, its rules, its pools and who gave most. */
export function describeFund(view: FundView): string {
  const sections: [title: string, text: string][] = [
    ['Money', moneyOf(view)],
    ['Rules', rulesOf(view.rules)],
    ['Pools', poolsOf(view)],
    ['Largest contributors', contributorsOf(view)],
  ]
  return [headOf(view), ...sections.flatMap(([title, text]) => ['', title, text])].join('\n')
}

function headOf(view: FundView): string {
  const counts = view.proposalCounts.map(({ status, count }) => `${count} ${status}`).join(', ')
  return fields([
    ['Fund', view.profile.name ?? view.address],
    ['Summary', view.profile.summary],
    ['Status', view.status],
    ['Paused', pausesOf(view)],
    ['Contributions', `${view.contributions} by ${view.contributors} contributors`],
    ['Proposals', counts === '' ? 'none yet' : counts],
    ['Risk', view.freezable ? 'the issuer of its money can freeze accounts' : null],
    ['Manager', view.manager],
    ['Guardian', view.guardian],
    ['Mint', view.mint],
    ['Created', time(view.createdAt)],
    ['Ends', view.expiresAt === null ? null : time(view.expiresAt)],
    ['New rules from', view.rulesDueAt === null ? null : time(view.rulesDueAt)],
    ['Address', view.address],
  ])
}

function pausesOf({ paused, paymentsResumeAt }: FundView): string {
  const until = paymentsResumeAt === null ? '' : ` until ${time(paymentsResumeAt)}`
  return paused.map((name) => (name === 'payments' ? `${name}${until}` : name)).join(', ')
}

/** Two sums: what the pools have, and what became of the money that was drawn from them. */
function moneyOf(view: FundView): string {
  const rows: [sign: string, value: Amount, words: string][] = [
    ['', view.received, 'received'],
    ['+', view.adopted, 'taken in that was sent around the program'],
    ['+', view.returned, 'came back from proposals'],
    ['-', view.drawn, 'drawn for proposals'],
    ['-', view.refunded, 'refunded'],
    ['-', view.reclaimable, 'came back, and waits for those it was drawn from'],
    ['=', view.balance, 'balance of the pools'],
    ['', view.paidAfterProof, 'paid after proof'],
    ['+', view.paidInAdvance, 'paid in advance'],
    ['+', view.promised, 'promised and not paid yet'],
    ['+', view.released, 'went back unspent'],
    ['=', view.drawn, 'drawn for proposals'],
  ]
  return table(
    ['', 'Amount', ''],
    rows.map(([sign, value, words]) => [sign, amount(value), words]),
  )
}

const days = (seconds: number): string => (seconds === DAY ? '1 day' : `${seconds / DAY} days`)

function rulesOf(rules: FundRules): string {
  const { proposalDeposit: deposit, capPeriod, reviewers } = rules
  const sol = formatAmount(BigInt(deposit.base), deposit.decimals, { minDecimals: 2 })
  return fields([
    ['Least contribution', amount(rules.minimumContribution)],
    ['Voting', days(rules.votingPeriod)],
    ['Enough votes', `${percent(rules.quorumBps)} of the money that may vote`],
    ['To pass', `${percent(rules.approvalBps)} of the votes for and against`],
    [
      'Weight',
      rules.voteWeight === 'linear' ? 'the money behind the units' : 'the square root of that money',
    ],
    ['Waiting period', `${days(rules.coolOff)} after a vote, ${days(rules.challengePeriod)} after a review`],
    [
      'Reviewers',
      `${reviewers} ${reviewers === 1 ? 'organization' : 'organizations'} for each delivery or expense`,
    ],
    ['One proposal takes', `at most ${percent(rules.capPerProposalBps)} of the fund`],
    [
      'All together take',
      capPeriod === 0 ? null : `at most ${percent(rules.capPerPeriodBps)} in ${days(capPeriod)}`,
    ],
    ['Deposit', deposit.base === '0' ? 'none' : `${sol} ${deposit.unit} for each proposal`],
  ])
}

function poolsOf({ pools }: FundView): string {
  return tableOf(
    [
      ['Pool', (pool) => (pool.project === null ? 'free' : nameOf(pool.project))],
      ['Status', (pool) => pool.status],
      ['Balance', (pool) => amount(pool.balance)],
      ['Contributed', (pool) => amount(pool.contributed)],
      ['Contributors', (pool) => String(pool.contributors)],
      ['Address', (pool) => pool.address],
    ],
    pools,
    'pool',
  )
}

function contributorsOf({ topContributors }: FundView): string {
  return tableOf(
    [
      ['Contributor', (row) => row.wallet],
      ['Contributed', (row) => amount(row.contributed)],
      ['Holds now', (row) => amount(row.value)],
      ['Share', (row) => percent(row.shareBps)],
      ['Last', (row) => time(row.lastAt)],
    ],
    topContributors,
    'contributor',
  )
}
