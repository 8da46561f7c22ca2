import type { Sources } from './context.ts'

/** A file of a pack that other packs hold too. */
export interface SharedFile {
  path: string
  sha256: string
  /** Roots of the other packs. */
  roots: string[]
}

/** A pack never changes, who else holds its files does: asked again after this. */
const KEPT_MS = 30_000
const KEPT = 500

type Kept = { at: number; files: Promise<SharedFile[]> }
const kept = new WeakMap<Sources['content'], Map<string, Kept>>()

/** Files of the pack with this root that other packs of the content store hold too; none where it has no such pack. */
export function sharedFiles({ content }: Pick<Sources, 'content'>, root: string): Promise<SharedFile[]> {
  const known = kept.get(content) ?? new Map<string, Kept>()
  kept.set(content, known)
  const found = known.get(root)
  if (found !== undefined && Date.now() - found.at < KEPT_MS) return found.files
  if (known.size >= KEPT) known.clear()
  const files = look(content, root)
  known.set(root, { at: Date.now(), files })
  return files
}

async function look(content: Sources['content'], root: string): Promise<SharedFile[]> {
  // A damaged manifest shows no flags; asking for the pack itself says that it is damaged.
  const pack = await content.packs.get(root).catch(() => null)
  const shared: SharedFile[] = []
  for (const { path, sha256 } of pack?.manifest.files ?? []) {
    const roots = (await content.packs.holding(sha256)).filter((other) => other !== root)
    if (roots.length > 0) shared.push({ path, sha256, roots })
  }
  return shared
}
