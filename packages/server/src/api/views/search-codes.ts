import { and, desc, eq, gte, like, ne, or } from 'drizzle-orm'
import { batches, claims, projects, retirements } from '../../store/schema/index.ts'
import type { SearchHit } from '../types.ts'
import type { Sources } from './context.ts'

/** Batches that a plain serial number is looked for in. */
const BATCHES = 10

/** A batch by its code, a retirement by its certificate number. */
export async function byCode({ db }: Sources, code: string): Promise<SearchHit[]> {
  const batchRows = await db.select().from(batches).where(eq(batches.code, code))
  const retirementRows = await db.select().from(retirements).where(eq(retirements.certificate, code))
  return [
    ...batchRows.map((row) => hit('batch', row.address, row.code)),
    ...retirementRows.map((row) => hit('retirement', row.address, row.certificate)),
  ]
}

/** A serial number behind its batch's code, as `SUNCO-1-2026-2-17`; also where no certificate begins with it. */
export async function bySerial({ db }: Sources, text: string): Promise<SearchHit[]> {
  const match = /^(.+)[-#/ ](\d{1,20})$/.exec(text)
  const [, code, digits] = match ?? []
  if (code === undefined || digits === undefined) return []
  const serial = BigInt(digits)
  const [row] = await db.select().from(batches).where(eq(batches.code, code.trim()))
  if (row === undefined || serial < 1n || serial > row.issued) return []
  return [hit('serial', row.address, `${row.code}-${serial}`)]
}

/** A plain number: the year of a vintage, and a serial of each of the newest batches that are large enough. */
export async function byNumber({ db }: Sources, text: string): Promise<SearchHit[]> {
  if (!/^\d{1,19}$/.test(text)) return []
  const number = BigInt(text)
  const hits: SearchHit[] = []
  if (text.length === 4) {
    const [claim] = await db
      .select({ vintage: claims.vintage })
      .from(claims)
      .where(eq(claims.vintage, Number(text)))
      .limit(1)
    if (claim !== undefined) hits.push(hit('vintage', text, text))
  }
  if (number < 1n) return hits
  const rows = await db
    .select()
    .from(batches)
    .where(and(gte(batches.issued, number), ne(batches.status, 'open')))
    .orderBy(desc(batches.issuedAt), batches.address)
    .limit(BATCHES)
  return [...hits, ...rows.map((row) => hit('serial', row.address, `${row.code}-${number}`))]
}

/** Countries and regions that have projects: `KE` and `KE-30` for `KE`. */
export async function byJurisdiction({ db }: Sources, code: string): Promise<SearchHit[]> {
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return []
  const { jurisdiction } = projects
  const rows = await db
    .selectDistinct({ jurisdiction })
    .from(projects)
    .where(or(eq(jurisdiction, code), like(jurisdiction, `${code}-%`)))
    .orderBy(jurisdiction)
  return rows.map((row) => hit('jurisdiction', row.jurisdiction, row.jurisdiction))
}

function hit(kind: SearchHit['kind'], address: string, code: string): SearchHit {
  return { address, name: null, code, kind }
}
