import { eq } from 'drizzle-orm'
import { funds, projects } from '../../store/schema/index.ts'
import { entryOf, type Feed, stableId } from '../feeds/feed.ts'
import type { Ref } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'

/** Entries of a feed at most, and lines that are read to find as many that are final. */
const MOST = 50
const READ = 100

/** The newest final lines of a fund; null where the store has no such fund. */
export async function readFundFeed(sources: Sources, address: string, site: string): Promise<Feed | null> {
  const [row] = await sources.db.select().from(funds).where(eq(funds.address, address))
  if (row === undefined) return null
  const refs = await readRefs(sources, { funds: [address] })
  return feedOf(sources, { kind: 'fund', ref: refs.fund(address), begun: row.createdAt }, site)
}

/** The newest final lines of a project; null where the store has no such project. */
export async function readProjectFeed(sources: Sources, address: string, site: string): Promise<Feed | null> {
  const [row] = await sources.db.select().from(projects).where(eq(projects.address, address))
  if (row === undefined) return null
  const refs = await readRefs(sources, { projects: [address] })
  return feedOf(sources, { kind: 'project', ref: refs.project(address), begun: row.proposedAt }, site)
}

/** What feed readers keep must stay true: lines that a fork may still take back wait until they are final. */
async function feedOf(
  sources: Sources,
  { kind, ref, begun }: { kind: 'fund' | 'project'; ref: Ref; begun: number },
  site: string,
): Promise<Feed> {
  const lines = await readSome(sources, { [kind]: ref.address }, 'desc', READ)
  const final = lines.filter(({ commitment }) => commitment === 'finalized').slice(0, MOST)
  return {
    id: stableId(`${kind} ${ref.address}`),
    title: ref.name ?? ref.code ?? ref.address,
    subtitle: `What the ledger says of this ${kind}, newest first.`,
    home: `${site}/${kind}s/${ref.address}`,
    updated: final[0]?.at ?? begun,
    entries: final.map((line) => entryOf(line, site)),
  }
}
