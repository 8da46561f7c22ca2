import { readdirSync } from 'node:fs'
import { expect } from 'chai'
import { IDL } from '../support/idl.ts'
import type { Life } from './lives/life.ts'
import { born, step } from './lives/scene.ts'

/** At least so many instructions of the program in a run. */
const INSTRUCTIONS = 20_000
/** Steps of one history: long enough for months of waiting and dozens of batches. */
const STEPS = 2_500

/** Sent again and again, and always refused: each happened once, before the history began. */
const ONCE = ['initialize_registry', 'list_mint', 'migrate_organization']
/** The room of funds: its intake has histories of its own. */
const FUND = readdirSync(new URL('../../programs/groundtruth/src/instructions/fund', import.meta.url)).map(
  (file) => file.replace('.rs', ''),
)

/** Retirements and the like that a history brought about, over all of them. */
class Totals {
  readonly landed = new Map<string, number>()
  readonly refused = new Map<string, number>()
  retiredInPause = 0

  add(life: Life): void {
    this.retiredInPause += life.retiredInPause
    for (const name of ['landed', 'refused'] as const) {
      for (const [act, count] of life[name]) this[name].set(act, (this[name].get(act) ?? 0) + count)
    }
  }

  sum(which: 'landed' | 'refused'): number {
    return [...this[which].values()].reduce((sum, count) => sum + count, 0)
  }

  get sent(): number {
    return this.sum('landed') + this.sum('refused')
  }
}

describe('random histories over registry, credits, records and council', () => {
  const totals = new Totals()

  it(`keep laws 1, 6, 7 and 8 and agree with the model after every step, over ${INSTRUCTIONS} instructions`, function () {
    this.timeout(1_200_000)
    const first = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    for (let seed = first; totals.sent < INSTRUCTIONS; seed += 1) {
      console.log(`      seed ${seed} (SEED=${seed} repeats from here)`)
      const life = born(seed)
      for (let number = 0; number < STEPS; number++) step(life)
      life.finish()
      totals.add(life)
    }
    const [landed, refused] = [totals.sum('landed'), totals.sum('refused')]
    console.log(`      ${landed + refused} instructions, ${landed} landed, ${refused} refused as foreseen`)
    expect(landed).to.be.at.least(INSTRUCTIONS / 3)
  })

  it('land every instruction of these rooms', () => {
    const names = IDL.instructions
      .map(({ name }) => name)
      .filter((name) => ![...ONCE, ...FUND].includes(name))
    expect(names.filter((name) => !totals.landed.has(name))).to.deep.equal([])
    expect(ONCE.filter((name) => !totals.refused.has(name))).to.deep.equal([])
  })

  it('land retirements while something is paused: law 8', () => {
    expect(totals.retiredInPause).to.be.at.least(20)
  })
})
