import { z } from 'zod'
import type { Database } from '../store/driver.ts'
import { readMark, writeMark } from '../store/marks.ts'

/** Up to where the store holds everything, and from where the next look begins. */
export interface Progress {
  /** Last slot whose transactions the store holds completely. */
  slot: number
  /** The chain's clock at that slot, Unix seconds. */
  time: number | null
  /** Newest finalized transaction that was seen; older ones cannot change any more. Null: none yet. */
  settled: string | null
}

const MARK = 'progress'

const shape = z.object({ slot: z.number(), time: z.number().nullable(), settled: z.string().nullable() })

export async function readProgress(db: Database): Promise<Progress> {
  const parsed = shape.safeParse(await readMark(db, MARK))
  return parsed.success ? parsed.data : { slot: 0, time: null, settled: null }
}

export async function writeProgress(db: Database, progress: Progress): Promise<void> {
  await writeMark(db, MARK, progress)
}
