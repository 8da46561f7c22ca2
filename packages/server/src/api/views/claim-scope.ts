import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import {
  attestations,
  bindings,
  claims,
  organizations,
  projects,
  verifiers,
} from '../../store/schema/index.ts'

/** True of rows about a claim with a statement of this accreditation, person or organization, revoked or not. */
export function attestedByVerifier(claim: PgColumn, name: string): SQL {
  return sql`exists (select 1 from ${attestations} a
    where a.claim = ${claim} and (a.verifier = ${name} or a.person = ${name} or a.organization = ${name}))`
}

/** True of rows of a project in this country or region: `KE` is the country of `KE-30`. */
export function inJurisdiction(project: PgColumn, code: string): SQL {
  const upper = code.toUpperCase()
  return sql`exists (select 1 from ${projects} p
    where p.address = ${project} and (p.jurisdiction = ${upper} or starts_with(p.jurisdiction, ${`${upper}-`})))`
}

/**
 * True of claims that this accreditation or person may attest at `now`: under review and in time, a methodology of the
 * scope, an organization that has no row yet and is not on the receiving side, also by what proposals pay for the project,
 * and not the validator at the first claim.
 */
export function waitingFor(name: string, now: number): SQL {
  return sql`${claims.status} = 'submitted' and ${claims.waitsUntil} > ${now} and exists (
    select 1 from ${verifiers} v
      join ${organizations} o on o.address = v.organization
      join ${projects} p on p.address = ${claims.project}
    where (v.address = ${name} or v.person = ${name})
      and v.status = 'active' and v.valid_from <= ${now} and v.valid_until > ${now} and o.status = 'active'
      and v.scope ? ${claims.methodology}
      and not ${claims.attestedBy} ? v.organization
      and v.organization <> p.organization
      and not (${claims.number} = 1 and v.organization = p.validator)
      and v.person not in (${claims.owner}, p.owner, p.payee, p.proposer)
      and o.authority not in (${claims.owner}, p.owner, p.payee, p.proposer)
      and not exists (select 1 from ${bindings} b where b.project = p.address and not b.freed
        and (b.organization = v.organization or b.payee in (v.person, o.authority))))`
}
