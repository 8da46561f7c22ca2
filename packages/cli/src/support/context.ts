import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Connection, type Keypair } from '@solana/web3.js'
import type { Command } from 'commander'
import { Api } from './api.ts'
import { CliFailure } from './failure.ts'
import { readKeypair } from './keys.ts'
import { DEFAULTS, type GlobalFlags } from './options.ts'
import { type Output, outputTo } from './output.ts'

/** Where each setting comes from, as `doctor` prints it. */
export interface Setting {
  value: string
  from: string
}

/** What every command works with. */
export interface Context {
  rpc: Setting
  api: Setting
  data: Setting
  keypairName: Setting | undefined
  dryRun: boolean
  json: boolean
  out: Output
  connection: Connection
  /** The server's API. */
  server: Api
  /** Who signs. Throws a sentence when no keypair is named. */
  signer(): Keypair
  /** Somebody who signs too, by a keypair file or a name in the keys folder. */
  keypair(name: string): Keypair
}

/** Reads flags, then the environment, then the defaults. */
export function contextOf(command: Command, env: NodeJS.ProcessEnv = process.env): Context {
  const flags: GlobalFlags = command.optsWithGlobals()
  const rpc = url(setting(flags.rpc, '--rpc', env, 'GROUNDTRUTH_RPC', DEFAULTS.rpc))
  const api = url(setting(flags.api, '--api', env, 'GROUNDTRUTH_API', DEFAULTS.api))
  const data = setting(flags.data, '--data', env, 'GROUNDTRUTH_DATA', DEFAULTS.data)
  const named = setting(flags.keypair, '--keypair', env, 'GROUNDTRUTH_KEYPAIR', '')
  const keypairName = named.value === '' ? undefined : named
  const json = flags.json ?? false
  return {
    rpc,
    api,
    data,
    keypairName,
    dryRun: flags.dryRun ?? false,
    json,
    out: outputTo(process.stdout, json),
    connection: new Connection(rpc.value, { commitment: 'confirmed', disableRetryOnRateLimit: false }),
    server: new Api(api.value),
    signer: () => signerOf(keypairName, data.value),
    keypair: (name) => keypairOf(name, data.value),
  }
}

function signerOf(named: Setting | undefined, data: string): Keypair {
  if (named === undefined) {
    throw CliFailure.usage(
      `This needs a signature: name a keypair with --keypair FILE, or one of the sample's people, for example --keypair verifierB.`,
    )
  }
  return keypairOf(named.value, data)
}

function keypairOf(name: string, data: string): Keypair {
  const inKeys = join(data, 'keys', `${name}.json`)
  const isName = /^[\w-]+$/.test(name) && !existsSync(name) && existsSync(inKeys)
  return readKeypair(isName ? inKeys : name)
}

function setting(
  flag: string | undefined,
  flagName: string,
  env: NodeJS.ProcessEnv,
  variable: string,
  otherwise: string,
): Setting {
  if (flag !== undefined) return { value: flag, from: flagName }
  const set = env[variable]
  if (set !== undefined && set !== '') return { value: set, from: variable }
  return { value: otherwise, from: 'default' }
}

function url({ value, from }: Setting): Setting {
  if (!/^https?:\/\/\S+$/.test(value)) {
    throw CliFailure.usage(`Give ${from} as an address that begins with http:// or https://, not "${value}".`)
  }
  return { value: value.replace(/\/+$/, ''), from }
}
