import type { Database } from '../store/driver.ts'
import { methodologies, organizations, sequences, verifiers } from '../store/schema/index.ts'
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
  fund: (address) => field('Fund', address, ({ sequence }) => sequence),
  pool: (address) => field('Pool', address, ({ sequence }) => sequence),
}

/** Law 7: no act disappears. Every account's count of events, and every accreditation's status. */
export async function sequenceChecks(db: Database): Promise<Claimed[]> {
  const numbered = await db.select().from(sequences).orderBy(sequences.account)
  const organizationRows = await db.select().from(organizations).orderBy(organizations.address)
  const verifierRows = await db.select().from(verifiers).orderBy(verifiers.address)
  const methodologyRows = await db.select().from(methodologies).orderBy(methodologies.address)
  return [
    ...numbered.flatMap(({ account, room, last }): Claimed[] => {
      const read = NUMBERED[room]?.(account)
      if (read === undefined) return []
      return [{ law: 7, account, name: room, field: `${room}.sequence`, store: last, read }]
    }),
    ...organizationRows.map(({ address, status }): Claimed => ({
      law: 7,
      account: address,
      name: 'Organization',
      field: 'organization.status',
      store: status,
      read: field('Organization', address, (organization) => organization.status),
    })),
    ...verifierRows.map(({ address, status }): Claimed => ({
      law: 7,
      account: address,
      name: 'Verifier',
      field: 'verifier.status',
      store: status,
      read: field('Verifier', address, (verifier) => verifier.status),
    })),
    ...methodologyRows.map(({ address, status }): Claimed => ({
      law: 7,
      account: address,
      name: 'Methodology',
      field: 'methodology.status',
      store: status,
      read: field('Methodology', address, (methodology) => methodology.status),
    })),
  ]
}
