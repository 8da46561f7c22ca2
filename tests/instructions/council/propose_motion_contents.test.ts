import { expect } from 'chai'
import { Keypair, PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { MotionTarget } from '../../../packages/sdk/src/enums.ts'
import { buildInstruction } from '../../../packages/sdk/src/instructions/build.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { INSTRUCTIONS } from '../../../packages/sdk/src/layout/program-layout.ts'
import type { MotionAccountRow } from '../../../packages/sdk/src/layout/records.ts'
import { motionAddress, PROGRAM_ID, programDataAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { changeCouncil, type CouncilRef } from '../../support/calls/council.ts'
import { Chamber } from '../../support/council.ts'
import { type Call, expectRefused, land } from '../../support/expect.ts'
import { read } from '../../support/read.ts'
import { DAY, hashOf, nextId } from '../../support/values.ts'

const key = () => Keypair.generate().publicKey
const NOBODY = PublicKey.default.toBase58()

describe('propose_motion: what a council may execute', () => {
  const chamber = new Chamber()
  const { chain } = chamber
  const DATA = new Uint8Array(Buffer.from(INSTRUCTIONS.listMint[0], 'hex'))

  /** A motion of any rows and bytes, also of those that the SDK's builder rightly refuses. */
  function raw(
    {
      accounts = [],
      data = DATA,
      target = 'groundtruth',
    }: {
      accounts?: MotionAccountRow[]
      data?: Uint8Array
      target?: MotionTarget
    },
    council: CouncilRef = chamber.council,
  ): Call {
    const { address: organization, authority } = chamber.member(0)
    const id = nextId()
    const motion = motionAddress(council.address, organization, id)
    const instruction = buildInstruction(
      'proposeMotion',
      {
        authority: authority.publicKey,
        payer: authority.publicKey,
        organization,
        council: council.address,
        motion,
      },
      { id, target, documentHash: Buffer.from(hashOf('raw')).toString('hex'), accounts, data },
    )
    chain.svm.airdrop(authority.publicKey, 1_000_000_000n)
    return { instruction, signers: [authority] }
  }

  const row = (address: PublicKey | string, ...flags: MotionAccountRow['flags']): MotionAccountRow => ({
    address: String(address),
    flags,
  })

  /** The bytes of a call with the flags of its first row in numbers. */
  function withFlags(call: Call, flags: number): Call {
    const data = Buffer.from(call.instruction.data)
    data[8 + 4 + 1 + 32 + 4 + 32] = flags
    const { programId, keys } = call.instruction
    return { ...call, instruction: new TransactionInstruction({ programId, keys, data }) }
  }

  const FORBIDDEN = ['proposeMotion', 'approveMotion', 'cancelMotion', 'executeMotion'] as const
  for (const name of FORBIDDEN) {
    it(`refuses ${name}: no motion moves, approves or executes motions`, () => {
      const data = new Uint8Array(Buffer.from(INSTRUCTIONS[name][0], 'hex'))
      expectRefused(chain, raw({ data }), 'MotionInstructionInvalid')
    })
  }

  it('refuses to write an event, and bytes that are no instruction', () => {
    const event = new Uint8Array(Buffer.from('e445a52e51cb9a1d', 'hex'))
    for (const data of [event, new Uint8Array(0), DATA.slice(0, 7)]) {
      expectRefused(chain, raw({ data }), 'MotionInstructionInvalid')
    }
  })

  it('refuses an unknown target', () => {
    for (const target of [0, 3, 255]) {
      expectRefused(chain, withArgument(raw({}), 'target', target), 'MotionInstructionInvalid')
    }
  })

  it('refuses the signature of anyone but the council and the executor', () => {
    const { council } = chamber
    expectRefused(chain, raw({ accounts: [row(key(), 'signer')] }), 'MotionInstructionInvalid')
    const rival = chamber.founded(chamber.members)
    expectRefused(chain, raw({ accounts: [row(rival.address, 'signer')] }), 'MotionInstructionInvalid')
    land(chain, raw({ accounts: [row(council.address, 'signer'), row(NOBODY, 'signer', 'executor')] }))
  })

  it('refuses an executor with an address of its own, and unknown flags', () => {
    expectRefused(chain, raw({ accounts: [row(key(), 'executor')] }), 'MotionInstructionInvalid')
    const call = raw({ accounts: [row(NOBODY, 'executor')] })
    for (const flags of [8, 12, 128]) {
      expectRefused(chain, withFlags(call, flags), 'MotionInstructionInvalid')
    }
  })

  it('takes twenty accounts, 448 bytes, and 736 bytes of both, no more', () => {
    const rows = (count: number) => Array.from({ length: count }, () => row(key()))
    const bytes = (count: number) => Uint8Array.from({ length: count }, (_, at) => DATA[at] ?? 1)
    const over: [accounts: number, data: number][] = [
      [21, 8],
      [0, 449],
      [20, 77],
      [9, 440],
    ]
    for (const [accounts, data] of over) {
      const call = raw({ accounts: rows(accounts), data: bytes(data) })
      expectRefused(chain, call, 'MotionInstructionInvalid')
    }
    const most: [accounts: number, data: number][] = [
      [20, 76],
      [8, 448],
      [0, 448],
    ]
    for (const [accounts, data] of most) {
      land(chain, raw({ accounts: rows(accounts), data: bytes(data) }))
    }
  })

  describe('waits', () => {
    const hash = hashOf('reason')
    const { address: council } = chamber.council
    const [verifier, organization, project, batch] = [key(), key(), key(), key()]
    const PARAMETERS = {
      handoverDelay: DAY,
      suspensionTerm: 7n * DAY,
      decisionTerm: 7n * DAY,
      responseTerm: 7n * DAY,
      disputeDeposit: 0n,
      consecutiveClaims: 1,
    }
    const change = { actor: council, reasonHash: hash }
    const ofOrganization = { ...change, organization, council }
    const ofProject = { ...change, organization, project }
    const rules = { guardian: key(), depositDestination: key(), parameters: PARAMETERS }

    const LOCKS: [name: string, lock: bigint, instruction: TransactionInstruction][] = [
      ['to pause', 0n, sdk.pauseActions({ actor: council, switches: ['claims'] })],
      ['to suspend a batch', 0n, sdk.suspendBatch({ ...change, batch })],
      ['to suspend a verifier', 0n, sdk.setVerifierStatus({ ...change, verifier, status: 'suspended' })],
      [
        'to suspend an organization',
        0n,
        sdk.setOrganizationStatus({ ...ofOrganization, status: 'suspended' }),
      ],
      ['to suspend a project', 0n, sdk.setProjectStatus({ ...ofProject, status: 'suspended' })],
      ['to resume', 2n * DAY, sdk.resumeActions({ steward: council, switches: ['claims'] })],
      ['to reinstate a verifier', 2n * DAY, sdk.setVerifierStatus({ ...change, verifier, status: 'active' })],
      ['to revoke a verifier', 2n * DAY, sdk.setVerifierStatus({ ...change, verifier, status: 'revoked' })],
      [
        'to revoke an organization',
        2n * DAY,
        sdk.setOrganizationStatus({ ...ofOrganization, status: 'revoked' }),
      ],
      ['to close a project', 2n * DAY, sdk.setProjectStatus({ ...ofProject, status: 'closed' })],
      ['to name a steward', 2n * DAY, sdk.nameSteward({ steward: council, successor: key() })],
      ['to change parameters', 2n * DAY, sdk.setParameters({ steward: council, ...rules })],
      ['to change the council', 2n * DAY, changeCouncil(chamber.council, chamber.members)],
      [
        'to replace the program',
        7n * DAY,
        sdk.upgradeProgram({ authority: council, buffer: key(), spill: key() }),
      ],
      [
        'to hand over who may replace the program',
        7n * DAY,
        sdk.setUpgradeAuthority({ authority: council, successor: key() }),
      ],
    ]
    for (const [name, lock, instruction] of LOCKS) {
      it(`${lock / DAY} days ${name}`, () => {
        const motion = chamber.moved({ instruction })
        expect(read(chain, 'Motion', motion.address).timeLock).to.equal(lock)
      })
    }

    it('as long as the council waits for all else, where that is longer, to replace the program', () => {
      const slow = new Chamber(3, { timeLock: 9n * DAY })
      const instruction = sdk.setUpgradeAuthority({ authority: slow.council.address, successor: key() })
      expect(read(slow.chain, 'Motion', slow.moved({ instruction }).address).timeLock).to.equal(9n * DAY)
    })
  })

  describe('of the loader', () => {
    const target = 'loader'
    const tag = (number: number, ...more: number[]) => Uint8Array.of(number, 0, 0, 0, ...more)
    const own = row(programDataAddress(), 'writable')

    it('takes upgrade and both ways to hand over', () => {
      for (const number of [3, 4, 7]) land(chain, raw({ target, accounts: [own], data: tag(number) }))
    })

    it('refuses every other instruction', () => {
      for (const number of [0, 1, 2, 5, 6, 8, 9, 255]) {
        const call = raw({ target, accounts: [own], data: tag(number) })
        expectRefused(chain, call, 'MotionInstructionInvalid')
      }
      for (const data of [new Uint8Array(0), Uint8Array.of(3, 0, 0), Uint8Array.of(3, 1, 0, 0)]) {
        expectRefused(chain, raw({ target, accounts: [own], data }), 'MotionInstructionInvalid')
      }
    })

    it('refuses another program', () => {
      for (const accounts of [[], [row(key(), 'writable')], [row(PROGRAM_ID, 'writable'), own]]) {
        expectRefused(chain, raw({ target, accounts, data: tag(3) }), 'MotionInstructionInvalid')
      }
    })
  })
})
