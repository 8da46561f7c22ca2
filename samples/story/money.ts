import { parseAmount } from '../../packages/sdk/src/amounts.ts'
import { utc } from './time.ts'
import type { StoryAct } from './acts.ts'
import type { ContributorRole, FundKey, ProjectKey, SampleFund, SampleToken } from './types.ts'

export const TOKENS: SampleToken[] = [
  { key: 'testUSD', symbol: 'tUSD', name: 'Test dollar, without value', decimals: 6 },
  { key: 'testEUR', symbol: 'tEUR', name: 'Test euro, without value', decimals: 6 },
]

export const FUNDS: SampleFund[] = [
  {
    key: 'power',
    id: 1,
    token: 'testUSD',
    project: 'solar',
    manager: 'fundManager',
    guardian: 'guardian',
    minimumContribution: 1_000_000n,
    profile: {
      schema: 'groundtruth.profile/1',
      name: 'Clean Power Community Fund (sample)',
      summary: 'Pays for small plants that replace electricity from coal. Its contributors decide.',
    },
  },
  {
    key: 'woodland',
    id: 2,
    token: 'testEUR',
    project: 'forest',
    manager: 'fundManager',
    guardian: 'guardian',
    minimumContribution: 1_000_000n,
    profile: {
      schema: 'groundtruth.profile/1',
      name: 'Native Woodland Fund (sample)',
      summary: 'Pays for planting and tending native trees. Its contributors decide.',
    },
  },
]

/** Time (UTC), contributor, fund, pool, amount in the fund's token. */
const CONTRIBUTIONS: [string, ContributorRole, FundKey, ProjectKey | 'free', string][] = [
  ['2025-12-05T17:24', 'contributor07', 'power', 'free', '200.00'],
  ['2025-12-13T20:27', 'contributor04', 'woodland', 'free', '5.00'],
  ['2025-12-20T13:56', 'contributor10', 'power', 'solar', '120.00'],
  ['2025-12-28T18:30', 'contributor08', 'woodland', 'forest', '64.20'],
  ['2026-01-05T17:51', 'contributor12', 'power', 'solar', '12.50'],
  ['2026-01-12T09:29', 'contributor01', 'power', 'free', '40.00'],
  ['2026-01-19T11:19', 'contributor11', 'woodland', 'forest', '33.33'],
  ['2026-01-27T18:23', 'contributor02', 'power', 'solar', '1800.00'],
  ['2026-02-04T06:30', 'contributor06', 'power', 'solar', '150.00'],
  ['2026-02-11T19:48', 'contributor05', 'power', 'solar', '500.00'],
  ['2026-02-20T10:33', 'contributor03', 'woodland', 'forest', '64.20'],
  ['2026-02-28T21:14', 'contributor09', 'woodland', 'forest', '15.00'],
  ['2026-03-07T08:24', 'contributor09', 'power', 'free', '200.00'],
  ['2026-03-15T06:57', 'contributor02', 'power', 'free', '250.00'],
  ['2026-03-22T11:40', 'contributor04', 'woodland', 'forest', '80.00'],
  ['2026-03-31T09:30', 'contributor01', 'power', 'solar', '250.00'],
  ['2026-04-08T15:43', 'contributor05', 'power', 'solar', '40.00'],
  ['2026-04-14T14:31', 'contributor08', 'woodland', 'free', '10.00'],
  ['2026-04-23T07:44', 'contributor10', 'power', 'free', '250.00'],
  ['2026-05-01T12:02', 'contributor07', 'power', 'free', '750.00'],
  ['2026-05-08T12:10', 'contributor12', 'power', 'solar', '120.00'],
  ['2026-05-17T11:19', 'contributor11', 'woodland', 'forest', '33.33'],
  ['2026-05-23T08:48', 'contributor03', 'woodland', 'forest', '15.00'],
  ['2026-06-01T21:54', 'contributor06', 'woodland', 'forest', '50.00'],
  ['2026-06-08T20:33', 'contributor04', 'woodland', 'free', '25.00'],
  ['2026-06-17T14:27', 'contributor05', 'power', 'solar', '15.00'],
  ['2026-06-24T13:00', 'contributor07', 'power', 'solar', '25.00'],
  ['2026-07-01T15:14', 'contributor11', 'woodland', 'forest', '33.33'],
  ['2026-07-09T18:54', 'contributor09', 'power', 'free', '1000.00'],
  ['2026-07-16T13:48', 'contributor10', 'power', 'solar', '120.00'],
  ['2026-07-25T14:24', 'contributor01', 'power', 'solar', '150.00'],
  ['2026-08-01T13:43', 'contributor03', 'woodland', 'forest', '50.00'],
  ['2026-08-09T15:03', 'contributor06', 'power', 'solar', '150.00'],
  ['2026-08-17T20:02', 'contributor12', 'woodland', 'free', '250.00'],
  ['2026-08-24T19:47', 'contributor08', 'woodland', 'free', '50.00'],
  ['2026-09-01T09:33', 'contributor02', 'power', 'solar', '80.00'],
  ['2026-09-08T06:31', 'contributor12', 'power', 'free', '30.00'],
  ['2026-09-18T09:45', 'contributor03', 'woodland', 'free', '15.00'],
  ['2026-09-24T09:51', 'contributor08', 'woodland', 'forest', '40.00'],
  ['2026-10-03T07:22', 'contributor06', 'woodland', 'forest', '33.33'],
  ['2026-10-10T21:15', 'contributor10', 'power', 'solar', '2500.00'],
  ['2026-10-18T17:25', 'contributor05', 'power', 'free', '100.00'],
  ['2026-10-26T21:22', 'contributor02', 'power', 'free', '30.00'],
  ['2026-11-02T15:19', 'contributor04', 'woodland', 'forest', '25.00'],
  ['2026-11-10T20:34', 'contributor01', 'power', 'free', '30.00'],
  ['2026-11-18T10:07', 'contributor07', 'power', 'free', '150.00'],
]

export function contributionActs(): StoryAct[] {
  return CONTRIBUTIONS.map(([time, contributor, fund, pool, amount]) => ({
    at: utc(time),
    kind: 'contribute',
    contributor,
    fund,
    project: pool === 'free' ? undefined : pool,
    amount: parseAmount(amount, decimalsOf(fund)),
  }))
}

function decimalsOf(key: FundKey): number {
  const token = FUNDS.find((fund) => fund.key === key)?.token
  const decimals = TOKENS.find((entry) => entry.key === token)?.decimals
  if (decimals === undefined) throw new Error(`Name a fund of the story; "${key}" is not one.`)
  return decimals
}
