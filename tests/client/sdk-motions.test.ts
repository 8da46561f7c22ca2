import { expect } from 'chai'
import { Keypair, PublicKey, type TransactionInstruction } from '@solana/web3.js'
import { argumentCodec } from '../../packages/sdk/src/instructions/build.ts'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { decodeAccount } from '../../packages/sdk/src/accounts.ts'
import { INSTRUCTIONS } from '../../packages/sdk/src/layout/program-layout.ts'
import type { MotionAccount, MotionAccountRow } from '../../packages/sdk/src/layout/records.ts'
import {
  eventAuthorityAddress,
  motionAddress,
  PROGRAM_ID,
  programDataAddress,
  registryAddress,
} from '../../packages/sdk/src/pdas.ts'
import { Chamber } from '../support/council.ts'
import { hashOf } from '../support/values.ts'

const key = () => Keypair.generate().publicKey

describe('SDK: motions', () => {
  const chamber = new Chamber()
  const { chain, council } = chamber
  const steward = council.address

  /** The motion's account as the chain holds it once the instruction is laid before the council. */
  function stored(instruction: TransactionInstruction, executor?: PublicKey): MotionAccount {
    const motion = chamber.moved({ instruction, executor })
    return decodeAccount('Motion', chain.require(motion.address).data)
  }

  it('reads back what a motion does, with every argument and account by name', () => {
    const verifier = key()
    const contents = sdk.motionInstruction(
      stored(
        sdk.setVerifierStatus({ actor: steward, verifier, status: 'revoked', reasonHash: hashOf('why') }),
      ),
    )
    expect(contents).to.deep.equal({
      target: 'groundtruth',
      name: 'setVerifierStatus',
      args: { status: 'revoked', reasonHash: Buffer.from(hashOf('why')).toString('hex') },
      accounts: [
        { name: 'actor', address: steward.toBase58(), writable: false, signer: true },
        { name: 'registry', address: registryAddress().toBase58(), writable: false, signer: false },
        { name: 'verifier', address: verifier.toBase58(), writable: true, signer: false },
        {
          name: 'eventAuthority',
          address: eventAuthorityAddress().toBase58(),
          writable: false,
          signer: false,
        },
        { name: 'program', address: PROGRAM_ID.toBase58(), writable: false, signer: false },
      ],
    })
  })

  it('names whoever executes as nobody yet', () => {
    const [executor, organization, person] = [key(), key(), key()]
    const terms = { validFrom: 1, validUntil: 2n ** 40n, credentialHash: hashOf('credential') }
    const built = sdk.accreditVerifier({
      ...{ steward, payer: executor, organization, person, scope: [key(), key()] },
      ...terms,
    })
    const contents = sdk.motionInstruction(stored(built, executor))
    expect(contents.name).to.equal('accreditVerifier')
    expect(contents.accounts[1]).to.deep.equal({ name: 'payer', address: null, writable: true, signer: true })
    expect(contents.accounts.filter(({ address }) => address === null)).to.have.length(1)
  })

  it('names the members of a council', () => {
    const members = [key(), key(), key()]
    const rules = { threshold: 2, timeLock: 100_000, motionPeriod: 200_000 }
    const contents = sdk.motionInstruction(stored(sdk.changeCouncil({ council: steward, members, ...rules })))
    const named = contents.accounts.filter(({ name }) => name === 'member')
    expect(named.map(({ address }) => address)).to.deep.equal(members.map(String))
    expect(contents).to.deep.include({
      name: 'changeCouncil',
      args: { threshold: 2, timeLock: 100_000n, motionPeriod: 200_000n },
    })
  })

  it('reads what replaces the program, and what hands over who may', () => {
    const [buffer, spill, successor] = [key(), key(), key()]
    const upgrade = sdk.motionInstruction(stored(sdk.upgradeProgram({ authority: steward, buffer, spill })))
    expect(upgrade).to.include({ target: 'loader', name: 'upgrade' })
    expect(upgrade.accounts.map(({ name }) => name)).to.deep.equal([
      ...['programData', 'program', 'buffer', 'spill', 'rent', 'clock', 'authority'],
    ])
    expect(upgrade.accounts[2]?.address).to.equal(buffer.toBase58())
    const handed = sdk.motionInstruction(stored(sdk.setUpgradeAuthority({ authority: steward, successor })))
    expect(handed).to.deep.equal({
      target: 'loader',
      name: 'setAuthority',
      args: {},
      accounts: [
        { name: 'programData', address: programDataAddress().toBase58(), writable: true, signer: false },
        { name: 'authority', address: steward.toBase58(), writable: false, signer: true },
        { name: 'successor', address: successor.toBase58(), writable: false, signer: false },
      ],
    })
    const final = sdk.motionInstruction(
      stored(sdk.setUpgradeAuthority({ authority: steward, successor: null })),
    )
    expect(final.accounts.map(({ name }) => name)).to.deep.equal(['programData', 'authority'])
  })

  describe('shows as bytes, never as an instruction that it is not,', () => {
    const suspend = Buffer.from(sdk.pauseActions({ actor: steward, switches: ['claims'] }).data).toString(
      'hex',
    )
    const accounts: MotionAccountRow[] = [{ address: key().toBase58(), flags: ['writable'] }]
    const BYTES: [name: string, target: MotionAccount['target'], data: string][] = [
      ['bytes behind the arguments', 'groundtruth', `${suspend}00`],
      ['arguments that are cut', 'groundtruth', suspend.slice(0, -2)],
      ['an instruction that the program has not', 'groundtruth', 'ffffffffffffffff'],
      ['less than a discriminator', 'groundtruth', 'ff'],
      ['a value without a name', 'groundtruth', `${INSTRUCTIONS.setVerifierStatus[0]}09${'00'.repeat(32)}`],
      ['bytes behind the loader’s number', 'loader', '0400000000'],
      ['another instruction of the loader', 'loader', '05000000'],
      ['nothing at all', 'loader', ''],
    ]
    for (const [name, target, data] of BYTES) {
      it(name, () => {
        expect(sdk.motionInstruction({ target, accounts, data })).to.deep.equal({
          ...{ target, name: null, data },
          accounts: [{ name: 'further', address: accounts[0]?.address, writable: true, signer: false }],
        })
      })
    }
  })

  it('names an account that the instruction does not know', () => {
    const built = sdk.pauseActions({ actor: steward, switches: ['claims'] })
    built.keys.push({ pubkey: key(), isSigner: false, isWritable: false })
    const contents = sdk.motionInstruction(stored(built))
    expect(contents.accounts.at(-1)?.name).to.equal('further')
  })

  it('puts the executor into every place that the motion leaves to it, and the loader last', () => {
    const [executor, buffer] = [key(), key()]
    const motion = motionAddress(steward, key(), 1)
    const upgrade = stored(sdk.upgradeProgram({ authority: steward, buffer, spill: executor }), executor)
    const { keys } = sdk.executeMotion({ executor: PROGRAM_ID, motion, record: upgrade })
    expect(keys[8]?.pubkey.equals(PROGRAM_ID)).to.equal(true)
    expect(keys.at(-1)?.pubkey.toBase58()).to.equal('BPFLoaderUpgradeab1e11111111111111111111111')
    expect(keys.filter(({ isSigner }) => isSigner)).to.have.length(1)
  })

  describe('hold at their largest', () => {
    const FURTHER: Partial<Record<sdk.InstructionName, number>> = { changeCouncil: 12, reverseBatch: 8 }
    const DECIDERS = ['steward', 'successor', 'actor']
    const names = Object.keys(INSTRUCTIONS).filter(
      (name): name is sdk.InstructionName => name in INSTRUCTIONS,
    )
    const decided = names.filter((name) => {
      const signers = sdk.accountPlaces(name).filter(({ signer }) => signer)
      return name === 'changeCouncil' || signers.some((place) => DECIDERS.includes(place.name))
    })
    for (const name of decided) {
      it(name, () => {
        const accounts = sdk.accountPlaces(name).length + (FURTHER[name] ?? 0)
        expect(accounts).to.be.at.most(20)
        expect(accounts * 33 + 8 + argumentCodec(name).size).to.be.at.most(736)
      })
    }
  })
})
