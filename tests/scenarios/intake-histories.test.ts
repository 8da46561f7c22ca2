import { expect } from 'chai'
import fc from 'fast-check'
import { checkAccounts, checkLedger } from './history-check.ts'
import { History } from './history.ts'

/** At least so many instructions of the program in a run. */
const INSTRUCTIONS = 2_000
const HISTORIES = 9
const STEPS = 330

type Step = (history: History) => void
const natural = (max: number) => fc.nat({ max })
const permille = fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 1_000 }))
const amount = fc.oneof(
  fc.bigInt(0n, 200n),
  fc.bigInt(100n, 60_000n),
  fc.bigInt(100n, 60_000n),
  fc.bigInt(100n, 60_000n),
)
const step = <T>(values: fc.Arbitrary<T>, act: (history: History, value: T) => void): fc.Arbitrary<Step> =>
  values.map((value) => (history) => act(history, value))

const submitted = fc.tuple(
  natural(2),
  natural(385),
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: -1, max: 200 }) },
  ),
  fc.oneof({ weight: 9, arbitrary: fc.bigInt(1n, 5_000_000n) }, { weight: 1, arbitrary: fc.constant(0n) }),
  natural(20_000),
)
const attested = fc.tuple(
  natural(5),
  natural(4),
  fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 1_000 }) },
    { weight: 1, arbitrary: fc.constant(1_001) },
  ),
)
const holder = natural(4)

const STEPS_BY_WEIGHT: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 6, arbitrary: step(submitted, (history, values) => history.submit(...values)) },
  { weight: 16, arbitrary: step(attested, (history, values) => history.attest(...values)) },
  { weight: 5, arbitrary: step(natural(5), (history, pick) => history.openBatch(pick)) },
  { weight: 4, arbitrary: step(natural(3), (history, pick) => history.issue(pick)) },
  {
    weight: 8,
    arbitrary: step(fc.tuple(natural(3), holder, permille), (history, values) => history.retire(...values)),
  },
  {
    weight: 4,
    arbitrary: step(
      fc.tuple(natural(3), holder, fc.option(holder, { freq: 2 }), permille),
      (history, values) => history.around(...values),
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.tuple(natural(4), fc.constantFrom('active', 'active', 'active', 'suspended')),
      (history, values) => history.setStatus(...values),
    ),
  },
  {
    weight: 5,
    arbitrary: step(fc.tuple(natural(1), natural(3)), (history, values) => history.join(...values)),
  },
  {
    weight: 10,
    arbitrary: step(fc.tuple(natural(1), natural(3), amount), (history, values) =>
      history.contribute(...values),
    ),
  },
  {
    weight: 1,
    arbitrary: step(fc.tuple(natural(1), fc.bigInt(1n, 9_999n)), (history, values) =>
      history.donate(...values),
    ),
  },
  {
    weight: 1,
    arbitrary: step(fc.constantFrom(true, false, false, false), (history, paused) => history.pause(paused)),
  },
  { weight: 1, arbitrary: step(fc.constant(null), (history) => history.propose()) },
  { weight: 4, arbitrary: step(fc.bigInt(1n, 300_000n), (history, seconds) => history.wait(seconds)) },
]

describe('random histories', () => {
  it(`keep laws 1, 2 and 5 and agree with the model after every step, over ${INSTRUCTIONS} instructions`, function () {
    this.timeout(600_000)
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    console.log(`      seed ${seed} (SEED=${seed} repeats this run)`)
    const totals = { sent: 0, landed: 0 }
    const history = fc.array(fc.oneof(...STEPS_BY_WEIGHT), {
      minLength: STEPS,
      maxLength: STEPS,
      size: 'max',
    })
    fc.assert(
      fc.property(history, (steps) => {
        const run = new History()
        for (const act of steps) {
          act(run)
          checkAccounts(run)
        }
        checkLedger(run)
        totals.sent += run.sent
        totals.landed += run.landed
      }),
      { seed, numRuns: HISTORIES, endOnFailure: true },
    )
    console.log(`      ${totals.sent} instructions, ${totals.landed} landed, the rest refused as foreseen`)
    expect(totals.sent).to.be.at.least(INSTRUCTIONS)
    expect(totals.landed).to.be.at.least(INSTRUCTIONS / 4)
  })
})
