import { readMintSupply, readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { batches, letters, reversals } from '../store/schema/index.ts'
import { type Claimed, field, seconds } from './checks.ts'

/** Law 1: every batch with its mint and its buffer; every reversal, every letter. */
export async function batchChecks(db: Database): Promise<Claimed[]> {
  const batchRows = await db.select().from(batches).orderBy(batches.address)
  const reversalRows = await db.select().from(reversals).orderBy(reversals.address)
  const letterRows = await db.select().from(letters).orderBy(letters.address)
  return [
    ...batchRows.flatMap(checkBatch),
    ...reversalRows.flatMap(checkReversal),
    ...letterRows.flatMap(checkLetter),
  ]
}

function checkBatch(row: typeof batches.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Batch' }
  const batch = (pick: Parameters<typeof field<'Batch'>>[2]) => field('Batch', row.address, pick)
  const gone = row.retired + row.cancelled + row.destroyed + row.bufferCancelled
  return [
    { ...at, field: 'batch.issued', store: row.issued, read: batch(({ issued }) => issued) },
    { ...at, field: 'batch.buffered', store: row.buffered, read: batch(({ buffered }) => buffered) },
    {
      ...at,
      field: 'batch.bufferCancelled',
      store: row.bufferCancelled,
      read: batch((each) => each.bufferCancelled),
    },
    { ...at, field: 'batch.retired', store: row.retired, read: batch(({ retired }) => retired) },
    { ...at, field: 'batch.cancelled', store: row.cancelled, read: batch(({ cancelled }) => cancelled) },
    { ...at, field: 'batch.destroyed', store: row.destroyed, read: batch(({ destroyed }) => destroyed) },
    { ...at, field: 'batch.adjusted', store: row.adjusted, read: batch(({ adjusted }) => adjusted) },
    { ...at, field: 'batch.retirements', store: row.retirements, read: batch((each) => each.retirements) },
    {
      ...at,
      field: 'batch.cancellations',
      store: row.cancellations,
      read: batch((each) => each.cancellations),
    },
    { ...at, field: 'batch.nextSerial', store: row.nextSerial, read: batch((each) => each.nextSerial) },
    { ...at, law: 7, field: 'batch.status', store: row.status, read: batch(({ status }) => status) },
    {
      ...at,
      law: 7,
      field: 'batch.suspendedUntil',
      store: row.suspendedUntil,
      read: batch(({ suspendedUntil }) => seconds(suspendedUntil)),
    },
    {
      ...at,
      law: 7,
      field: 'batch.authorizedBy',
      store: row.authorizedBy,
      read: batch(({ authorizedBy }) => authorizedBy),
    },
    { ...at, law: 7, field: 'batch.letters', store: row.letters, read: batch((each) => each.letters) },
    { ...at, law: 7, field: 'batch.reversals', store: row.reversals, read: batch((each) => each.reversals) },
    {
      ...at,
      // What holders burned outside the program lowers the supply and no total of the batch until it is settled.
      field: 'mint.supply <= issued - retired - cancelled - bufferCancelled - destroyed',
      store: row.issued - gone,
      read: (accounts) => {
        const mint = accounts.get(row.mint)
        return mint === undefined ? undefined : readMintSupply(mint.data)
      },
      holds: (rest, supply) => supply <= rest,
    },
    ...(row.bufferVault === null ? [] : [checkBuffer(row, row.bufferVault)]),
  ]
}

function checkBuffer(row: typeof batches.$inferSelect, vault: string): Claimed {
  return {
    law: 1,
    account: row.address,
    name: 'Batch',
    field: 'batch.buffered <= buffer vault',
    store: row.buffered,
    read: (accounts) => {
      const account = accounts.get(vault)
      return account === undefined ? undefined : readTokenAccount(account.data).amount
    },
    holds: (buffered, held) => buffered <= held,
  }
}

function checkReversal(row: typeof reversals.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Reversal' }
  const read = (pick: Parameters<typeof field<'Reversal'>>[2]) => field('Reversal', row.address, pick)
  return [
    { ...at, field: 'reversal.amount', store: row.amount, read: read(({ amount }) => amount) },
    { ...at, field: 'reversal.covered', store: row.covered, read: read(({ covered }) => covered) },
    { ...at, law: 7, field: 'reversal.status', store: row.status, read: read(({ status }) => status) },
    {
      ...at,
      law: 7,
      field: 'reversal.cover',
      store: row.cover.slice(row.coverNext).join(' '),
      read: read(({ cover, coverNext }) => cover.slice(coverNext).join(' ')),
    },
  ]
}

function checkLetter(row: typeof letters.$inferSelect): Claimed[] {
  const at = { law: 7, account: row.address, name: 'Letter' }
  const read = (pick: Parameters<typeof field<'Letter'>>[2]) => field('Letter', row.address, pick)
  return [
    { ...at, field: 'letter.kind', store: row.kind, read: read(({ kind }) => kind) },
    { ...at, field: 'letter.amount', store: row.amount ?? 0n, read: read(({ amount }) => amount) },
    { ...at, field: 'letter.number', store: row.number, read: read((each) => each.number) },
  ]
}
