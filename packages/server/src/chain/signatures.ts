import type { Rpc } from './rpc.ts'
import { type SignatureInfo, signatureInfos } from './shapes.ts'

const PAGE = 1_000

export interface Listing {
  address: string
  /** Stops at this signature, not included; without it, goes back to the address's beginning. */
  until?: string
  /** The node must know at least this slot. */
  minContextSlot?: number
  /** Told after each page how many signatures there are by now. */
  onPage?: (count: number) => void
}

/** Every confirmed transaction that names an address, newest first, read in pages of a thousand. */
export async function listSignatures(rpc: Rpc, listing: Listing): Promise<SignatureInfo[]> {
  const found: SignatureInfo[] = []
  let before: string | undefined
  for (;;) {
    const settings = {
      limit: PAGE,
      commitment: 'confirmed',
      ...(before === undefined ? {} : { before }),
      ...(listing.until === undefined ? {} : { until: listing.until }),
      ...(listing.minContextSlot === undefined ? {} : { minContextSlot: listing.minContextSlot }),
    }
    const page = signatureInfos.parse(await rpc.call('getSignaturesForAddress', [listing.address, settings]))
    found.push(...page)
    before = page.at(-1)?.signature
    if (page.length < PAGE || before === undefined) return found
    listing.onPage?.(found.length)
  }
}
