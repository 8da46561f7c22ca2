import { expect } from 'chai'
import { Batches } from '../support/batches.ts'
import { reverseBatch } from '../support/calls/batches.ts'
import { createCouncil } from '../support/calls/council.ts'
import { setOrganizationStatus } from '../support/calls/registry.ts'
import type { AccountBytes, Chain } from '../support/chain.ts'
import { expectRefused, land, type Call } from '../support/expect.ts'
import { discriminatorOf, IDL, spaceOf } from '../support/idl.ts'
import { withKeys } from '../support/places.ts'
import { stage, type Stage } from '../support/stage.ts'
import { nextId } from '../support/values.ts'
import { FURTHER } from './cases/index.ts'

const NOT_OF_ITS_KIND = ['IllegalOwner', 'InvalidAccountOwner', 'InvalidAccountData', 'VersionUnknown']
const TOO_SHORT = [...NOT_OF_ITS_KIND, 'AccountDataTooSmall', 'UninitializedAccount']

/** How many accounts of its own an instruction has; the further ones follow. */
const ownOf = (name: string): number =>
  IDL.instructions.find((row) => row.name === name)?.accounts.length ?? 0

/** Breaks the bytes of one further account in every way, and puts them back. */
function expectBrokenRefused(chain: Chain, call: Call, place: number, type: string): void {
  const address = call.instruction.keys[place]?.pubkey
  if (address === undefined) throw new Error('The call has no such account')
  const found = chain.require(address)
  const headed = (head: Uint8Array): AccountBytes => {
    const data = Uint8Array.from(found.data)
    data.set(head, 0)
    return { ...found, data }
  }
  const others = IDL.accounts.filter(({ name }) => name !== type).map(({ name }) => discriminatorOf(name))
  const broken: [AccountBytes, string[]][] = [
    [{ ...found, owner: chain.actors.outsider.publicKey }, NOT_OF_ITS_KIND],
    ...[new Uint8Array(8), ...others].map((head): [AccountBytes, string[]] => [
      headed(head),
      NOT_OF_ITS_KIND,
    ]),
    ...[spaceOf(type) - 1, 8, 7, 0].map((size): [AccountBytes, string[]] => [
      { ...found, data: found.data.slice(0, size) },
      TOO_SHORT,
    ]),
  ]
  try {
    for (const [bytes, errors] of broken) {
      chain.svm.setAccount(address, bytes)
      expectRefused(chain, call, errors)
    }
  } finally {
    chain.svm.setAccount(address, found)
  }
}

describe('what is further than the accounts of an instruction', () => {
  let set: Stage
  before(() => {
    set = stage()
  })

  function staged(name: string): { chain: Chain; call: Call; own: number } {
    const found = set.calls.get(name)
    if (found === undefined) throw new Error(`Stage a valid call of ${name}`)
    return { ...found, own: ownOf(name) }
  }

  it('has a test for each instruction that takes some', () => {
    const tested = ['reverse_batch', 'create_council', 'change_council', 'execute_motion']
    expect(Object.keys(FURTHER)).to.have.members(tested)
  })

  for (const name of ['create_council', 'change_council']) {
    it(`${name}: refuses as a member what is no organization`, () => {
      const { chain, call, own } = staged(name)
      for (let place = own; place < call.instruction.keys.length; place++) {
        expectBrokenRefused(chain, call, place, 'Organization')
      }
    })

    it(`${name}: refuses a member twice`, () => {
      const { chain, call, own } = staged(name)
      const { keys } = call.instruction
      expectRefused(chain, withKeys(call, [...keys, ...keys.slice(own, own + 1)]), 'CouncilMembersInvalid')
    })
  }

  it('create_council: refuses a member that is suspended', () => {
    const batches = new Batches()
    const { a, b, c } = batches.base.organizations
    land(batches.chain, setOrganizationStatus(batches.chain, c, 'suspended'))
    const call = createCouncil(batches.chain, { members: [a, b, c], id: nextId() })
    expectRefused(batches.chain, call, 'OrganizationNotActive')
  })

  it('reverse_batch: refuses as a cover what is no batch', () => {
    const batches = new Batches()
    const [lost, other] = [batches.issued(), batches.issued()]
    const call = reverseBatch(batches.chain, { batch: lost, cover: [lost, other] })
    expectBrokenRefused(batches.chain, call, ownOf('reverse_batch') + 1, 'Batch')
    const opened = batches.opened()
    const byOpen = reverseBatch(batches.chain, { batch: lost, cover: [lost, opened] })
    expectRefused(batches.chain, byOpen, 'CoverOrderInvalid')
    land(batches.chain, call)
  })

  it('execute_motion: refuses another account in the place of each that is stored', () => {
    const { chain, call, own } = staged('execute_motion')
    const { keys } = call.instruction
    for (let place = own; place < keys.length; place++) {
      const swapped = keys.map((meta, at) => (at === place ? { ...meta, pubkey: set.twins.address } : meta))
      expectRefused(chain, withKeys(call, swapped), ['MotionAccountMismatch', 'MissingRequiredSignature'])
    }
  })
})
