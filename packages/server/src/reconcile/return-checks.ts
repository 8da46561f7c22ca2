import { sql } from 'drizzle-orm'
import type { AccountRecord } from '@groundtruth/sdk'
import { readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { bigOf } from '../store/rows.ts'
import {
  batches,
  batchShares,
  bindings,
  creditClaims,
  moneyBack,
  moneyBackParts,
  reclaims,
} from '../store/schema/index.ts'
import { type Claimed, field, fieldsOf } from './checks.ts'

/** Laws 2 and 5: money that came back and credits for contributors, with what was claimed of both. */
export async function returnChecks(db: Database): Promise<Claimed[]> {
  const backs = await db.select().from(moneyBack).orderBy(moneyBack.address)
  const parts = await db.select().from(moneyBackParts).orderBy(moneyBackParts.moneyBack, moneyBackParts.pool)
  const taken = await db.select().from(reclaims).orderBy(reclaims.address)
  const bound = await db.select().from(bindings).orderBy(bindings.project, bindings.proposal)
  const claims = await db.select().from(creditClaims).orderBy(creditClaims.address)
  return [
    ...backs.flatMap((row) =>
      checkBack(
        row,
        parts.filter(({ moneyBack: of }) => of === row.address),
      ),
    ),
    ...taken.flatMap(checkReclaim),
    ...bound.flatMap(checkBinding),
    ...(await shareChecks(db)),
    ...claims.flatMap(checkClaim),
  ]
}

function checkBack(
  row: typeof moneyBack.$inferSelect,
  parts: readonly (typeof moneyBackParts.$inferSelect)[],
): Claimed[] {
  const total = (pick: (part: (typeof parts)[number]) => bigint) =>
    parts.reduce((sum, part) => sum + pick(part), 0n)
  return fieldsOf(2, 'MoneyBack', row.address, {
    amounts: [total(({ amount }) => amount), ({ amounts }) => sumOf(amounts)],
    claimed: [total(({ claimed }) => claimed), ({ claimed }) => sumOf(claimed)],
    settled: [parts.filter(({ settled }) => settled !== null).length, ({ settled }) => bitsIn(settled)],
    claimUntil: [row.claimUntil, (each) => each.claimUntil],
    proposal: [row.proposal, (each) => each.proposal],
  })
}

const sumOf = (values: readonly (bigint | number)[]): bigint =>
  values.reduce<bigint>((sum, value) => sum + BigInt(value), 0n)

const bitsIn = (mask: number): number => [...mask.toString(2)].filter((bit) => bit === '1').length

function checkReclaim(row: typeof reclaims.$inferSelect): Claimed[] {
  return fieldsOf(5, 'Reclaim', row.address, {
    amount: [row.amount, (each) => each.amount],
    contributor: [row.contributor, (each) => each.contributor],
  })
}

/** A project's row for a proposal. One that is over may have been given to another proposal. */
function checkBinding(row: typeof bindings.$inferSelect): Claimed[] {
  const textOf = ({ shareBps, used, tonnage, inForce, ended }: Pick<typeof row, Bound>) =>
    `${shareBps} bps, ${used} of ${tonnage}, in force ${inForce}, ended ${ended}`
  const store = row.freed ? null : textOf(row)
  return fieldsOf(5, 'Project', row.project, {
    [`bindings[${row.proposal}]`]: [
      store,
      (project: AccountRecord<'Project'>) => {
        const found = project.bindings.find(({ proposal }) => proposal === row.proposal)
        if (found === undefined) return row.ended ? store : null
        return textOf(found)
      },
    ],
  })
}

type Bound = 'shareBps' | 'used' | 'tonnage' | 'inForce' | 'ended'

/** Credits claimed are the sum of the claims, at most the share, and the rest lies in the vault of shares. */
async function shareChecks(db: Database): Promise<Claimed[]> {
  const rows = await db.select().from(batchShares).orderBy(batchShares.batch, batchShares.number)
  const sums = await db
    .select({
      batch: creditClaims.batch,
      proposal: creditClaims.proposal,
      claimed: sql<unknown>`sum(${creditClaims.amount})`,
    })
    .from(creditClaims)
    .groupBy(creditClaims.batch, creditClaims.proposal)
  const claimedOf = new Map(sums.map((row) => [`${row.batch} ${row.proposal}`, bigOf(row.claimed)]))
  const shares = rows.flatMap((row): Claimed[] => {
    const at = { law: 5, account: row.batch, name: 'Batch' }
    const share = (pick: (found: AccountRecord<'Batch'>['shares'][number]) => bigint) =>
      field('Batch', row.batch, (batch) => {
        const found = batch.shares.find(({ proposal }) => proposal === row.proposal)
        return found === undefined ? null : pick(found)
      })
    const claimed = claimedOf.get(`${row.batch} ${row.proposal}`) ?? 0n
    return [
      {
        ...at,
        field: `batch.shares[${row.proposal}].amount`,
        store: row.amount,
        read: share((each) => each.amount),
      },
      {
        ...at,
        field: `sum of claims = batch.shares[${row.proposal}].claimed`,
        store: claimed,
        read: share((each) => each.claimed),
      },
      {
        ...at,
        field: `sum of claims <= batch.shares[${row.proposal}].amount`,
        store: claimed,
        read: share((each) => each.amount),
        holds: (taken, whole) => taken <= whole,
      },
    ]
  })
  return [...shares, ...(await vaultChecks(db))]
}

async function vaultChecks(db: Database): Promise<Claimed[]> {
  const rows = await db
    .select({
      batch: batches.address,
      vault: batches.shareVault,
      left: sql<unknown>`sum(${batchShares.amount} - ${batchShares.claimed})`,
    })
    .from(batches)
    .innerJoin(batchShares, sql`${batchShares.batch} = ${batches.address}`)
    .groupBy(batches.address, batches.shareVault)
    .orderBy(batches.address)
  return rows.flatMap(({ batch, vault, left }): Claimed[] => {
    if (vault === null) return []
    const read: Claimed['read'] = (accounts) => {
      const account = accounts.get(vault)
      return account === undefined ? undefined : readTokenAccount(account.data).amount
    }
    return [
      {
        law: 5,
        account: batch,
        name: 'Batch',
        field: 'shares not claimed <= share vault',
        store: bigOf(left),
        read,
        holds: (owed, held) => owed <= held,
      },
    ]
  })
}

function checkClaim(row: typeof creditClaims.$inferSelect): Claimed[] {
  return fieldsOf(5, 'CreditClaim', row.address, {
    amount: [row.amount, (each) => each.amount],
    contributor: [row.contributor, (each) => each.contributor],
  })
}
