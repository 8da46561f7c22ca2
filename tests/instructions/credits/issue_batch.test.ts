import { expect } from 'chai'
import { createApproveInstruction, createSetAuthorityInstruction, AuthorityType } from '@solana/spl-token'
import { keyOf } from '../../support/actors.ts'
import { attest, issueBatch } from '../../support/calls/credits.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { BatchRef } from '../../support/refs.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { writeField } from '../../support/tamper.ts'
import {
  amountIn,
  mintOf,
  openAta,
  supplyOf,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '../../support/tokens.ts'
import { day, MAX_U64, nextCode, nextId } from '../../support/values.ts'

describe('issue_batch', () => {
  const base = registered({ bufferBps: 1_000, challengePeriod: 100n })
  const { world, organizations, verifiers } = base
  const { chain } = world
  const { owner, payer, outsider } = chain.actors

  const newProject = (methodology = base.methodology, projectOwner = owner) =>
    world.project({
      organization: organizations.developer,
      validator: organizations.c,
      methodology,
      id: nextId() + 1,
      owner: projectOwner,
    })

  /** A batch of a claim in which the challenge period runs. */
  const newBatch = (quantity = 1_000_000n, projectOwner = owner): BatchRef =>
    world.openedBatch(
      world.verified(
        { project: newProject(base.methodology, projectOwner), id: 1, quantity },
        quorumOf(base),
      ),
    )
  const ripe = (quantity = 1_000_000n, projectOwner = owner): BatchRef => {
    const batch = newBatch(quantity, projectOwner)
    chain.wait(100n)
    return batch
  }

  it('mints the smallest accepted quantity, the buffer’s share to the buffer and the rest to the project', () => {
    const claim = world.claim({ project: newProject(), id: 1 })
    land(chain, attest(chain, { claim, verifier: verifiers.a, quantity: 999_999n }))
    land(chain, attest(chain, { claim, verifier: verifiers.b, quantity: 1_000_000n }))
    const batch = world.openedBatch(claim)
    chain.wait(100n)
    const landed = land(chain, issueBatch(chain, batch))
    const [issued, toBuffer] = [999_999n, 100_000n]
    const destination = world.ownersCredits(batch)
    expect(amountIn(chain, destination)).to.equal(issued - toBuffer)
    expect(amountIn(chain, batch.buffer)).to.equal(toBuffer)
    expect(mintOf(chain, batch.mint)).to.include({
      supply: issued,
      mintAuthority: null,
      freezeAuthority: null,
    })
    expect(read(chain, 'Batch', batch.address)).to.include({
      ...{ status: 'active', sequence: 2n, accepted: issued, issued, buffered: toBuffer, fundShare: 0n },
      ...{ retired: 0n, cancelled: 0n, destroyed: 0n, nextSerial: 1n, issuedAt: chain.now },
      bufferVault: text(batch.buffer),
    })
    expect(read(chain, 'Claim', claim.address)).to.include({ status: 'issued', sequence: 5n })
    expect(read(chain, 'Project', claim.project.address)).to.deep.include({
      ...{ issued, issuedThrough: day(2026, 7, 1), openPeriods: [], sequence: 6n },
    })
    expect(eventOf(landed, 'BatchIssued')).to.deep.equal({
      version: 1,
      at: chain.now,
      batch: text(batch.address),
      batchSequence: 2n,
      project: text(claim.project.address),
      projectSequence: 6n,
      claim: text(claim.address),
      claimSequence: 5n,
      payer: text(payer.publicKey),
      mint: text(batch.mint),
      owner: text(owner.publicKey),
      destination: text(destination),
      bufferVault: text(batch.buffer),
      issued,
      toProject: issued - toBuffer,
      toBuffer,
      toFund: 0n,
      projectIssuedAfter: issued,
      shareVault: null,
      shares: [],
    })
  })

  it('gives the buffer to nobody: its account belongs to the batch', () => {
    const batch = ripe()
    land(chain, issueBatch(chain, batch))
    const owned = Buffer.from(chain.require(batch.buffer).data.slice(32, 64))
    expect(owned.equals(batch.address.toBuffer())).to.equal(true)
  })

  for (const [quantity, buffer] of [
    [1n, 1n],
    [9n, 1n],
    [10n, 1n],
    [11n, 2n],
    [MAX_U64, 1_844_674_407_370_955_162n],
  ] as const) {
    it(`rounds a buffer of a tenth of ${quantity} up to ${buffer}`, () => {
      const batch = ripe(quantity)
      land(chain, issueBatch(chain, batch))
      expect(amountIn(chain, batch.buffer)).to.equal(buffer)
      expect(supplyOf(chain, batch.mint)).to.equal(quantity)
    })
  }

  it('issues all to the project where the methodology holds nothing back and waits for nothing', () => {
    const quick = world.methodology({ code: nextCode(), quorum: 1 })
    const verifier = world.verifier(organizations.a, keyOf(`quick ${nextId()}`), [quick])
    const batch = world.issuedBatch(world.verified({ project: newProject(quick), id: 1 }, [verifier]))
    expect(amountIn(chain, batch.buffer)).to.equal(0n)
    expect(amountIn(chain, world.ownersCredits(batch))).to.equal(1_000_000n)
  })

  it('refuses until the second in which the challenge period ends', () => {
    const batch = newBatch()
    expectRefused(chain, issueBatch(chain, batch), 'ChallengePeriodOpen')
    chain.wait(99n)
    expectRefused(chain, issueBatch(chain, batch), 'ChallengePeriodOpen')
    chain.wait(1n)
    land(chain, issueBatch(chain, batch))
  })

  it('refuses a second issue', () => {
    const batch = ripe()
    land(chain, issueBatch(chain, batch))
    expectRefused(chain, issueBatch(chain, batch), 'BatchAlreadyIssued')
  })

  it('refuses a claim that is no longer verified', () => {
    const batch = ripe()
    for (const status of [1n, 2n, 5n, 6n, 7n, 9n]) {
      writeField(chain, batch.claim.address, 'Claim', 'status', status, 1)
      expectRefused(chain, issueBatch(chain, batch), 'ClaimNotVerified')
    }
    writeField(chain, batch.claim.address, 'Claim', 'status', 4n, 1)
    expectRefused(chain, issueBatch(chain, batch), 'BatchAlreadyIssued')
  })

  it('refuses a suspended batch, and one that was reversed or invalidated', () => {
    const batch = ripe()
    writeField(chain, batch.address, 'Batch', 'status', 3n, 1)
    expectRefused(chain, issueBatch(chain, batch), 'BatchSuspended')
    for (const status of [4n, 5n]) {
      writeField(chain, batch.address, 'Batch', 'status', status, 1)
      expectRefused(chain, issueBatch(chain, batch), 'BatchAlreadyIssued')
    }
  })

  it('refuses a project that is not active', () => {
    const batch = ripe()
    writeField(chain, batch.claim.project.address, 'Project', 'status', 3n, 1)
    expectRefused(chain, issueBatch(chain, batch), 'ProjectNotActive')
  })

  it('refuses a destination that is not the project owner’s', () => {
    const batch = ripe()
    const theirs = openAta(chain, batch.mint, outsider.publicKey, TOKEN_2022_PROGRAM_ID)
    expectRefused(chain, issueBatch(chain, batch, theirs), 'DestinationRefused')
  })

  it('refuses a destination of another batch', () => {
    const batch = ripe()
    const other = world.ownersCredits(ripe())
    expectRefused(chain, issueBatch(chain, batch, other), 'DestinationRefused')
  })

  it('refuses a destination whose credits another may move', () => {
    const someone = keyOf(`owner ${nextId()}`)
    chain.svm.airdrop(someone.publicKey, 1_000_000_000n)
    const batch = ripe(1_000_000n, someone)
    const account = world.ownersCredits(batch)
    const approve = createApproveInstruction(
      account,
      outsider.publicKey,
      someone.publicKey,
      1n,
      [],
      TOKEN_2022_PROGRAM_ID,
    )
    chain.send(approve, [someone])
    expectRefused(chain, issueBatch(chain, batch), 'DestinationRefused')
  })

  it('refuses a destination that another may close', () => {
    const someone = keyOf(`owner ${nextId()}`)
    const batch = ripe(1_000_000n, someone)
    const close = createSetAuthorityInstruction(
      world.ownersCredits(batch),
      someone.publicKey,
      AuthorityType.CloseAccount,
      outsider.publicKey,
      [],
      TOKEN_2022_PROGRAM_ID,
    )
    chain.send(close, [someone])
    expectRefused(chain, issueBatch(chain, batch), 'DestinationRefused')
  })

  it('refuses the mint, claim, project or methodology of another batch', () => {
    const call = issueBatch(chain, ripe())
    const other = newBatch()
    expectRefused(chain, withAccount(call, 'mint', other.mint), 'WrongCreditMint')
    expectRefused(chain, withAccount(call, 'claim', other.claim.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'project', other.claim.project.address), 'CreditAccountMismatch')
    const methodology = world.methodology({ code: nextCode() })
    expectRefused(chain, withAccount(call, 'methodology', methodology.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'batch', other.address), 'CreditAccountMismatch')
  })

  it('refuses another token program', () => {
    const call = issueBatch(chain, ripe())
    expectRefused(chain, withAccount(call, 'token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })

  it('refuses while issuance is paused, and not while other acts are', () => {
    const call = issueBatch(chain, ripe())
    pauseRegistry(chain, ['issuance'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['issuance'])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  it('closes the issued period and keeps an earlier open one issuable', () => {
    const project = newProject()
    const early = { periodStart: day(2026, 1, 1), periodEnd: day(2026, 2, 1) }
    const late = { periodStart: day(2026, 3, 1), periodEnd: day(2026, 4, 1) }
    const first = world.openedBatch(world.verified({ project, id: 1, ...early }, quorumOf(base)))
    const second = world.openedBatch(world.verified({ project, id: 2, ...late }, quorumOf(base)))
    chain.wait(100n)
    land(chain, issueBatch(chain, second))
    land(chain, issueBatch(chain, first))
    expect(read(chain, 'Project', project.address)).to.deep.include({
      issuedThrough: day(2026, 4, 1),
      issued: 2_000_000n,
      openPeriods: [],
    })
  })
})
