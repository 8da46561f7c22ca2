import { shortHash } from '@groundtruth/sdk/words'
import { PublicKey } from '@solana/web3.js'
import type { Database } from '../store/driver.ts'
import { readMark, writeMark } from '../store/marks.ts'
import { readAccounts } from './accounts.ts'
import type { Rpc } from './rpc.ts'

const TOKEN_2022 = 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb'
const METAPLEX = new PublicKey('metaqbxxUerdq28cj1RbAWkYQm3ybzjb6a8bt518x1s')

/** Where the extensions of a Token-2022 mint begin, and the extension that holds its name and symbol. */
const EXTENSIONS = 166
const TOKEN_METADATA = 19
const TWO_KEYS = 64

export interface TokenNames {
  /** The symbol that a mint's issuer wrote on chain; the first letters of the mint's address where there is none. */
  symbol(mint: string): Promise<string>
}

/** Reads the symbols of mints, once each, and keeps them for when the chain is away. */
export function tokenNames(rpc: Rpc, db: Database): TokenNames {
  const known = new Map<string, string>()
  return {
    symbol: async (mint) => {
      const found = known.get(mint)
      if (found !== undefined) return found
      const kept = await readMark(db, `symbol:${mint}`)
      const symbol = typeof kept === 'string' ? kept : await readSymbol(rpc, mint).catch(() => undefined)
      if (symbol === undefined) return shortHash(mint)
      if (kept === null) await writeMark(db, `symbol:${mint}`, symbol)
      known.set(mint, symbol)
      return symbol
    },
  }
}

async function readSymbol(rpc: Rpc, mint: string): Promise<string> {
  const seeds = [new TextEncoder().encode('metadata'), METAPLEX.toBytes(), new PublicKey(mint).toBytes()]
  const metadata = PublicKey.findProgramAddressSync(seeds, METAPLEX)[0].toBase58()
  const { accounts } = await readAccounts(rpc, [mint, metadata])
  const account = accounts.get(mint)
  const own = account?.owner === TOKEN_2022 ? symbolInMint(account.data) : undefined
  const beside = accounts.get(metadata)
  const other = beside?.owner === METAPLEX.toBase58() ? secondText(beside.data, 1 + TWO_KEYS) : undefined
  return own ?? other ?? shortHash(mint)
}

function symbolInMint(data: Uint8Array): string | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  for (let at = EXTENSIONS; at + 4 <= data.length;) {
    const kind = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (kind === 0) return undefined
    if (kind === TOKEN_METADATA) return secondText(data.subarray(at + 4, at + 4 + length), TWO_KEYS)
    at += 4 + length
  }
  return undefined
}

/** The second of the texts that begin at `start`, each with its length before it: name, then symbol. */
function secondText(data: Uint8Array, start: number): string | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (start + 4 > data.length) return undefined
  const second = start + 4 + view.getUint32(start, true)
  if (second + 4 > data.length) return undefined
  const bytes = data.subarray(second + 4, second + 4 + view.getUint32(second, true))
  const text = new TextDecoder().decode(bytes).replaceAll('\0', '').trim()
  return text === '' ? undefined : text.slice(0, 16)
}
