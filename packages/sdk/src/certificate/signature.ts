import { decodeEvents } from '../ledger/index.ts'
import { at, type RpcCall } from './chain-reader.ts'

const PAGE = 1_000
/** An address that strangers flooded with transactions is not read to its end. */
const MOST_PAGES = 20

/**
 * The transaction that made the retirement: the oldest one about its account that carries the program's own event.
 * Null where the node no longer has it.
 */
export async function findSignature(call: RpcCall, retirement: string): Promise<string | null> {
  for (const signature of (await signaturesOf(call, retirement)).reverse()) {
    const settings = { encoding: 'json', commitment: 'confirmed', maxSupportedTransactionVersion: 0 }
    const answer = await call('getTransaction', [signature, settings])
    if (answer === null || answer === undefined) continue
    const slot = Number(at(answer, 'slot'))
    const events = decodeEvents({ slot, transaction: at(answer, 'transaction'), meta: at(answer, 'meta') })
    const own = events.some(
      (event) => event.name === 'CreditsRetired' && event.data.retirement === retirement,
    )
    if (own) return signature
  }
  return null
}

/** Successful transactions that name the account, newest first. */
async function signaturesOf(call: RpcCall, address: string): Promise<string[]> {
  const found: string[] = []
  let before: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const settings = { limit: PAGE, commitment: 'confirmed', ...(before === undefined ? {} : { before }) }
    const rows = await call('getSignaturesForAddress', [address, settings])
    if (!Array.isArray(rows)) break
    for (const row of rows) {
      const signature = at(row, 'signature')
      if (typeof signature === 'string') before = signature
      if (typeof signature === 'string' && at(row, 'err') === null) found.push(signature)
    }
    if (rows.length < PAGE) break
  }
  return found
}
