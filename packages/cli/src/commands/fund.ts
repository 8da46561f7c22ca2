import type { FundSummary, FundView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { earmarkActs } from '../acts/exits.ts'
import { addActs } from '../acts/command.ts'
import { fundActs } from '../acts/funds.ts'
import { amount, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { listAndShow, tableOf } from './listing.ts'

export function fundCommand(): Command {
  const group = listAndShow<FundSummary, FundView>({
    name: 'fund',
    about: 'community money for projects',
    path: '/api/funds',
    account: 'Fund',
    filters: [],
    columns: [
      ['Name', (row) => row.profile.name ?? '–'],
      ['Status', (row) => (row.paused.length > 0 ? `paused: ${row.paused.join(', ')}` : row.status)],
      ['Contributors', (row) => String(row.contributors)],
      ['Received', (row) => amount(row.received)],
      ['Paid', (row) => amount(row.paid)],
      ['Balance', (row) => amount(row.balance)],
      ['Address', (row) => row.address],
    ],
    describe,
  })
  return addActs(group, fundActs)
}

export function earmarkCommand(): Command {
  return addActs(
    new Command('earmark').description('money that was given for one project alone'),
    earmarkActs,
  )
}

function describe(view: FundView): string {
  const head = fields([
    ['Fund', view.profile.name ?? view.address],
    ['Summary', view.profile.summary],
    ['Status', view.status],
    ['Paused', view.paused.join(', ')],
    ['Received', `${amount(view.received)} in ${view.contributions} contributions by ${view.contributors}`],
    ['Paid', amount(view.paid)],
    ['Refunded', amount(view.refunded)],
    ['Balance', amount(view.balance)],
    ['Least contribution', amount(view.rules.minimumContribution)],
    ['Risk', view.freezable ? 'the issuer of its money can freeze accounts' : null],
    ['Manager', view.manager],
    ['Guardian', view.guardian],
    ['Mint', view.mint],
    ['Created', time(view.createdAt)],
    ['Address', view.address],
  ])
  const pools = tableOf(
    [
      ['Pool', (pool) => (pool.project === null ? 'free' : nameOf(pool.project))],
      ['Balance', (pool) => amount(pool.balance)],
      ['Contributed', (pool) => amount(pool.contributed)],
      ['Contributors', (pool) => String(pool.contributors)],
      ['Address', (pool) => pool.address],
    ],
    view.pools,
    'pool',
  )
  const contributors = tableOf(
    [
      ['Contributor', (row) => row.wallet],
      ['Contributed', (row) => amount(row.contributed)],
      ['Share', (row) => `${(row.shareBps / 100).toFixed(2)} %`],
      ['Last', (row) => time(row.lastAt)],
    ],
    view.topContributors,
    'contributor',
  )
  return [head, '', 'Pools', pools, '', 'Largest contributors', contributors].join('\n')
}
