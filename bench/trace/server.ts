import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import type { LedgerTransaction } from '../../packages/server/src/indexer/ledger-transaction.ts'
import { writeMark } from '../../packages/server/src/store/marks.ts'
import { openStore } from '../../packages/server/src/store/open.ts'

const RUN = 500
const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))

export interface Place {
  dataDir: string
  databaseUrl?: string
}

/** Takes a ledger into a store, as the indexer does, and lets it know the money's name, which the chain would tell. */
export async function fill(place: Place, transactions: readonly LedgerTransaction[]): Promise<void> {
  const store = await openStore(place)
  try {
    for (let first = 0; first < transactions.length; first += RUN) {
      await ingest(store.db, transactions.slice(first, first + RUN))
    }
    const funds = transactions.flatMap(({ events }) => events.filter(({ name }) => name === 'FundCreated'))
    for (const { data } of funds) await writeMark(store.db, `symbol:${String(data['mint'])}`, 'tUSD')
  } finally {
    await store.close()
  }
}

export interface Running {
  url: string
  /** Milliseconds of processor time that its process took so far; null where the system does not tell. */
  busy(): number | null
  stop(): Promise<void>
}

/** The server itself as a process of its own; no chain answers it, so it tells what its store holds. */
export async function startServerOn({ dataDir, databaseUrl }: Place): Promise<Running> {
  const rpc = ['--rpc', 'http://127.0.0.1:9', '--ws', 'ws://127.0.0.1:9']
  const database = databaseUrl === undefined ? [] : ['--database', databaseUrl]
  const args = [
    '--import',
    'tsx',
    MAIN,
    ...rpc,
    '--data',
    dataDir,
    '--port',
    '0',
    '--log',
    'silent',
    ...database,
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await addressOf(child)
  return {
    url,
    busy: () => busyOf(child.pid),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Clock ticks of a second, in which Linux counts a process's time. */
const TICKS = 100

function busyOf(pid: number | undefined): number | null {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return null
  // After the name in brackets: user and system time are the twelfth and thirteenth field.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [told]: unknown[] = await once(child.stdout ?? child, 'data')
  const url = /http:\S+/.exec(String(told))?.[0]
  if (url === undefined) throw new Error(`The server did not say where it answers: ${String(told)}`)
  return url
}
