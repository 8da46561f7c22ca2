import { expect } from 'chai'
import { type AccountMeta, Keypair } from '@solana/web3.js'
import { recordAddress } from '../../../packages/sdk/src/pdas.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { executeMotion, type MotionRef } from '../../support/calls/council.ts'
import { Chamber, WHOEVER } from '../../support/council.ts'
import { type Call, expectRefused, land } from '../../support/expect.ts'
import { withAccount, withKeys } from '../../support/places.ts'
import { eventsOf, read, text } from '../../support/read.ts'
import { DAY, hashOf, nextId } from '../../support/values.ts'

const LOCK = 2n * DAY
/** Accounts of `execute_motion` itself; those of the motion follow. */
const OWN = 5

describe('execute_motion', () => {
  const chamber = new Chamber()
  const { chain, council } = chamber
  const { holder, outsider } = chain.actors

  function due(input = chamber.statement()): MotionRef {
    const motion = chamber.approved(chamber.moved(input))
    chain.wait(LOCK)
    return motion
  }

  it('executes the stored instruction as the council, at the cost of whoever executes', () => {
    const document = `statement ${nextId()}`
    const motion = due(chamber.statement(document))
    const before = read(chain, 'Motion', motion.address)
    const purse = chain.require(outsider.publicKey).lamports
    const landed = land(chain, executeMotion(chain, motion, outsider))
    expect(read(chain, 'Motion', motion.address)).to.deep.equal({
      ...before,
      status: 'executed',
      closedAt: chain.now,
      sequence: 4n,
    })
    const record = recordAddress(hashOf(document), council.address)
    expect(read(chain, 'Record', record)).to.include({
      issuer: text(council.address),
      byOrganization: false,
      payer: text(outsider.publicKey),
    })
    const rent = chain.require(record).lamports
    expect(chain.require(outsider.publicKey).lamports).to.equal(purse - rent)
    const [executed, anchored, ...more] = eventsOf(landed)
    expect(more).to.deep.equal([])
    expect(executed?.data).to.deep.equal({
      version: 1,
      at: chain.now,
      motion: text(motion.address),
      motionSequence: 4n,
      council: text(council.address),
      executor: text(outsider.publicKey),
    })
    expect(anchored?.name).to.equal('RecordAnchored')
    expect(anchored?.data).to.include({ actor: text(council.address), record: text(record) })
  })

  it('refuses a second execution', () => {
    const motion = due()
    const call = executeMotion(chain, motion)
    land(chain, call)
    expectRefused(chain, call, 'MotionNotApproved')
  })

  it('refuses a motion whose time lock was not waited for', () => {
    const motion = chamber.approved(chamber.moved(chamber.statement()))
    chain.wait(LOCK - 1n)
    expectRefused(chain, executeMotion(chain, motion), 'MotionNotDue')
    chain.wait(1n)
    land(chain, executeMotion(chain, motion))
  })

  it('refuses another council', () => {
    const rival = chamber.founded(chamber.members)
    const call = executeMotion(chain, due())
    expectRefused(chain, withAccount(call, 'council', rival.address), 'MotionAccountMismatch')
  })

  describe('with other accounts than the stored ones', () => {
    const other: AccountMeta = { pubkey: Keypair.generate().publicKey, isSigner: false, isWritable: true }
    let call: Call
    let keys: AccountMeta[]
    let size: number

    before(() => {
      call = executeMotion(chain, due())
      keys = call.instruction.keys
      size = keys.length - OWN
    })

    const refusedWith = (changed: AccountMeta[]) =>
      expectRefused(chain, withKeys(call, changed), 'MotionAccountMismatch')

    it('refuses another in the place of each of them', () => {
      for (let row = 0; row < size; row++) refusedWith(keys.with(OWN + row, other))
    })

    it('refuses one too few, one too many, none, and another order', () => {
      refusedWith(keys.slice(0, -1))
      refusedWith([...keys, other])
      refusedWith(keys.slice(0, OWN))
      refusedWith([...keys.slice(0, OWN), ...keys.slice(OWN).toReversed()])
    })

    it('refuses another payer than whoever executes', () => {
      const place = keys.findIndex(({ pubkey, isWritable }) => pubkey.equals(holder.publicKey) && isWritable)
      const paying = { pubkey: outsider.publicKey, isSigner: true, isWritable: true }
      const forged = withKeys(call, keys.with(place, paying))
      expectRefused(chain, { ...forged, signers: [holder, outsider] }, 'MotionAccountMismatch')
    })

    it('lands with the stored ones', () => {
      land(chain, call)
    })
  })

  it('leaves the motion as it was when its instruction is refused', () => {
    const instruction = sdk.nameSteward({ steward: council.address, successor: council.address })
    const motion = due({ instruction, executor: undefined })
    expectRefused(chain, executeMotion(chain, motion), 'NotSteward')
    expect(read(chain, 'Motion', motion.address).status).to.equal('approved')
  })

  it('refuses a document that stands already, and lets the motion expire', () => {
    const document = `statement ${nextId()}`
    const [first, second] = [due(chamber.statement(document)), due(chamber.statement(document))]
    land(chain, executeMotion(chain, first))
    expectRefused(chain, executeMotion(chain, second), 'AccountInUse')
  })

  it('asks for the executor’s signature where its lamports are spent', () => {
    const call = executeMotion(chain, due())
    const keys = call.instruction.keys.map((key) =>
      key.pubkey.equals(holder.publicKey) ? { ...key, isSigner: false } : key,
    )
    expectRefused(chain, withKeys(call, keys), 'MissingRequiredSignature')
  })

  it('cannot write what its motion stores as read-only', () => {
    const { instruction } = chamber.statement()
    const record = instruction.keys.find(({ isWritable, isSigner }) => isWritable && !isSigner)
    if (record === undefined) throw new Error('a record')
    record.isWritable = false
    const motion = due({ instruction, executor: WHOEVER })
    const call = executeMotion(chain, motion)
    const keys = call.instruction.keys.map((key, row) => (row >= OWN ? { ...key, isWritable: true } : key))
    expectRefused(chain, withKeys(call, keys), 'PrivilegeEscalation')
  })
})
