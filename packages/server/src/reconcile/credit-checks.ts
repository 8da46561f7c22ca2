import { readMintSupply, readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { attestations, batches, claims, projects, retirements } from '../store/schema/index.ts'
import { type Claimed, field } from './checks.ts'

/** Credits: every project, claim, statement, batch, mint, safety reserve and retirement. */
export async function creditChecks(db: Database): Promise<Claimed[]> {
  const projectRows = await db.select().from(projects).orderBy(projects.address)
  const claimRows = await db.select().from(claims).orderBy(claims.address)
  const attestationRows = await db.select().from(attestations).orderBy(attestations.address)
  const batchRows = await db.select().from(batches).orderBy(batches.address)
  const retirementRows = await db.select().from(retirements).orderBy(retirements.address)
  return [
    ...projectRows.flatMap(checkProject),
    ...claimRows.flatMap(checkClaim),
    ...attestationRows.flatMap(checkAttestation),
    ...batchRows.flatMap(checkBatch),
    ...retirementRows.flatMap(checkRetirement),
  ]
}

function checkProject(row: typeof projects.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Project' }
  const project = (pick: Parameters<typeof field<'Project'>>[2]) => field('Project', row.address, pick)
  return [
    { ...at, field: 'project.issued', store: row.issued, read: project(({ issued }) => issued) },
    { ...at, field: 'project.claims', store: row.claims, read: project((each) => each.claims) },
    { ...at, field: 'project.batches', store: row.batches, read: project((each) => each.batches) },
    { ...at, law: 7, field: 'project.status', store: row.status, read: project(({ status }) => status) },
  ]
}

function checkClaim(row: typeof claims.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Claim' }
  const claim = (pick: Parameters<typeof field<'Claim'>>[2]) => field('Claim', row.address, pick)
  return [
    { ...at, field: 'claim.quantity', store: row.quantity, read: claim(({ quantity }) => quantity) },
    {
      ...at,
      field: 'claim.acceptedQuantity',
      store: row.acceptedQuantity,
      read: claim((each) => each.acceptedQuantity),
    },
    { ...at, law: 7, field: 'claim.status', store: row.status, read: claim(({ status }) => status) },
    {
      ...at,
      law: 7,
      field: 'claim.attestations',
      store: row.accepting + row.rejecting,
      read: claim(({ attestations: rows }) => rows.filter(({ revoked }) => !revoked).length),
    },
    { ...at, field: 'claim.evidenceRoot', store: row.evidenceRoot, read: claim((each) => each.evidenceRoot) },
  ]
}

function checkAttestation(row: typeof attestations.$inferSelect): Claimed[] {
  const at = { law: 7, account: row.address, name: 'Attestation' }
  const read = (pick: Parameters<typeof field<'Attestation'>>[2]) => field('Attestation', row.address, pick)
  return [
    { ...at, field: 'attestation.verdict', store: row.verdict, read: read(({ verdict }) => verdict) },
    { ...at, field: 'attestation.quantity', store: row.quantity, read: read(({ quantity }) => quantity) },
  ]
}

function checkBatch(row: typeof batches.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Batch' }
  const batch = (pick: Parameters<typeof field<'Batch'>>[2]) => field('Batch', row.address, pick)
  const gone = row.retired + row.cancelled + row.destroyed
  return [
    { ...at, field: 'batch.issued', store: row.issued, read: batch(({ issued }) => issued) },
    { ...at, field: 'batch.buffered', store: row.buffered, read: batch(({ buffered }) => buffered) },
    { ...at, field: 'batch.retired', store: row.retired, read: batch(({ retired }) => retired) },
    { ...at, field: 'batch.cancelled', store: row.cancelled, read: batch(({ cancelled }) => cancelled) },
    { ...at, field: 'batch.destroyed', store: row.destroyed, read: batch(({ destroyed }) => destroyed) },
    { ...at, field: 'batch.retirements', store: row.retirements, read: batch((each) => each.retirements) },
    { ...at, field: 'batch.nextSerial', store: row.nextSerial, read: batch((each) => each.nextSerial) },
    { ...at, law: 7, field: 'batch.status', store: row.status, read: batch(({ status }) => status) },
    {
      ...at,
      // What holders burned outside the program lowers the supply and no total of the batch.
      field: 'mint.supply <= issued - retired - cancelled - destroyed',
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

function checkRetirement(row: typeof retirements.$inferSelect): Claimed[] {
  const at = { law: 1, account: row.address, name: 'Retirement' }
  const read = (pick: Parameters<typeof field<'Retirement'>>[2]) => field('Retirement', row.address, pick)
  return [
    { ...at, field: 'retirement.amount', store: row.amount, read: read(({ amount }) => amount) },
    {
      ...at,
      field: 'retirement.firstSerial',
      store: row.firstSerial,
      read: read((each) => each.firstSerial),
    },
  ]
}
