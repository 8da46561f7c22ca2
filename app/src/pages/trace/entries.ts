import type { TraceNodeView } from '@groundtruth/server/api-types'

/** Ids of the list's entries, which the picture leads to: of the subject, and of what it came from. */
export const SUBJECT = 'trace'
export const ORIGIN = 'trace-from'

/** Id of a part or a result of the entry `of`. */
export const entryOf = (
  of: string,
  by: TraceNodeView['parts'][number]['by'] | 'results',
  at: number,
): string => `${of}-${by}-${at}`
