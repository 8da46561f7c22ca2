import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** A file of records that only grows. Positions say where a record can be read again. */
export interface Journal {
  /** Writes records and returns when they are on disk. Throws LedgerFailure when they are not. */
  append(records: readonly Buffer[]): number[]
  read(position: number): Buffer
  close(): void
}

/** Says that the ledger's disk fails. A chain that meets it answers nothing any more. */
export class LedgerFailure extends Error {
  constructor(reason: string) {
    super(
      `The ledger cannot be written (${reason}): free space on its disk and start again; what was answered is safe.`,
    )
  }
}

/** Keeps records in memory: for chains that nobody needs tomorrow. */
export class MemoryJournal implements Journal {
  readonly #records: Buffer[] = []

  append(records: readonly Buffer[]): number[] {
    return records.map((record) => this.#records.push(record) - 1)
  }

  read(position: number): Buffer {
    const record = this.#records[position]
    if (record === undefined) throw new RangeError(`No record at ${position}.`)
    return record
  }

  close(): void {
    this.#records.length = 0
  }
}

/** Says that a ledger file is not whole in its middle, which no interrupted write explains. */
export class DamagedLedgerError extends Error {}

const MAGIC = 0x314c5447
const FRAME_HEAD = 16

/**
 * Records in one file. Each append is a frame (magic, length, CRC-32 of the records, CRC-32 of these three, records), written and synced before it
 * returns. A frame that a kill cut short is the last one, was never answered for, and is dropped at the next start.
 */
export class FileJournal implements Journal {
  readonly #file: number
  #end = 0

  private constructor(readonly path: string) {
    this.#file = openSync(path, 'a+')
  }

  /** Opens or creates the file and hands over every record in it. `dropped` counts bytes of a cut-off write. */
  static open(
    path: string,
    each: (record: Buffer, position: number) => void,
  ): { journal: FileJournal; dropped: number } {
    const journal = new FileJournal(path)
    const size = fstatSync(journal.#file).size
    while (journal.#end < size) {
      const frame = journal.#frameAt(journal.#end, size)
      if (frame === null) break
      const start = journal.#end + FRAME_HEAD
      for (let at = 0; at < frame.length;) {
        const length = frame.readUInt32LE(at)
        each(frame.subarray(at + 4, at + 4 + length), start + at)
        at += 4 + length
      }
      journal.#end = start + frame.length
    }
    const dropped = size - journal.#end
    if (dropped > 0) ftruncateSync(journal.#file, journal.#end)
    return { journal, dropped }
  }

  append(records: readonly Buffer[]): number[] {
    const { frame, positions } = this.#frameOf(records)
    try {
      for (let done = 0; done < frame.length;) done += writeSync(this.#file, frame, done)
      fdatasyncSync(this.#file)
    } catch (error) {
      throw new LedgerFailure(error instanceof Error ? error.message : String(error))
    }
    this.#end += frame.length
    return positions
  }

  #frameOf(records: readonly Buffer[]): { frame: Buffer; positions: number[] } {
    const positions: number[] = []
    const parts: Buffer[] = [Buffer.alloc(FRAME_HEAD)]
    let length = 0
    for (const record of records) {
      const size = Buffer.alloc(4)
      size.writeUInt32LE(record.length)
      positions.push(this.#end + FRAME_HEAD + length)
      parts.push(size, record)
      length += 4 + record.length
    }
    const frame = Buffer.concat(parts)
    frame.writeUInt32LE(MAGIC, 0)
    frame.writeUInt32LE(length, 4)
    frame.writeUInt32LE(crc32(frame.subarray(FRAME_HEAD)), 8)
    frame.writeUInt32LE(crc32(frame.subarray(0, 12)), 12)
    return { frame, positions }
  }

  read(position: number): Buffer {
    return this.#bytes(position + 4, this.#bytes(position, 4).readUInt32LE(0))
  }

  close(): void {
    closeSync(this.#file)
  }

  #frameAt(start: number, size: number): Buffer | null {
    if (start + FRAME_HEAD > size) return null
    const head = this.#bytes(start, FRAME_HEAD)
    const length = head.readUInt32LE(4)
    const end = start + FRAME_HEAD + length
    if (head.readUInt32LE(0) === MAGIC && head.readUInt32LE(12) === crc32(head.subarray(0, 12))) {
      if (end > size) return null
      const frame = this.#bytes(start + FRAME_HEAD, length)
      if (crc32(frame) === head.readUInt32LE(8)) return frame
      if (end === size) return null
    }
    throw new DamagedLedgerError(
      `The ledger ${this.path} is damaged at byte ${start}: put a copy in its place, or begin anew with --reset.`,
    )
  }

  #bytes(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length;) {
      const read = readSync(this.#file, bytes, done, length - done, start + done)
      if (read === 0) throw new RangeError(`The ledger ${this.path} ends at byte ${start + done}.`)
      done += read
    }
    return bytes
  }
}
