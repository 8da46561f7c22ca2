// How many contributions a block takes: real transactions of several pools, with what each cost and which accounts it
// wrote, packed into blocks under the chain's limits. Writes the figures of docs/scaling.md.
// Run: npm run bench:scaling [-- --wallets N] [--rounds N] [--seed N]
import { parseArgs } from 'node:util'
import { randomOf } from '../tests/server/support/random.ts'
import { writeFigures } from './figures.ts'
import { type Act, actsOf } from './scaling/acts.ts'
import { contributionsOf, type Kind, type PoolCosts } from './scaling/contributions.ts'
import { BLOCK, type Cost } from './scaling/cost.ts'
import { pack, type Packed } from './scaling/pack.ts'

const POOLS = [1, 2, 4, 8, 16]
const RUNS = 9
/** More than any block takes. */
const QUEUE = 12_000
const KINDS: Record<Kind, string> = {
  further: 'contributions of people who gave before',
  first: 'first contributions',
}

const { values } = parseArgs({
  options: {
    wallets: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
})
const perSecond = 1_000 / BLOCK.milliseconds
const whole = (value: number): string => Math.round(value).toLocaleString('en')

const pools = contributionsOf(Math.max(...POOLS), Number(values.wallets))
shareNothing(pools)
const lines = [
  ...packedTable('further'),
  '',
  ...packedTable('first'),
  '',
  ...actsTable(actsOf('scaling', Number(values.rounds))),
]
for (const line of lines) console.log(line)
await writeFigures('scaling.md', 'scaling', lines.join('\n'))

/** Two contributions to different pools write no account in common. */
function shareNothing(all: readonly PoolCosts[]): void {
  const writtenFor = new Map<string, string>()
  for (const { pool, costs } of all) {
    for (const { writes } of Object.values(costs).flat()) {
      for (const address of writes) {
        const other = writtenFor.get(address) ?? pool
        if (other !== pool) throw new Error(`${address} is written for ${pool} and for ${other}.`)
        writtenFor.set(address, pool)
      }
    }
  }
}

function packedTable(kind: Kind): string[] {
  const costs = pools.flatMap((pool) => pool.costs[kind].map(({ units }) => units)).sort((a, b) => a - b)
  const [low = 0, high = 0] = [costs[0], costs.at(-1)]
  const middle = costs[Math.floor(costs.length / 2)] ?? 0
  const rows = POOLS.map((count) => rowOf(count, packings(kind, count)))
  return [
    `Of ${KINDS[kind]}, each of ${whole(middle)} cost units (${whole(low)} to ${whole(high)}, ${costs.length} landed):`,
    '',
    '| pools | in a block | range | in a second | of the block’s units | what is full |',
    '| ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ]
}

/** Blocks packed from queues in which each pool is asked for alike, in as many random orders. */
function packings(kind: Kind, count: number): Packed[] {
  return Array.from({ length: RUNS }, (_, run) => {
    const random = randomOf(Number(values.seed) * 1_000 + run)
    const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]
    const asked = pools.slice(0, count)
    const queue = Array.from({ length: QUEUE }, () => pick(pick(asked)?.costs[kind] ?? []))
    return pack(queue.filter((cost): cost is Cost => cost !== undefined))
  })
}

function rowOf(count: number, packed: readonly Packed[]): string {
  const numbers = packed.map(({ transactions }) => transactions).sort((a, b) => a - b)
  const middle = numbers[Math.floor(numbers.length / 2)] ?? 0
  const range = `${whole(numbers[0] ?? 0)} to ${whole(numbers.at(-1) ?? 0)}`
  const used = (100 * (packed[0]?.units ?? 0)) / BLOCK.units
  const limit = { account: 'the pool', block: 'the block', bytes: 'the bytes', none: 'nothing' }
  const full = limit[packed[0]?.limit ?? 'none']
  return `| ${count} | ${whole(middle)} | ${range} | ${whole(middle * perSecond)} | ${used.toFixed(0)} % | ${full} |`
}

function actsTable(acts: readonly Act[]): string[] {
  const rows = acts.map(({ name, narrow, cost, count }) => {
    const inBlock = Math.floor(BLOCK.unitsPerAccount / cost)
    return `| ${name} | ${narrow} | ${count} | ${whole(cost)} | ${whole(inBlock)} | ${whole(inBlock * perSecond)} |`
  })
  return [
    'What one account bears of each act, by the median cost of the acts of several lives:',
    '',
    '| act | narrow place | landed | cost units | in a block | in a second |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
}
