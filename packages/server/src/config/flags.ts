import { parseArgs } from 'node:util'
import { LOG_LEVELS } from '../log.ts'
import { ConfigError, type ServerOptions } from './options.ts'

/** Every setting by its flag and its environment variable; the flag wins. */
const SETTINGS = {
  rpc: 'GROUNDTRUTH_RPC_URL',
  ws: 'GROUNDTRUTH_WS_URL',
  database: 'GROUNDTRUTH_DATABASE_URL',
  data: 'GROUNDTRUTH_DATA_DIR',
  host: 'GROUNDTRUTH_HOST',
  port: 'GROUNDTRUTH_PORT',
  'public-url': 'GROUNDTRUTH_PUBLIC_URL',
  app: 'GROUNDTRUTH_APP_DIR',
  log: 'GROUNDTRUTH_LOG_LEVEL',
  poll: 'GROUNDTRUTH_POLL_MS',
} as const

type Flag = keyof typeof SETTINGS

/** @throws ConfigError for a flag that is not known or a number that is none. */
export function readFlags(args: string[], env: NodeJS.ProcessEnv): ServerOptions {
  const given = parse(args)
  const text = (flag: Flag): string | undefined => given[flag] ?? env[SETTINGS[flag]]
  const number = (flag: Flag): number | undefined => {
    const value = text(flag)
    if (value === undefined) return undefined
    if (/^\d+$/.test(value)) return Number(value)
    throw new ConfigError(`Give --${flag} (or ${SETTINGS[flag]}) as a whole number, not "${value}".`)
  }
  const rpcUrl = text('rpc') ?? 'http://127.0.0.1:8899'
  const level = text('log') ?? 'info'
  const logLevel = LOG_LEVELS.find((each) => each === level)
  if (logLevel === undefined) {
    throw new ConfigError(
      `Give --log (or ${SETTINGS.log}) as one of ${LOG_LEVELS.join(', ')}, not "${level}".`,
    )
  }
  return {
    rpcUrl,
    wsUrl: text('ws') ?? websocketOf(rpcUrl),
    databaseUrl: text('database'),
    dataDir: text('data') ?? '.groundtruth',
    host: text('host'),
    port: number('port'),
    publicUrl: text('public-url'),
    appDir: text('app') ?? 'app/dist',
    logLevel,
    pollMs: number('poll'),
  }
}

function parse(args: string[]): Partial<Record<Flag, string>> {
  try {
    const text = { type: 'string' } as const
    const options = { rpc: text, ws: text, database: text, data: text, host: text, port: text, app: text }
    return parseArgs({ args, options: { ...options, 'public-url': text, log: text, poll: text } }).values
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error))
  }
}

/** Where a node has its WebSocket unless told otherwise: the port above on this machine, the same host elsewhere. */
function websocketOf(rpcUrl: string): string {
  if (!URL.canParse(rpcUrl)) return rpcUrl
  const url = new URL(rpcUrl)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  if (url.port !== '') url.port = String(Number(url.port) + 1)
  return url.href
}
