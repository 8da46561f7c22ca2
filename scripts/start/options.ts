import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface StartOptions {
  port: number
  rpcPort: number
  wsPort: number
  /** Holds chain/, store/, content/ and keys/. */
  data: string
  story: boolean
  app: boolean
  reset: boolean
  databaseUrl: string | undefined
  /** Where certificates and their QR codes lead. */
  publicUrl?: string | undefined
}

export const USAGE = `Usage: npm start -- [options]
  --port PORT        where the dashboard is served (8080; GROUNDTRUTH_PORT)
  --rpc-port PORT    where the chain answers (8899; GROUNDTRUTH_RPC_PORT)
  --ws-port PORT     where the chain tells what happens (one above the RPC port; GROUNDTRUTH_WS_PORT)
  --data FOLDER      where everything is kept (.groundtruth; GROUNDTRUTH_DATA)
  --public-url URL   where readers find it, for certificates and QR codes (GROUNDTRUTH_PUBLIC_URL)
  --no-story         an empty chain of today instead of the sample's twelve months
  --no-app           do not build the dashboard, for work on the server
  --reset            begin anew: forget chain, store and content; keypairs stay
  --help             print this

DATABASE_URL=postgres://… keeps the store in PostgreSQL instead of a folder.`

/** Reads flags, then the environment. Throws a sentence for what it does not know. Undefined: help was asked for. */
export function readOptions(
  args: readonly string[],
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): StartOptions | undefined {
  const flags = parse(args)
  if (flags.help) return undefined
  const rpcPort = port(flags['rpc-port'] ?? env['GROUNDTRUTH_RPC_PORT'], 8899)
  return {
    port: port(flags.port ?? env['GROUNDTRUTH_PORT'], 8080),
    rpcPort,
    wsPort: port(flags['ws-port'] ?? env['GROUNDTRUTH_WS_PORT'], rpcPort + 1),
    data: resolve(flags.data ?? env['GROUNDTRUTH_DATA'] ?? join(root, '.groundtruth')),
    story: !flags['no-story'],
    app: !flags['no-app'],
    reset: flags.reset ?? false,
    databaseUrl: env['DATABASE_URL'] || undefined,
    publicUrl: (flags['public-url'] ?? env['GROUNDTRUTH_PUBLIC_URL']) || undefined,
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const yes = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        'rpc-port': text,
        'ws-port': text,
        data: text,
        'public-url': text,
        'no-story': yes,
        'no-app': yes,
        reset: yes,
        help: yes,
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function port(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > 65_535) {
    throw new Error(`A port is a number from 1 to 65535, not "${text}".`)
  }
  return value
}
