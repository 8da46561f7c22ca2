import type { AccountRecord } from '@groundtruth/sdk'
import type { Database } from '../store/driver.ts'
import { attestations, claims, disputes } from '../store/schema/index.ts'
import { type Claimed, field, seconds } from './checks.ts'

/** Every claim with what it waits for, every statement, every dispute. */
export async function claimChecks(db: Database): Promise<Claimed[]> {
  const claimRows = await db.select().from(claims).orderBy(claims.address)
  const attestationRows = await db.select().from(attestations).orderBy(attestations.address)
  const disputeRows = await db.select().from(disputes).orderBy(disputes.address)
  return [
    ...claimRows.flatMap(checkClaim),
    ...attestationRows.flatMap(checkAttestation),
    ...disputeRows.flatMap(checkDispute),
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
    { ...at, law: 7, field: 'claim.revision', store: row.revision, read: claim(({ revision }) => revision) },
    {
      ...at,
      law: 7,
      field: 'claim.waitsUntil',
      store: row.waitsUntil,
      read: claim(({ waitsUntil }) => seconds(waitsUntil)),
    },
    {
      ...at,
      law: 7,
      field: 'claim.challengeEndsAt',
      store: row.challengeEndsAt,
      read: claim(({ challengeEndsAt }) => seconds(challengeEndsAt)),
    },
    { ...at, law: 7, field: 'claim.dispute', store: row.dispute, read: claim(({ dispute }) => dispute) },
    { ...at, law: 7, field: 'claim.accepting', store: row.accepting, read: claim(counting('accept')) },
    { ...at, law: 7, field: 'claim.rejecting', store: row.rejecting, read: claim(counting('reject')) },
    {
      ...at,
      law: 7,
      field: 'claim.attestations',
      store: row.attestedBy.length,
      read: claim((each) => each.attestationCount),
    },
    { ...at, field: 'claim.evidenceRoot', store: row.evidenceRoot, read: claim((each) => each.evidenceRoot) },
  ]
}

const counting =
  (verdict: string) =>
  ({ attestations: rows }: AccountRecord<'Claim'>): number =>
    rows.filter((row) => row.verdict === verdict && !row.revoked).length

function checkAttestation(row: typeof attestations.$inferSelect): Claimed[] {
  const at = { law: 7, account: row.address, name: 'Attestation' }
  const read = (pick: Parameters<typeof field<'Attestation'>>[2]) => field('Attestation', row.address, pick)
  return [
    { ...at, field: 'attestation.verdict', store: row.verdict, read: read(({ verdict }) => verdict) },
    { ...at, field: 'attestation.quantity', store: row.quantity, read: read(({ quantity }) => quantity) },
    {
      ...at,
      field: 'attestation.revoked',
      store: String(row.revoked),
      read: read(({ revoked }) => String(revoked)),
    },
    {
      ...at,
      field: 'attestation.declarations',
      store: row.declarations.join(' '),
      read: read(({ declarations }) => declarations.join(' ')),
    },
  ]
}

function checkDispute(row: typeof disputes.$inferSelect): Claimed[] {
  const at = { law: 7, account: row.address, name: 'Dispute' }
  const read = (pick: Parameters<typeof field<'Dispute'>>[2]) => field('Dispute', row.address, pick)
  return [
    { ...at, field: 'dispute.status', store: row.status, read: read(({ status }) => status) },
    // What was paid out the account no longer holds.
    {
      ...at,
      law: 2,
      field: 'dispute.deposit',
      store: row.status === 'open' ? row.deposit : 0n,
      read: read(({ deposit }) => deposit),
    },
    {
      ...at,
      field: 'dispute.abusive',
      store: String(row.abusive),
      read: read(({ abusive }) => String(abusive)),
    },
  ]
}
