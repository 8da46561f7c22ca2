import type { StoryAct } from './acts.ts'
import { MONEY } from './proposals.ts'
import { utc } from './time.ts'
import type { ContributorRole, ProjectKey, ProposalKey } from './types.ts'

/** What was bought for the inverters, what was accepted and disallowed of it, and what came back. */
export function spendingOnInverters(): StoryAct[] {
  const key = 'inverters'
  return [
    {
      at: utc('2026-04-15T10:00'),
      kind: 'award',
      proposal: key,
      id: 1,
      line: 'INVERT',
      method: 'open',
      amount: 600n * MONEY,
      supplier: 'IN-SUP-0412',
      contract: 'Four string inverters of 500 kW with cables; the cheapest of three offers.',
    },
    {
      at: utc('2026-04-27T10:00'),
      kind: 'expense',
      proposal: key,
      id: 1,
      line: 'INVERT',
      amount: 240n * MONEY,
      award: 1,
      local: { currency: 'INR', amount: 2_000_000n, rate: 120_000_000_000n },
      spentAt: utc('2026-04-22'),
      invoice: 'First instalment of contract 1: 20,000.00 INR.',
    },
    {
      at: utc('2026-04-27T10:30'),
      kind: 'expense',
      proposal: key,
      id: 2,
      line: 'TRAVEL',
      amount: 60n * MONEY,
      spentAt: utc('2026-04-25'),
      invoice: 'Journey of two members to a trade fair.',
    },
    ...expenseReviewed(key, 1, 'accept', 'The invoice belongs to contract 1.', [
      '2026-05-04T09:00',
      '2026-05-06T15:00',
    ]),
    ...expenseReviewed(key, 2, 'reject', 'A trade fair is no transport to the site.', [
      '2026-05-04T09:30',
      '2026-05-06T15:30',
    ]),
    { at: utc('2026-05-12T09:00'), kind: 'return', proposal: key, id: 1, milestone: 1, amount: 60n * MONEY },
    reclaimed(key, 1, 'contributor02', 'solar', '2026-05-20T08:00'),
    {
      at: utc('2026-06-15T16:00'),
      kind: 'receipt',
      proposal: key,
      award: 1,
      text: 'Four inverters arrived whole.',
    },
    {
      at: utc('2026-07-02T09:00'),
      kind: 'expense',
      proposal: key,
      id: 3,
      line: 'INVERT',
      amount: 360n * MONEY,
      award: 1,
      local: { currency: 'INR', amount: 3_000_000n, rate: 120_000_000_000n },
      spentAt: utc('2026-06-16'),
      invoice: 'Last instalment of contract 1: 30,000.00 INR.',
    },
    {
      at: utc('2026-07-02T09:30'),
      kind: 'expense',
      proposal: key,
      id: 4,
      line: 'WORK',
      amount: 250n * MONEY,
      recipients: 23,
      spentAt: utc('2026-06-20'),
      invoice: 'Wages of 23 members for the work from 8 to 14 June, in one sum.',
    },
    ...expenseReviewed(key, 3, 'accept', 'The invoice belongs to contract 1.', [
      '2026-07-03T09:00',
      '2026-07-04T09:00',
    ]),
    ...expenseReviewed(key, 4, 'accept', 'The list of hours agrees with the gate book.', [
      '2026-07-03T09:30',
      '2026-07-04T09:30',
    ]),
    { at: utc('2026-07-05T10:00'), kind: 'return', proposal: key, id: 2, milestone: 2, amount: 90n * MONEY },
    reclaimed(key, 2, 'contributor10', 'solar', '2026-07-20T21:10'),
    { at: utc('2026-11-09T09:30'), kind: 'settle', proposal: key, id: 1, pool: 'solar', by: 'contributor05' },
  ]
}

/** By one verifier of each of two organizations. */
function expenseReviewed(
  proposal: ProposalKey,
  expense: number,
  verdict: 'accept' | 'reject',
  statement: string,
  [first, second]: [string, string],
): StoryAct[] {
  const act = { kind: 'review-expense', proposal, expense, verdict, statement } as const
  return [
    { at: utc(first), ...act, verifier: 'verifierA' },
    { at: utc(second), ...act, verifier: 'verifierB' },
  ]
}

export function reclaimed(
  proposal: ProposalKey,
  id: number,
  contributor: ContributorRole,
  pool: ProjectKey | 'free',
  time: string,
): StoryAct {
  return { at: utc(time), kind: 'reclaim', proposal, id, contributor, pool }
}
