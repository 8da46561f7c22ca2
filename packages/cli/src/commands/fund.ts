import type { FundSummary, FundView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { earmarkActs } from '../acts/exits.ts'
import { addActs } from '../acts/command.ts'
import { fundActs } from '../acts/funds.ts'
import { amount } from '../support/format.ts'
import { describeFund } from './fund-view.ts'
import { listAndShow } from './listing.ts'

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
      ['Promised', (row) => amount(row.promised)],
      ['Paid', (row) => amount(row.paid)],
      ['Balance', (row) => amount(row.balance)],
      ['Address', (row) => row.address],
    ],
    describe: describeFund,
  })
  return addActs(group, fundActs)
}

export function earmarkCommand(): Command {
  return addActs(
    new Command('earmark').description('money that was given for one project alone'),
    earmarkActs,
  )
}
