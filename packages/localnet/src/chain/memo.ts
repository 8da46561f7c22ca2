import { MEMO_PROGRAM, MEMO_PROGRAM_1 } from './addresses.ts'
import type { WireMessage } from './wire.ts'

/** The memos of a transaction in the form in which getSignaturesForAddress lists them; null without any. */
export function memoOf(message: WireMessage): string | null {
  const memos = message.instructions
    .filter(({ programIdIndex }) => {
      const program = message.keys[programIdIndex]
      return program === MEMO_PROGRAM || program === MEMO_PROGRAM_1
    })
    .map(({ data }) => `[${data.length}] ${Buffer.from(data).toString()}`)
  return memos.length === 0 ? null : memos.join('; ')
}
