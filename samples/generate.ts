import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { forestPack } from './packs-forest.ts'
import { solarPack } from './packs-solar.ts'
import { CLAIMS } from './story.ts'

export const PACKS_FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'packs')

/** The files of every pack of the story, by `<claim>/<path>`. The same in every run. */
export function generatePacks(): Map<string, string> {
  const files = new Map<string, string>()
  for (const claim of CLAIMS) {
    const pack = claim.project === 'solar' ? solarPack(claim) : forestPack(claim)
    for (const [path, text] of pack) files.set(`${claim.key}/${path}`, text)
  }
  return files
}

/** Replaces the committed packs. */
export async function writePacks(folder = PACKS_FOLDER): Promise<number> {
  for (const claim of CLAIMS) await rm(join(folder, claim.key), { recursive: true, force: true })
  const files = generatePacks()
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return files.size
}

const entry = process.argv[1]
if (entry !== undefined && import.meta.url === pathToFileURL(entry).href) {
  process.stdout.write(`${await writePacks()} files written to samples/packs\n`)
}
