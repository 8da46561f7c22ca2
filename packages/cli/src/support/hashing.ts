import type { Digest, HashProgress, PackFile } from '@groundtruth/sdk/evidence'
import { hashFile, hashFolder } from '@groundtruth/sdk/evidence/node'

/** What was hashed, and how long it took in one sentence for people. */
export interface Timed<Result> {
  result: Result
  took: string
}

const EVERY_MS = 100

/** Hashes a file; tells its progress on a terminal. */
export async function timedFile(path: string): Promise<Timed<Digest>> {
  return timed(
    (tell) => hashFile(path, (bytes) => tell(() => `Hashing: ${megabytes(bytes)} MB, ${path}`)),
    ({ size }) => ({ files: 1, bytes: size }),
  )
}

/** Hashes the files of a folder; tells its progress on a terminal. */
export async function timedFolder(folder: string): Promise<Timed<PackFile[]>> {
  return timed(
    (tell) => hashFolder(folder, (progress) => tell(() => describe(progress))),
    (files) => ({ files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }),
  )
}

async function timed<Result>(
  work: (tell: (text: () => string) => void) => Promise<Result>,
  amountOf: (result: Result) => { files: number; bytes: number },
): Promise<Timed<Result>> {
  const line = progressLine()
  const start = performance.now()
  try {
    const result = await work(line.tell)
    return { result, took: sentence(amountOf(result), performance.now() - start) }
  } finally {
    line.clear()
  }
}

function describe({ files, totalFiles, bytes, totalBytes, path }: HashProgress): string {
  const done = `${files.toLocaleString('en')} of ${totalFiles.toLocaleString('en')} files`
  return `Hashing: ${done}, ${megabytes(bytes)} of ${megabytes(totalBytes)} MB, ${path}`
}

/** "1,000 files, 2,000,000,000 bytes, hashed in 1.32 s (1,515 MB a second)." A moment has no rate worth telling. */
function sentence({ files, bytes }: { files: number; bytes: number }, milliseconds: number): string {
  const what = `${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}, ${bytes.toLocaleString('en')} bytes`
  const rate = ` (${Math.round(bytes / 1_000 / milliseconds).toLocaleString('en')} MB a second)`
  return `${what}, hashed in ${(milliseconds / 1_000).toFixed(2)} s${milliseconds < EVERY_MS ? '' : rate}.`
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1_000_000).toLocaleString('en')
}

interface ProgressLine {
  tell(text: () => string): void
  clear(): void
}

/** One line on the terminal that changes at most ten times a second; on standard error, beside what is printed. */
function progressLine(out: NodeJS.WriteStream = process.stderr): ProgressLine {
  let next = performance.now() + EVERY_MS
  let shown = false
  return {
    tell: (text) => {
      if (!out.isTTY || performance.now() < next) return
      next = performance.now() + EVERY_MS
      shown = true
      out.write(`\r\u001b[2K${text().slice(0, Math.max(20, (out.columns || 80) - 1))}`)
    },
    clear: () => {
      if (shown) out.write('\r\u001b[2K')
    },
  }
}
