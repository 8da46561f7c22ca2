import { expect } from 'chai'
import { TransactionInstruction } from '@solana/web3.js'
import { registryAddress } from '../../packages/sdk/src/pdas.ts'
import { executeMotion, type MotionRef } from '../support/calls/council.ts'
import { Chamber, WHOEVER } from '../support/council.ts'
import { type Call, expectRefused, land } from '../support/expect.ts'
import { IDL } from '../support/idl.ts'
import { eventsOf, read, text } from '../support/read.ts'
import { stage } from '../support/stage.ts'
import { DAY } from '../support/values.ts'
import { World } from '../support/world.ts'

/** What only a steward may do. */
const STEWARDS_ALONE = IDL.instructions
  .filter(({ accounts }) => accounts.some(({ name, signer }) => name === 'steward' && signer === true))
  .map(({ name }) => name)

/** Without its office the steward is nobody: each instruction says so in the words of what it allows to whom. */
const NOBODY = ['NotSteward', 'NotStewardOrGuardian', 'SuspensionNotOver', 'NotOrganizationAuthority']

describe('a council as steward does by a motion', () => {
  const world = new World()
  const { chain } = world
  const { steward, payer } = chain.actors
  const acts = [...stage(world).calls].filter(
    ([, { chain: place, call }]) => place === chain && call.signers.includes(steward),
  )
  const motions = new Map<string, MotionRef>()
  let chamber: Chamber

  before(() => {
    chamber = new Chamber(3, {}, world).takesOver()
    for (const [name, { call }] of acts) motions.set(name, chamber.approved(chamber.moved(asMotion(call))))
    chain.wait(2n * DAY)
  })

  /** The steward's call with the council in its place, and whoever executes in that of the payer. */
  function asMotion({ instruction }: Call) {
    const keys = instruction.keys.map((key) => {
      if (key.pubkey.equals(steward.publicKey)) return { ...key, pubkey: chamber.council.address }
      return key.isSigner && key.pubkey.equals(payer.publicKey) ? { ...key, pubkey: WHOEVER } : key
    })
    const { programId, data } = instruction
    return { instruction: new TransactionInstruction({ programId, keys, data }), executor: WHOEVER }
  }

  it('everything that a steward alone may do', () => {
    expect(acts.map(([name]) => name)).to.include.members(STEWARDS_ALONE)
  })

  for (const [name, { call }] of acts) {
    it(`${name}, and its former steward no longer does`, () => {
      const motion = motions.get(name)
      if (motion === undefined) throw new Error(`Move ${name} first`)
      expectRefused(chain, call, NOBODY)
      const landed = land(chain, executeMotion(chain, motion))
      expect(eventsOf(landed).length).to.be.greaterThan(1)
      expect(read(chain, 'Motion', motion.address).status).to.equal('executed')
      const registry = read(chain, 'Registry', registryAddress())
      expect(registry.steward).to.equal(text(chamber.council.address))
    })
  }
})
