import { expect } from 'chai'
import type { FundLife } from './funds/fund-life.ts'
import { bornWithFunds, stepOfFunds } from './funds/fund-scene.ts'
import { FUND_ROOM } from './lives/rooms.ts'
import { Totals } from './lives/totals.ts'

/** At least so many instructions of the program in a run, and so many of them of the fund room. */
const LEAST = Number(process.env.LEAST ?? 50_000)
const LEAST_OF_FUNDS = (LEAST * 5) / 6
/** Steps of one history: long enough for years, and for a fund's whole life. */
const STEPS = 1_500
/** Every instruction of the fund room lands at least so often. */
const EACH = 5

describe('random histories of funds', () => {
  const totals = new Totals()
  let leftInPause = 0
  const byMotion = new Map<string, number>()

  const live = (seed: number): FundLife => {
    const life = bornWithFunds(seed)
    for (let number = 0; number < STEPS; number++) stepOfFunds(life)
    life.finish()
    return life
  }

  it(`keep laws 1 to 8 and agree with the model after every step, over ${LEAST} instructions`, function () {
    this.timeout(1_200_000)
    const first = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    const short = () => totals.sent() < LEAST || totals.sent(FUND_ROOM) < LEAST_OF_FUNDS
    for (let seed = first; short(); seed += 1) {
      console.log(`      seed ${seed} (SEED=${seed} repeats from here)`)
      const life = live(seed)
      totals.add(life)
      leftInPause += life.leftInPause
      for (const [name, count] of life.byMotion) byMotion.set(name, (byMotion.get(name) ?? 0) + count)
    }
    const [landed, refused] = [totals.sum('landed'), totals.sum('refused')]
    const ofFunds = totals.sent(FUND_ROOM)
    console.log(`      ${landed + refused} instructions, ${ofFunds} of the fund room`)
    console.log(`      ${landed} landed, ${refused} refused as foreseen`)
    console.log(`      by motion: ${[...byMotion].map(([name, count]) => `${name} ${count}`).join(', ')}`)
    expect(landed).to.be.at.least(LEAST / 3)
  })

  it(`land every instruction of the fund room at least ${EACH} times`, () => {
    const times = (name: string) => (totals.landed.get(name) ?? 0) + (byMotion.get(name) ?? 0)
    const seldom = FUND_ROOM.filter((name) => times(name) < EACH)
    expect(seldom.map((name) => `${name}: ${times(name)}`)).to.deep.equal([])
  })

  it('let a council end a fund and decide about an objection by its motions', () => {
    expect([...byMotion.keys()]).to.include.members(['wind_down_fund', 'decide_objection'])
  })

  it('let money and credits leave while something is paused: law 8', () => {
    expect(leftInPause).to.be.at.least(20)
  })
})
