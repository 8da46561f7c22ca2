import type { Database } from '../store/driver.ts'
import { sequences } from '../store/schema/index.ts'
import { type Claimed, field } from './checks.ts'

/** Accounts that number their events. A number ahead of the store's shows events missing at the ledger's end. */
const NUMBERED: Record<string, (address: string) => Claimed['read']> = {
  registry: (address) => field('Registry', address, ({ sequence }) => sequence),
  organization: (address) => field('Organization', address, ({ sequence }) => sequence),
  verifier: (address) => field('Verifier', address, ({ sequence }) => sequence),
  methodology: (address) => field('Methodology', address, ({ sequence }) => sequence),
  listedMint: (address) => field('ListedMint', address, ({ sequence }) => sequence),
  project: (address) => field('Project', address, ({ sequence }) => sequence),
  claim: (address) => field('Claim', address, ({ sequence }) => sequence),
  batch: (address) => field('Batch', address, ({ sequence }) => sequence),
  reversal: (address) => field('Reversal', address, ({ sequence }) => sequence),
  record: (address) => field('Record', address, ({ sequence }) => sequence),
  council: (address) => field('Council', address, ({ sequence }) => sequence),
  motion: (address) => field('Motion', address, ({ sequence }) => sequence),
  fund: (address) => field('Fund', address, ({ sequence }) => sequence),
  pool: (address) => field('Pool', address, ({ sequence }) => sequence),
  proposal: (address) => field('Proposal', address, ({ sequence }) => sequence),
  delivery: (address) => field('Delivery', address, ({ sequence }) => sequence),
  award: (address) => field('Award', address, ({ sequence }) => sequence),
  expense: (address) => field('Expense', address, ({ sequence }) => sequence),
  moneyBack: (address) => field('MoneyBack', address, ({ sequence }) => sequence),
}

/** Law 7: no act disappears. Every account's count of events. */
export async function sequenceChecks(db: Database): Promise<Claimed[]> {
  const numbered = await db.select().from(sequences).orderBy(sequences.account)
  return numbered.flatMap(({ account, room, last }): Claimed[] => {
    const read = NUMBERED[room]?.(account)
    if (read === undefined) return []
    return [{ law: 7, account, name: room, field: `${room}.sequence`, store: last, read }]
  })
}
