import { parseAmount, toDecimalString } from '@groundtruth/sdk/amounts'
import type { FundRules } from '@groundtruth/server/api-types'
import { SECONDS_OF_A_DAY } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActField, type ActValues, basisPointsOf, wholeFault } from '../acts/index.ts'

/** Bounds of the program: `limits.rs`. */
const LEAST_DEPOSIT = 1_000_000n
const MOST_DEPOSIT = 10_000_000_000n

/** Terms in days, and shares in percent, by their names in the rules. */
const DAYS = [
  ['votingPeriod', 'voting', 1, 60],
  ['coolOff', 'coolOff', 1, 30],
  ['challengePeriod', 'challenge', 1, 90],
] as const
const SHARES = [
  ['quorumBps', 'quorum'],
  ['approvalBps', 'approval'],
  ['capPerProposalBps', 'proposal'],
  ['capPerPeriodBps', 'period'],
] as const
const WEIGHTS = ['linear', 'square-root'] as const
const PERCENT_DECIMALS = 2

/** Every rule of a fund as a field, with its bounds, filled in with what holds now. */
export function ruleFields(rules: FundRules): ActField[] {
  const { minimumContribution, proposalDeposit, voteWeight } = rules
  return [
    ...DAYS.map(([name, label, least, most]) =>
      daysField(name, t(`fund.act.rules.${label}`), rules[name], least, most),
    ),
    ...SHARES.map(([name, label]): ActField => ({
      kind: 'line',
      name,
      label: t(`fund.act.rules.${label}`),
      help: t('fund.act.rules.bounds', { least: '0.01', most: 100 }),
      initial: decimalText(BigInt(rules[name]), PERCENT_DECIMALS),
      check: (value) => (shareOf(value) === null ? t('fund.act.rules.noPercent') : null),
    })),
    {
      ...daysField('capPeriod', t('fund.act.rules.periodDays'), rules.capPeriod, 0, 366),
      help: t('fund.act.rules.periodBounds'),
    },
    {
      kind: 'line',
      name: 'reviewers',
      label: t('fund.act.rules.reviewers'),
      help: t('fund.act.rules.bounds', { least: 1, most: 5 }),
      initial: String(rules.reviewers),
      check: wholeFault(1, 5),
    },
    {
      kind: 'choice',
      name: 'voteWeight',
      label: t('fund.act.rules.weight'),
      initial: voteWeight,
      choices: WEIGHTS.map((weight) => [weight, t(`fund.act.rules.weight.${weight}`)]),
    },
    {
      kind: 'amount',
      name: 'minimumContribution',
      label: t('fund.act.rules.minimum', { unit: minimumContribution.unit }),
      decimals: minimumContribution.decimals,
      initial: decimalText(BigInt(minimumContribution.base), minimumContribution.decimals),
    },
    {
      kind: 'line',
      name: 'proposalDeposit',
      label: t('fund.act.rules.deposit'),
      help: t('fund.act.rules.depositBounds'),
      initial: decimalText(BigInt(proposalDeposit.base), proposalDeposit.decimals),
      check: (value) =>
        depositOf(value, proposalDeposit.decimals) === null ? t('fund.act.rules.noDeposit') : null,
    },
  ]
}

/** What was entered, as the builders take it: seconds, basis points, base units. */
export function rulesOf(values: ActValues, present: FundRules) {
  const seconds = (name: 'votingPeriod' | 'coolOff' | 'challengePeriod' | 'capPeriod') =>
    values[name] === daysText(present[name])
      ? BigInt(present[name])
      : BigInt(values[name] ?? '0') * BigInt(SECONDS_OF_A_DAY)
  const share = (name: (typeof SHARES)[number][0]) => Number(shareOf(values[name] ?? '') ?? 0n)
  return {
    votingPeriod: seconds('votingPeriod'),
    coolOff: seconds('coolOff'),
    challengePeriod: seconds('challengePeriod'),
    capPeriod: seconds('capPeriod'),
    quorumBps: share('quorumBps'),
    approvalBps: share('approvalBps'),
    capPerProposalBps: share('capPerProposalBps'),
    capPerPeriodBps: share('capPerPeriodBps'),
    reviewers: Number(values.reviewers),
    voteWeight: WEIGHTS.find((weight) => weight === values.voteWeight) ?? 'linear',
    minimumContribution: BigInt(values.minimumContribution ?? '0'),
    proposalDeposit: depositOf(values.proposalDeposit ?? '', present.proposalDeposit.decimals) ?? 0n,
  }
}

/** A term that is no whole number of days may stay as it is. */
function daysField(name: string, label: string, present: number, least: number, most: number): ActField {
  const initial = daysText(present)
  return {
    kind: 'line',
    name,
    label,
    help: t('fund.act.rules.bounds', { least, most }),
    initial,
    check: (value) => (value === initial ? null : wholeFault(least, most)(value)),
  }
}

/** An amount as a person would enter it: without zeros at its end. */
const decimalText = (base: bigint, decimals: number): string =>
  toDecimalString(base, decimals).replace(/\.0+$|(\.\d*?)0+$/, '$1')

const daysText = (seconds: number): string => String(seconds / SECONDS_OF_A_DAY)

function shareOf(percent: string): bigint | null {
  const points = basisPointsOf(percent, 10_000n)
  return points === 0n ? null : points
}

function depositOf(text: string, decimals: number): bigint | null {
  if (!/^\d{1,2}(\.\d{1,9})?$/.test(text)) return null
  const amount = parseAmount(text, decimals)
  return amount === 0n || (amount >= LEAST_DEPOSIT && amount <= MOST_DEPOSIT) ? amount : null
}
