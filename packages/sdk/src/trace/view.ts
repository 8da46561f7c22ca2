import type { TraceBook } from './book.ts'

/** What a trace is written from. */
export interface View {
  book: TraceBook
  /** Nodes of one division: of more the smallest stand together. */
  most: number
}
