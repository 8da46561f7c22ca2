import { AmountError, CREDIT_DECIMALS, parseAmount } from '../amounts.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { parseJson } from '../evidence/manifest.ts'
import type { PlannedLine, PlannedMilestone } from '../layout/records.ts'
import { dayOf, DAY, isWord, readDayOr, readRecord, readRows, readTextOr } from './fields.ts'

/** What a proposal asks for, as its file says it. */
export interface ProposalPlan {
  name: string
  /** Base units of the fund's mint. */
  total: bigint
  milestones: PlannedMilestone[]
  budget: PlannedLine[]
  share: { bps: number; from: bigint; until: bigint; tonnage: bigint } | null
}

export interface PlanBounds {
  /** Of the fund's money. */
  decimals: number
  /** Unix seconds: a milestone is due later, because the money may be drawn until then. */
  earliest: number
  /** Unix seconds: a milestone is due by then. */
  latest: number
}

/** The money may be drawn until the end of the funding time: a milestone is due after it. */
export function planBounds(
  { votingPeriod, coolOff }: { votingPeriod: number; coolOff: number },
  decimals: number,
  now: number,
): PlanBounds {
  const earliest = now + votingPeriod + coolOff + FUNDING_TERM
  return { decimals, earliest, latest: now + MAX_DELIVERY_TERM }
}

type Report = (field: string, reason: string) => void

export const MILESTONE_KINDS = ['delivery', 'advance', 'credits'] as const
/** Rows of milestones, and of the budget. */
export const MOST_ROWS = 8
/** In which an adopted proposal's money is drawn, and by which a milestone is due at the latest. Seconds. */
const FUNDING_TERM = 30 * DAY
const MAX_DELIVERY_TERM = 5 * 366 * DAY
/** Half of the total. */
const MOST_IN_ADVANCE = 2n
const CODE = /^[A-Z0-9][A-Z0-9.-]{0,7}$/

/**
 * Reads the JSON file of a proposal: name, summary, milestones, budget and share.
 * @throws EvidenceError with a sentence for each row that cannot be proposed.
 */
export function readPlan(file: string, text: string, bounds: PlanBounds): ProposalPlan {
  const problems: EvidenceProblem[] = []
  const report: Report = (field, reason) => problems.push({ file, field, reason })
  const top = readRecord(parseJson(text, file), '', report)
  const name = readTextOr(top['name'], 'name', report)
  readTextOr(top['summary'], 'summary', report)
  const milestones = readRows(top['milestones'], 'milestones', MOST_ROWS, report).map((row, index) =>
    milestone(row, `milestones[${index}]`, bounds, report),
  )
  const budget = readRows(top['budget'], 'budget', MOST_ROWS, report).map((row, index) =>
    line(row, `budget[${index}]`, bounds, report),
  )
  const share = top['share'] === undefined ? null : shareOf(top['share'], report)
  requireWhole(milestones, budget, report)
  if (problems.length > 0) throw new EvidenceError(problems)
  return { name, total: sum(milestones), milestones, budget, share }
}

function milestone(value: unknown, field: string, bounds: PlanBounds, report: Report): PlannedMilestone {
  const row = readRecord(value, field, report)
  const kind = isWord(row['kind'], MILESTONE_KINDS) ? row['kind'] : 'delivery'
  if (row['kind'] !== kind) report(`${field}.kind`, `must be one of ${MILESTONE_KINDS.join(', ')}`)
  const dueAt = readDayOr(row['due'], `${field}.due`, report)
  if (dueAt !== 0 && dueAt <= bounds.earliest) {
    const earliest = dayOf(bounds.earliest + DAY)
    report(
      `${field}.due`,
      `is too early: vote, cool-off and funding may last until then; ${earliest} is possible`,
    )
  }
  if (dueAt > bounds.latest) report(`${field}.due`, `is too late: ${dayOf(bounds.latest)} at the latest`)
  const asksCredits = row['tonnes'] !== undefined
  if (asksCredits !== (kind === 'credits')) {
    report(`${field}.tonnes`, 'belongs to a milestone of the kind credits, and to no other')
  }
  return {
    amount: amount(row['amount'], `${field}.amount`, bounds.decimals, report),
    dueAt: BigInt(dueAt),
    quantity: asksCredits ? amount(row['tonnes'], `${field}.tonnes`, CREDIT_DECIMALS, report) : 0n,
    kind,
  }
}

function line(value: unknown, field: string, { decimals }: PlanBounds, report: Report): PlannedLine {
  const row = readRecord(value, field, report)
  const code = readTextOr(row['code'], `${field}.code`, report)
  if (code !== '' && !CODE.test(code)) {
    report(`${field}.code`, `"${code}" is no code: at most 8 of A to Z, 0 to 9, dot, hyphen`)
  }
  return { code, amount: amount(row['amount'], `${field}.amount`, decimals, report) }
}

function shareOf(value: unknown, report: Report): ProposalPlan['share'] {
  const row = readRecord(value, 'share', report)
  const bps = amount(row['percent'], 'share.percent', 2, report)
  if (bps > 10_000n) report('share.percent', 'is more than 100')
  const from = readDayOr(row['from'], 'share.from', report)
  const to = readDayOr(row['to'], 'share.to', report)
  if (to !== 0 && to < from) report('share.to', 'is before share.from')
  const tonnage = amount(row['tonnes'], 'share.tonnes', CREDIT_DECIMALS, report)
  return { bps: Number(bps), from: BigInt(from), until: BigInt(to + DAY), tonnage }
}

/** What rows together have to be: sums that agree, codes once, advances up to a half. */
function requireWhole(milestones: PlannedMilestone[], budget: PlannedLine[], report: Report): void {
  const total = sum(milestones)
  if (sum(budget) !== total) {
    report('budget', 'must sum to the same as the milestones: what is asked for is what it is spent on')
  }
  const advances = milestones.filter(({ kind }) => kind === 'advance')
  if (sum(advances) * MOST_IN_ADVANCE > total) {
    report('milestones', 'pay more than a half in advance; make later milestones of it')
  }
  budget.forEach(({ code }, index) => {
    const first = budget.findIndex((other) => other.code === code)
    if (code !== '' && first < index) report(`budget[${index}].code`, `"${code}" stands in two lines`)
  })
}

const sum = (rows: readonly { amount: bigint }[]): bigint =>
  rows.reduce((total, row) => total + row.amount, 0n)

/** An amount above zero; a number of JSON would have lost digits before anybody reads it. */
function amount(value: unknown, field: string, decimals: number, report: Report): bigint {
  if (typeof value !== 'string') {
    report(field, 'must be an amount in quotation marks, for example "250.00"')
    return 0n
  }
  try {
    const base = parseAmount(value, decimals)
    if (base === 0n) report(field, 'must be above zero')
    return base
  } catch (error) {
    if (!(error instanceof AmountError)) throw error
    report(field, error.message)
    return 0n
  }
}
