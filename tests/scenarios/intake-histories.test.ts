import { expect } from 'chai'
import fc from 'fast-check'
import { checkAccounts, checkLedger } from './intake/check.ts'
import { IntakeHistory } from './intake/history.ts'

/** At least so many instructions of the program in a run. */
const INSTRUCTIONS = 2_000
const HISTORIES = 9
const STEPS = 330

type Step = (history: IntakeHistory) => void
const natural = (max: number) => fc.nat({ max })
const amount = fc.oneof(
  fc.bigInt(0n, 200n),
  fc.bigInt(100n, 60_000n),
  fc.bigInt(100n, 60_000n),
  fc.bigInt(100n, 60_000n),
)
const step = <T>(
  values: fc.Arbitrary<T>,
  act: (history: IntakeHistory, value: T) => void,
): fc.Arbitrary<Step> => values.map((value) => (history) => act(history, value))

const STEPS_BY_WEIGHT: { weight: number; arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 5,
    arbitrary: step(fc.tuple(natural(1), natural(3)), (history, values) => history.join(...values)),
  },
  {
    weight: 20,
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
    weight: 2,
    arbitrary: step(fc.constantFrom(true, false, false, false), (history, paused) => history.pause(paused)),
  },
  { weight: 1, arbitrary: step(fc.constant(null), (history) => history.propose()) },
  { weight: 3, arbitrary: step(fc.bigInt(1n, 300_000n), (history, seconds) => history.wait(seconds)) },
]

describe('random histories of the intake of funds', () => {
  it(`keep laws 2 and 5 and agree with the model after every step, over ${INSTRUCTIONS} instructions`, function () {
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
        const run = new IntakeHistory()
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
