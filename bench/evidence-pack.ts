import { createCipheriv } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const FILES = 1_000
export const BYTES = 2_000_000_000
const FOLDERS = 10

export interface Pack {
  folder: string
  remove(): void
}

/** Writes a pack of 2 GB in 1,000 files of different sizes, the same bytes at every run, into a temporary folder. */
export function writePack(): Pack {
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-bench-'))
  const stream = createCipheriv('aes-128-ctr', Buffer.alloc(16, 1), Buffer.alloc(16))
  const zeros = Buffer.alloc((2 * BYTES) / FILES)
  try {
    for (let index = 0; index < FILES; index++) {
      const under = join(folder, `folder-${index % FOLDERS}`)
      if (index < FOLDERS) mkdirSync(under)
      writeFileSync(join(under, `file-${index}.jpg`), stream.update(zeros.subarray(0, sizeOf(index))))
    }
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** From 1 to 3 MB; two neighbours together are 4 MB. */
function sizeOf(index: number): number {
  const step = (Math.floor(index / 2) % 101) * 10_000
  return BYTES / FILES + (index % 2 === 0 ? step : -step)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** "1,234 (1,200 to 1,260)" */
export function spread(values: readonly number[]): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  return `${whole(median(values))} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`
}
