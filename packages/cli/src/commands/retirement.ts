import type { RetirementView } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { amount, nameOf, period, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { type Columns, listAndShow } from './listing.ts'

export const retirementColumns: Columns<RetirementView> = [
  ['Certificate', (row) => row.certificate],
  ['When', (row) => time(row.retiredAt)],
  ['Amount', (row) => amount(row.amount)],
  ['For', (row) => beneficiary(row)],
  ['Purpose', (row) => row.purpose],
  ['Country', (row) => row.country ?? '–'],
]

export function retirementCommand(): Command {
  return listAndShow<RetirementView, RetirementView>({
    name: 'retirement',
    about: 'credits used for good, with their certificates',
    path: '/api/retirements',
    account: 'Retirement',
    filters: [
      ['--batch <address>', 'of one batch'],
      ['--holder <wallet>', 'by one holder'],
    ],
    columns: [...retirementColumns, ['Address', (row) => row.address]],
    codeOf: (row) => row.certificate,
    describe,
  })
}

function describe(view: RetirementView): string {
  return fields([
    ['Certificate', view.certificate],
    ['Amount', amount(view.amount)],
    ['Serials', `${view.firstSerial} to ${view.lastSerial}`],
    ['For', beneficiary(view)],
    ['Purpose', view.purpose],
    ['Country', view.country],
    [
      'Counted for',
      view.periodStart === null || view.periodEnd === null ? null : period(view.periodStart, view.periodEnd),
    ],
    ['Retired', time(view.retiredAt)],
    ['Holder', view.holder],
    ['Project', nameOf(view.project)],
    ['Batch', `${nameOf(view.batch)}, ${view.batchStatus} on that day`],
    ['Vintage', view.vintage],
    ['Claim', view.claim],
    ['Transaction', view.signature],
    ['Address', view.address],
  ])
}

function beneficiary({ beneficiaryKind, beneficiary: name }: RetirementView): string {
  if (beneficiaryKind === 'holder') return 'its holder'
  return beneficiaryKind === 'name' ? (name ?? '–') : `hash ${name ?? ''}`
}
