import { expect } from 'chai'
import { TransactionInstruction } from '@solana/web3.js'
import {
  changeCouncil,
  COUNCIL_RULES,
  executeMotion,
  type CouncilInput,
  proposeMotion,
} from '../../support/calls/council.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { Chamber } from '../../support/council.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventsOf, read, text } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { DAY, nextId } from '../../support/values.ts'

describe('change_council', () => {
  let chamber: Chamber
  beforeEach(() => {
    chamber = new Chamber()
  })

  const LOCK = 2n * DAY

  it('gives the council other members and rules by its own motion', () => {
    const { chain, council } = chamber
    const before = read(chain, 'Council', council.address)
    const members = [chamber.member(2), chamber.newcomer(), chamber.newcomer(), chamber.newcomer()]
    const rules = { threshold: 3, timeLock: 5n * DAY, motionPeriod: 20n * DAY }
    const landed = chamber.passed({ instruction: changeCouncil(council, members, rules) }, LOCK)
    const addresses = members.map(({ address }) => text(address))
    expect(read(chain, 'Council', council.address)).to.deep.equal({
      ...before,
      seatCount: 4,
      composition: 2,
      sequence: 2n,
      rules,
      seats: addresses.map((organization) => ({ organization, active: true })),
    })
    const [executed, changed] = eventsOf(landed)
    expect(executed?.name).to.equal('MotionExecuted')
    expect(changed?.name).to.equal('CouncilChanged')
    expect(changed?.data).to.deep.equal({
      version: 1,
      at: chain.now,
      council: text(council.address),
      councilSequence: 2n,
      composition: 2,
      ...rules,
      seatCount: 4,
      members: addresses,
    })
  })

  it('leaves nothing of a larger council in its rows', () => {
    const { chain, council } = chamber
    const instruction = changeCouncil(council, chamber.members.slice(0, 1), { threshold: 1 })
    chamber.passed({ instruction }, LOCK)
    expect(read(chain, 'Council', council.address).seats).to.have.length(1)
  })

  it('refuses everyone but the council itself', () => {
    const { chain, council } = chamber
    for (const signer of [chain.actors.outsider, chamber.member(0).authority, chain.actors.steward]) {
      const built = changeCouncil(council, chamber.members)
      const keys = built.keys.map((key, row) => (row === 0 ? { ...key, pubkey: signer.publicKey } : key))
      const { programId, data } = built
      const instruction = new TransactionInstruction({ programId, keys, data })
      expectRefused(chain, { instruction, signers: [signer] }, 'NotCouncil')
    }
    const unsigned = changeCouncil(council, chamber.members)
    for (const key of unsigned.keys) key.isSigner = false
    expectRefused(chain, { instruction: unsigned, signers: [] }, 'MissingRequiredSignature')
  })

  it("refuses to change another council by one's own motion", () => {
    const { chain } = chamber
    const rival = chamber.founded(chamber.members)
    const built = changeCouncil(rival, chamber.members)
    const [authority, ...rest] = built.keys
    if (authority === undefined) throw new Error('an authority')
    const keys = [{ ...authority, pubkey: chamber.council.address }, ...rest]
    const { programId, data } = built
    const motion = chamber.approved(
      chamber.moved({ instruction: new TransactionInstruction({ programId, keys, data }) }),
    )
    chain.wait(LOCK)
    expectRefused(chain, executeMotion(chain, motion), 'NotCouncil')
  })

  /** What the motion's instruction is refused with when it is executed. */
  const FAULTS: [name: string, error: string, rules: CouncilInput['rules'], seats: number[]][] = [
    ['a threshold of half of the members', 'ThresholdOutOfBounds', { threshold: 1 }, [0, 1]],
    ['a threshold above the members', 'ThresholdOutOfBounds', { threshold: 4 }, [0, 1, 2]],
    ['no members', 'ThresholdOutOfBounds', { threshold: 0 }, []],
    ['a member twice', 'CouncilMembersInvalid', {}, [0, 1, 0]],
    ['a time lock of less than a day', 'TimeLockOutOfBounds', { timeLock: DAY - 1n }, [0, 1, 2]],
    ['a motion period above sixty days', 'TimeLockOutOfBounds', { motionPeriod: 61n * DAY }, [0, 1, 2]],
  ]
  for (const [name, error, rules, seats] of FAULTS) {
    it(`refuses ${name}, and the motion may still be executed`, () => {
      const { chain, council } = chamber
      const members = seats.map((seat) => chamber.member(seat))
      const motion = chamber.approved(chamber.moved({ instruction: changeCouncil(council, members, rules) }))
      chain.wait(LOCK)
      expectRefused(chain, executeMotion(chain, motion), error)
      expect(read(chain, 'Motion', motion.address).status).to.equal('approved')
      expect(read(chain, 'Council', council.address)).to.deep.include({
        rules: COUNCIL_RULES,
        composition: 1,
      })
    })
  }

  it('refuses a member that is no longer active when the motion is executed', () => {
    const { chain, council } = chamber
    const newcomer: OrganizationRef = chamber.newcomer()
    const instruction = changeCouncil(council, [...chamber.members, newcomer], { threshold: 3 })
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(LOCK)
    land(chain, setOrganizationStatus(chain, newcomer, 'suspended'))
    expectRefused(chain, executeMotion(chain, motion), 'OrganizationNotActive')
    land(chain, setOrganizationStatus(chain, newcomer, 'active'))
    land(chain, executeMotion(chain, motion))
  })

  it('ends the rights of members that are no longer named', () => {
    const { chain, council } = chamber
    const members = [chamber.member(0), chamber.member(1)]
    chamber.passed({ instruction: changeCouncil(council, members) }, LOCK)
    const input = { council, ...chamber.statement(), id: nextId(), by: chamber.member(2) }
    expectRefused(chain, proposeMotion(chain, input), 'NotCouncilMember')
  })
})
