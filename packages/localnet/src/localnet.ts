import { resolve } from 'node:path'
import { mkdirSync } from 'node:fs'
import type { LedgerFailure } from './ledger/journal.ts'
import { openChain } from './chain/open.ts'
import type { ProgramFile } from './chain/programs.ts'
import { lockLedger } from './ledger/lock.ts'
import { methods } from './rpc/methods/all.ts'
import { createHttpServer } from './server/http.ts'
import { listen, PortError, stop } from './server/listen.ts'
import { createWebSocketServer } from './server/websocket.ts'

export interface LocalnetOptions {
  /** Where to listen; 127.0.0.1 unless told otherwise. */
  host?: string
  /** 8899 unless told otherwise; 0 for any free port. */
  rpcPort?: number
  /** One above the RPC's unless told otherwise, where Solana's clients look for it. */
  wsPort?: number
  /** Where the ledger is kept. Without it the chain lives in memory and ends with the process. */
  ledgerDir?: string
  /** Begins a new chain in `ledgerDir`, whatever is there. */
  reset?: boolean
  /** Unix seconds at which a new chain begins; now unless told otherwise. */
  startTime?: number
  /** Programs to have on the chain from its beginning, under the upgradeable loader. */
  programs?: readonly ProgramFile[]
  /** Upgrade a program whose file changed since the last start; true unless told otherwise. */
  upgradePrograms?: boolean
  /** Milliseconds to a slot; 400 unless told otherwise. */
  slotMs?: number
  /** Told once when the ledger can no longer be written. */
  onFailure?: (failure: LedgerFailure) => void
}

export interface Localnet {
  rpcUrl: string
  wsUrl: string
  rpcPort: number
  wsPort: number
  /** Bytes of an unfinished write that a kill left behind and that were dropped at this start. */
  droppedBytes: number
  close(): Promise<void>
}

const TRIES = 20

/**
 * Starts a Solana chain in this process. Resolves when it answers.
 * Throws a sentence when a port is taken, the ledger is in use, damaged or cannot be written, or a program is missing.
 */
export async function startLocalnet(options: LocalnetOptions = {}): Promise<Localnet> {
  const unlock = await lock(options.ledgerDir)
  try {
    const { chain, dropped } = openChain({
      ...options,
      programs: options.programs ?? [],
      slotMs: options.slotMs ?? 400,
      upgradePrograms: options.upgradePrograms ?? true,
    })
    if (options.onFailure !== undefined) chain.onFailure = options.onFailure
    const http = createHttpServer(chain, methods)
    const sockets = createWebSocketServer(chain)
    const end = async () => {
      sockets.close()
      await Promise.all([stop(http), stop(sockets.server)])
      chain.journal.close()
    }
    try {
      const host = options.host ?? '127.0.0.1'
      const { rpcPort, wsPort } = await listenTwice(http, sockets.server, host, options)
      const name = host.includes(':') ? `[${host}]` : host
      return {
        rpcUrl: `http://${name}:${rpcPort}`,
        wsUrl: `ws://${name}:${wsPort}`,
        rpcPort,
        wsPort,
        droppedBytes: dropped,
        close: async () => {
          await end()
          await unlock()
        },
      }
    } catch (error) {
      await end()
      throw error
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

async function lock(ledgerDir: string | undefined): Promise<() => Promise<void>> {
  if (ledgerDir === undefined) return () => Promise.resolve()
  try {
    mkdirSync(ledgerDir, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The ledger folder ${resolve(ledgerDir)} cannot be made (${reason}): name another.`)
  }
  return lockLedger(ledgerDir)
}

type Listener = Parameters<typeof listen>[0]

/** Listens on both ports. Clients look for the WebSocket one above the RPC, so free ports are sought in pairs. */
async function listenTwice(
  http: Listener,
  sockets: Listener,
  host: string,
  options: LocalnetOptions,
): Promise<{ rpcPort: number; wsPort: number }> {
  const wanted = options.rpcPort ?? 8899
  for (let attempt = 1; ; attempt++) {
    const rpcPort = await listen(http, host, wanted)
    try {
      return { rpcPort, wsPort: await listen(sockets, host, options.wsPort ?? rpcPort + 1) }
    } catch (error) {
      const again =
        error instanceof PortError && wanted === 0 && options.wsPort === undefined && attempt < TRIES
      if (!again) throw error
      await stop(http)
    }
  }
}
