import { identifierOfKey } from '@groundtruth/sdk'
import { inArray } from 'drizzle-orm'
import { projectKeys } from '../../store/schema/index.ts'
import { projectKeyKind } from '../schemas/projects.ts'
import type { ProjectKeyView } from '../types.ts'
import type { Sources } from './context.ts'
import { projectKeyEvents } from './history.ts'
import { readRefs } from './refs.ts'

type KeyRow = typeof projectKeys.$inferSelect

interface Holding {
  row: KeyRow
  heldSince: number
  releasedAt: number | null
  previous: string | null
}

/** Every key that a project holds or held, oldest first, with who had it before and who has it now. */
export async function keysOfProject(sources: Sources, project: string): Promise<ProjectKeyView[]> {
  const held = await holdingsOf(sources, project)
  const refs = await readRefs(sources, {
    projects: held.flatMap(({ row, previous }) => [row.project, previous]),
  })
  return held.map(({ row, heldSince, releasedAt, previous }) => ({
    address: row.address,
    kind: projectKeyKind.parse(row.kind),
    key: shownKey(row),
    heldSince,
    releasedAt,
    previousProject: previous === null || previous === project ? null : refs.project(previous),
    nextProject: row.project === project ? null : refs.project(row.project),
  }))
}

/** The last time that the project took each of its keys. */
async function holdingsOf(sources: Sources, project: string): Promise<Holding[]> {
  const happened = await projectKeyEvents(sources, project)
  const ids = [...new Set(happened.map(({ address }) => address))]
  if (ids.length === 0) return []
  const rows = await sources.db.select().from(projectKeys).where(inArray(projectKeys.address, ids))
  const byAddress = new Map(rows.map((row) => [row.address, row]))
  return ids.flatMap((address) => {
    const row = byAddress.get(address)
    const own = happened.filter((each) => each.address === address)
    const taken = own.findLast(({ held }) => held)
    const given = own.at(-1)?.held === false ? own.at(-1) : undefined
    const before = own.find(({ held, previous }) => held && previous !== null && previous !== project)
    if (row === undefined || taken === undefined) return []
    return [{ row, heldSince: taken.at, releasedAt: given?.at ?? null, previous: before?.previous ?? null }]
  })
}

/** The salted hash of an activity in hex, or the identifier as it was written. */
export function shownKey({ kind, key }: Pick<KeyRow, 'kind' | 'key'>): string {
  return kind === 'identifier' ? identifierOfKey(key) : key
}
