import { readFile } from 'node:fs/promises'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import { contentOfApi } from '../story/content.ts'
import type { Context } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'

/** Documents whose SHA-256 stands on chain. */
export interface Documents {
  /** Stores a file at the server, or hashes it alone in a dry run, and returns its SHA-256. */
  file(path: string): Promise<string>
  /** The same for a public profile. @throws CliFailure (bad usage) where it is no JSON with a name. */
  profile(path: string): Promise<string>
  /** The same for a short text. */
  text(title: string, text: string): Promise<string>
  /**
   * The hash of `--document FILE`, or of the text of `--reason`.
   * @throws CliFailure (bad usage) where neither was given.
   */
  reason(title: string, flags: Readonly<Record<string, string | true | undefined>>): Promise<string>
}

export function documentsOf(context: Context): Documents {
  const put = async (content: Uint8Array | string): Promise<string> =>
    context.dryRun ? sha256Hex(content) : contentOfApi(context.api.value).put(content)
  const file = async (path: string): Promise<string> => put(await read(path))
  const profile = async (path: string): Promise<string> => {
    const content = await read(path)
    requireName(path, content)
    return put(content)
  }
  const text = (title: string, body: string) => put([`# ${title}`, '', body.trim(), ''].join('\n'))
  return {
    file,
    profile,
    text,
    reason: async (title, { document, reason }) => {
      if (typeof document === 'string') return file(document)
      if (typeof reason === 'string' && reason.trim() !== '') return text(title, reason)
      throw CliFailure.usage('Say why: give --reason "…", or a --document FILE.')
    },
  }
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch {
    throw CliFailure.usage(`The file ${path} cannot be read: name a document that is there.`)
  }
}

function requireName(path: string, content: Buffer): void {
  const advice = 'A profile is JSON such as { "name": "Village fund", "summary": "What it pays for." }.'
  let value: unknown
  try {
    value = JSON.parse(content.toString())
  } catch {
    throw CliFailure.usage(`${path} is not JSON. ${advice}`)
  }
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
  if (typeof name !== 'string' || name.trim() === '') throw CliFailure.usage(`${path} has no name. ${advice}`)
}

/** The two options behind `Documents.reason`. */
export const REASON = [
  ['--reason <text>', 'why, in words; stored at the server, its hash on chain'],
  ['--document <file>', 'why, as a document of your own'],
] as const
