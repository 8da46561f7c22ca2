import { type Keypair, type TransactionInstruction } from '@solana/web3.js'
import { transactionAnswer } from '../../packages/server/src/chain/shapes.ts'
import { decodeTransaction } from '../../packages/server/src/indexer/decode.ts'
import type { LedgerTransaction } from '../../packages/server/src/indexer/ledger-transaction.ts'
import { randomOf } from '../../tests/server/support/random.ts'
import { keyOf } from '../../tests/support/actors.ts'
import * as credits from '../../tests/support/calls/credits.ts'
import * as funds from '../../tests/support/calls/fund.ts'
import * as proposals from '../../tests/support/calls/proposals.ts'
import type { Landed } from '../../tests/support/chain.ts'
import { land } from '../../tests/support/expect.ts'
import type { PoolRef, ProposalRef } from '../../tests/support/refs.ts'
import { registered } from '../../tests/support/registered.ts'
import { responseOf } from '../../tests/support/response.ts'
import { SpendingFund } from '../../tests/support/stage-spending.ts'
import { UnsignedChain } from '../../tests/support/unsigned-chain.ts'
import { World } from '../../tests/support/world.ts'

/** A wallet that gives the same amount to one pool again and again. */
interface Giver {
  wallet: Keypair
  pool: PoolRef
  amount: bigint
  contribution: TransactionInstruction
}

export interface WideLedger {
  transactions: LedgerTransaction[]
  entries: number
  /** What may be traced, deepest first: each kind by a name. */
  names: Record<
    'retirement' | 'batch' | 'claim' | 'proposal' | 'milestone' | 'expense' | 'contribution',
    string
  >
}

/** Of the program: a claim names at most so many. */
const PROPOSALS = 4
const GIVERS = 10_000
const VOTERS = 2_000
const EXPENSES = 60
const TOKEN = 1_000_000n
const TOTAL = 40_000n * TOKEN
const SHARE_OF_PROJECT = 5

/**
 * A ledger of real acts on the program in the embedded virtual machine: thousands give again and again to two pools, four
 * proposals draw on all that was given before, are paid and spent, one batch names all four, and thousands of retirements
 * use it up. So a retirement leads back through four proposals to nearly every contribution of the ledger.
 * @param told of the entries so far, now and then
 */
export function playWideLedger(entries: number, told: (count: number) => void): WideLedger {
  return new WideFund(entries, told).play()
}

class WideFund {
  private readonly transactions: LedgerTransaction[] = []
  private readonly random = randomOf(5)
  private readonly stage: SpendingFund
  private readonly givers: Giver[] = []
  private count = 0
  private position = 0

  constructor(
    private readonly entries: number,
    private readonly told: (count: number) => void,
  ) {
    const chain = new UnsignedChain()
    chain.onLand = (landed) => this.take(landed)
    const base = registered({ bufferBps: 1_000 }, new World(chain))
    this.stage = new SpendingFund({ base, rules: { quorumBps: 100 } })
  }

  play(): WideLedger {
    const { stage } = this
    const drawn: ProposalRef[] = []
    for (let row = 0; row < PROPOSALS; row++) {
      this.give(Math.round((this.entries * (row + 1) * 0.9) / PROPOSALS))
      drawn.push(this.draw())
    }
    for (const proposal of drawn) this.spend(proposal)
    const claim = stage.verified(drawn, { quantity: 10_000_000n })
    const { batch } = stage.issued(claim)
    const { owner } = stage.chain.actors
    for (let id = 1n; this.count < this.entries; id += 1n) {
      const amount = BigInt(1 + this.random(900))
      land(stage.chain, credits.retire(stage.chain, { batch, holder: owner, amount, id }))
    }
    const found = (name: string, field: string): string => {
      const events = this.transactions.flatMap((one) => one.events)
      return String(events.findLast((event) => event.name === name)?.data[field])
    }
    const proposal = drawn.at(-1)?.address.toBase58() ?? ''
    return {
      transactions: this.transactions,
      entries: this.count,
      names: {
        retirement: found('CreditsRetired', 'retirement'),
        batch: batch.address.toBase58(),
        claim: claim.address.toBase58(),
        proposal,
        milestone: `${proposal}#0`,
        expense: found('ExpenseReported', 'expense'),
        contribution: `${stage.free.address.toBase58()}#7`,
      },
    }
  }

  /** New givers join while there are fewer than wanted, and all give in turn, until the ledger is so long. */
  private give(until: number): void {
    for (let turn = 0; this.count < until; turn++) {
      const giver = this.givers[turn % GIVERS] ?? this.join(this.givers.length)
      this.stage.chain.send(giver.contribution, [giver.wallet])
      if (this.random(3) === 0) this.stage.nextSlot()
    }
    this.stage.nextSlot()
  }

  private join(number: number): Giver {
    const { stage } = this
    const pool = number % SHARE_OF_PROJECT === 0 ? stage.earmarked : stage.free
    const wallet = keyOf(`wide giver ${number}`)
    const amount = (TOKEN / 100n) * BigInt(500 + this.random(24_500))
    land(stage.chain, funds.joinPool(stage.chain, pool, wallet))
    stage.world.purse(pool, wallet, amount * 1_000n)
    const { instruction } = funds.contribute(stage.chain, { pool, wallet, amount })
    const giver = { wallet, pool, amount, contribution: instruction }
    this.givers.push(giver)
    return giver
  }

  /** Voted by some of the givers, and drawn from both pools. */
  private draw(): ProposalRef {
    const { stage } = this
    const milestones = [{ amount: (TOTAL * 3n) / 4n }, { amount: TOTAL / 4n }]
    const proposal = stage.propose({ milestones })
    const first = this.random(Math.max(1, this.givers.length - VOTERS))
    for (const { wallet, pool } of this.givers.slice(first, first + VOTERS)) {
      stage.vote(proposal, wallet, this.random(9) === 0 ? 'against' : 'for', pool)
    }
    stage.toVotingEnd(proposal)
    land(stage.chain, proposals.finishVote(stage.chain, proposal))
    stage.draws(proposal)
    return proposal
  }

  private spend(proposal: ProposalRef): void {
    const { stage } = this
    stage.pays(proposal, 0)
    for (let row = 0; row < EXPENSES; row++) {
      const amount = BigInt(1 + this.random(300)) * TOKEN
      stage.reviewed(proposal, stage.expense(proposal, { amount, line: row % 2 }))
    }
  }

  private take(landed: Landed): void {
    const answer = transactionAnswer.parse(JSON.parse(JSON.stringify(responseOf(landed))))
    if (answer === null) throw new Error('A landed transaction has an answer.')
    const [signature = ''] = answer.transaction.signatures
    const before = this.transactions.at(-1)
    this.position = before?.slot === answer.slot ? this.position + 1 : 0
    const taken = decodeTransaction(answer, { signature, position: this.position, commitment: 'finalized' })
    if (taken.events.length === 0) return
    this.transactions.push(taken)
    if (Math.floor(this.count / 10_000) < Math.floor((this.count + taken.events.length) / 10_000)) {
      this.told(this.count + taken.events.length)
    }
    this.count += taken.events.length
  }
}
