import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { formatAmount } from '@groundtruth/sdk'
import { type LedgerEvent, readStoredEvent } from '@groundtruth/sdk/ledger'
import { trace, TraceBook, type TraceNode } from '@groundtruth/sdk/trace'
import type { TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { amount, asOfLine, codeOf, day } from '../support/format.ts'

interface Flags {
  ledger?: string
}

/** A line of the tree, wherever it was computed. */
interface Line {
  text: string
  ways: Array<{ by: string; lines: Line[] }>
}

const WAYS: Record<string, string> = {
  source: 'from',
  use: 'used for',
  outcome: 'became',
  payment: 'paid for',
  spending: 'spent on',
  results: 'made possible',
}

export function traceCommand(): Command {
  return new Command('trace')
    .description('from where money or credits came, and what became of them')
    .argument(
      '<name>',
      'address of a proposal, delivery, award, expense, record, claim, batch, retirement or cancellation; POOL#NUMBER of a contribution; CODE:SERIAL; a signature',
    )
    .option(
      '--ledger <file>',
      'compute it from a file of `groundtruth ledger --events --out`, without a server',
    )
    .action(async (name: string, flags: Flags, command: Command) => {
      const context = contextOf(command)
      if (flags.ledger !== undefined) {
        const data = await traceOfFile(flags.ledger, name)
        context.out.show(data.found, () => describe(data.lines))
        return
      }
      const { asOf, data } = await context.server.get<TraceView>(`/api/trace/${encodeURIComponent(name)}`)
      context.out.show({ asOf, data }, () =>
        [
          describe({ subject: lineOf(data.subject), upstream: data.upstream.map(lineOf) }),
          '',
          asOfLine(asOf),
        ].join('\n'),
      )
    })
}

function describe({ subject, upstream }: { subject: Line; upstream: Line[] }): string {
  const from =
    upstream.length === 0 ? [] : [`  ${WAYS.source ?? ''}`, ...upstream.flatMap((line) => write(line, 2))]
  return [subject.text, ...from, ...waysOf(subject, 1)].join('\n')
}

const indent = (depth: number): string => '  '.repeat(depth)

function write(line: Line, depth: number): string[] {
  return [`${indent(depth)}${line.text}`, ...waysOf(line, depth + 1)]
}

function waysOf({ ways }: Line, depth: number): string[] {
  return ways
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ by, lines }) => [
      `${indent(depth)}${WAYS[by] ?? by}`,
      ...lines.flatMap((line) => write(line, depth + 1)),
    ])
}

const words = (kind: string): string => kind.replaceAll('-', ' ')

function lineOf(node: TraceNodeView): Line {
  const when = node.at === null ? '' : `, ${day(node.at)}`
  const by = node.wallet === null ? '' : ` by ${node.wallet}`
  const name =
    node.kind === 'rest' ? `${node.ref.code ?? ''} others` : `${words(node.kind)} ${codeOf(node.ref)}`
  return {
    text: `${amount(node.amount)}  ${name}${by}${when}`,
    ways: [
      ...node.parts.map((way) => ({ by: way.by, lines: way.nodes.map(lineOf) })),
      { by: 'results', lines: node.results.map(lineOf) },
    ],
  }
}

async function traceOfFile(file: string, name: string) {
  const book = new TraceBook()
  const decimals = { money: 0, credits: 0 }
  for await (const event of eventsIn(file)) {
    if (event.name === 'FundCreated') decimals.money = event.data.decimals
    if (event.name === 'BatchOpened') decimals.credits = event.data.decimals
    book.add(event)
  }
  const found = trace(book, name)
  if (found === null) {
    throw CliFailure.refused(
      `The ledger in ${file} knows nothing of ${name}: give an address, a serial as CODE:SERIAL, or the signature of its transaction.`,
      'NothingToTrace',
    )
  }
  const plain = (node: TraceNode): Line => ({
    text: `${formatAmount(node.amount, decimals[node.unit])}  ${words(node.kind)} ${node.id}`,
    ways: [
      ...node.parts.map((way) => ({ by: way.by, lines: way.nodes.map(plain) })),
      { by: 'results', lines: node.results.map(plain) },
    ],
  })
  return { found, lines: { subject: plain(found.subject), upstream: found.upstream.map(plain) } }
}

/** The events of a file with one JSON object in a line. */
async function* eventsIn(file: string): AsyncGenerator<LedgerEvent> {
  let at = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    at += 1
    if (line.trim() !== '') yield parse(line, file, at)
  }
}

function parse(line: string, file: string, at: number): LedgerEvent {
  try {
    return readStoredEvent(JSON.parse(line))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw CliFailure.refused(
      `Line ${at} of ${file} cannot be read: ${reason} Write the file again with \`groundtruth ledger --events --out FILE\`.`,
      'LedgerFileMalformed',
    )
  }
}
