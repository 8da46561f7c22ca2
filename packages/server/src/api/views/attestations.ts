import { asc, eq, inArray, type SQL } from 'drizzle-orm'
import { attestations, claims } from '../../store/schema/index.ts'
import { declaration, verdict } from '../schemas/credits.ts'
import type { AttestationView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readCredits } from './credit-units.ts'
import { readRefs } from './refs.ts'
import { textOf } from './texts.ts'

/** The statements on a claim, of every revision, in the order in which they were made. */
export function attestationsOf(sources: Sources, claim: { address: string }): Promise<AttestationView[]> {
  return readAttestations(sources, eq(attestations.claim, claim.address))
}

/** Statements that a condition lets through, in the order in which they were made. */
export async function readAttestations(sources: Sources, where: SQL | undefined): Promise<AttestationView[]> {
  const { db } = sources
  const rows = await db
    .select()
    .from(attestations)
    .where(where)
    .orderBy(
      asc(attestations.attestedAt),
      asc(attestations.claim),
      asc(attestations.revision),
      asc(attestations.number),
    )
  const claimIds = [...new Set(rows.map(({ claim }) => claim))]
  const refs = await readRefs(sources, {
    claims: claimIds,
    organizations: rows.map(({ organization }) => organization),
  })
  const { address, methodology } = claims
  const about =
    claimIds.length === 0
      ? []
      : await db.select({ address, methodology }).from(claims).where(inArray(address, claimIds))
  const methodologies = new Map(about.map((row) => [row.address, row.methodology]))
  const creditOf = await readCredits(sources, [...methodologies.values()])
  return Promise.all(
    rows.map(async (row) => {
      const { decimals, unit } = creditOf(methodologies.get(row.claim) ?? '')
      return {
        address: row.address,
        claim: refs.claim(row.claim),
        revision: row.revision,
        organization: refs.organization(row.organization),
        verifier: row.verifier,
        person: row.person,
        verdict: verdict.parse(row.verdict),
        quantity: row.verdict === 'accept' ? amountOf(row.quantity, decimals, unit) : null,
        declarations: declaration.array().parse(row.declarations),
        expected: amountOf(row.expected, decimals, unit),
        statementHash: row.statementHash,
        statement: await textOf(sources, row.statementHash),
        attestedAt: row.attestedAt,
        revoked: row.revoked,
        revokedAt: row.revokedAt,
        revokedBy: row.revokedBy,
        reasonHash: row.reasonHash,
        reason: await textOf(sources, row.reasonHash),
        signature: row.signature,
      }
    }),
  )
}
