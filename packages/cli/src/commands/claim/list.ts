import type { ClaimSummary, ClaimView } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { amount, codeOf, indented, nameOf, period, time } from '../../support/format.ts'
import { fields } from '../../support/output.ts'
import { type Columns, listAndShow, tableOf } from '../listing.ts'

export const claimColumns: Columns<ClaimSummary> = [
  ['Project', (row) => codeOf(row.project)],
  ['No.', (row) => String(row.number)],
  ['Period', (row) => period(row.periodStart, row.periodEnd)],
  ['Status', (row) => row.status],
  ['Claimed', (row) => amount(row.quantity)],
  ['Accepted', (row) => amount(row.acceptedQuantity)],
  ['Verdicts', (row) => `${row.accepting} for, ${row.rejecting} against, ${row.quorum} needed`],
  ['Address', (row) => row.address],
]

/** `claim list` and `claim show`. */
export function claimListing(): Command {
  return listAndShow<ClaimSummary, ClaimView>({
    name: 'claim',
    about: 'reports of results, with their evidence',
    path: '/api/claims',
    account: 'Claim',
    filters: [
      ['--project <address>', 'of one project: its address or code'],
      ['--status <status>', 'submitted, verified, issued, rejected …'],
    ],
    columns: claimColumns,
    describe,
  })
}

function describe(view: ClaimView): string {
  const head = fields([
    ['Claim', `no. ${view.number} of ${nameOf(view.project)}`],
    ['Period', period(view.periodStart, view.periodEnd)],
    ['Methodology', codeOf(view.methodology)],
    ['Status', view.status],
    ['Claimed', amount(view.quantity)],
    ['Accepted', view.acceptedQuantity === null ? null : amount(view.acceptedQuantity)],
    ['Verdicts', `${view.accepting} for, ${view.rejecting} against, ${view.quorum} needed`],
    ['Submitted', time(view.submittedAt)],
    ['Decided', view.decidedAt === null ? null : time(view.decidedAt)],
    ['May be issued from', view.challengeEndsAt === null ? null : time(view.challengeEndsAt)],
    ['Batch', view.batch === null ? null : codeOf(view.batch)],
    ['Evidence root', view.evidenceRoot],
    ['Address', view.address],
  ])
  const files = tableOf(
    [
      ['File', (file) => file.path],
      ['Bytes', (file) => file.size.toLocaleString('en')],
      ['SHA-256', (file) => file.sha256],
    ],
    view.manifest?.files ?? [],
    'file of the evidence at the server',
  )
  const verdicts = view.attestations.map(
    ({ organization, verdict, quantity, attestedAt, revoked, statement }) =>
      [
        `${time(attestedAt)}  ${nameOf(organization)}: ${verdict}${quantity === null ? '' : `, ${amount(quantity)}`}${revoked ? ' (revoked)' : ''}`,
        ...indented(statement),
      ].join('\n'),
  )
  return [
    head,
    '',
    'Evidence',
    files,
    '',
    'Verdicts',
    ...(verdicts.length > 0 ? verdicts : ['None yet.']),
  ].join('\n')
}
