import type {
  MethodologyView,
  OrganizationSummary,
  OrganizationView,
  VerifierSummary,
  VerifierView,
} from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { methodologyActs } from '../acts/methodologies.ts'
import { organizationActs } from '../acts/organizations.ts'
import { verifierActs } from '../acts/verifiers.ts'
import { codeOf, day, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { type Columns, listAndShow, tableOf } from './listing.ts'

const verifierColumns: Columns<VerifierSummary> = [
  ['Organization', (row) => codeOf(row.organization)],
  ['Person', (row) => row.person],
  ['Standing', (row) => row.standing],
  ['From', (row) => day(row.validFrom)],
  ['Until', (row) => day(row.validUntil)],
  ['Scope', (row) => row.scope.map(codeOf).join(', ')],
  ['Address', (row) => row.address],
]

export function organizationCommand(): Command {
  const group = listAndShow<OrganizationSummary, OrganizationView>({
    name: 'organization',
    about: 'verifying bodies, developers, authorities, payees',
    path: '/api/organizations',
    account: 'Organization',
    filters: [],
    columns: [
      ['Code', (row) => row.code],
      ['Name', (row) => row.profile.name ?? '–'],
      ['Kinds', (row) => row.kinds.join(', ')],
      ['Where', (row) => row.jurisdiction ?? '–'],
      ['Status', (row) => row.status],
      ['Signs', (row) => row.authority],
    ],
    codeOf: (row) => row.code,
    describe: (view) =>
      [
        fields([
          ['Organization', `${view.code}  ${view.profile.name ?? ''}`.trimEnd()],
          ['Summary', view.profile.summary],
          ['Kinds', view.kinds.join(', ')],
          ['Status', view.status],
          ['Jurisdiction', view.jurisdiction],
          ['Signs', view.authority],
          ['Registered', time(view.registeredAt)],
          ['Invalidations to make good', view.owing],
          ['Address', view.address],
        ]),
        '',
        'Verifiers',
        tableOf(verifierColumns, view.accreditations, 'verifier'),
      ].join('\n'),
  })
  return addActs(group, organizationActs)
}

export function verifierCommand(): Command {
  const group = listAndShow<VerifierSummary, VerifierView>({
    name: 'verifier',
    about: 'people whom the registry accredits to verify',
    path: '/api/verifiers',
    account: 'Verifier',
    filters: [['--person <address>', 'of one person']],
    columns: verifierColumns,
    describe: (view) =>
      [
        fields([
          ['Verifier', view.person],
          ['Organization', nameOf(view.organization)],
          ['Standing', view.standing],
          ['Accredited', `${day(view.validFrom)} until ${day(view.validUntil)}`],
          ['Scope', view.scope.map(codeOf).join(', ')],
          ['Address', view.address],
        ]),
        '',
        'Changes',
        tableOf(
          [
            ['When', (change) => time(change.at)],
            ['Status', (change) => change.after],
            ['By', (change) => change.actor],
          ],
          view.statuses,
          'change',
        ),
      ].join('\n'),
  })
  return addActs(group, verifierActs)
}

export function methodologyCommand(): Command {
  const group = listAndShow<MethodologyView, MethodologyView>({
    name: 'methodology',
    about: 'rules by which results are computed',
    path: '/api/methodologies',
    account: 'Methodology',
    filters: [],
    columns: [
      ['Code', (row) => row.code],
      ['Revision', (row) => String(row.revision)],
      ['Status', (row) => row.status],
      ['Quorum', (row) => String(row.quorum)],
      ['Title', (row) => row.title ?? '–'],
      ['Address', (row) => row.address],
    ],
    codeOf: (row) => row.code,
    describe: (view) =>
      fields([
        ['Methodology', `${view.code}, revision ${view.revision}`],
        ['Title', view.title],
        ['Status', view.status],
        ['Effect', view.effect],
        ['Quorum', `${view.quorum} organizations`],
        ['Challenge period', `${view.challengePeriod / 86_400} days`],
        ['Review period', `${view.reviewPeriod / 86_400} days`],
        ['Safety reserve', `${view.bufferBps / 100} %`],
        ['Credit', `${view.creditSymbol}, ${view.creditDecimals} decimals`],
        ['Address', view.address],
      ]),
  })
  return addActs(group, methodologyActs)
}
