import { readStoredEvent } from '@groundtruth/sdk/ledger'
import { TraceBook } from '@groundtruth/sdk/trace'
import { lastPlace } from '../../indexer/ingest.ts'
import { comparePlaces, type Place } from '../../indexer/order.ts'
import { timesFolded } from '../../indexer/refold.ts'
import type { Database } from '../../store/driver.ts'
import { eventsAfter, lineOf } from './stored-events.ts'

/**
 * The books of the trace, kept beside the store: every question adds what the ledger gained since the one before. Where a
 * fork took lines back, or put some between those that are read, the store was folded anew, and they are read anew.
 */
export class StoredTrace {
  #book = new TraceBook()
  #last: Place | undefined
  #folded = 0
  #reading: Promise<TraceBook> | undefined

  /** Up to the newest line of the store; questions that come at once wait for the same reading. */
  upToDate(db: Database): Promise<TraceBook> {
    this.#reading ??= this.#catchUp(db).finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #catchUp(db: Database): Promise<TraceBook> {
    for (;;) {
      const folded = await timesFolded(db)
      const newest = await lastPlace(db)
      const ahead = comparePlaces(newest ?? NOWHERE, this.#last ?? NOWHERE)
      if (folded === this.#folded && ahead === 0) return this.#book
      if (folded !== this.#folded || ahead < 0) {
        this.#book = new TraceBook()
        this.#last = undefined
        this.#folded = folded
      }
      for await (const run of eventsAfter(db, this.#last)) {
        for (const row of run) this.#book.add(readStoredEvent(lineOf(row)))
        this.#last = run.at(-1)
      }
    }
  }
}

/** Before the first line of any ledger. */
const NOWHERE: Place = { slot: -1, position: 0, outer: 0, inner: 0 }
