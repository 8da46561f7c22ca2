import { readStoredEvent } from '@groundtruth/sdk/ledger'
import { TraceBook } from '@groundtruth/sdk/trace'
import { count } from 'drizzle-orm'
import type { Place } from '../../indexer/order.ts'
import type { Database } from '../../store/driver.ts'
import { events } from '../../store/schema/index.ts'
import { eventsAfter, lineOf } from './stored-events.ts'

/**
 * The books of the trace, kept beside the store: every question adds what the ledger gained since the one before. Where a
 * fork took lines back, or put some between those that are read, they are read anew.
 */
export class StoredTrace {
  #book = new TraceBook()
  #read = 0
  #last: Place | undefined
  #reading: Promise<TraceBook> | undefined

  /** Up to the newest line of the store; questions that come at once wait for the same reading. */
  upToDate(db: Database): Promise<TraceBook> {
    this.#reading ??= this.#catchUp(db).finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #catchUp(db: Database): Promise<TraceBook> {
    const [{ lines } = { lines: 0 }] = await db.select({ lines: count() }).from(events)
    if (lines === this.#read) return this.#book
    if (lines > this.#read) await this.#readOn(db)
    if (lines !== this.#read) {
      this.#book = new TraceBook()
      this.#read = 0
      this.#last = undefined
      await this.#readOn(db)
    }
    return this.#book
  }

  async #readOn(db: Database): Promise<void> {
    for await (const run of eventsAfter(db, this.#last)) {
      for (const row of run) this.#book.add(readStoredEvent(lineOf(row)))
      this.#read += run.length
      this.#last = run.at(-1)
    }
  }
}
