import type { Profile } from '../api/types.ts'
import type { Files } from './files.ts'

const KEPT = 2_000
const LARGEST_TEXT = 256 * 1024

export interface Profiles {
  /** What stands in the profile with this hash; its name and summary are null where the file is missing. */
  get(hash: string): Promise<Profile>
  /** A text of the content store, or null where it is missing, damaged or not a text. */
  text(hash: string): Promise<string | null>
}

/** Reads profiles and statements from the content store. A file under a hash never changes: it is read once. */
export function openProfiles(files: Files): Profiles {
  const known = new Map<string, Profile>()
  const text = async (hash: string): Promise<string | null> => {
    // A damaged file is not shown; asking for the file itself says that it is damaged.
    const bytes = await files.get(hash).catch(() => null)
    return bytes === null || bytes.length > LARGEST_TEXT ? null : decode(bytes)
  }
  return {
    text,
    get: async (hash) => {
      const found = known.get(hash)
      if (found !== undefined) return found
      const content = await text(hash)
      if (content === null) return { hash, name: null, summary: null, url: null, details: {} }
      const profile = readProfile(hash, content)
      if (known.size >= KEPT) known.clear()
      known.set(hash, profile)
      return profile
    },
  }
}

function readProfile(hash: string, content: string): Profile {
  const { name, summary, url, ...details } = readObject(content)
  return { hash, name: line(name), summary: line(summary), url: webAddress(url), details }
}

function readObject(content: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(content)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value))
    }
  } catch {
    // What is no JSON has neither name nor summary.
  }
  return {}
}

function line(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Only what a browser opens as a page: a profile is written by anyone. */
function webAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value : null
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
