import { expect } from 'chai'
import { withArgument, type RawValue } from '../../support/arguments.ts'
import { COUNCIL_RULES, type CouncilInput, councilOf, createCouncil } from '../../support/calls/council.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withKeys } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { OrganizationRef } from '../../support/refs.ts'
import { DAY, nextCode, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('create_council', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, outsider, payer } = chain.actors
  let organizations: OrganizationRef[]

  before(() => {
    world.registry()
    organizations = Array.from({ length: 13 }, () => world.organization(nextCode(), authorityA))
  })

  const input = (members: number | OrganizationRef[], rules: CouncilInput['rules'] = {}): CouncilInput => ({
    members: typeof members === 'number' ? organizations.slice(0, members) : members,
    id: nextId(),
    rules,
  })

  it('seats organizations under rules', () => {
    const given = input(3)
    const landed = land(chain, createCouncil(chain, given))
    const { address } = councilOf(chain, given)
    const members = given.members.map((member) => text(member.address))
    expect(withoutBump(read(chain, 'Council', address))).to.deep.equal({
      version: 1,
      seatCount: 3,
      id: given.id,
      composition: 1,
      sequence: 1n,
      createdAt: chain.now,
      rules: COUNCIL_RULES,
      creator: text(outsider.publicKey),
      payer: text(payer.publicKey),
      seats: members.map((organization) => ({ organization, active: true })),
    })
    expect(eventOf(landed, 'CouncilCreated')).to.deep.equal({
      version: 1,
      at: chain.now,
      council: text(address),
      councilSequence: 1n,
      creator: text(outsider.publicKey),
      id: given.id,
      ...COUNCIL_RULES,
      seatCount: 3,
      members,
    })
  })

  it('seats twelve organizations, no more', () => {
    land(chain, createCouncil(chain, input(12, { threshold: 12 })))
    expectRefused(chain, createCouncil(chain, input(13, { threshold: 7 })), 'CouncilMembersInvalid')
  })

  it('refuses an organization twice', () => {
    const [one, two] = organizations
    if (one === undefined || two === undefined) throw new Error('two organizations')
    expectRefused(chain, createCouncil(chain, input([one, two, one])), 'CouncilMembersInvalid')
  })

  it('refuses what is no organization', () => {
    const call = createCouncil(chain, input(2))
    const { keys } = call.instruction
    const wallet = { pubkey: outsider.publicKey, isSigner: false, isWritable: false }
    expectRefused(chain, withKeys(call, [...keys, wallet]), 'IllegalOwner')
    const { address } = world.methodology({ code: nextCode() })
    const methodology = { ...wallet, pubkey: address }
    expectRefused(chain, withKeys(call, [...keys, methodology]), 'InvalidAccountData')
  })

  it('refuses an organization that is not active', () => {
    const stopped = world.organization(nextCode(), authorityA)
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, stopped, status))
      const members = [...organizations.slice(0, 2), stopped]
      expectRefused(chain, createCouncil(chain, input(members)), 'OrganizationNotActive')
    }
  })

  const THRESHOLDS: [members: number, lowest: number][] = [
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [12, 7],
  ]
  for (const [members, lowest] of THRESHOLDS) {
    it(`asks of ${members} members for ${lowest} to ${members} approvals`, () => {
      for (const threshold of [lowest, members]) {
        land(chain, createCouncil(chain, input(members, { threshold })))
      }
      for (const threshold of [0, lowest - 1, members + 1, 255]) {
        expectRefused(chain, createCouncil(chain, input(members, { threshold })), 'ThresholdOutOfBounds')
      }
    })
  }

  it('refuses a council without members', () => {
    for (const threshold of [0, 1]) {
      expectRefused(chain, createCouncil(chain, input(0, { threshold })), 'ThresholdOutOfBounds')
    }
  })

  it('takes the shortest and the longest waits', () => {
    land(chain, createCouncil(chain, input(3, { timeLock: DAY, motionPeriod: DAY })))
    land(chain, createCouncil(chain, input(3, { timeLock: 30n * DAY, motionPeriod: 60n * DAY })))
  })

  const OUT_OF_BOUNDS: [argument: string, value: RawValue][] = [
    ['time_lock', 0],
    ['time_lock', DAY - 1n],
    ['time_lock', 30n * DAY + 1n],
    ['time_lock', -DAY],
    ['motion_period', DAY - 1n],
    ['motion_period', 60n * DAY + 1n],
    ['motion_period', 2n ** 63n - 1n],
  ]
  for (const [argument, value] of OUT_OF_BOUNDS) {
    it(`refuses ${argument} of ${String(value)}`, () => {
      expectRefused(
        chain,
        withArgument(createCouncil(chain, input(3)), argument, value),
        'TimeLockOutOfBounds',
      )
    })
  }

  it('refuses an id that its creator has used, and an address that does not follow from it', () => {
    const given = input(3)
    land(chain, createCouncil(chain, given))
    expectRefused(chain, createCouncil(chain, given), 'AccountInUse')
    land(chain, createCouncil(chain, { ...given, creator: authorityA }))
    const call = createCouncil(chain, input(3))
    expectRefused(chain, withArgument(call, 'id', nextId()), 'InvalidSeeds')
  })
})
