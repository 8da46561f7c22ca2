import type { Command } from 'commander'

export const DEFAULTS = {
  rpc: 'http://127.0.0.1:8899',
  api: 'http://127.0.0.1:8080',
  data: '.groundtruth',
} as const

export interface GlobalFlags {
  rpc?: string
  api?: string
  data?: string
  keypair?: string
  json?: boolean
  dryRun?: boolean
}

/** Adds the options that every command understands. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option('--rpc <url>', `the chain's RPC (${DEFAULTS.rpc}; GROUNDTRUTH_RPC)`)
    .option('--api <url>', `the server (${DEFAULTS.api}; GROUNDTRUTH_API)`)
    .option(
      '--keypair <file>',
      'who signs: a keypair file, or a name in the keys folder (GROUNDTRUTH_KEYPAIR)',
    )
    .option('--data <folder>', `the folder of "npm start" (${DEFAULTS.data}; GROUNDTRUTH_DATA)`)
    .option('--json', 'print JSON; amounts are strings of base units')
    .option('--dry-run', 'simulate and tell what would happen; sign and change nothing')
}
