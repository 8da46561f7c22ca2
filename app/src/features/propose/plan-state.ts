import type { FundView } from '@groundtruth/server/api-types'
import { EvidenceError } from '@groundtruth/sdk/evidence'
import { personalData } from '@groundtruth/sdk/personal-data'
import { type PlanBounds, type ProposalPlan, readPlan } from '@groundtruth/sdk/plans'
import { asSentence, baseOrZero, moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { addressFault } from '../acts/index.ts'

export interface MilestoneEntry {
  title: string
  kind: string
  amount: string
  due: string
  tonnes: string
}

export interface BudgetEntry {
  code: string
  title: string
  amount: string
}

/** Everything that a person enters, as it is written. */
export interface PlanState {
  name: string
  summary: string
  payee: string
  milestones: MilestoneEntry[]
  budget: BudgetEntry[]
  share: { percent: string; from: string; to: string; tonnes: string }
}

/** What is wrong, by the name of its field, for example `milestones[0].due`. */
export type PlanFaults = Partial<Record<string, string>>

export const EMPTY_MILESTONE: MilestoneEntry = {
  title: '',
  kind: 'delivery',
  amount: '',
  due: '',
  tonnes: '',
}
export const EMPTY_LINE: BudgetEntry = { code: '', title: '', amount: '' }
export const NO_SHARE = { percent: '', from: '', to: '', tonnes: '' }

/** A document beside the plan, hashed on this computer. */
export interface PlanDocument {
  name: string
  file: File
  hash: string
}

/** The proposal's document: what the command line takes as a plan, so that one reader checks both. */
export function planText(
  { name, summary, milestones, budget, share }: PlanState,
  document: PlanDocument | null,
): string {
  const plan = {
    name: name.trim(),
    summary: summary.trim(),
    milestones: milestones.map(({ tonnes, ...row }) => (row.kind === 'credits' ? { ...row, tonnes } : row)),
    budget: budget.map((line) => ({ ...line, code: line.code.trim().toUpperCase() })),
    ...(hasShare(share) ? { share } : {}),
    ...(document === null ? {} : { document: { name: document.name, sha256: document.hash } }),
  }
  return `${JSON.stringify(plan, null, 2)}\n`
}

/** The plan as it would be proposed, and what is wrong with it. */
export function readState(
  state: PlanState,
  bounds: PlanBounds,
  cap: bigint,
  like: FundView['balance'],
): { plan: ProposalPlan | null; faults: PlanFaults } {
  const faults = ownFaults(state)
  try {
    const plan = readPlan('', planText(state, null), bounds)
    if (plan.total > cap) {
      faults.milestones ??= t('propose.aboveCap', { amount: moneyText(withBase(like, cap)) })
    }
    return { plan: Object.keys(faults).length === 0 ? plan : null, faults }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    for (const { field = 'name', reason } of error.problems) faults[field] ??= asSentence(reason)
    return { plan: null, faults }
  }
}

/** What the reader of plans does not look at. */
function ownFaults(state: PlanState): PlanFaults {
  const faults: PlanFaults = {}
  const texts: [string, string][] = [
    ['name', state.name],
    ['summary', state.summary],
    ...state.milestones.map(({ title }, row): [string, string] => [`milestones[${row}].title`, title]),
    ...state.budget.map(({ title }, row): [string, string] => [`budget[${row}].title`, title]),
  ]
  for (const [field, text] of texts) {
    if (text.trim() === '') faults[field] = t('propose.missing')
    else if (personalData(text, 'prose') !== null) faults[field] = t('attest.personal')
  }
  const unfilled = [
    ...state.milestones.map(({ due }, row): [string, string] => [`milestones[${row}].due`, due]),
    ...state.budget.map(({ code }, row): [string, string] => [`budget[${row}].code`, code]),
  ].filter(([, text]) => text.trim() === '')
  for (const [field] of unfilled) faults[field] = t('propose.missing')
  const payee = addressFault(state.payee.trim())
  if (payee !== null) faults.payee = payee
  return faults
}

const hasShare = (share: PlanState['share']): boolean =>
  Object.values(share).some((value) => value.trim() !== '')

/** Sum of what is written as an amount; the rest counts nothing yet. */
export function sumOf(rows: readonly { amount: string }[], decimals: number): bigint {
  return rows.reduce((sum, { amount }) => sum + baseOrZero(amount, decimals), 0n)
}
