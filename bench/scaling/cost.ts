import { PublicKey, type TransactionInstruction } from '@solana/web3.js'
import type { Chain } from '../../tests/support/chain.ts'

/** What a block allows on the main network since 9 October 2026; docs/scaling.md names the sources. */
export const BLOCK = {
  milliseconds: 200,
  /** Cost units of a block, and of all its transactions that may write one account. */
  units: 50_000_000,
  unitsPerAccount: 20_000_000,
  /** Bytes of its transactions. */
  bytes: 10_485_760,
}

/** Cost units beside those of the program, as the validator's cost model counts them. */
const SIGNATURE = 720
const WRITE_LOCK = 300
const DATA_BYTES_PER_UNIT = 4
const LOADED_PAGE = 8
const PAGE_BYTES = 32 * 1024
/** What an account counts beside its data. */
const ACCOUNT_BYTES = 64

const LOADER = new PublicKey('BPFLoaderUpgradeab1e11111111111111111111111')

/** What a transaction asks of a block. */
export interface Cost {
  units: number
  /** Addresses that it may write. */
  writes: string[]
  bytes: number
}

/**
 * The cost of a transaction that holds these instructions, sent by one who pays for it: `payer`, who signs and is
 * written.
 * @param units compute units that it used
 */
export function costOf(
  chain: Chain,
  instructions: readonly TransactionInstruction[],
  payer: PublicKey,
  { units, bytes }: { units: number; bytes: number },
): Cost {
  const metas = instructions.flatMap(({ keys }) => keys)
  const signers = new Set([payer.toBase58()])
  const writes = new Set([payer.toBase58()])
  for (const { pubkey, isSigner, isWritable } of metas) {
    if (isSigner) signers.add(pubkey.toBase58())
    if (isWritable) writes.add(pubkey.toBase58())
  }
  const data = instructions.reduce((sum, instruction) => sum + instruction.data.length, 0)
  const named = [payer, ...metas.map(({ pubkey }) => pubkey), ...instructions.map((one) => one.programId)]
  const pages = Math.ceil(loadedBytes(chain, named) / PAGE_BYTES)
  const beside =
    signers.size * SIGNATURE +
    writes.size * WRITE_LOCK +
    Math.floor(data / DATA_BYTES_PER_UNIT) +
    pages * LOADED_PAGE
  return { units: units + beside, writes: [...writes], bytes }
}

/** Bytes of all accounts that are loaded, each once; of a program also its code. */
function loadedBytes(chain: Chain, named: readonly PublicKey[]): number {
  const addresses = new Map(named.map((address) => [address.toBase58(), address]))
  let bytes = 0
  for (const address of addresses.values()) {
    const account = chain.account(address)
    bytes += ACCOUNT_BYTES + (account?.data.length ?? 0)
    if (account?.executable === true) bytes += codeOf(chain, address)
  }
  return bytes
}

function codeOf(chain: Chain, program: PublicKey): number {
  const [code] = PublicKey.findProgramAddressSync([program.toBytes()], LOADER)
  const account = chain.account(code)
  return account === null ? 0 : ACCOUNT_BYTES + account.data.length
}
