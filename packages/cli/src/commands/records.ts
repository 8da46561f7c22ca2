import type { ConcernView, RecordSummary, RecordView } from '@groundtruth/server/api-types'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { concernActs, recordActs } from '../acts/records.ts'
import { contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { asOfLine, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { listAndShow, pages, tableOf, type Columns } from './listing.ts'

const recordColumns: Columns<RecordSummary> = [
  ['When', (row) => time(row.recordedAt)],
  ['Kind', (row) => row.kind],
  ['Issuer', (row) => nameOf(row.issuer)],
  ['About', (row) => nameOf(row.subject)],
  ['Vouched by', (row) => String(row.vouches)],
  ['State', (row) => (row.supersededBy === null ? 'latest' : 'superseded')],
  ['Address', (row) => row.address],
]

export function recordCommand(): Command {
  const group = listAndShow<RecordSummary, RecordView>({
    name: 'record',
    about: 'documents whose hashes are anchored',
    path: '/api/records',
    account: 'Record',
    filters: [['--subject <address>', 'about one account']],
    columns: recordColumns,
    describe: (view) =>
      [
        fields([
          ['Record', view.kind],
          ['Issuer', nameOf(view.issuer)],
          ['About', nameOf(view.subject)],
          ['SHA-256', view.documentHash],
          ['Anchored', time(view.recordedAt)],
          ['Superseded by', view.supersededBy?.address],
          ['Address', view.address],
        ]),
        '',
        'Vouched for by',
        tableOf(
          [
            ['Organization', (vouch) => nameOf(vouch.organization)],
            ['Since', (vouch) => time(vouch.vouchedAt)],
            ['Taken back', (vouch) => time(vouch.withdrawnAt)],
          ],
          view.vouchList,
          'organization',
        ),
      ].join('\n'),
  })
  group
    .command('check')
    .argument('<file>', 'a document that you have')
    .description('tell whether this very document is anchored, and whether a later one took its place')
    .action(async (file: string, _flags: unknown, command: Command) => {
      const context = contextOf(command)
      const hash = sha256Hex(await readDocument(file))
      const { asOf, rows } = await pages<RecordSummary>(context, '/api/records', {})
      const found = rows.filter((row) => row.documentHash === hash)
      if (found.length === 0) {
        throw CliFailure.refused(`${file} (SHA-256 ${hash}) is not anchored as a record here.`, 'NotFound')
      }
      context.out.show({ asOf, data: { sha256: hash, records: found } }, () =>
        [tableOf(recordColumns, found, 'record'), '', `SHA-256 ${hash}`, asOfLine(asOf)].join('\n'),
      )
    })
  return addActs(group, recordActs)
}

export function concernCommand(): Command {
  const group = listAndShow<ConcernView, ConcernView>({
    name: 'concern',
    about: 'what people without a wallet told an accredited organization',
    path: '/api/concerns',
    account: 'Concern',
    filters: [['--status <status>', 'open, answered or closed']],
    columns: [
      ['Filed', (row) => time(row.filedAt)],
      ['No.', (row) => String(row.id)],
      ['Organization', (row) => nameOf(row.organization)],
      ['About', (row) => nameOf(row.subject)],
      ['Status', (row) => (row.overdue ? `${row.status}, overdue` : row.status)],
      ['Address', (row) => row.address],
    ],
    describe: (view) =>
      fields([
        ['Concern', `no. ${view.id} at ${nameOf(view.organization)}`],
        ['About', nameOf(view.subject)],
        ['Status', view.overdue ? `${view.status}, overdue` : view.status],
        ['Filed', time(view.filedAt)],
        ['To be answered by', time(view.answerBy)],
        ['Says', view.document],
        ['Answered', view.answeredAt === null ? null : time(view.answeredAt)],
        ['Answer', view.answer],
        ['Address', view.address],
      ]),
  })
  return addActs(group, concernActs)
}

async function readDocument(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch {
    throw CliFailure.usage(`The file ${file} cannot be read: name a document that is there.`)
  }
}
