import type { StoryAct } from './acts.ts'
import type { FundAct } from './fund-acts.ts'
import { proposalByKey } from './proposals.ts'
import { reclaimed, spendingOnInverters } from './spending.ts'
import { utc } from './time.ts'
import type { ContributorRole, ProjectKey, ProposalKey, Role } from './types.ts'

/** The loop of the story: what contributors paid for, and the credits that came of it; beside it, what failed. */
export function fundLife(): StoryAct[] {
  return [...inverters(), ...spendingOnInverters(), ...visitors(), ...plots(), ...nursery(), ...battery()]
}

function inverters(): StoryAct[] {
  const key = 'inverters'
  return [
    ...voted(key, '2026-04-01T10:00', [
      ['2026-04-02T08:10', 'contributor02', 'solar', 'for'],
      ['2026-04-02T08:15', 'contributor02', 'free', 'for'],
      ['2026-04-02T18:40', 'contributor06', 'solar', 'against'],
      ['2026-04-03T12:25', 'contributor05', 'solar', 'for'],
      ['2026-04-04T09:05', 'contributor12', 'solar', 'abstain'],
      ['2026-04-05T20:30', 'contributor06', 'solar', 'for'],
      ['2026-04-06T07:45', 'contributor09', 'free', 'against'],
      ['2026-04-07T19:15', 'contributor01', 'solar', 'for'],
    ]),
    { at: utc('2026-04-08T11:00'), kind: 'finish-vote', proposal: key, by: 'contributor07' },
    { at: utc('2026-04-11T12:00'), kind: 'draw', proposal: key, by: 'fundManager' },
    { at: utc('2026-04-13T09:00'), kind: 'pay', proposal: key, milestone: 1, by: 'solarDeveloper' },
    { at: utc('2026-06-18T10:00'), kind: 'deliver', proposal: key, milestone: 2 },
    reviewed(
      key,
      2,
      'verifierA',
      '2026-06-22T14:10',
      'Four inverters were seen running, with these serials.',
    ),
    reviewed(key, 2, 'verifierB', '2026-06-24T09:50', 'The records of 72 hours without a fault were read.'),
    { at: utc('2026-07-01T12:00'), kind: 'pay', proposal: key, milestone: 2, by: 'holder1' },
    {
      at: utc('2026-07-06T09:00'),
      kind: 'complete',
      proposal: key,
      report:
        'Four inverters run. 850.00 was spent as planned, 60.00 was disallowed and returned, 90.00 was left.',
    },
    claimed('contributor02', '2026-08-12T18:20'),
    claimed('contributor05', '2026-08-14T12:00'),
    claimed('contributor06', '2026-08-20T20:45'),
  ]
}

/** The contributors did not want it. */
function visitors(): StoryAct[] {
  return [
    ...voted('visitors', '2026-05-18T10:00', [
      ['2026-05-19T19:00', 'contributor07', 'free', 'against'],
      ['2026-05-20T07:30', 'contributor02', 'solar', 'against'],
      ['2026-05-21T12:00', 'contributor05', 'solar', 'for'],
    ]),
    { at: utc('2026-05-25T11:00'), kind: 'finish-vote', proposal: 'visitors', by: 'contributor07' },
  ]
}

/** Drawn from both pools, ended by its proposer after the storm, and what came back reclaimed. */
function plots(): StoryAct[] {
  return [
    ...voted('plots', '2026-08-26T09:00', [
      ['2026-08-27T10:00', 'contributor12', 'free', 'for'],
      ['2026-08-28T17:30', 'contributor04', 'forest', 'for'],
      ['2026-08-30T09:40', 'contributor03', 'forest', 'for'],
    ]),
    { at: utc('2026-09-02T10:00'), kind: 'finish-vote', proposal: 'plots', by: 'fundManager' },
    { at: utc('2026-09-05T12:00'), kind: 'draw', proposal: 'plots', by: 'fundManager' },
    {
      at: utc('2026-09-24T15:00'),
      kind: 'terminate',
      proposal: 'plots',
      id: 1,
      reason: 'The storm of 19 September took the slope on which the paths were to run. Nothing was spent.',
    },
    reclaimed('plots', 1, 'contributor04', 'forest', '2026-09-28T18:00'),
    reclaimed('plots', 1, 'contributor12', 'free', '2026-09-29T08:20'),
  ]
}

/** Its first delivery waits for a second organization. */
function nursery(): StoryAct[] {
  return [
    ...voted('nursery', '2026-10-02T09:00', [
      ['2026-10-03T12:00', 'contributor12', 'free', 'for'],
      ['2026-10-05T20:10', 'contributor04', 'forest', 'for'],
    ]),
    { at: utc('2026-10-09T10:00'), kind: 'finish-vote', proposal: 'nursery', by: 'contributor12' },
    { at: utc('2026-10-12T12:00'), kind: 'draw', proposal: 'nursery', by: 'contributor04' },
    { at: utc('2026-11-12T10:00'), kind: 'deliver', proposal: 'nursery', milestone: 1 },
    reviewed(
      'nursery',
      1,
      'verifierA',
      '2026-11-16T11:30',
      'The seedlings of three beds were counted again: 1,310.',
    ),
  ]
}

/** Voting runs when the story ends. */
function battery(): StoryAct[] {
  return voted('battery', '2026-11-18T15:00', [
    ['2026-11-19T12:00', 'contributor05', 'solar', 'for'],
    ['2026-11-20T08:30', 'contributor10', 'solar', 'against'],
  ])
}

type Ballot = [
  time: string,
  contributor: ContributorRole,
  pool: ProjectKey | 'free',
  choice: 'for' | 'against' | 'abstain',
]

/** A proposal and its votes; the second one of the same contributor and pool changes the first. */
function voted(key: ProposalKey, time: string, ballots: readonly Ballot[]): StoryAct[] {
  return [
    { at: utc(time), kind: 'propose', proposal: proposalByKey(key) },
    ...ballots.map(([cast, contributor, pool, choice], index): StoryAct => {
      const earlier = ballots.slice(0, index)
      const changes = earlier.some(([, other, purse]) => other === contributor && purse === pool)
      return { at: utc(cast), kind: 'vote', proposal: key, contributor, pool, choice, changes }
    }),
  ]
}

function reviewed(
  proposal: ProposalKey,
  milestone: number,
  verifier: Role,
  time: string,
  statement: string,
): StoryAct {
  const act: FundAct = {
    kind: 'review-delivery',
    proposal,
    milestone,
    verifier,
    verdict: 'accept',
    statement,
  }
  return { at: utc(time), ...act }
}

/** The share of the batch for which the inverters paid. */
function claimed(contributor: ContributorRole, time: string): StoryAct {
  return {
    at: utc(time),
    kind: 'claim-credits',
    proposal: 'inverters',
    claim: 'solar-2026-q2',
    contributor,
    pool: 'solar',
  }
}
