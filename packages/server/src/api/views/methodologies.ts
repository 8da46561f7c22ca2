import { asc, count, eq } from 'drizzle-orm'
import { claims, methodologies, projects } from '../../store/schema/index.ts'
import { methodologyEffect, methodologyStatus } from '../schemas/registry.ts'
import type { MethodologyView } from '../types.ts'
import type { Sources } from './context.ts'
import { titleOf } from './refs.ts'

/** Methodologies by code and revision, each with all versions of its code. */
export async function listMethodologies(sources: Sources): Promise<MethodologyView[]> {
  const { db, content } = sources
  const rows = await db
    .select()
    .from(methodologies)
    .orderBy(asc(methodologies.code), asc(methodologies.revision))
  const ofProjects = await db
    .select({ methodology: projects.methodology, count: count() })
    .from(projects)
    .groupBy(projects.methodology)
  const ofClaims = await db
    .select({ methodology: claims.methodology, count: count() })
    .from(claims)
    .groupBy(claims.methodology)
  const projectCounts = new Map(ofProjects.map((row) => [row.methodology, row.count]))
  const claimCounts = new Map(ofClaims.map((row) => [row.methodology, row.count]))
  const versions = rows.map((row) => ({
    code: row.code,
    version: {
      address: row.address,
      revision: row.revision,
      status: methodologyStatus.parse(row.status),
      documentHash: row.documentHash,
      createdAt: row.createdAt,
      activatedAt: row.activatedAt,
      retiredAt: row.retiredAt,
    },
  }))
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      code: row.code,
      revision: row.revision,
      title: titleOf(await content.profiles.get(row.documentHash)),
      status: methodologyStatus.parse(row.status),
      effect: methodologyEffect.parse(row.effect),
      quorum: row.quorum,
      challengePeriod: row.challengePeriod,
      reviewPeriod: row.reviewPeriod,
      bufferBps: row.bufferBps,
      creditSymbol: row.creditSymbol,
      creditDecimals: row.creditDecimals,
      warmingPotentialSet: row.warmingPotentialSet,
      documentHash: row.documentHash,
      createdAt: row.createdAt,
      activatedAt: row.activatedAt,
      retiredAt: row.retiredAt,
      projects: projectCounts.get(row.address) ?? 0,
      claims: claimCounts.get(row.address) ?? 0,
      versions: versions.filter(({ code }) => code === row.code).map(({ version }) => version),
    })),
  )
}

/** A version by its address. */
export async function readMethodology(sources: Sources, address: string): Promise<MethodologyView | null> {
  const [row] = await sources.db.select().from(methodologies).where(eq(methodologies.address, address))
  if (row === undefined) return null
  return (await listMethodologies(sources)).find((each) => each.address === address) ?? null
}
