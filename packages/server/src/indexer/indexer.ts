import { PROGRAM_ID } from '@groundtruth/sdk'
import { readClock } from '../chain/clock.ts'
import { checkGenesis, forgetGenesis } from '../chain/genesis.ts'
import { ChainUnreachable } from '../chain/rpc-error.ts'
import type { Rpc } from '../chain/rpc.ts'
import { subscribeLogs } from '../chain/subscription.ts'
import type { Logger } from '../log.ts'
import type { Driver } from '../store/driver.ts'
import type { Standing } from './freshness.ts'
import { closeGaps, type Gap } from './gaps.ts'
import { readProgress } from './progress.ts'
import { sync } from './sync.ts'
import { wakeableWait } from './wakeable-wait.ts'

export interface IndexerOptions {
  rpc: Rpc
  wsUrl: string
  store: Driver
  log: Logger
  /** Milliseconds between two looks when nothing is announced. */
  pollMs: number
}

export interface Indexer {
  standing(): Standing
  /** Looks now, and resolves when that look is done. */
  syncNow(): Promise<void>
  /** Tells after every look that brought or dropped something. */
  onChange(listener: () => void): void
  close(): Promise<void>
}

/**
 * Follows the chain until it is closed. Only one process per database takes transactions in; another one reads how far
 * that one is, and takes over when it is gone.
 */
export async function startIndexer(options: IndexerOptions): Promise<Indexer> {
  const { rpc, store, log, pollMs } = options
  const stop = new AbortController()
  const { slot: known, time } = await readProgress(store.db)
  const standing: Standing = { slot: known, time, chainSlot: null, answers: true, left: 0 }
  const pause = wakeableWait()
  const listeners: (() => void)[] = []
  let leading = false
  let lastTrouble = ''

  const lead = async () => {
    leading ||= await store.lead(() => {
      leading = false
    })
    return leading
  }
  const look = async () => {
    const { slot } = await readClock(rpc)
    Object.assign(standing, { chainSlot: slot, answers: true })
    await checkGenesis(rpc, store.db)
    if (!(await lead())) {
      Object.assign(standing, await followLeader(store))
      return
    }
    const done = await sync(rpc, store.db, {
      signal: stop.signal,
      onProgress: (left) => {
        standing.left = left
      },
    })
    const gaps = await closeGaps(rpc, store.db)
    Object.assign(standing, { slot: done.slot, time: done.time, left: 0 })
    standing.chainSlot = Math.max(standing.chainSlot ?? 0, done.slot)
    tellGaps(log, gaps)
    if (done.events + done.dropped > 0) {
      log.info({ events: done.events, dropped: done.dropped, slot: done.slot }, 'ledger updated')
      for (const tell of listeners) tell()
    }
  }
  const tryLook = async () => {
    try {
      await look()
      lastTrouble = ''
    } catch (error) {
      if (stop.signal.aborted) return
      forgetGenesis(rpc)
      if (error instanceof ChainUnreachable) standing.answers = false
      const trouble = error instanceof Error ? error.message : String(error)
      if (trouble !== lastTrouble) log.error({ reason: trouble }, 'the chain could not be read')
      lastTrouble = trouble
    }
  }
  let asked: (() => void)[] = []
  const run = async () => {
    while (!stop.signal.aborted) {
      const waiting = asked
      asked = []
      await tryLook()
      for (const tell of waiting) tell()
      if (!stop.signal.aborted) await pause.wait(pollMs)
    }
    for (const tell of asked) tell()
  }
  const subscription = subscribeLogs(options.wsUrl, PROGRAM_ID.toBase58(), () => pause.wake())
  const heartbeat = setInterval(() => void watchChain(rpc, standing), pollMs)
  const running = run()
  return {
    standing: () => ({ ...standing }),
    syncNow: () =>
      new Promise((resolve) => {
        if (stop.signal.aborted) return resolve()
        asked.push(resolve)
        pause.wake()
      }),
    onChange: (listener) => {
      listeners.push(listener)
    },
    close: async () => {
      stop.abort()
      clearInterval(heartbeat)
      subscription.close()
      pause.wake()
      await running
    },
  }
}

/** Keeps the chain's newest slot known while a long look is under way. */
async function watchChain(rpc: Rpc, standing: Standing): Promise<void> {
  try {
    standing.chainSlot = (await readClock(rpc)).slot
    standing.answers = true
  } catch (error) {
    if (error instanceof ChainUnreachable) standing.answers = false
  }
}

async function followLeader(store: Driver): Promise<Pick<Standing, 'slot' | 'time' | 'left'>> {
  const { slot, time } = await readProgress(store.db)
  return { slot, time, left: 0 }
}

function tellGaps(log: Logger, gaps: readonly Gap[]): void {
  if (gaps.length === 0) return
  log.warn(
    { gaps: gaps.length },
    'events are missing in the ledger: the node does not have their transactions',
  )
}
