import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { Keypair, PublicKey, SystemProgram } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import { motionOf, proposeMotion, type MotionInput } from '../../support/calls/council.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { Chamber } from '../../support/council.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

describe('propose_motion', () => {
  const chamber = new Chamber()
  const { chain, council } = chamber
  const { payer, outsider } = chain.actors

  const input = (more: Partial<MotionInput> = {}): MotionInput => ({
    council,
    id: nextId(),
    ...chamber.statement(),
    ...more,
  })

  it('stores the instruction byte by byte, and waits for approvals', () => {
    const given = input({ id: 4_294_967_295, by: chamber.member(1) })
    const landed = land(chain, proposeMotion(chain, given))
    const { address } = motionOf(given)
    const { keys, data } = given.instruction
    const accounts = keys.map(({ pubkey, isSigner, isWritable }) => {
      const executor = given.executor?.equals(pubkey) === true
      return {
        address: executor ? SystemProgram.programId.toBase58() : pubkey.toBase58(),
        flags: [
          ...(isWritable ? ['writable'] : []),
          ...(isSigner ? ['signer'] : []),
          ...(executor ? ['executor'] : []),
        ],
      }
    })
    const shared = {
      id: 4_294_967_295,
      target: 'groundtruth',
      council: text(council.address),
      organization: text(chamber.member(1).address),
      documentHash: text(hashOf(`reasons ${given.id}`)),
      timeLock: 2n * DAY,
      expiresAt: chain.now + 10n * DAY,
    }
    expect(withoutBump(read(chain, 'Motion', address))).to.deep.equal({
      ...shared,
      version: 1,
      status: 'open',
      composition: 1,
      approvals: 0,
      cancellations: 0,
      sequence: 1n,
      proposedAt: chain.now,
      approvedAt: 0n,
      closedAt: 0n,
      executableAt: 0n,
      payer: text(payer.publicKey),
      accountCount: keys.length,
      dataLength: data.length,
      accounts,
      data: data.toString('hex'),
    })
    const stored = createHash('sha256')
    for (const row of accounts) {
      const bits = { writable: 1, signer: 2, executor: 4 } as const
      const flags = Object.entries(bits).reduce(
        (sum, [flag, bit]) => sum + (row.flags.includes(flag) ? bit : 0),
        0,
      )
      stored.update(new PublicKey(row.address).toBytes()).update(Uint8Array.of(flags))
    }
    expect(eventOf(landed, 'MotionProposed')).to.deep.equal({
      ...shared,
      version: 1,
      at: chain.now,
      motion: text(address),
      motionSequence: 1n,
      actor: text(chamber.member(1).authority.publicKey),
      discriminator: data.subarray(0, 8).toString('hex'),
      instructionHash: stored.update(data).digest('hex'),
    })
  })

  it('gives no word of its proposer for it', () => {
    const motion = chamber.moved(chamber.statement())
    expect(read(chain, 'Motion', motion.address).approvals).to.equal(0)
  })

  it('refuses an organization without a seat, and one that is not active', () => {
    expectRefused(chain, proposeMotion(chain, input({ by: chamber.newcomer() })), 'NotCouncilMember')
    const other = new Chamber()
    const suspended = other.member(1)
    land(other.chain, setOrganizationStatus(other.chain, suspended, 'suspended'))
    const call = proposeMotion(
      other.chain,
      input({ council: other.council, by: suspended, ...other.statement() }),
    )
    expectRefused(other.chain, call, 'OrganizationNotActive')
  })

  it('refuses a signer that does not act for the organization', () => {
    for (const authority of [outsider, chamber.member(1).authority]) {
      expectRefused(chain, proposeMotion(chain, input({ authority })), 'NotOrganizationAuthority')
    }
  })

  it('refuses an id that the member has used in this council', () => {
    const given = input()
    land(chain, proposeMotion(chain, given))
    expectRefused(chain, proposeMotion(chain, given), 'AccountInUse')
    land(chain, proposeMotion(chain, { ...given, by: chamber.member(1) }))
    expectRefused(chain, withArgument(proposeMotion(chain, input()), 'id', nextId()), 'InvalidSeeds')
  })

  it('refuses a motion without a document of reasons', () => {
    const call = withArgument(proposeMotion(chain, input()), 'document_hash', NO_HASH)
    expectRefused(chain, call, 'HashMissing')
  })

  it('is not built for a signature that no council can give', () => {
    const stranger = Keypair.generate().publicKey
    expect(() => proposeMotion(chain, input({ executor: stranger }))).to.throw(
      RangeError,
      'Only the council and whoever executes the motion can sign',
    )
  })

  it('is not built for the instruction of another program', () => {
    const instruction = SystemProgram.transfer({
      fromPubkey: council.address,
      toPubkey: outsider.publicKey,
      lamports: 1,
    })
    expect(() => proposeMotion(chain, input({ instruction }))).to.throw(RangeError, 'a council calls no 1111')
  })
})
