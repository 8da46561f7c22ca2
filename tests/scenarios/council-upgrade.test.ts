import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { Keypair, type PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { approveMotion, executeMotion } from '../support/calls/council.ts'
import { ARTIFACT } from '../support/chain.ts'
import { Chamber } from '../support/council.ts'
import { expectRefused, land } from '../support/expect.ts'
import { withKeys } from '../support/places.ts'
import { read } from '../support/read.ts'
import { LOADER, PROGRAM_DATA, upgradeAuthorityOf, upgradeBuffer } from '../support/upgrade.ts'
import { DAY } from '../support/values.ts'

const WEEK = 7n * DAY

describe("the program's upgrade authority", () => {
  /** A council to which the upgrade authority has handed over its right. */
  function entrusted(): Chamber {
    const chamber = new Chamber()
    const { upgradeAuthority } = chamber.chain.actors
    const instruction = sdk.setUpgradeAuthority({
      authority: upgradeAuthority.publicKey,
      successor: chamber.council.address,
    })
    land(chamber.chain, { instruction, signers: [upgradeAuthority] })
    return chamber
  }

  const authorityNow = ({ chain }: Chamber): string | null => upgradeAuthorityOf(chain.require(PROGRAM_DATA))

  it('becomes the council’s, and its former holder can no longer replace the program', () => {
    const chamber = entrusted()
    const { chain, council } = chamber
    expect(authorityNow(chamber)).to.equal(council.address.toBase58())
    const { upgradeAuthority } = chain.actors
    const back = sdk.setUpgradeAuthority({
      authority: upgradeAuthority.publicKey,
      successor: upgradeAuthority.publicKey,
    })
    expectRefused(chain, { instruction: back, signers: [upgradeAuthority] }, 'IncorrectAuthority')
  })

  it('is handed over again by a motion after seven days, not before', () => {
    const chamber = entrusted()
    const { chain, council } = chamber
    const successor = Keypair.generate().publicKey
    const instruction = sdk.setUpgradeAuthority({ authority: council.address, successor })
    const motion = chamber.approved(chamber.moved({ instruction }))
    for (const wait of [2n * DAY, WEEK - 2n * DAY - 1n]) {
      chain.wait(wait)
      expectRefused(chain, executeMotion(chain, motion), 'MotionNotDue')
    }
    chain.wait(1n)
    land(chain, executeMotion(chain, motion))
    expect(authorityNow(chamber)).to.equal(successor.toBase58())
    expect(read(chain, 'Motion', motion.address).status).to.equal('executed')
  })

  it('can be given up for good by a motion', () => {
    const chamber = entrusted()
    const instruction = sdk.setUpgradeAuthority({ authority: chamber.council.address, successor: null })
    chamber.passed({ instruction }, WEEK)
    expect(authorityNow(chamber)).to.equal(null)
  })

  it('lets the council replace the program by a motion, and the motion itself is kept', () => {
    const chamber = entrusted()
    const { chain, council } = chamber
    const buffer = Keypair.generate().publicKey
    const code = readFileSync(ARTIFACT)
    chain.svm.setAccount(buffer, upgradeBuffer(chain, council.address, code))
    const spill = chain.actors.treasurer.publicKey
    const rent = BigInt(chain.require(buffer).lamports)
    const before = BigInt(chain.require(spill).lamports)
    const instruction = sdk.upgradeProgram({ authority: council.address, buffer, spill })
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(WEEK)
    land(chain, executeMotion(chain, motion))
    expect(read(chain, 'Motion', motion.address).status).to.equal('executed')
    expect(BigInt(chain.require(spill).lamports) > before + rent / 2n).to.equal(true)
    chain.wait(1n)
    const after = chamber.moved(chamber.statement())
    land(chain, approveMotion(after, chamber.member(0)))
  })

  it('refuses a motion without the loader behind its accounts, and another program in its place', () => {
    const chamber = entrusted()
    const { chain, council } = chamber
    const successor = Keypair.generate().publicKey
    const instruction = sdk.setUpgradeAuthority({ authority: council.address, successor })
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(WEEK)
    const call = executeMotion(chain, motion)
    const { keys } = call.instruction
    const withLast = (pubkey: PublicKey) =>
      withKeys(call, [...keys.slice(0, -1), { pubkey, isSigner: false, isWritable: false }])
    expectRefused(chain, withKeys(call, keys.slice(0, -1)), 'MotionAccountMismatch')
    expectRefused(chain, withLast(successor), 'MotionAccountMismatch')
    expectRefused(chain, withKeys(call, [...keys, ...keys.slice(-1)]), 'MotionAccountMismatch')
    land(chain, withLast(LOADER))
  })

  it('cannot be taken by whoever executes', () => {
    const chamber = entrusted()
    const { chain, council } = chamber
    const successor = Keypair.generate().publicKey
    const instruction = sdk.setUpgradeAuthority({ authority: council.address, successor })
    const motion = chamber.approved(chamber.moved({ instruction }))
    chain.wait(WEEK)
    const thief = chain.actors.outsider
    const call = executeMotion(chain, motion, thief)
    const keys = call.instruction.keys.map((key) =>
      key.pubkey.equals(successor) ? { ...key, pubkey: thief.publicKey } : key,
    )
    expectRefused(chain, withKeys(call, keys), 'MotionAccountMismatch')
    expect(authorityNow(chamber)).to.equal(council.address.toBase58())
  })
})
