import { expect } from 'chai'
import { Keypair } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { methodologyAddress, registryAddress, verifierAddress } from '../../packages/sdk/src/pdas.ts'
import {
  approveMotion,
  cancelMotion,
  changeCouncil,
  executeMotion,
  proposeMotion,
} from '../support/calls/council.ts'
import { createMethodology, registerOrganization, setOrganizationStatus } from '../support/calls/registry.ts'
import { INITIAL_PARAMETERS, nameSteward, pauseActions, setParameters } from '../support/calls/stewardship.ts'
import { Chamber, WHOEVER } from '../support/council.ts'
import { expectRefused, land } from '../support/expect.ts'
import { withKeys } from '../support/places.ts'
import { eventsOf, read, text } from '../support/read.ts'
import type { AccreditationStatus } from '../../packages/sdk/src/enums.ts'
import type { OrganizationRef } from '../support/refs.ts'
import { DAY, hashOf, nextCode, nextId } from '../support/values.ts'

const LOCK = 2n * DAY

describe('a council as steward', () => {
  it('takes over after the delay, by its own motion, and the old steward has no say any more', () => {
    const chamber = new Chamber()
    const { chain, council } = chamber
    const { steward } = chain.actors
    land(chain, nameSteward(chain, council.address))
    const instruction = sdk.acceptSteward({ successor: council.address })
    const landed = chamber.passed({ instruction }, LOCK)
    const address = text(council.address)
    expect(read(chain, 'Registry', registryAddress())).to.include({ steward: address, council: address })
    expect(eventsOf(landed).map(({ name }) => name)).to.deep.equal(['MotionExecuted', 'StewardChanged'])
    expect(eventsOf(landed)[1]?.data).to.include({
      stewardBefore: text(steward.publicKey),
      stewardAfter: address,
      councilAfter: address,
    })
    expectRefused(chain, registerOrganization(chain, { code: nextCode() }), 'NotSteward')
  })

  it('cannot take over before the registry’s delay is over, however long its own lock', () => {
    const chamber = new Chamber(3, { timeLock: DAY })
    const { chain, council } = chamber
    land(chain, nameSteward(chain, council.address))
    const instruction = sdk.acceptSteward({ successor: council.address })
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(DAY)
    expectRefused(chain, executeMotion(chain, motion), 'HandoverNotDue')
    chain.wait(DAY)
    land(chain, executeMotion(chain, motion))
  })

  it('does the work of a steward by motions', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const steward = council.address
    const { holder } = chain.actors

    const draft = createMethodology(chain, { code: 'AMS-I.D', steward, payer: WHOEVER })
    chamber.passed({ instruction: draft.instruction, executor: WHOEVER }, LOCK)
    const methodology = methodologyAddress('AMS-I.D', 1)
    expect(read(chain, 'Methodology', methodology)).to.include({
      status: 'draft',
      payer: text(holder.publicKey),
    })
    chamber.passed({ instruction: sdk.activateMethodology({ steward, methodology }) }, LOCK)
    expect(read(chain, 'Methodology', methodology).status).to.equal('active')

    const organization = chamber.member(0)
    const person = Keypair.generate().publicKey
    const accredit = sdk.accreditVerifier({
      steward,
      payer: WHOEVER,
      organization: organization.address,
      person,
      validFrom: chain.now,
      validUntil: chain.now + 365n * DAY,
      credentialHash: hashOf('credential'),
      scope: [methodology],
    })
    chamber.passed({ instruction: accredit, executor: WHOEVER }, LOCK)
    const verifier = verifierAddress(organization.address, person)
    expect(read(chain, 'Verifier', verifier)).to.include({ status: 'active', person: text(person) })
    const change = { actor: steward, verifier, reasonHash: hashOf('reason') }
    chamber.passed({ instruction: sdk.setVerifierStatus({ ...change, status: 'revoked' }) }, LOCK)
    expect(read(chain, 'Verifier', verifier).status).to.equal('revoked')

    const parameters = { ...INITIAL_PARAMETERS, disputeDeposit: 5n, consecutiveClaims: 2 }
    const { guardian, depositDestination } = read(chain, 'Registry', registryAddress())
    const set = sdk.setParameters({ steward, guardian, depositDestination, parameters })
    chamber.passed({ instruction: set }, LOCK)
    expect(read(chain, 'Registry', registryAddress()).parameters).to.deep.equal(parameters)
  })

  it('cannot pass the bounds of the program', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const { instruction } = setParameters(chain, { handoverDelay: DAY - 1n })
    const [, ...rest] = instruction.keys
    instruction.keys = [{ pubkey: council.address, isSigner: true, isWritable: false }, ...rest]
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(LOCK)
    expectRefused(chain, executeMotion(chain, motion), 'ParameterOutOfBounds')
  })

  it('pauses and suspends at once by its threshold, and waits to lift it', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const outside = chamber.outside
    const steward = council.address
    chamber.passed({ instruction: sdk.pauseActions({ actor: steward, switches: ['issuance'] }) }, 0n)
    expect(read(chain, 'Registry', registryAddress()).paused).to.deep.equal(['issuance'])
    chamber.passed({ instruction: statusOf(chamber, outside, 'suspended') }, 0n)
    expect(read(chain, 'Organization', outside.address).status).to.equal('suspended')

    const resume = chamber.moved({ instruction: sdk.resumeActions({ steward, switches: ['issuance'] }) })
    const reinstate = chamber.moved({ instruction: statusOf(chamber, outside, 'active') })
    for (const motion of [resume, reinstate]) {
      chamber.approved(motion)
      expectRefused(chain, executeMotion(chain, motion), 'MotionNotDue')
    }
    chain.wait(LOCK)
    for (const motion of [resume, reinstate]) land(chain, executeMotion(chain, motion))
    expect(read(chain, 'Registry', registryAddress()).paused).to.deep.equal([])
    expect(read(chain, 'Organization', outside.address).status).to.equal('active')
  })

  it('leaves pausing to the guardian too, and nothing more', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const { guardian } = chain.actors
    const outside = chamber.outside
    land(chain, pauseActions(chain, ['claims']))
    land(chain, setOrganizationStatus(chain, outside, 'suspended', guardian, council.address))
    const lift = setOrganizationStatus(chain, outside, 'active', guardian, council.address)
    expectRefused(chain, lift, 'GuardianMayOnlyStop')
  })

  it('asks for the council wherever a seat may follow, and for no other', () => {
    const chamber = new Chamber().takesOver()
    const { chain } = chamber
    const rival = chamber.founded(chamber.members)
    for (const council of [null, rival.address]) {
      const { guardian } = chain.actors
      const call = setOrganizationStatus(chain, chamber.member(0), 'suspended', guardian, council)
      expectRefused(chain, call, 'CouncilMissing')
    }
  })
})

describe('a member of the council that loses its status', () => {
  it('no longer counts, also for what it has approved, and counts again once it is active', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const { guardian } = chain.actors
    const motion = chamber.approved(chamber.moved(chamber.statement()))
    land(chain, setOrganizationStatus(chain, chamber.member(0), 'suspended', guardian, council.address))
    expect(read(chain, 'Council', council.address).seats.map(({ active }) => active)).to.deep.equal([
      false,
      true,
      true,
    ])
    chain.wait(LOCK)
    expectRefused(chain, executeMotion(chain, motion), 'MotionNotApproved')
    const approval = approveMotion(
      chamber.moved({ ...chamber.statement(), by: chamber.member(1) }),
      chamber.member(0),
    )
    expectRefused(chain, approval, 'OrganizationNotActive')

    const reinstate = chamber.moved({
      instruction: statusOf(chamber, chamber.member(0), 'active'),
      by: chamber.member(1),
    })
    for (const seat of [1, 2]) land(chain, approveMotion(reinstate, chamber.member(seat)))
    chain.wait(LOCK)
    land(chain, executeMotion(chain, reinstate))
    land(chain, executeMotion(chain, motion))
  })

  it('is not suspended where too few would be left to decide', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const { guardian } = chain.actors
    const suspend = (seat: number) =>
      setOrganizationStatus(chain, chamber.member(seat), 'suspended', guardian, council.address)
    land(chain, suspend(0))
    expectRefused(chain, suspend(1), 'TooFewActiveMembers')
  })

  it('is revoked for good only once the council has another in its place', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const members = [chamber.member(0), chamber.member(1), chamber.outside]
    chamber.passed({ instruction: changeCouncil(council, members) }, LOCK)
    chamber.passed({ instruction: statusOf(chamber, chamber.member(2), 'revoked') }, LOCK)
    expect(read(chain, 'Organization', chamber.member(2).address).status).to.equal('revoked')
    expect(read(chain, 'Council', council.address).seats.every(({ active }) => active)).to.equal(true)
  })
})

describe('a motion of the council', () => {
  it('ends with the composition that it was made in', () => {
    const chamber = new Chamber()
    const { chain, council } = chamber
    const [waiting, open] = [
      chamber.approved(chamber.moved(chamber.statement())),
      chamber.moved(chamber.statement()),
    ]
    const members = [...chamber.members, chamber.newcomer(), chamber.newcomer()]
    chamber.passed({ instruction: changeCouncil(council, members, { threshold: 3 }) }, LOCK)
    expectRefused(chain, executeMotion(chain, waiting), 'MotionOfEarlierCouncil')
    expectRefused(chain, approveMotion(open, chamber.member(2)), 'MotionOfEarlierCouncil')
    const anew = chamber.approved(chamber.moved(chamber.statement()))
    expect(read(chain, 'Motion', anew.address)).to.include({ status: 'open', composition: 2 })
    land(chain, approveMotion(anew, chamber.member(2)))
    chain.wait(LOCK)
    land(chain, executeMotion(chain, anew))
  })

  it('loses its approvals when its time is over, before and after the threshold', () => {
    const chamber = new Chamber()
    const { chain } = chamber
    const slow = chamber.moved(chamber.statement())
    land(chain, approveMotion(slow, chamber.member(0)))
    const forgotten = chamber.approved(chamber.moved(chamber.statement()))
    chain.wait(10n * DAY)
    expectRefused(chain, approveMotion(slow, chamber.member(1)), 'MotionExpired')
    chain.wait(2n * DAY)
    expectRefused(chain, executeMotion(chain, forgotten), 'MotionExpired')
  })

  it('is stopped by a threshold of members within its time lock', () => {
    const chamber = new Chamber().takesOver()
    const { chain, council } = chamber
    const thief = chain.actors.outsider.publicKey
    const instruction = sdk.nameSteward({ steward: council.address, successor: thief })
    const motion = chamber.approved(chamber.moved({ instruction }))
    for (const seat of [1, 2]) land(chain, cancelMotion(motion, chamber.member(seat)))
    chain.wait(LOCK)
    expectRefused(chain, executeMotion(chain, motion), 'MotionNotApproved')
    expect(read(chain, 'Registry', registryAddress()).pendingSteward).to.equal(null)
  })

  it('executes what its members read and nothing else: a hidden payload is refused', () => {
    const chamber = new Chamber().takesOver()
    const { chain } = chamber
    const [shown, hidden] = [chamber.outside, chamber.member(2)]
    const motion = chamber.approved(chamber.moved({ instruction: statusOf(chamber, shown, 'suspended') }))
    const call = executeMotion(chain, motion)
    const keys = call.instruction.keys.map((key) =>
      key.pubkey.equals(shown.address) ? { ...key, pubkey: hidden.address } : key,
    )
    expectRefused(chain, withKeys(call, keys), 'MotionAccountMismatch')
    expect(read(chain, 'Organization', hidden.address).status).to.equal('active')

    const other = chamber.moved({ instruction: statusOf(chamber, hidden, 'suspended') })
    const swapped = executeMotion(chain, other)
    expectRefused(chain, swapped, 'MotionNotApproved')
    const contents = sdk.motionInstruction(read(chain, 'Motion', motion.address))
    expect(contents.name).to.equal('setOrganizationStatus')
    expect(contents.accounts.find(({ name }) => name === 'organization')?.address).to.equal(
      text(shown.address),
    )
    land(chain, call)
  })

  it('is not made by those who lost their seat to a stolen key, once the organization has another', () => {
    const chamber = new Chamber()
    const { chain, council } = chamber
    const { steward } = chain.actors
    const stolen = chamber.member(0)
    const fresh = Keypair.generate()
    land(chain, {
      instruction: sdk.changeOrganization({
        actor: steward.publicKey,
        organization: stolen.address,
        kinds: ['verifier'],
        jurisdiction: 'KE',
        authority: fresh.publicKey,
        profileHash: hashOf('profile'),
      }),
      signers: [steward],
    })
    const input = { council, ...chamber.statement(), id: nextId(), by: stolen }
    expectRefused(chain, proposeMotion(chain, input), 'NotOrganizationAuthority')
    chain.svm.airdrop(fresh.publicKey, 1_000_000_000n)
    land(chain, proposeMotion(chain, { ...input, authority: fresh }))
  })
})

const statusOf = (chamber: Chamber, organization: OrganizationRef, status: AccreditationStatus) =>
  sdk.setOrganizationStatus({
    actor: chamber.council.address,
    organization: organization.address,
    council: chamber.council.address,
    status,
    reasonHash: hashOf(`reason to be ${status}`),
  })
