import { Command, InvalidArgumentError } from 'commander'
import { decodeBase58 } from './chain/base58.ts'
import type { ProgramFile } from './chain/programs.ts'
import { startLocalnet, type LocalnetOptions } from './localnet.ts'

interface Flags {
  host: string
  rpcPort: number
  wsPort?: number
  ledger?: string
  program: ProgramFile[]
  startTime?: number
  slotMs: number
  reset: boolean
  upgradePrograms: boolean
}

const command = new Command('groundtruth-localnet')
  .description(
    'A Solana chain on this computer: JSON-RPC and WebSocket, with a ledger that survives a restart.',
  )
  .option('--host <address>', 'where to listen', '127.0.0.1')
  .option('--rpc-port <port>', 'port of the JSON-RPC', port, 8899)
  .option('--ws-port <port>', 'port of the WebSocket (one above the RPC)', port)
  .option('--ledger <folder>', 'where to keep the ledger (in memory when left out)')
  .option('--program <id=file[=authority]>', 'a program to load, with its upgrade authority', program, [])
  .option('--start-time <seconds>', 'Unix time at which a new chain begins', whole)
  .option('--slot-ms <milliseconds>', 'length of a slot', whole, 400)
  .option('--reset', 'begin a new chain, whatever is in the ledger', false)
  .option('--no-upgrade-programs', 'keep the programs of the ledger when a file changed')

await main(command.parse().opts<Flags>())

async function main(flags: Flags): Promise<void> {
  const { ledger, program: programs, ...rest } = flags
  const options: LocalnetOptions = {
    ...rest,
    ledgerDir: ledger,
    programs,
    onFailure: ({ message }) => fail(message),
  }
  try {
    const localnet = await startLocalnet(options)
    if (localnet.droppedBytes > 0) {
      process.stdout.write(
        `Dropped ${localnet.droppedBytes} bytes of a write that was cut short before its answer.\n`,
      )
    }
    process.stdout.write(`The chain is ready: ${localnet.rpcUrl} (WebSocket ${localnet.wsUrl})\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void localnet.close().then(() => process.exit(0)))
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function whole(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value))
    throw new InvalidArgumentError('Give a whole number.')
  return value
}

function port(text: string): number {
  const value = whole(text)
  if (value > 65_535) throw new InvalidArgumentError('Ports go up to 65535.')
  return value
}

function program(text: string, before: ProgramFile[]): ProgramFile[] {
  const [address = '', file = '', upgradeAuthority] = text.split('=')
  if (
    !isAddress(address) ||
    file === '' ||
    (upgradeAuthority !== undefined && !isAddress(upgradeAuthority))
  ) {
    throw new InvalidArgumentError('Give ID=FILE or ID=FILE=AUTHORITY, where ID and AUTHORITY are addresses.')
  }
  return [...before, { address, file, upgradeAuthority }]
}

function isAddress(text: string): boolean {
  try {
    return decodeBase58(text).length === 32
  } catch {
    return false
  }
}
