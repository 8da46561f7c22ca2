import type { ProposalView } from '../types.ts'
import type { Sources } from './context.ts'
import { urlOf } from './texts.ts'

/** What the proposal's own document says beside its name and summary; people wrote it, so that each part may be absent. */
export interface ProposalDocument {
  /** By the row of a milestone, and by the code of a line; null: it says none. */
  milestoneTitle(row: number): string | null
  lineTitle(code: string): string | null
  document: ProposalView['document']
}

/** Nothing of it where the file is missing. */
export async function readDocument(sources: Sources, hash: string): Promise<ProposalDocument> {
  const { details } = await sources.content.profiles.get(hash)
  const milestones = rowsOf(details['milestones'])
  const lines = rowsOf(details['budget'])
  const attached = fieldsOf(details['document'])
  const [name, sha256] = [textOf(attached['name']), textOf(attached['sha256'])]
  const isNamed = name !== null && sha256 !== null && /^[0-9a-f]{64}$/.test(sha256)
  return {
    milestoneTitle: (row) => textOf(milestones[row]?.['title']),
    lineTitle: (code) => textOf(lines.find((line) => line['code'] === code)?.['title']),
    document: {
      url: await urlOf(sources, hash),
      attached: isNamed ? { name, sha256, url: await urlOf(sources, sha256) } : null,
    },
  }
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
