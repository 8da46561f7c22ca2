import { expect } from 'chai'
import { START, type Chain } from './chain.ts'
import { expectRefused, land, type Call } from './expect.ts'

/** Null: allowed. A name: refused by it. */
export type Outcome = string | null

/** One act, by everyone named, on a thing in each of its statuses. */
export interface Row<Status extends string, Scene, Who extends string> {
  act: string
  /** The second in which it is done; left out: the one in which the thing reached its status. */
  at?: (scene: Scene) => bigint
  who: readonly Who[]
  call: (scene: Scene, who: Who) => Call
  outcomes: Partial<Record<Status, Outcome>>
}

export interface Table<Status extends string, Scene, Who extends string> {
  chain: Chain
  /** What the acts are done to: `a milestone`. */
  thing: string
  /** Makes one of its own in a status, by the instructions that lead there. */
  make: (status: Status) => Scene
  /** What the chain says that it is. */
  statusOf: (scene: Scene) => string
  rows: Row<Status, Scene, Who>[]
}

/** One test for each cell: the act lands, or is refused by its name and leaves every account as it was. */
export function testTable<Status extends string, Scene, Who extends string>(
  table: Table<Status, Scene, Who>,
): void {
  const { chain, thing, make, statusOf, rows } = table
  const kept = new Map<Status, { scene: Scene; at: bigint }>()
  const fresh = (status: Status) => {
    // A row may wait for a year, in which the accreditations of the next one would end.
    chain.moveTo(START)
    const scene = make(status)
    expect(statusOf(scene)).to.equal(status)
    return { scene, at: chain.now }
  }
  /** A refused act changes nothing, so that all refusals of a status share one scene. */
  const shared = (status: Status) => {
    const known = kept.get(status) ?? fresh(status)
    kept.set(status, known)
    return known
  }
  for (const { act, at: moment, who, call, outcomes } of rows) {
    for (const [key, outcome] of Object.entries<Outcome | undefined>(outcomes)) {
      if (outcome === undefined) continue
      const status = key as Status // the keys of `outcomes` are statuses
      const title = `${outcome === null ? 'takes' : 'refuses'} ${act} of a ${status} ${thing} by ${who.join(', ')}`
      it(title, () => {
        for (const name of who) {
          const { scene, at } = outcome === null ? fresh(status) : shared(status)
          chain.moveTo(moment?.(scene) ?? at)
          if (outcome === null) land(chain, call(scene, name))
          else expectRefused(chain, call(scene, name), outcome)
        }
      })
    }
  }
}
