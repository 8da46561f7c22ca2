import { sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { organizations, projects, proposals, verifiers } from '../../store/schema/index.ts'

interface Reviewed {
  status: PgColumn
  waitsUntil: PgColumn
  reviewedBy: PgColumn
  proposal: PgColumn
}

/**
 * True of deliveries or expenses that this accreditation or person may review at `now`: open and in time, the project's
 * methodology in its scope, an organization that has not reviewed it and stands on no receiving side. Rules as in
 * programs/groundtruth/src/instructions/fund/reviewer.rs.
 */
export function reviewableBy(subject: Reviewed, open: string, name: string, now: number): SQL {
  return sql`${subject.status} = ${open} and ${subject.waitsUntil} > ${now} and exists (
    select 1 from ${verifiers} v
      join ${organizations} o on o.address = v.organization
      join ${proposals} r on r.address = ${subject.proposal}
      join ${projects} p on p.address = r.project
    where (v.address = ${name} or v.person = ${name})
      and v.status = 'active' and v.valid_from <= ${now} and v.valid_until > ${now} and o.status = 'active'
      and v.scope ? p.methodology
      and not ${subject.reviewedBy} ? v.organization
      and v.organization not in (r.organization, p.organization)
      and v.person not in (r.proposer, r.authority, r.payee, p.owner, p.payee, p.proposer)
      and o.authority not in (r.proposer, r.authority, r.payee, p.owner, p.payee, p.proposer))`
}
