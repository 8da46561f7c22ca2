import { expect } from 'chai'
import { ComputeBudgetProgram, Keypair, PACKET_DATA_SIZE } from '@solana/web3.js'
import { Batches } from '../support/batches.ts'
import { reverseBatch } from '../support/calls/batches.ts'
import { attest, batchOf, issueBatch, openBatch, retire, submitClaim } from '../support/calls/credits.ts'
import { contribute, joinPool } from '../support/calls/fund.ts'
import { accreditVerifier } from '../support/calls/registry.ts'
import type { Chain } from '../support/chain.ts'
import type { Call } from '../support/expect.ts'
import { registered } from '../support/registered.ts'
import { stage } from '../support/stage.ts'
import { setProposalCounter } from '../support/tamper.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../support/tokens.ts'
import { day, MAX_U64 } from '../support/values.ts'
import { world8 } from '../support/world8.ts'

const BUDGET = 200_000n

/** Lands calls in one transaction as a wallet sends it, and asserts that it is within both limits. */
function expectFits(chain: Chain, ...calls: Call[]): void {
  chain.svm.expireBlockhash()
  const budget = [
    ComputeBudgetProgram.setComputeUnitLimit({ units: Number(BUDGET) }),
    ComputeBudgetProgram.setComputeUnitPrice({ microLamports: 1 }),
  ]
  const instructions = [...budget, ...calls.map((call) => call.instruction)]
  const transaction = chain.sign(
    instructions,
    calls.flatMap((call) => call.signers),
  )
  expect(transaction.serialize().length).to.be.at.most(PACKET_DATA_SIZE)
  expect(chain.land(transaction).units < BUDGET).to.equal(true)
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

  it('a claim of four proposals in a project with three open periods', () => {
    const { world, project } = registered()
    for (const id of [1, 2, 3]) {
      world.claim({ project, id, periodStart: day(2026, id, 1), periodEnd: day(2026, id + 1, 1) })
    }
    const proposals = Array.from({ length: 4 }, () => Keypair.generate().publicKey)
    const period = { periodStart: day(2026, 4, 1), periodEnd: day(2026, 5, 1) }
    const input = { project, id: 4_294_967_295, quantity: MAX_U64, proposals, ...period }
    expectFits(world.chain, submitClaim(world.chain, input))
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
    setProposalCounter(chain, pool.fund.address, MAX_U64 >> 32n)
    expectFits(chain, gift())
  })
})
