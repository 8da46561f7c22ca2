import type { PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { keyOf } from './actors.ts'
import * as calls from './calls/council.ts'
import { setOrganizationStatus } from './calls/registry.ts'
import type { Chain } from './chain.ts'
import { Chamber } from './council.ts'
import { land, type Call } from './expect.ts'
import { DAY, nextId } from './values.ts'

/** One valid call of every instruction of the councils, on a chain whose steward is a council. */
export function stageCouncil(): {
  chain: Chain
  calls: [string, Call][]
  twins: Record<'council' | 'motion', PublicKey>
} {
  const chamber = new Chamber()
  const { chain, council, world } = chamber
  const { guardian, manager } = chain.actors
  // The second organization of the other chain stands at the same address here.
  world.organization('OTHER', keyOf('other authority'), ['developer', 'verifier'])
  const rival = chamber.founded(chamber.members)
  chamber.takesOver()

  const name = sdk.nameSteward({ steward: council.address, successor: null })
  const due = chamber.approved(chamber.moved({ instruction: name }))
  chain.wait(2n * DAY)
  const other = { council: rival, instruction: name, id: nextId() }
  const moved = () => chamber.moved(chamber.statement())
  const foreign = { ...other, instruction: sdk.nameSteward({ steward: rival.address, successor: null }) }
  land(chain, calls.proposeMotion(chain, foreign))

  return {
    chain,
    calls: [
      [
        'set_organization_status',
        setOrganizationStatus(chain, chamber.outside, 'suspended', guardian, council.address),
      ],
      [
        'create_council',
        calls.createCouncil(chain, { members: chamber.members, id: nextId(), creator: manager }),
      ],
      ['change_council', changeByKey(chamber)],
      ['propose_motion', calls.proposeMotion(chain, { council, ...chamber.statement(), id: nextId() })],
      ['cancel_motion', calls.cancelMotion(moved(), chamber.member(0))],
      ['execute_motion', calls.executeMotion(chain, due)],
    ],
    twins: { council: rival.address, motion: calls.motionOf(foreign).address },
  }
}

/**
 * A council signs by the program's own call alone. To break one account of such a call at a time, the same bytes
 * stand at the address of a key here, which signs in its place.
 */
function changeByKey({ chain, council, members }: Chamber): Call {
  const key = keyOf('stage council')
  chain.svm.setAccount(key.publicKey, chain.require(council.address))
  const instruction = calls.changeCouncil({ address: key.publicKey, members }, members)
  return { instruction, signers: [key] }
}
