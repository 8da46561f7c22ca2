import type { ProjectSummary, ProjectView } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { projectKeyActs } from '../acts/project-keys.ts'
import { projectActs } from '../acts/projects.ts'
import { amount, codeOf, nameOf, period, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { batchColumns } from './batch.ts'
import { claimColumns } from './claim/list.ts'
import { listAndShow, tableOf } from './listing.ts'

export function projectCommand(): Command {
  const group = listAndShow<ProjectSummary, ProjectView>({
    name: 'project',
    about: 'activities that report results',
    path: '/api/projects',
    account: 'Project',
    filters: [
      ['--status <status>', 'proposed, registered, suspended or closed'],
      ['--methodology <address>', 'of one methodology: its address or code, for example AMS-I.D'],
      ['--jurisdiction <code>', 'ISO 3166, for example IN or IN-RJ'],
    ],
    columns: [
      ['Code', (row) => row.code],
      ['Name', (row) => row.profile.name ?? '–'],
      ['Where', (row) => row.jurisdiction],
      ['Methodology', (row) => codeOf(row.methodology)],
      ['Status', (row) => row.status],
      ['Issued', (row) => amount(row.issued)],
      ['Retired', (row) => amount(row.retired)],
      ['Address', (row) => row.address],
    ],
    codeOf: (row) => row.code,
    describe,
  })
  return addActs(group, [...projectActs, ...projectKeyActs])
}

function describe(view: ProjectView): string {
  const head = fields([
    ['Project', `${view.code}  ${view.profile.name ?? ''}`.trimEnd()],
    ['Summary', view.profile.summary],
    ['Organization', nameOf(view.organization)],
    ['Methodology', codeOf(view.methodology)],
    ['Jurisdiction', view.jurisdiction],
    ['Status', `${view.status}, since ${time(view.registeredAt)}`],
    ['Crediting period', period(view.creditingStart, view.creditingEnd)],
    ['Expected a year', amount(view.expectedYearly)],
    ['Issued', amount(view.issued)],
    ['Retired', amount(view.retired)],
    ['Owner', view.owner],
    ['Validated by', nameOf(view.validator)],
    ['Address', view.address],
  ])
  const claims = tableOf(claimColumns, view.claimList, 'claim')
  const batches = tableOf(batchColumns, view.batchList, 'batch')
  const pools = tableOf(
    [
      ['Fund', (pool) => nameOf(pool.fundRef)],
      ['Balance', (pool) => amount(pool.balance)],
      ['Contributed', (pool) => amount(pool.contributed)],
      ['Contributors', (pool) => String(pool.contributors)],
    ],
    view.pools,
    'pool for it',
  )
  return [head, '', 'Claims', claims, '', 'Batches', batches, '', 'Money for it', pools].join('\n')
}
