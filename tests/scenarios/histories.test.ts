import { expect } from 'chai'
import { Life } from './lives/life.ts'
import { FUND_ROOM, INSTRUCTIONS } from './lives/rooms.ts'
import { born, step } from './lives/scene.ts'
import { Totals } from './lives/totals.ts'

/** At least so many instructions of the program in a run. */
const LEAST = 20_000
/** Steps of one history: long enough for months of waiting and dozens of batches. */
const STEPS = 2_500

/** Sent again and again, and always refused: each happened once, before the history began. */
const ONCE = ['initialize_registry', 'list_mint', 'migrate_organization']
describe('random histories over registry, credits, records and council', () => {
  const totals = new Totals()
  let retiredInPause = 0

  it(`keep laws 1, 6, 7 and 8 and agree with the model after every step, over ${LEAST} instructions`, function () {
    this.timeout(1_200_000)
    const first = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    for (let seed = first; totals.sent() < LEAST; seed += 1) {
      console.log(`      seed ${seed} (SEED=${seed} repeats from here)`)
      const life = born(new Life(seed))
      for (let number = 0; number < STEPS; number++) step(life)
      life.finish()
      totals.add(life)
      retiredInPause += life.retiredInPause
    }
    const [landed, refused] = [totals.sum('landed'), totals.sum('refused')]
    console.log(`      ${landed + refused} instructions, ${landed} landed, ${refused} refused as foreseen`)
    expect(landed).to.be.at.least(LEAST / 3)
  })

  it('land every instruction of these rooms', () => {
    const names = INSTRUCTIONS.filter((name) => ![...ONCE, ...FUND_ROOM].includes(name))
    expect(names.filter((name) => !totals.landed.has(name))).to.deep.equal([])
    expect(ONCE.filter((name) => !totals.refused.has(name))).to.deep.equal([])
  })

  it('land retirements while something is paused: law 8', () => {
    expect(retiredInPause).to.be.at.least(20)
  })
})
