import { personalData } from '../personal-data.ts'
import { MAX_PACK_FILES } from './manifest-fields.ts'
import { MANIFEST_NAME, pathFault } from './paths.ts'

/** One thing about the names and sizes of a pack's files. */
export interface PackFault {
  /** The file, or undefined where it is about the pack as a whole. */
  path?: string
  /** The end of a sentence that begins with the path: what is wrong and what to do. */
  reason: string
  /** Whether the pack can still be used as it is. */
  hinders: boolean
}

/** Files that systems put into folders by themselves. */
const SYSTEM_FILES = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** A day or a month in a name, which is no number of a telephone. */
const DAYS = /(?:19|20)\d\d[-_./]?(?:0[1-9]|1[0-2])(?:[-_./]?(?:0[1-9]|[12]\d|3[01]))?/g

/**
 * What is wrong with the names and sizes of files that are to become a pack, known before any of them is hashed. A
 * `manifest.json` at the top is no part of a pack and is passed over.
 */
export function packFaults(files: readonly { path: string; size: number }[]): PackFault[] {
  const inPack = files.filter(({ path }) => path !== MANIFEST_NAME)
  const faults: PackFault[] = []
  if (inPack.length === 0) faults.push({ reason: 'There is no file in it; add at least one.', hinders: true })
  if (inPack.length > MAX_PACK_FILES) {
    const reason = `A pack has at most ${MAX_PACK_FILES} files, not ${inPack.length}; join some of them.`
    faults.push({ reason, hinders: true })
  }
  const seen = new Set<string>()
  for (const { path, size } of inPack) {
    const report = (reason: string, hinders: boolean) => faults.push({ path, reason, hinders })
    if (seen.has(path)) report('is there twice; rename one of the two, or choose their folder instead', true)
    seen.add(path)
    const fault = pathFault(path)
    if (fault !== undefined) report(fault, true)
    reportPersonal(path, report)
    if (size === 0) report('is empty; fill it or take it out', false)
    if (SYSTEM_FILES.has(path.slice(path.lastIndexOf('/') + 1))) {
      report('was put there by the operating system; take it out', false)
    }
  }
  return faults
}

/** A bare row of digits may be the number of a meter or of a photo as well, so that it is only pointed at. */
function reportPersonal(path: string, report: (reason: string, hinders: boolean) => void): void {
  const words = path.replace(DAYS, ' ')
  const certain = personalData(words, 'prose')
  if (certain !== null) {
    report(`has what looks like ${PERSONAL[certain]} in its name, which is public; rename it`, true)
  } else if (personalData(words, 'name') !== null) {
    report('has a row of digits in its name, which is public; rename it if it is a phone number', false)
  }
}

const PERSONAL = { email: 'an e-mail address', phone: 'a phone number' }
