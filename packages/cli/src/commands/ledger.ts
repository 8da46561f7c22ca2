import { writeFile } from 'node:fs/promises'
import type { LedgerKind, LedgerLine, Page } from '@groundtruth/server/api-types'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type Context, contextOf } from '../support/context.ts'
import { amount, asOfLine, codeOf, nameOf, time } from '../support/format.ts'
import { readDay } from '../support/period.ts'
import { type Columns, tableOf } from './listing.ts'

interface Flags {
  kind?: string
  event?: string
  fund?: string
  pool?: string
  proposal?: string
  project?: string
  claim?: string
  batch?: string
  actor?: string
  from?: string
  to?: string
  order?: string
  limit: number
  csv?: boolean
  events?: boolean
  out?: string
}

const DAY = 86_400

/** As the API names them; the compiler asks for every one. */
const KINDS = Object.keys({
  money: true,
  credits: true,
  registry: true,
  records: true,
  council: true,
} satisfies Record<LedgerKind, true>)

const COLUMNS: Columns<LedgerLine> = [
  ['When', (line) => time(line.at)],
  ['What', (line) => line.event],
  ['About', (line) => about(line)],
  ['Money in', (line) => amount(line.moneyIn)],
  ['Credits in', (line) => amount(line.creditsIn)],
  ['Credits out', (line) => amount(line.creditsOut)],
  ['By', (line) => line.actor ?? '–'],
]

export function ledgerCommand(): Command {
  return new Command('ledger')
    .description('everything that happened, one line for each act')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(KINDS))
    .option('--event <name>', 'of one event, for example ContributionReceived')
    .option('--fund <address>', 'of one fund')
    .option('--pool <address>', 'of one pool')
    .option('--proposal <address>', 'of one proposal: vote, deliveries, payments, spending, what came back')
    .option('--project <address>', 'of one project')
    .option('--claim <address>', 'of one claim')
    .option('--batch <address>', 'of one batch')
    .option('--actor <wallet>', 'by one wallet')
    .option('--from <day>', 'from this day on, for example 2026-01-01')
    .option('--to <day>', 'up to this day, included')
    .addOption(
      new Option('--order <order>', 'asc: oldest first; desc: newest first (desc)').choices(['asc', 'desc']),
    )
    .option('--limit <lines>', 'how many lines', whole, 50)
    .option('--csv', 'all lines that fit, as CSV')
    .option('--events', 'the whole ledger as the program recorded it, one JSON object in a line')
    .option('--out <file>', 'write it to a file')
    .action(async (flags: Flags, command: Command) => {
      const context = contextOf(command)
      if (flags.events) return writeFileOf(context, '/api/ledger.jsonl', {}, flags.out)
      if (!flags.csv && flags.out === undefined) return list(context, flags)
      return writeFileOf(context, '/api/ledger.csv', queryOf(flags), flags.out)
    })
}

async function list(context: Context, flags: Flags): Promise<void> {
  const query = { ...queryOf(flags), limit: String(flags.limit) }
  const { asOf, data } = await context.server.get<Page<LedgerLine>>('/api/ledger', query)
  context.out.show({ asOf, data }, () => {
    const more = data.total > data.items.length ? [`${data.items.length} of ${data.total} lines.`] : []
    return [tableOf(COLUMNS, data.items, 'line'), '', ...more, asOfLine(asOf)].join('\n')
  })
}

async function writeFileOf(
  context: Context,
  path: string,
  query: ReturnType<typeof queryOf> | Record<string, never>,
  out: string | undefined,
) {
  const response = await context.server.fetch(path, query)
  const bytes = Buffer.from(await response.arrayBuffer())
  if (out === undefined) {
    process.stdout.write(bytes)
    return
  }
  await writeFile(out, bytes)
  const header = path.endsWith('.csv') ? 1 : 0
  const lines = bytes.toString().trimEnd().split('\n').length - header
  context.out.show({ file: out, lines }, () => `${lines} lines written to ${out}`)
}

function queryOf({
  from,
  to,
  limit: _limit,
  events: _events,
  csv: _csv,
  out: _out,
  ...flags
}: Flags): Record<string, string | undefined> {
  return {
    ...flags,
    from: from === undefined ? undefined : String(readDay(from)),
    to: to === undefined ? undefined : String(readDay(to) + DAY - 1),
  }
}

function about({ retirement, batch, claim, proposal, project, fund, organization }: LedgerLine): string {
  const ref = retirement ?? batch ?? claim ?? proposal ?? project ?? fund ?? organization
  return ref === batch ? codeOf(ref) : nameOf(ref)
}

function whole(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > 500) {
    throw new InvalidArgumentError('Give a whole number from 1 to 500.')
  }
  return value
}
