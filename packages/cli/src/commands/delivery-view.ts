import type { DeliveryView, ObjectionView, ReviewView } from '@groundtruth/server/api-types'
import { amount, indented, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { tableOf } from './listing.ts'

/** A delivery as `delivery show` writes it: what it proves, what it paid, its files, and what was said of it. */
export function describeDelivery(view: DeliveryView): string {
  const sections: [title: string, text: string][] = [
    ['Evidence', filesOf(view)],
    ['Reviews', view.reviews.map(reviewOf).join('\n') || 'None yet.'],
  ]
  if (view.objections.length > 0) sections.push(['Objections', view.objections.map(objectionOf).join('\n')])
  if (view.revisions.length > 1) sections.push(['Revisions', revisionsOf(view)])
  return [headOf(view), ...sections.flatMap(([title, text]) => ['', title, text])].join('\n')
}

function headOf(view: DeliveryView): string {
  const { milestone, title, revision, accepting, rejecting, quorum, payment } = view
  const waits = view.status === 'submitted' || view.status === 'disputed'
  return fields([
    ['Proposal', nameOf(view.proposal)],
    ['Milestone', `${milestone + 1}${title === null ? '' : `: ${title}`}, revision ${revision}`],
    ['Status', view.status],
    ['Amount', amount(view.amount)],
    ['Paid', payment === null ? null : `${time(payment.at)} to ${payment.payee}`],
    ['Verdicts', `${accepting} for, ${rejecting} against, ${quorum} needed`],
    ['Handed in', `${time(view.submittedAt)} by ${view.submitter}`],
    ['Waits until', waits ? time(view.waitsUntil) : null],
    ['Payable from', view.status === 'accepted' && payment === null ? time(view.challengeEndsAt) : null],
    ['Fund', nameOf(view.fund)],
    ['Project', nameOf(view.project)],
    ['Organization', nameOf(view.organization)],
    ['Evidence root', view.evidenceRoot],
    ['Address', view.address],
  ])
}

function filesOf({ manifest }: DeliveryView): string {
  return tableOf(
    [
      ['File', (file) => file.path],
      ['Bytes', (file) => file.size.toLocaleString('en')],
      ['SHA-256', (file) => file.sha256],
    ],
    manifest?.files ?? [],
    'file of the evidence at the server',
  )
}

const reviewOf = ({ organization, verdict, reviewedAt, statement }: ReviewView): string =>
  [`${time(reviewedAt)}  ${nameOf(organization)}: ${verdict}`, ...indented(statement)].join('\n')

const objectionOf = (objection: ObjectionView): string =>
  [
    `${time(objection.openedAt)}  ${objection.objector}: ${objection.status}, deposit ${amount(objection.deposit)}`,
    ...indented(objection.document),
    ...(objection.status === 'open' ? [`  To be decided until ${time(objection.decideBy)}.`] : []),
    ...(objection.decision === null ? [] : ['  Decision:', ...indented(objection.decision)]),
  ].join('\n')

function revisionsOf({ revisions }: DeliveryView): string {
  return tableOf(
    [
      ['Revision', (row) => String(row.revision)],
      ['Status', (row) => row.status],
      ['Handed in', (row) => time(row.submittedAt)],
      ['Address', (row) => row.address],
    ],
    revisions,
    'revision',
  )
}
