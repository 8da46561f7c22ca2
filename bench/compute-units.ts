// Measures every instruction alone over many keys and writes docs/compute-units.md.
// Usage: node --import tsx bench/compute-units.ts [--rounds N] [--seed TEXT] [--out FILE]
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as prettier from 'prettier'
import { ARTIFACT } from '../tests/support/chain.ts'
import type { Samples } from './compute-units/sampler.ts'
import { samplesOf } from './compute-units/samples.ts'

/** Compute units at p50; p99 may take 4,000 more for each account that the instruction creates. */
const LIMITS: [name: RegExp, limit: number, accounts: number][] = [
  [/^contribute, no new checkpoint/, 6_500, 0],
  [/^contribute, new checkpoint/, 9_000, 0],
  [/^first contribution/, 11_000, 1],
  [/^attest/, 8_000, 1],
  [/^resubmit_claim/, 8_000, 1],
  [/^retire$/, 13_000, 1],
  [/^retire \(each further/, 10_000, 1],
  [/^approve_motion/, 6_000, 0],
  [/^open_batch/, 22_000, 2],
  [/^issue_batch$/, 20_000, 1],
  [/^propose \(three milestones/, 15_000, 1],
  [/^cast_vote/, 8_500, 1],
  [/^change_vote/, 8_500, 0],
  [/^review_/, 8_500, 0],
  [/^approve_proposal/, 16_000, 1],
  [/^pay_milestone/, 9_000, 0],
  [/^refund/, 8_000, 0],
  [/^claim_credits/, 11_000, 1],
]
const PER_ACCOUNT = 4_000

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: 'groundtruth' },
    out: { type: 'string', default: fileURLToPath(new URL('../docs/compute-units.md', import.meta.url)) },
  },
})
const rounds = Number(options.rounds)
const rows = rowsOf(samplesOf(options.seed, rounds))
const failed = rows.filter((row) => row.verdict === 'over')

const style = await prettier.resolveConfig(options.out)
writeFileSync(options.out, await prettier.format(document(rows), { ...style, parser: 'markdown' }))
for (const row of rows) console.log(`${row.name}: p50 ${row.p50}, p99 ${row.p99}${verdictText(row)}`)
console.log(failed.length === 0 ? 'Every limit is kept.' : `${failed.length} over their limit.`)
process.exit(failed.length === 0 ? 0 : 1)

interface Row {
  name: string
  count: number
  p50: number
  p99: number
  limits: [p50: number, p99: number] | null
  verdict: 'kept' | 'over' | 'none'
}

function rowsOf(samples: Samples): Row[] {
  return [...samples].map(([name, units]) => {
    const sorted = units.toSorted((a, b) => a - b)
    const [p50, p99] = [percentile(sorted, 50), percentile(sorted, 99)]
    const found = LIMITS.find(([pattern]) => pattern.test(name))
    if (found === undefined) return { name, count: units.length, p50, p99, limits: null, verdict: 'none' }
    const [, limit, accounts] = found
    const limits: [number, number] = [limit, limit + accounts * PER_ACCOUNT]
    const verdict = p50 <= limits[0] && p99 <= limits[1] ? 'kept' : 'over'
    return { name, count: units.length, p50, p99, limits, verdict }
  })
}

/** Nearest rank. */
function percentile(sorted: number[], percent: number): number {
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN
}

function verdictText({ limits, verdict }: Row): string {
  return limits === null ? '' : ` (limits ${limits[0]} and ${limits[1]}: ${verdict})`
}

function document(all: Row[]): string {
  const hash = createHash('sha256').update(readFileSync(ARTIFACT)).digest('hex')
  const number = (value: number) => value.toLocaleString('en-US')
  const lines = all.map(({ name, count, p50, p99, limits, verdict }) => {
    const [low, high] = limits === null ? ['', ''] : limits.map(number)
    return `| ${name} | ${count} | ${number(p50)} | ${number(p99)} | ${low} | ${high} | ${verdict === 'none' ? '' : verdict} |`
  })
  return `# Compute units

Written by \`node --import tsx bench/compute-units.ts\`; do not edit.

Program: \`artifacts/groundtruth.so\`, SHA-256 \`${hash}\`. Virtual machine: LiteSVM. ${rounds} stories, in each of which every
account stands at a new address (seed \`${options.seed}\`). Each figure is one instruction alone in its transaction, with all that it
calls: the system program, the token program and the record of its event. Credits are Token-2022 tokens; money is
named by its token program. A batch holds back 10 % for the buffer; the quorum is two organizations; a council has twelve
members and a threshold of seven. What stands in a transaction with others, or inside a motion, is what the program
itself used of the transaction.

The spread between p50 and p99 is the search for an address that no key signs for: each further try costs a few
hundred units,
and an instruction searches once for each account that it creates. The limit at p99 is therefore the limit at p50 and
${number(PER_ACCOUNT)} for each account created.

A fund lives its whole life in each kind of money: two people contribute, one of them to the project's pool too; a
proposal of three milestones draws on both pools, with two reviewers, an objection, a batch that meets a milestone and
gives contributors their part; money comes back, the project closes, the fund winds down. A row that names a token program
moves money. The limits of \`issue_batch\` are for a batch without a part for contributors, which has a vault of its own.

One state that no instruction of this version reaches is written into the account by the bench: an organization of
version 0.

| instruction | samples | p50 | p99 | limit p50 | limit p99 | |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${lines.join('\n')}
`
}
