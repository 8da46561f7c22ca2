import { expect } from 'chai'
import {
  approveMotion,
  cancelMotion,
  changeCouncil,
  executeMotion,
  type MotionRef,
} from '../../support/calls/council.ts'
import { Chamber } from '../../support/council.ts'
import type { Call } from '../../support/expect.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { read } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'

type State =
  | 'open'
  | 'open and expired'
  | 'approved and not due'
  | 'approved and due'
  | 'approved and expired'
  | 'executed'
  | 'cancelled'
  | 'of an earlier composition'
type Act = 'approve' | 'cancel' | 'execute'

const OLD = 'MotionOfEarlierCouncil'

/** What refuses each act; null: allowed. */
const TABLE: [state: State, refusals: Record<Act, string | null>][] = [
  ['open', { approve: null, cancel: null, execute: 'MotionNotApproved' }],
  ['open and expired', { approve: 'MotionExpired', cancel: null, execute: 'MotionNotApproved' }],
  ['approved and not due', { approve: 'MotionNotOpen', cancel: null, execute: 'MotionNotDue' }],
  ['approved and due', { approve: 'MotionNotOpen', cancel: null, execute: null }],
  ['approved and expired', { approve: 'MotionNotOpen', cancel: null, execute: 'MotionExpired' }],
  ['executed', { approve: 'MotionNotOpen', cancel: 'MotionNotOpen', execute: 'MotionNotApproved' }],
  ['cancelled', { approve: 'MotionNotOpen', cancel: 'MotionNotOpen', execute: 'MotionNotApproved' }],
  ['of an earlier composition', { approve: OLD, cancel: OLD, execute: OLD }],
]
const ACTS: Act[] = ['approve', 'cancel', 'execute']

describe('a motion', () => {
  const chamber = new Chamber()
  const { chain } = chamber

  function motionThatIs(state: State): MotionRef {
    const motion = chamber.moved(chamber.statement())
    if (state === 'open') return motion
    if (state === 'open and expired') {
      chain.wait(10n * DAY)
      return motion
    }
    if (state === 'cancelled') {
      for (const seat of [0, 1]) land(chain, cancelMotion(motion, chamber.member(seat)))
      return motion
    }
    chamber.approved(motion)
    if (state === 'approved and not due') chain.wait(2n * DAY - 1n)
    if (state === 'approved and due' || state === 'executed') chain.wait(2n * DAY)
    if (state === 'approved and expired') chain.wait(12n * DAY)
    if (state === 'executed') land(chain, executeMotion(chain, motion))
    if (state === 'of an earlier composition') {
      chamber.passed({ instruction: changeCouncil(chamber.council, chamber.members) }, 2n * DAY)
    }
    return motion
  }

  const CALLS: Record<Act, (motion: MotionRef) => Call> = {
    approve: (motion) => approveMotion(motion, chamber.member(2)),
    cancel: (motion) => cancelMotion(motion, chamber.member(2)),
    execute: (motion) => executeMotion(chain, motion),
  }

  for (const [state, refusals] of TABLE) {
    for (const act of ACTS) {
      const refusal = refusals[act]
      it(`${refusal === null ? 'allows' : 'refuses'} to ${act} one that is ${state}`, () => {
        const motion = motionThatIs(state)
        const call = CALLS[act](motion)
        if (refusal !== null) return void expectRefused(chain, call, refusal)
        const { sequence } = read(chain, 'Motion', motion.address)
        land(chain, call)
        expect(read(chain, 'Motion', motion.address).sequence).to.equal(sequence + 1n)
      })
    }
  }

  it('is allowed in its last second, and not a second later', () => {
    const early = motionThatIs('approved and not due')
    chain.wait(1n)
    land(chain, executeMotion(chain, early))
    const late = motionThatIs('approved and due')
    const { expiresAt } = read(chain, 'Motion', late.address)
    chain.moveTo(expiresAt - 1n)
    const call = executeMotion(chain, late)
    chain.moveTo(expiresAt)
    expectRefused(chain, call, 'MotionExpired')
    chain.moveTo(expiresAt - 1n)
    land(chain, call)
  })
})
