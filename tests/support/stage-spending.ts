import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import * as credits from './calls/credits.ts'
import * as deliveries from './calls/deliveries.ts'
import * as exits from './calls/fund-exit.ts'
import * as payments from './calls/payments.ts'
import { approveProposal, type ProposalInput } from './calls/proposals.ts'
import * as spending from './calls/spending.ts'
import type { Landed } from './chain.ts'
import { land } from './expect.ts'
import { read } from './read.ts'
import type { BatchRef, ClaimRef, PoolRef, ProposalRef } from './refs.ts'
import { RunningFund } from './stage-fund.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from './tokens.ts'
import { day, nextId } from './values.ts'

/** A share of a tenth of what the project is issued for the periods that begin in 2026. */
export const SHARE: NonNullable<ProposalInput['share']> = {
  ...{ bps: 1_000, tonnage: 10_000_000n },
  ...{ from: day(2026, 1, 1), until: day(2027, 1, 1) },
}

/**
 * A running fund whose money is spent, comes back and leaves: by real instructions and clock jumps. A proposal of
 * 2,000,000 draws 1,000,000 from each of both pools; its first milestone is 1,200,000.
 */
export class SpendingFund extends RunningFund {
  /** For a further proposal: money for it, and a project of its own, without a pool. */
  elsewhere(): Pick<ProposalInput, 'project' | 'projectPool'> {
    this.gives(this.chain.actors.contributor, 8_000_000n)
    this.nextSlot()
    return this.fresh()
  }

  /** Draws the money of an adopted proposal at the end of its cool-off. */
  draws(proposal: ProposalRef): void {
    this.toCoolOffEnd(proposal)
    land(this.chain, approveProposal(this.chain, proposal))
  }

  /** Delivers a milestone, lets organizations A and B accept it, and waits until it is payable. */
  delivered(proposal: ProposalRef, milestone = 0): void {
    const { a, b } = this.base.verifiers
    land(this.chain, deliveries.submitDelivery(this.chain, { proposal, milestone }))
    for (const verifier of [a, b]) {
      land(this.chain, deliveries.reviewDelivery({ proposal, milestone, verifier }))
    }
    this.chain.moveTo(this.read(proposal).milestones[milestone]?.payableAt ?? 0n)
  }

  pays(proposal: ProposalRef, milestone = 0): void {
    this.delivered(proposal, milestone)
    land(this.chain, payments.payMilestone(this.chain, { proposal, milestone }))
  }

  /** Voted, drawn, and its first milestone paid: the payee has money to account for. */
  paid(more: Partial<ProposalInput> = {}): ProposalRef {
    const proposal = this.approved(more)
    this.pays(proposal)
    return proposal
  }

  award(proposal: ProposalRef, more: Partial<spending.AwardInput> = {}): PublicKey {
    const input = { proposal, id: nextId(), ...more }
    land(this.chain, spending.logAward(this.chain, input))
    return spending.awardOf(input)
  }

  expense(proposal: ProposalRef, more: Partial<spending.ExpenseInput> = {}): PublicKey {
    const input = { proposal, id: nextId(), ...more }
    land(this.chain, spending.logExpense(this.chain, input))
    return spending.expenseOf(input)
  }

  /** Both reviewers say the same. */
  reviewed(
    proposal: ProposalRef,
    expense: PublicKey,
    verdict: 'accept' | 'reject' = 'accept',
    award?: PublicKey,
  ): void {
    const { a, b } = this.base.verifiers
    for (const verifier of [a, b]) {
      const contract = award === undefined ? {} : { award }
      land(this.chain, spending.reviewExpense({ proposal, expense, verifier, verdict, ...contract }))
    }
  }

  /** Money that the payee sent back; by default for the first milestone. */
  returned(proposal: ProposalRef, amount: bigint): PublicKey {
    const id = nextId()
    land(this.chain, exits.returnMoney(this.chain, { proposal, amount, id }))
    return payments.moneyBackOf({ proposal, id })
  }

  /** What the escrow holds goes back to the pools. */
  terminated(proposal: ProposalRef): PublicKey {
    const id = nextId()
    land(this.chain, payments.terminateProposal(this.chain, { proposal, id }))
    return payments.moneyBackOf({ proposal, id })
  }

  /** Takes into a pool's balance what lies in its vault unattributed. */
  adopts(pool: PoolRef): void {
    const { manager, address } = this.fund
    this.chain.send(sdk.adoptMoney({ manager: manager.publicKey, fund: address, pool: pool.address }), [
      manager,
    ])
  }

  windsDown(): void {
    const { manager, address } = this.fund
    this.chain.send(sdk.windDownFund({ actor: manager.publicKey, fund: address }), [manager])
  }

  /** Winds the fund down and opens these pools for refunds; left out: both. */
  closed(pools: PoolRef[] = [this.free, this.earmarked]): void {
    this.windsDown()
    for (const pool of pools) land(this.chain, exits.closePool(this.chain, pool))
  }

  /** Ends the project, so that what was earmarked to it is free. */
  closesProject(): void {
    land(this.chain, credits.setProjectStatus(this.chain, this.project, 'closed'))
  }

  refunded(wallet: Keypair, pool: PoolRef = this.free): Landed {
    return land(this.chain, exits.refund({ pool, wallet }))
  }

  /** A claim of the project that names these proposals, accepted by A and B. */
  verified(proposals: ProposalRef[], more: Partial<credits.ClaimInput> = {}): ClaimRef {
    const { a, b } = this.base.verifiers
    const count = proposals.length
    const each = count === 0 ? 0 : Math.floor(5_000 / count)
    const input = {
      ...{ project: this.project, id: nextId() },
      ...{ proposals: proposals.map(({ address }) => address), proposalBps: proposals.map(() => each) },
      ...more,
    }
    return this.world.verified(input, [a, b])
  }

  /** Issues a claim with the account of the contributors' part. */
  issued(claim: ClaimRef): { batch: BatchRef; landed: Landed } {
    const batch = this.world.openedBatch(claim)
    return { batch, landed: land(this.chain, credits.issueBatch(this.chain, batch, undefined, true)) }
  }

  /** Opens a wallet's account for credits of a batch. */
  creditsOf(batch: BatchRef, wallet: Keypair): PublicKey {
    return openAta(this.chain, batch.mint, wallet.publicKey, TOKEN_2022_PROGRAM_ID)
  }

  pool(pool: PoolRef = this.free) {
    return read(this.chain, 'Pool', pool.address)
  }
}
