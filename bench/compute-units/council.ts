import { anchorRecord } from '../../packages/sdk/src/instructions/index.ts'
import { keyOf } from '../../tests/support/actors.ts'
import * as calls from '../../tests/support/calls/council.ts'
import { land } from '../../tests/support/expect.ts'
import type { OrganizationRef } from '../../tests/support/refs.ts'
import { DAY, hashOf } from '../../tests/support/values.ts'
import type { Sampler } from './sampler.ts'

/** The most members that a council may have. */
const SEATS = 12
const WHOEVER = keyOf('whoever executes').publicKey

/** A council of twelve, whose last member moves and whose last members vote. */
export function measureCouncil(sampler: Sampler): void {
  const { chain } = sampler
  const members = Array.from({ length: SEATS }, (_, seat) => sampler.organization(`S${seat}X`, ['verifier']))
  const threshold = 7
  const creator = sampler.key('creator of the council')
  const founding = { members, rules: { threshold }, creator }
  const address = sampler.created('create_council', calls.createCouncil(chain, founding), 'council')
  const council = { address, members }
  const [mover] = members.slice(-1)
  if (mover === undefined) throw new Error('Twelve members')

  const statement = anchorRecord({
    ...{ actor: address, payer: WHOEVER, documentHash: hashOf(sampler.code('statement ')) },
    ...{ kind: 'statement', subject: address },
  })
  const said = { council, by: mover, id: 1, instruction: statement, executor: WHOEVER }
  sampler.measure('propose_motion', calls.proposeMotion(chain, said))
  const motion = calls.motionOf(said)
  const voters = members.slice(-threshold)
  voters.forEach((member, index) => {
    const reaches = index === threshold - 1
    const name = reaches ? 'approve_motion (reaches the threshold)' : 'approve_motion'
    sampler.measure(name, calls.approveMotion(motion, member))
  })
  chain.wait(2n * DAY)
  sampler.measure('execute_motion (anchors a record)', calls.executeMotion(chain, motion))

  const changed = calls.changeCouncil(council, members, { threshold: threshold + 1 })
  const change = { council, by: mover, id: 2, instruction: changed }
  land(chain, calls.proposeMotion(chain, change))
  pass(sampler, calls.motionOf(change), voters)

  const dropped = { ...said, id: 3 }
  land(chain, calls.proposeMotion(chain, dropped))
  sampler.measure('cancel_motion', calls.cancelMotion(calls.motionOf(dropped), mover))
}

/** Executes a change of the council: by itself nobody may call it. */
function pass(sampler: Sampler, motion: calls.MotionRef, voters: OrganizationRef[]): void {
  const { chain } = sampler
  for (const member of voters) land(chain, calls.approveMotion(motion, member))
  chain.wait(2n * DAY)
  // The records of both events, the change itself, and the motion around it.
  const runs = sampler.runs([calls.executeMotion(chain, motion)])
  const [, , change] = runs
  const whole = runs.at(-1)
  if (runs.length !== 4 || change === undefined || whole === undefined) throw new Error('Four runs')
  sampler.add('change_council (inside its motion)', change)
  sampler.add('execute_motion (changes the council)', whole)
}
