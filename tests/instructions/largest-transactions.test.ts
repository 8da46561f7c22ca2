import { expect } from 'chai'
import {
  ComputeBudgetProgram,
  Keypair,
  PACKET_DATA_SIZE,
  Transaction,
  TransactionInstruction,
} from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import { PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from '../support/actors.ts'
import { Batches } from '../support/batches.ts'
import { reverseBatch } from '../support/calls/batches.ts'
import {
  attest,
  decideDispute,
  disputeClaim,
  resubmitClaim,
  revokeAttestation,
  submitClaim,
} from '../support/calls/claims.ts'
import { batchOf, issueBatch, openBatch, retire } from '../support/calls/credits.ts'
import { createCouncil, executeMotion, motionOf } from '../support/calls/council.ts'
import { reviewDelivery } from '../support/calls/deliveries.ts'
import { contribute, joinPool } from '../support/calls/fund.ts'
import { propose } from '../support/calls/proposals.ts'
import { accreditVerifier } from '../support/calls/registry.ts'
import type { Chain } from '../support/chain.ts'
import { Chamber, WHOEVER } from '../support/council.ts'
import { land, type Call } from '../support/expect.ts'
import { read } from '../support/read.ts'
import { registered } from '../support/registered.ts'
import { DeliveringFund } from '../support/stage-delivery.ts'
import { RunningFund } from '../support/stage-fund.ts'
import { stage } from '../support/stage.ts'
import { setSnapshotCounter } from '../support/tamper.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../support/tokens.ts'
import { DAY, day, hashOf, MAX_U64 } from '../support/values.ts'
import { world8 } from '../support/world8.ts'

const BUDGET = 200_000n

/** What a wallet adds to every transaction. */
const WALLET = [
  ComputeBudgetProgram.setComputeUnitLimit({ units: Number(BUDGET) }),
  ComputeBudgetProgram.setComputeUnitPrice({ microLamports: 1 }),
]

/** Lands calls in one transaction as a wallet sends it, and asserts that it is within both limits. */
function expectFits(chain: Chain, ...calls: Call[]): void {
  chain.svm.expireBlockhash()
  const instructions = [...WALLET, ...calls.map((call) => call.instruction)]
  const transaction = chain.sign(
    instructions,
    calls.flatMap((call) => call.signers),
  )
  expectWithin(chain, transaction)
}

function expectWithin(chain: Chain, transaction: Transaction): void {
  expect(transaction.serialize().length).to.be.at.most(PACKET_DATA_SIZE)
  expect(chain.land(transaction).units < BUDGET).to.equal(true)
}

/** The same for an instruction whose signer pays the fee too. */
function expectFitsAlone(chain: Chain, instruction: TransactionInstruction, signer: Keypair): void {
  const transaction = new Transaction().add(...WALLET, instruction)
  transaction.feePayer = signer.publicKey
  transaction.recentBlockhash = chain.svm.latestBlockhash()
  transaction.sign(signer)
  expectWithin(chain, transaction)
}

/** An instruction of the program with as many accounts and bytes, as a motion stores one. */
function motionOfSize(accounts: number, bytes: number): TransactionInstruction {
  const { programId, data } = sdk.listMint({ steward: PROGRAM_ID, mint: PROGRAM_ID })
  const keys = Array.from({ length: accounts }, () => ({
    pubkey: Keypair.generate().publicKey,
    isSigner: false,
    isWritable: true,
  }))
  return new TransactionInstruction({ programId, keys, data: Buffer.concat([data], bytes) })
}

describe('the largest of everything in one transaction of 1,232 bytes and 200,000 units', () => {
  for (const [name, { chain, call }] of stage().calls) {
    it(`${name}, with a payer of its own and a priority fee`, () => expectFits(chain, call))
  }

  it('an accreditation for eight methodologies', () => {
    const { world, organizations } = registered()
    const scope = Array.from({ length: 8 }, () => Keypair.generate().publicKey)
    const person = Keypair.generate().publicKey
    expectFits(world.chain, accreditVerifier(world.chain, { organization: organizations.a, person, scope }))
  })

  it('a claim of four proposals with shares in a project with three open periods', () => {
    const fund = new DeliveringFund()
    const { world } = fund
    const project = fund.newProject()
    const share = { bps: 500, from: day(2026, 1, 1), until: day(2027, 1, 1), tonnage: MAX_U64 }
    const milestones = [{ kind: 'advance' as const, amount: 5_000n }, { amount: 5_000n }]
    const paying = [1, 2, 3, 4].map(() => fund.approved({ project, projectPool: null, share, milestones }))
    for (const proposal of paying) fund.pay(proposal)
    const proposals = paying.map(({ address }) => address)
    const named = { project, proposals, proposalBps: [2_500, 2_500, 2_500, 2_499] }
    for (const id of [1, 2, 3]) {
      world.claim({ ...named, id, periodStart: day(2026, id, 1), periodEnd: day(2026, id + 1, 1) })
    }
    const period = { periodStart: day(2026, 4, 1), periodEnd: day(2026, 5, 1) }
    const input = { ...named, id: 4_294_967_295, quantity: MAX_U64, ...period }
    expectFits(world.chain, submitClaim(world.chain, input))
  })

  it('a proposal of eight milestones and eight budget lines, with a share, a pool of its own and consent', () => {
    const fund = new RunningFund()
    const { chain, world } = fund
    const amounts = Array.from({ length: 8 }, (_, place) => 10_000n + BigInt(place))
    const milestones = amounts.map((amount) => ({ amount, kind: 'credits' as const, quantity: MAX_U64 }))
    const budget = amounts.map((amount, place) => ({ code: `LINE-${place}`, amount }))
    const organization = world.organization('PAYEES', keyOf('largest payee'), ['payee'])
    const share = { bps: 10_000, from: day(2026, 1, 1), until: day(2036, 1, 1), tonnage: MAX_U64 }
    const plan = { id: 4_294_967_295, milestones, budget, share, organization }
    expectFits(chain, propose(chain, fund.input({ ...plan, consent: organization.authority })))
  })

  it('the ninth review of a delivery', () => {
    const fund = new DeliveringFund({ rules: { reviewers: 5 } })
    const { chain, world, base } = fund
    const proposal = fund.approved(fund.fresh())
    fund.submit(proposal)
    for (let number = 1; number <= 9; number++) {
      const reviewing = world.organization(`REVIEW${number}`, keyOf(`largest authority ${number}`))
      const verifier = world.verifier(reviewing, keyOf(`largest person ${number}`), [base.methodology])
      const verdict = number % 2 === 0 ? 'reject' : 'accept'
      expectFits(chain, reviewDelivery({ proposal, verifier, verdict }))
    }
    expect(fund.milestone(proposal).status).to.equal('accepted')
  })

  it('the eighth attestation, and batch and issue of a claim of eight', () => {
    const { world, claim, verifiers } = world8()
    const { chain } = world
    for (const verifier of verifiers) expectFits(chain, attest(chain, { claim, verifier }))
    expectFits(chain, openBatch(chain, claim))
    const batch = batchOf(claim)
    openAta(chain, batch.mint, claim.project.owner.publicKey, TOKEN_2022_PROGRAM_ID)
    expectFits(chain, issueBatch(chain, batch))
    const beneficiary = { kind: 'name', name: 'ü'.repeat(32) } as const
    const period = { start: day(2026, 1, 1), end: day(2027, 1, 1) }
    const input = {
      batch,
      holder: claim.project.owner,
      amount: 1n,
      id: MAX_U64,
      country: 'KE',
      beneficiary,
      period,
    }
    expectFits(chain, retire(chain, input))
  })

  it('a loss that the buffers of eight batches cover', () => {
    const batches = new Batches()
    const [batch, ...others] = Array.from({ length: 9 }, () => batches.issued())
    if (batch === undefined) throw new Error('There are nine')
    const input = { batch, cover: others, id: 4_294_967_295, amount: 1_000n }
    expectFits(batches.chain, reverseBatch(batches.chain, input))
  })

  it('retirements of three batches for a beneficiary with a long name, all paid by one sponsor', () => {
    const batches = new Batches()
    const { chain, owner } = batches
    const beneficiary = { kind: 'name', name: 'ü'.repeat(32) } as const
    const calls = Array.from({ length: 3 }, () => {
      const input = { batch: batches.issued(), holder: owner, amount: 1n, id: MAX_U64 }
      return retire(chain, { ...input, country: 'KE', beneficiary, payer: chain.feePayer.publicKey })
    })
    expectFits(chain, ...calls)
  })

  it('a motion of 736 bytes, proposed by who pays for it', () => {
    for (const [accounts, bytes] of [
      [20, 76],
      [8, 448],
    ] as const) {
      const chamber = new Chamber()
      const { chain, council } = chamber
      const { authority, address: organization } = chamber.member(0)
      const payer = authority.publicKey
      chain.svm.airdrop(payer, 1_000_000_000n)
      const instruction = sdk.proposeMotion({
        ...{ authority: payer, organization, council: council.address },
        ...{ id: 4_294_967_295, documentHash: hashOf('reasons') },
        instruction: motionOfSize(accounts, bytes),
      })
      expectFitsAlone(chain, instruction, authority)
    }
  })

  it('a motion to reverse a batch and cover it by eight, and its execution, each paid by who acts', () => {
    const batches = new Batches()
    const { chain, world } = batches
    const [batch, ...cover] = Array.from({ length: 9 }, () => batches.issued())
    if (batch === undefined) throw new Error('There are nine')
    const chamber = new Chamber(3, {}, world).takesOver()
    const { council } = chamber
    const { authority, address: organization } = chamber.member(0)
    chain.svm.airdrop(authority.publicKey, 1_000_000_000n)
    const motion = { council, id: 4_294_967_295 }
    const { project } = batch.claim
    const instruction = sdk.proposeMotion({
      ...{ authority: authority.publicKey, organization, council: council.address, id: motion.id },
      documentHash: hashOf('reasons'),
      executor: WHOEVER,
      instruction: sdk.reverseBatch({
        ...{ steward: council.address, payer: WHOEVER, batch: batch.address, id: 1, kind: 'loss' },
        ...{ project: project.address, organization: project.organization.address },
        ...{ methodology: project.methodology.address, amount: 1_000n, documentHash: hashOf('loss') },
        cover: cover.map(({ address }) => address),
      }),
    })
    expectFitsAlone(chain, instruction, authority)
    const approved = chamber.approved(motionOf(motion))
    chain.wait(2n * DAY)
    const { holder } = chain.actors
    expectFitsAlone(chain, executeMotion(chain, approved, holder).instruction, holder)
    expect(read(chain, 'Batch', batch.address).status).to.equal('reversed')
  })

  it('a council of twelve', () => {
    const { chain, members } = new Chamber(12, { threshold: 7 })
    expectFits(chain, createCouncil(chain, { members, id: 4_294_967_295, rules: { threshold: 12 } }))
  })

  it('a revocation that stops the batch of a claim of eight', () => {
    const { world, claim, verifiers } = world8()
    const { chain } = world
    for (const verifier of verifiers) land(chain, attest(chain, { claim, verifier }))
    const batch = world.issuedBatch(claim)
    for (const { organization } of verifiers.slice(-1)) {
      expectFits(chain, revokeAttestation({ claim, organization, batch }))
    }
  })

  it('a dispute of a claim of eight, its end without a decision, and the next revision', () => {
    const { world, claim, verifiers } = world8({ challengePeriod: 100n })
    const { chain } = world
    const disputant = chain.actors.outsider
    for (const verifier of verifiers) land(chain, attest(chain, { claim, verifier }))
    expectFits(chain, disputeClaim(chain, { claim, disputant }))
    chain.wait(60n * DAY)
    expectFits(chain, decideDispute(chain, { claim, disputant, outcome: 'lapsed' }))
    expectFits(chain, resubmitClaim(chain, { claim }))
  })

  it('joining a pool together with the first contribution, and one that adds a checkpoint', () => {
    const { world } = registered()
    const { chain } = world
    const wallet = chain.actors.contributor
    const pool = world.pool(world.fund({ money: world.money({ program: TOKEN_2022_PROGRAM_ID }), id: 1 }))
    world.member(pool, chain.actors.neighbour)
    openAta(chain, pool.fund.money.mint, wallet.publicKey, TOKEN_2022_PROGRAM_ID)
    world.purse(pool, wallet, 10_000_000n)
    const gift = () => contribute(chain, { pool, wallet, amount: 1_000_000n })
    expectFits(chain, joinPool(chain, pool, wallet), gift())
    setSnapshotCounter(chain, pool.fund.address, MAX_U64 >> 32n)
    expectFits(chain, gift())
  })
})
