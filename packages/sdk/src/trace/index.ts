/** The trace: from any point of the loop to every other, in amounts that sum exactly. Needs no chain library. */
export { type Subject, TraceBook } from './book.ts'
export { divide, divideByName } from './divide.ts'
export { contributionId } from './money.ts'
export {
  type Trace,
  type TraceKind,
  type TraceNode,
  type TraceParts,
  type TraceUnit,
  trimmed,
} from './nodes.ts'
export { MOST_SHOWN, trace } from './trace.ts'
