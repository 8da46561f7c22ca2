import type { TraceBook } from '@groundtruth/sdk/trace'
import { inArray } from 'drizzle-orm'
import { cancellations, creditClaims, retirements } from '../../store/schema/index.ts'
import type { Amount } from '../types.ts'
import type { TraceView } from '../types/trace.ts'
import type { Sources } from './context.ts'
import { readParts } from './parts.ts'

/** Who used credits or claimed them, and for whom where that is a public name. */
export interface User {
  wallet: string
  beneficiary: string | null
}

export async function readUsers({ db }: Sources, ids: string[]): Promise<Map<string, User>> {
  if (ids.length === 0) return new Map()
  const retired = await db.select().from(retirements).where(inArray(retirements.address, ids))
  const cancelled = await db.select().from(cancellations).where(inArray(cancellations.address, ids))
  const claimed = await db.select().from(creditClaims).where(inArray(creditClaims.address, ids))
  return new Map([
    ...retired.map(({ address, holder, beneficiaryKind, beneficiary }): [string, User] => [
      address,
      { wallet: holder, beneficiary: beneficiaryKind === 'name' ? beneficiary : null },
    ]),
    ...cancelled.map(({ address, holder }): [string, User] => [
      address,
      { wallet: holder, beneficiary: null },
    ]),
    ...claimed.map(({ address, wallet }): [string, User] => [address, { wallet, beneficiary: null }]),
  ])
}

/**
 * The credits that the votes named for the contributor of a contribution, of the proposals that drew it: by what they drew
 * of all that it gave to the same pool, since the chain counts a contributor's units and not single contributions.
 */
export async function readShare(
  sources: Sources,
  book: TraceBook,
  { contributor, wallet, drawn }: { contributor: string; wallet: string; drawn: ReadonlyMap<string, bigint> },
): Promise<TraceView['share']> {
  const { creditsToClaim, creditsClaimed } = await readParts(sources, wallet)
  const own = (part: { contributor: string; proposal: { address: string } }) =>
    part.contributor === contributor && (drawn.get(part.proposal.address) ?? 0n) > 0n
  const toClaim = creditsToClaim.filter(own)
  const claimed = creditsClaimed.filter(own)
  if (toClaim.length === 0 && claimed.length === 0) return null
  const proposals = [...toClaim, ...claimed].map(({ proposal }) => proposal.address)
  let contributions = 0
  for (const one of book.money.contributions.values()) {
    const counts = one.contributor === contributor && proposals.some((id) => (one.drawn.get(id) ?? 0n) > 0n)
    if (counts) contributions += 1
  }
  return { toClaim: sumsOf(toClaim), claimed: sumsOf(claimed), contributions }
}

/** One sum for each unit. */
function sumsOf(parts: ReadonlyArray<{ amount: Amount }>): Amount[] {
  const sums = new Map<string, Amount>()
  for (const { amount } of parts) {
    const key = `${amount.unit} ${amount.decimals}`
    const base = BigInt(sums.get(key)?.base ?? 0) + BigInt(amount.base)
    sums.set(key, { ...amount, base: base.toString() })
  }
  return [...sums.values()]
}
