import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { FileJournal, MemoryJournal, type Journal } from '../ledger/journal.ts'
import { encodeRecord, type GenesisHead } from '../ledger/record.ts'
import { SYSTEM_PROGRAM } from './addresses.ts'
import { Chain } from './chain.ts'
import { ChainClock } from './clock.ts'
import { Faucet, FAUCET_LAMPORTS } from './faucet.ts'
import { loadProgram, type ProgramFile } from './programs.ts'
import { ChainState, LEDGER_FORMAT } from './state.ts'
import { Vm } from './vm.ts'

export interface OpenOptions {
  /** Where the ledger is kept; without it the chain lives in memory. */
  ledgerDir?: string
  /** Begin anew, whatever is there. */
  reset?: boolean
  /** Unix seconds of the first slot; only a new chain asks. */
  startTime?: number
  slotMs: number
  programs: readonly ProgramFile[]
  upgradePrograms: boolean
  now?: () => number
}

const LEDGER_FILE = 'ledger.bin'

/** Opens a chain with all its history, or begins one. Throws sentences about what is wrong and what to do. */
export function openChain(options: OpenOptions): { chain: Chain; dropped: number } {
  const now = options.now ?? Date.now
  const vm = new Vm()
  const state = new ChainState(vm)
  const { journal, dropped } = openJournal(options, state)
  try {
    if (state.seeds === null) begin(options, now(), state, journal)
    const { seeds } = state
    const first = state.stretches[0]
    if (seeds === null || first === undefined) throw new Error('The ledger has no beginning: use --reset.')
    state.fill(vm)
    const clock = new ChainClock(state.stretches, now)
    clock.atLeast(state.lastSlot)
    const genesis = { blockSeed: seeds.block, unixTime: clock.unixTimeOf(0) }
    const chain = new Chain(state, clock, new Faucet(seeds.faucet), genesis, vm, journal)
    // A computer whose clock went back, or another pace: from here on slots are counted from now.
    if (last(state).realMs > now() || last(state).slotMs !== options.slotMs)
      chain.moveClock({ slotMs: options.slotMs })
    loadPrograms(options, chain)
    return { chain, dropped }
  } catch (error) {
    journal.close()
    throw error
  }
}

function openJournal(
  { ledgerDir, reset }: OpenOptions,
  state: ChainState,
): { journal: Journal; dropped: number } {
  if (ledgerDir === undefined) return { journal: new MemoryJournal(), dropped: 0 }
  const file = join(ledgerDir, LEDGER_FILE)
  try {
    mkdirSync(ledgerDir, { recursive: true })
    if (reset === true) rmSync(file, { force: true })
    return FileJournal.open(file, (record, position) => state.apply(record, position))
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new Error(
      `The ledger ${file} cannot be opened (${error.message}): make room or name another folder.`,
    )
  }
}

function begin(options: OpenOptions, now: number, state: ChainState, journal: Journal): void {
  const faucetSeed = randomBytes(32)
  const chainMs = options.startTime === undefined ? now : options.startTime * 1000
  const head: GenesisHead = {
    kind: 'genesis',
    format: LEDGER_FORMAT,
    blockSeed: randomBytes(32).toString('hex'),
    faucetSeed: faucetSeed.toString('hex'),
    clock: { slot: 1, realMs: now, chainMs, slotMs: options.slotMs },
  }
  const after = {
    lamports: FAUCET_LAMPORTS,
    owner: SYSTEM_PROGRAM,
    executable: false,
    data: new Uint8Array(),
  }
  const writes = [{ address: new Faucet(faucetSeed).address, before: undefined, after }]
  const record = encodeRecord(head, { writes })
  for (const position of journal.append([record])) state.apply(record, position)
}

function loadPrograms(
  { programs, upgradePrograms }: OpenOptions,
  { state, vm, journal, clock }: Chain,
): void {
  const records = programs.flatMap((program) => {
    const record = loadProgram(program, { upgrade: upgradePrograms, slot: clock.slot }, state, vm)
    return record === null ? [] : [record]
  })
  if (records.length > 0) journal.append(records)
}

function last(state: ChainState): { realMs: number; slotMs: number } {
  return state.stretches[state.stretches.length - 1] ?? { realMs: 0, slotMs: 0 }
}
