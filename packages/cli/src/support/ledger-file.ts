import { createReadStream } from 'node:fs'
import { type LedgerEvent, readStoredEvent } from '@groundtruth/sdk/ledger'
import { CliFailure } from './failure.ts'

/** Bytes that are read at once. */
const PIECE = 1 << 20

/**
 * Hands on the events of a file with one JSON object in a line, in their order.
 * @throws CliFailure that names the line which is none, or says why the file cannot be read.
 */
export async function readLedgerFile(file: string, take: (event: LedgerEvent) => void): Promise<void> {
  let at = 0
  for await (const lines of linesOf(file)) {
    for (const line of lines) {
      at += 1
      if (line.trim() !== '') take(parse(line, file, at))
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string[]> {
  let rest = ''
  try {
    for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: PIECE })) {
      const lines = `${rest}${String(piece)}`.split('\n')
      rest = lines.pop() ?? ''
      yield lines
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw CliFailure.usage(
      `The ledger cannot be read (${reason}): name a file of \`groundtruth ledger --events\`.`,
    )
  }
  yield [rest]
}

function parse(line: string, file: string, at: number): LedgerEvent {
  try {
    return readStoredEvent(JSON.parse(line))
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '')
    throw CliFailure.refused(
      `Line ${at} of ${file} cannot be read: ${reason}. Write the file again with \`groundtruth ledger --events --out FILE\`.`,
      'LedgerFileMalformed',
    )
  }
}
