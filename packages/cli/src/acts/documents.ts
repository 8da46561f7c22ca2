import { readFile } from 'node:fs/promises'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import { contentOfApi } from '../story/content.ts'
import type { Context } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'

/** Documents whose SHA-256 stands on chain. */
export interface Documents {
  /** Stores a file at the server, or hashes it alone in a dry run, and returns its SHA-256. */
  file(path: string): Promise<string>
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
  const file = async (path: string): Promise<string> => {
    let content: Uint8Array
    try {
      content = await readFile(path)
    } catch {
      throw CliFailure.usage(`The file ${path} cannot be read: name a document that is there.`)
    }
    return put(content)
  }
  const text = (title: string, body: string) => put([`# ${title}`, '', body.trim(), ''].join('\n'))
  return {
    file,
    text,
    reason: async (title, { document, reason }) => {
      if (typeof document === 'string') return file(document)
      if (typeof reason === 'string' && reason.trim() !== '') return text(title, reason)
      throw CliFailure.usage('Say why: give --reason "…", or a --document FILE.')
    },
  }
}

/** The two options behind `Documents.reason`. */
export const REASON = [
  ['--reason <text>', 'why, in words; stored at the server, its hash on chain'],
  ['--document <file>', 'why, as a document of your own'],
] as const
