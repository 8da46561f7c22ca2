import { MOST_SHOWN, trace, TraceBook, type TraceNode } from '@groundtruth/sdk/trace'
import { sayContribution } from '@groundtruth/sdk/words'
import type { TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { CliFailure } from '../support/failure.ts'
import { amount, asOfLine, codeOf, day, nameOf } from '../support/format.ts'
import { readLedgerFile } from '../support/ledger-file.ts'
import { LedgerUnits } from '../support/ledger-units.ts'
import type { GlobalFlags } from '../support/options.ts'
import { outputTo } from '../support/output.ts'

interface Flags {
  ledger?: string
  all?: boolean
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
    .option('--all', `with --ledger: every part of a division, and not the ${MOST_SHOWN} largest`)
    .action(async (name: string, flags: Flags, command: Command) => {
      if (flags.ledger !== undefined) {
        const { json = false } = command.optsWithGlobals<GlobalFlags>()
        const data = await traceOfFile(flags.ledger, name, flags.all === true ? Infinity : MOST_SHOWN)
        outputTo(process.stdout, json).show({ asOf: null, data: data.found }, () => describe(data.lines))
        return
      }
      // A file is traced without the chain's library, which takes longer to start than a trace takes.
      const { contextOf } = await import('../support/context.ts')
      const context = contextOf(command)
      const { asOf, data } = await context.server.get<TraceView>(`/api/trace/${encodeURIComponent(name)}`)
      context.out.show({ asOf, data }, () =>
        [
          describe({ subject: lineIn(data)(data.subject), upstream: data.upstream.map(lineIn(data)) }),
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

const PROOFS: Record<NonNullable<TraceNodeView['proof']>['kind'], string> = {
  delivery: 'after proof of delivery',
  advance: 'in advance',
  credits: 'met by',
}

/** The glossary's words where a kind is called otherwise on pages. */
const WORDS: Partial<Record<string, string>> = {
  claim: 'report of results',
  award: 'contract',
  'credit-claim': 'claimed share of credits',
}

const words = (kind: string): string => WORDS[kind] ?? kind.replaceAll('-', ' ')

/** A batch by its code, a delivery by its address: `delivery show` takes that. */
const proofOf = ({ kind, ref }: NonNullable<TraceNodeView['proof']>): string =>
  (kind === 'credits' ? ref?.code : null) ?? ref?.address ?? ''

function lineIn({ pools }: TraceView): (node: TraceNodeView) => Line {
  const named = (node: TraceNodeView): string => {
    const { kind, ref } = node
    if (kind === 'rest') return `${ref.code ?? ''} others`
    const { pool: address, number } = numberIn(ref.address)
    const pool = kind === 'contribution' ? pools.find((one) => one.address === address) : undefined
    if (kind === 'proposal' && ref.name !== null) return `proposal “${ref.name}” (${codeOf(ref)})`
    if (pool === undefined) return `${words(kind)} ${codeOf(ref)}`
    const project = pool.project === null ? null : nameOf(pool.project)
    const several = pools.some(({ fund }) => fund.address !== pool.fund.address)
    return contribution({ number, fund: several ? nameOf(pool.fund) : null, project })
  }
  const lineOf = (node: TraceNodeView): Line => {
    const when = node.at === null ? '' : `, ${day(node.at)}`
    const by = node.wallet === null ? '' : ` by ${node.wallet}`
    const whom = node.beneficiary === null ? '' : ` for ${node.beneficiary}`
    const how = node.proof === null ? '' : `, ${PROOFS[node.proof.kind]} ${proofOf(node.proof)}`.trimEnd()
    return {
      text: `${amount(node.amount)}  ${named(node)}${by}${whom}${when}${how}`,
      ways: [
        ...node.parts.map((way) => ({ by: way.by, lines: way.nodes.map(lineOf) })),
        { by: 'results', lines: node.results.map(lineOf) },
      ],
    }
  }
  return lineOf
}

/** A contribution's own number, and the pool that counts it. */
const numberIn = (id: string): { pool: string; number: string } => {
  const [pool = '', number = ''] = id.split('#')
  return { pool, number }
}

/** The same words as on the page, in the middle of a line. */
const contribution = (given: Parameters<typeof sayContribution>[0]): string => {
  const said = sayContribution(given)
  return said.charAt(0).toLowerCase() + said.slice(1)
}

function nameIn({ money }: TraceBook, { kind, id }: TraceNode): string {
  if (kind === 'rest') return `${id} others`
  if (kind !== 'contribution') return `${words(kind)} ${id}`
  const { pool, number } = numberIn(id)
  return `${contribution({ number, ...money.poolOf(pool) })}, ${id}`
}

async function traceOfFile(file: string, name: string, most: number) {
  const book = new TraceBook()
  const units = new LedgerUnits()
  await readLedgerFile(file, (event) => {
    units.note(event)
    book.add(event)
  })
  const found = trace(book, name, most)
  if (found === null) {
    throw CliFailure.refused(
      `The ledger in ${file} knows nothing of ${name}: give an address, a serial as CODE:SERIAL, or the signature of its transaction.`,
      'NothingToTrace',
    )
  }
  const countedIn = units.of(found)
  const plain = (node: TraceNode): Line => ({
    text: `${amount({ base: node.amount.toString(), ...countedIn[node.unit] })}  ${nameIn(book, node)}`,
    ways: [
      ...node.parts.map((way) => ({ by: way.by, lines: way.nodes.map(plain) })),
      { by: 'results', lines: node.results.map(plain) },
    ],
  })
  return { found, lines: { subject: plain(found.subject), upstream: found.upstream.map(plain) } }
}
