import type { BatchSummary, BatchView } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { batchActs } from '../acts/batches.ts'
import { addActs } from '../acts/command.ts'
import { reversalActs } from '../acts/reversals.ts'
import { amount, codeOf, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { type Columns, listAndShow, tableOf } from './listing.ts'
import { retirementColumns } from './retirement.ts'

export const batchColumns: Columns<BatchSummary> = [
  ['Code', (row) => row.code],
  ['Vintage', (row) => String(row.vintage)],
  ['Status', (row) => row.status],
  ['Issued', (row) => amount(row.issued)],
  ['Held', (row) => amount(row.held)],
  ['Reserve', (row) => amount(row.buffered)],
  ['Retired', (row) => amount(row.retired)],
  ['Address', (row) => row.address],
]

export function batchCommand(): Command {
  const group = listAndShow<BatchSummary, BatchView>({
    name: 'batch',
    about: 'credits issued for one claim, with their serial numbers',
    path: '/api/batches',
    account: 'Batch',
    filters: [
      ['--project <address>', 'of one project: its address or code'],
      ['--vintage <year>', 'of one year'],
    ],
    columns: batchColumns,
    codeOf: (row) => row.code,
    describe,
  })
  return addActs(group, [...batchActs, ...reversalActs])
}

function describe(view: BatchView): string {
  const head = fields([
    ['Batch', view.code],
    ['Project', nameOf(view.project)],
    ['Methodology', codeOf(view.methodology)],
    ['Vintage', view.vintage],
    ['Status', view.status],
    ['Issued', `${amount(view.issued)}, ${time(view.issuedAt)}`],
    ['Held', amount(view.held)],
    ['Safety reserve', amount(view.buffered)],
    ['Retired', amount(view.retired)],
    ['Cancelled', amount(view.cancelled)],
    ['Claim', view.claim],
    ['Mint', view.mint],
    ['Address', view.address],
    ['Suspended until', view.suspendedUntil === null ? null : time(view.suspendedUntil)],
    ['Drawn for losses', amount(view.bufferCancelled)],
    ['Adjusted', amount(view.adjusted)],
    ['International use', view.authorizedBy === null ? 'not authorized' : nameOf(view.authorizedBy)],
  ])
  const serials = tableOf(
    [
      ['First serial', (range) => range.from],
      ['Last serial', (range) => range.to],
      ['State', (range) => range.kind],
    ],
    view.serials,
    'serial',
  )
  const holders = tableOf(
    [
      ['Holder', (holder) => holder.wallet],
      ['Credits', (holder) => amount(holder.amount)],
    ],
    view.holders,
    'holder',
  )
  const retirements = tableOf(retirementColumns, view.retirementList, 'retirement')
  return [head, '', 'Serials', serials, '', 'Holders', holders, '', 'Retirements', retirements].join('\n')
}
