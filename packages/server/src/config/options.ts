import { z } from 'zod'
import type { DemoPerson } from '../api/routes/demo.ts'
import { LOG_LEVELS, type LogLevel } from '../log.ts'

export interface ServerOptions {
  rpcUrl: string
  wsUrl: string
  /** PostgreSQL; without it the store is a PGlite in the data folder. */
  databaseUrl?: string | undefined
  /** Folder of the content store, and of the store where no database is named. */
  dataDir: string
  /** 127.0.0.1 unless told otherwise. */
  host?: string | undefined
  /** 8080 unless told otherwise; 0 for any free port. */
  port?: number | undefined
  /** Where readers find this server, as https://groundtruth.example; that of each request unless told otherwise. */
  publicUrl?: string | undefined
  /** The built dashboard. */
  appDir?: string | undefined
  /** True on the chain inside this product. */
  embedded?: boolean | undefined
  /** People of the sample whom the demo wallet offers; only used on the embedded chain. */
  demoPeople?: readonly DemoPerson[] | undefined
  /** 'warn' unless told otherwise. */
  logLevel?: LogLevel | undefined
  /** Milliseconds between two looks at the chain when nothing is announced. */
  pollMs?: number | undefined
  /** Milliseconds after a change until the totals are compared with the chain. */
  reconcileMs?: number | undefined
}

/** The settings cannot be used; the message says which and how to give it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

const port = z.number().int().min(0).max(65_535)
const publicUrl = z
  .string()
  .refine(isSite, 'give what readers type, as https://groundtruth.example, without a path')
  .transform((text) => new URL(text).origin)
const shape = z.object({
  rpcUrl: z.string().regex(/^https?:\/\/.+/, 'give an http or https URL of a Solana node'),
  wsUrl: z.string().regex(/^wss?:\/\/.+/, "give a ws or wss URL of the same node's WebSocket"),
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/, 'give a URL as postgres://user:password@host:5432/database')
    .optional(),
  dataDir: z.string().min(1, 'name a folder'),
  host: z.string().min(1, 'name an address to listen on').default('127.0.0.1'),
  port: port.default(8080),
  publicUrl: publicUrl.optional(),
  appDir: z.string().optional(),
  embedded: z.boolean().default(false),
  logLevel: z.enum(LOG_LEVELS).default('warn'),
  pollMs: z.number().int().min(100, 'give at least 100 milliseconds').default(2_000),
  reconcileMs: z.number().int().min(0).default(60_000),
})

export type Settings = z.infer<typeof shape>

/** Checks the settings and fills in what was left out. @throws ConfigError naming every one that is wrong. */
export function readSettings(options: ServerOptions): Settings {
  const { demoPeople: _, ...rest } = options
  const parsed = shape.safeParse(rest)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new ConfigError(`The server cannot start: ${faults.join('; ')}.`)
}

/** True for a scheme and a host, a port if need be, and nothing else. */
function isSite(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.href === `${url.origin}/` && !/[?#]/.test(text)
}
