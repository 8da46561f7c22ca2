import { and, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { claimRevisions, claims, projects } from '../../store/schema/index.ts'
import type { ProjectFlag } from '../types.ts'
import type { Sources } from './context.ts'
import { keysOfProject } from './project-keys.ts'
import { readRefs } from './refs.ts'
import { type SharedFile, sharedFiles } from './shared-files.ts'

/** Public flags of a project: colliding cells, keys that changed hands, files that other claims' packs hold too. */
export async function flagsOfProject(sources: Sources, project: string): Promise<ProjectFlag[]> {
  const rows = await sources.db
    .select({ address: claims.address })
    .from(claims)
    .where(eq(claims.project, project))
    .orderBy(claims.number)
  const own = rows.map(({ address }) => address)
  return [
    ...(await cellFlags(sources, project)),
    ...(await keyFlags(sources, project)),
    ...(await fileFlags(sources, own)),
  ]
}

/** What the verifiers of one claim answer: the project's flags, and the files of this claim's packs. */
export async function flagsOfClaim(
  sources: Sources,
  claim: { address: string; project: string },
): Promise<ProjectFlag[]> {
  return [
    ...(await cellFlags(sources, claim.project)),
    ...(await keyFlags(sources, claim.project)),
    ...(await fileFlags(sources, [claim.address])),
  ]
}

const none = { path: null, claim: null, projects: [], claims: [] }

/** A cell collides with one that is the same, lies in it or holds it: one geohash then begins with the other. */
async function cellFlags(sources: Sources, project: string): Promise<ProjectFlag[]> {
  const { db } = sources
  const [row] = await db.select().from(projects).where(eq(projects.address, project))
  if (row === undefined || row.cell === null || row.status === 'closed') return []
  const others = await db
    .select({ address: projects.address })
    .from(projects)
    .where(
      and(
        ne(projects.address, project),
        ne(projects.status, 'closed'),
        isNotNull(projects.cell),
        or(sql`starts_with(${projects.cell}, ${row.cell})`, sql`starts_with(${row.cell}, ${projects.cell})`),
      ),
    )
    .orderBy(projects.proposedAt, projects.address)
  if (others.length === 0) return []
  const ids = others.map(({ address }) => address)
  const refs = await readRefs(sources, { projects: ids })
  return [{ ...none, kind: 'cell', subject: row.cell, projects: ids.map(refs.project) }]
}

async function keyFlags(sources: Sources, project: string): Promise<ProjectFlag[]> {
  const keys = await keysOfProject(sources, project)
  return keys.flatMap(({ key, previousProject, nextProject }): ProjectFlag[] => {
    const others = [previousProject, nextProject].filter((each) => each !== null)
    return others.length === 0 ? [] : [{ ...none, kind: 'key', subject: key, projects: others }]
  })
}

async function fileFlags(sources: Sources, own: readonly string[]): Promise<ProjectFlag[]> {
  if (own.length === 0) return []
  const { claim, evidenceRoot } = claimRevisions
  const packs = await sources.db
    .select({ claim, root: evidenceRoot })
    .from(claimRevisions)
    .where(inArray(claim, [...own]))
    .orderBy(claim, claimRevisions.revision)
  const shared: (SharedFile & { claim: string })[] = []
  for (const pack of packs) {
    const files = await sharedFiles(sources, pack.root)
    const fresh = files.filter(
      (file) => !shared.some((known) => known.claim === pack.claim && known.sha256 === file.sha256),
    )
    shared.push(...fresh.map((file) => ({ ...file, claim: pack.claim })))
  }
  return toFlags(sources, shared)
}

/** Leaves out packs that back no claim, and other revisions of the same claim. */
async function toFlags(
  sources: Sources,
  shared: readonly (SharedFile & { claim: string })[],
): Promise<ProjectFlag[]> {
  const roots = [...new Set(shared.flatMap((file) => file.roots))]
  if (roots.length === 0) return []
  const backed = await sources.db
    .select({ root: claimRevisions.evidenceRoot, claim: claims.address, project: claims.project })
    .from(claimRevisions)
    .innerJoin(claims, eq(claims.address, claimRevisions.claim))
    .where(inArray(claimRevisions.evidenceRoot, roots))
    .orderBy(claims.submittedAt, claims.address)
  const projectOf = new Map(backed.map((row) => [row.claim, row.project]))
  const refs = await readRefs(sources, {
    claims: [...shared.map(({ claim }) => claim), ...projectOf.keys()],
    projects: [...projectOf.values()],
  })
  return shared.flatMap(({ claim, path, sha256, roots: holders }): ProjectFlag[] => {
    const others = new Set(
      backed.filter((row) => holders.includes(row.root) && row.claim !== claim).map((row) => row.claim),
    )
    if (others.size === 0) return []
    const home = projectOf.get(claim)
    const foreign = new Set([...others].flatMap((other) => projectOf.get(other) ?? []))
    if (home !== undefined) foreign.delete(home)
    return [
      {
        kind: 'file',
        subject: sha256,
        path,
        claim: refs.claim(claim),
        projects: [...foreign].map(refs.project),
        claims: [...others].map(refs.claim),
      },
    ]
  })
}
