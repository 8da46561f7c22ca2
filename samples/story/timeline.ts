import { ORGANIZATIONS, SAMPLE_METHODOLOGIES, VERIFIERS } from './actors.ts'
import type { StoryAct, Untimed } from './acts.ts'
import { claimByKey } from './claims.ts'
import { governance } from './council.ts'
import { life } from './life.ts'
import { fundLife } from './fund-life.ts'
import { contributionActs, FUNDS, TOKENS } from './money.ts'
import { PROJECTS } from './projects.ts'
import { utc } from './time.ts'
import type { ClaimKey, Role } from './types.ts'

/** The chain's clock stands here when the story has been played. */
export const STORY_END = utc('2026-11-21')

const ACTIVATED = SAMPLE_METHODOLOGIES.filter((methodology) => methodology.activated)

/** Every act of the twelve months, in the order of time. */
export function timeline(): StoryAct[] {
  return [
    ...setting(),
    ...contributionActs(),
    ...results(),
    ...uses(),
    ...life(),
    ...fundLife(),
    ...governance(),
  ].sort((a, b) => a.at - b.at)
}

function setting(): StoryAct[] {
  return [
    { at: utc('2025-11-21T09:00'), kind: 'initialize' },
    ...spread('2025-11-24T09:00', ORGANIZATIONS, (organization): Untimed => ({
      kind: 'register-organization',
      organization,
    })),
    ...spread('2025-11-26T09:00', SAMPLE_METHODOLOGIES, (methodology): Untimed => ({
      kind: 'create-methodology',
      methodology,
    })),
    ...spread('2025-11-26T15:00', ACTIVATED, (methodology): Untimed => ({
      kind: 'activate-methodology',
      methodology,
    })),
    ...spread('2025-11-27T09:00', VERIFIERS, (verifier): Untimed => ({
      kind: 'accredit-verifier',
      verifier,
    })),
    ...spread('2025-11-28T09:00', PROJECTS, (project): Untimed => ({ kind: 'propose-project', project })),
    ...spread('2025-11-28T13:00', PROJECTS, (project): Untimed => ({ kind: 'validate-project', project })),
    ...spread('2025-11-28T16:00', PROJECTS, (project): Untimed => ({ kind: 'register-project', project })),
    ...spread('2025-12-01T09:00', TOKENS, (token): Untimed => ({ kind: 'list-mint', token })),
    ...spread('2025-12-02T09:00', FUNDS, (fund): Untimed => ({ kind: 'create-fund', fund })),
    ...spread('2025-12-03T09:00', FUNDS, (fund): Untimed => ({
      kind: 'open-pool',
      fund: fund.key,
      project: undefined,
    })),
    ...spread('2025-12-03T15:00', FUNDS, (fund): Untimed => ({
      kind: 'open-pool',
      fund: fund.key,
      project: fund.project,
    })),
  ]
}

function results(): StoryAct[] {
  return [
    ...accepted(
      'solar-2025-12',
      '2026-01-09T10:20',
      ['verifierA', '2026-01-14T14:05'],
      ['verifierB', '2026-01-16T08:40'],
      '2026-01-17T09:00',
      '2026-01-17T09:10',
    ),
    ...accepted(
      'solar-2026-q1',
      '2026-04-08T11:15',
      ['verifierB', '2026-04-15T13:30'],
      ['verifierC', '2026-04-17T16:20'],
      '2026-04-18T09:00',
      '2026-04-18T09:10',
    ),
    submitted('solar-2026-q2-first', '2026-07-07T09:45'),
    attested('solar-2026-q2-first', 'reject', ['verifierA', '2026-07-15T15:10']),
    attested('solar-2026-q2-first', 'reject', ['verifierC', '2026-07-17T10:25']),
    ...accepted(
      'forest-2026-h1',
      '2026-07-10T12:00',
      ['verifierA', '2026-07-22T09:35'],
      ['verifierB', '2026-07-29T14:50'],
      '2026-07-30T09:00',
      '2026-08-13T09:00',
    ),
    ...accepted(
      'solar-2026-q2',
      '2026-07-24T10:05',
      ['verifierA', '2026-08-03T11:40'],
      ['verifierC', '2026-08-05T17:15'],
      '2026-08-06T09:00',
      '2026-08-06T09:10',
    ),
    submitted('forest-2026-q3', '2026-10-05T12:00'),
    attested('forest-2026-q3', 'changes', ['verifierA', '2026-10-12T10:00']),
    attested('forest-2026-q3', 'accept', ['verifierA', '2026-10-19T09:00'], 2),
    attested('forest-2026-q3', 'accept', ['verifierB', '2026-10-21T15:00'], 2),
    { at: utc('2026-11-11T09:00'), kind: 'open-batch', claim: 'forest-2026-q3' },
    { at: utc('2026-11-11T09:10'), kind: 'issue', claim: 'forest-2026-q3' },
    submitted('solar-2026-10', '2026-11-05T10:00'),
    submitted('solar-2026-q3', '2026-10-08T10:30'),
    attested('solar-2026-q3', 'accept', ['verifierA', '2026-10-20T13:55']),
  ]
}

function uses(): StoryAct[] {
  return [
    sent('solar-2025-12', 'holder1', 60_000n, '2026-02-03T10:00'),
    sent('solar-2025-12', 'holder2', 40_000n, '2026-02-10T10:00'),
    retired('solar-2025-12', 'holder1', 25_000n, 'Town Library (sample)', 'CH', '2026-03-05T16:30'),
    sent('solar-2026-q1', 'holder2', 150_000n, '2026-05-04T10:00'),
    sent('solar-2026-q1', 'holder3', 90_500n, '2026-05-06T10:00'),
    retired('solar-2026-q1', 'holder2', 120_000n, 'Harbour School (sample)', 'SG', '2026-05-21T08:15'),
    retired('solar-2026-q1', 'holder2', 20_000n, '海滨市立图书馆（样例）', 'SG', '2026-06-12T14:00'),
    retired('solar-2025-12', 'holder2', 12_345n, undefined, 'SG', '2026-06-30T19:40'),
    sent('forest-2026-h1', 'holder3', 200_000n, '2026-08-24T10:00'),
    retired('forest-2026-h1', 'holder3', 75_250n, 'River Clinic (sample)', 'ZA', '2026-09-17T12:05'),
    retired('forest-2026-h1', 'holder3', 12_500n, 'مكتبة الواحة العامة (عيّنة)', 'AE', '2026-10-05T09:00'),
    sent('solar-2026-q2', 'holder1', 120_000n, '2026-09-22T10:00'),
    retired('solar-2026-q2', 'holder1', 110_000n, undefined, 'CH', '2026-11-12T15:20'),
    // Out of the share for which the contributor's money paid.
    retired(
      'solar-2026-q2',
      'contributor02',
      20_000n,
      'Bay Town Kindergarten (sample)',
      'NO',
      '2026-11-13T16:40',
    ),
  ]
}

type Signed = [verifier: Role, time: string]

/** One act every half hour from a time on. */
function spread<Item>(from: string, items: readonly Item[], act: (item: Item) => Untimed): StoryAct[] {
  return items.map((item, index): StoryAct => ({ ...act(item), at: utc(from) + index * 1_800 }))
}

function accepted(
  claim: ClaimKey,
  submit: string,
  first: Signed,
  second: Signed,
  open: string,
  issue: string,
): StoryAct[] {
  return [
    submitted(claim, submit),
    attested(claim, 'accept', first),
    attested(claim, 'accept', second),
    { at: utc(open), kind: 'open-batch', claim },
    { at: utc(issue), kind: 'issue', claim },
  ]
}

function submitted(claim: ClaimKey, time: string): StoryAct {
  return { at: utc(time), kind: 'submit-claim', claim: claimByKey(claim) }
}

function attested(
  claim: ClaimKey,
  verdict: 'accept' | 'reject' | 'changes',
  [verifier, time]: Signed,
  revision = 1,
): StoryAct {
  return { at: utc(time), kind: 'attest', claim, verifier, verdict, revision }
}

function sent(claim: ClaimKey, to: Role, amount: bigint, time: string): StoryAct {
  const from: Role = claimByKey(claim).project === 'solar' ? 'solarDeveloper' : 'forestDeveloper'
  return { at: utc(time), kind: 'transfer', claim, from, to, amount }
}

function retired(
  claim: ClaimKey,
  holder: Role,
  amount: bigint,
  beneficiary: string | undefined,
  country: string,
  time: string,
): StoryAct {
  return { at: utc(time), kind: 'retire', claim, holder, amount, purpose: 'voluntary', beneficiary, country }
}
