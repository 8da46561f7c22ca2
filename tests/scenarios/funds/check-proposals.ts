import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { at } from '../../support/model-registry.ts'
import { voteOf } from '../../support/model-votes.ts'
import { read, text } from '../../support/read.ts'
import { amountIn } from '../../support/tokens.ts'
import type {
  AwardRow,
  BackRow,
  DeliveryRow,
  ExpenseRow,
  FundLife,
  PoolRow,
  ProposalRow,
} from './fund-life.ts'

export function watchProposal(life: FundLife, row: ProposalRow): void {
  const { model, ref, pools } = row
  life.watch(ref.address, () => {
    const account = read(life.chain, 'Proposal', ref.address)
    const { status, snapshot, drawnSnapshot, slot, votingEndsAt, coolOffEndsAt, expiresAt, approvedAt } =
      model
    expect(account).to.include({
      status,
      snapshot,
      drawnSnapshot,
      slot,
      votingEndsAt,
      coolOffEndsAt,
      expiresAt,
    })
    const { reportDueAt, total, paid, released, returned, advanced, reported, accepted, disallowed } = model
    expect(account).to.include({ approvedAt, reportDueAt, total, paid, released, returned, advanced })
    const { proposer, payee, authority, deposit } = model
    expect(account).to.include({ reported, accepted, disallowed, proposer, payee, authority, deposit })
    const { votable, turnout, voters } = model.tally
    const weights = { weightFor: model.tally.for, weightAgainst: model.tally.against }
    expect(account.tally).to.include({ votable, turnout, voters, ...weights })
    const rows = account.milestones.map(({ extended, ...row }) => ({
      ...row,
      extended: Number(extended) === 1,
    }))
    model.milestones.forEach((each, place) => expect(rows[place]).to.include(each))
    model.budget.forEach((each, place) => expect(account.budget[place]).to.include(each))
    for (const part of model.parts) {
      if (part === null) continue
      const pool = pools.find((each) => each.model === part.pool)
      const found = account.pools.find((each) => each.pool === text(pool?.ref.address ?? PublicKey.default))
      const { pool: _, ...stated } = part
      expect(found).to.include(stated)
    }
    const drawn = model.approvedAt === 0n ? 0n : total - paid - released
    expect(amountIn(life.chain, ref.escrow), 'the escrow').to.equal(drawn + row.donated)
  })
}

export function watchVote(
  life: FundLife,
  row: ProposalRow,
  pool: PoolRow,
  wallet: string,
  address: PublicKey,
): void {
  life.watch(address, () => {
    const vote = voteOf(row.model, pool.model, wallet)
    if (vote === null || vote.closed) {
      expect(life.chain.account(address)?.lamports ?? 0, 'a closed vote').to.equal(0)
      return
    }
    const { choice, value } = vote
    expect(read(life.chain, 'Vote', address)).to.include({ choice, value })
  })
}

export function watchDelivery(life: FundLife, { model, address }: DeliveryRow): void {
  life.watch(address, () => {
    const { status, milestone, revision, waitsUntil, challengeEnds, rows } = model
    const account = read(life.chain, 'Delivery', address)
    expect(account).to.include({ status, milestone, revision, waitsUntil, challengeEndsAt: challengeEnds })
    const found = account.reviews.map((row) => [row.organization, row.person, row.verdict])
    const stated = rows.map(({ organization, person, accepts }) => {
      return [text(at(life.organizations, organization).address), person, accepts ? 'accept' : 'reject']
    })
    expect(found).to.deep.equal(stated)
  })
}

export function watchObjection(life: FundLife, { model, address }: DeliveryRow['objections'][number]): void {
  life.watch(address, () => {
    const { status, decideBy, left, by } = model
    const account = read(life.chain, 'Objection', address)
    expect(account).to.include({ status, decideBy, challengeLeft: left, objector: by })
  })
}

export function watchAward(life: FundLife, { model, address }: AwardRow): void {
  life.watch(address, () => {
    const { amount, spent, line, received } = model
    const account = read(life.chain, 'Award', address)
    expect(account).to.include({ amount, spent, line })
    expect(account.receivedAt !== 0n).to.equal(received)
  })
}

export function watchExpense(life: FundLife, row: ExpenseRow): void {
  life.watch(row.address, () => {
    const { amount, line, status, waitsUntil, reviewers, correctedBy } = row.model
    const account = read(life.chain, 'Expense', row.address)
    expect(account).to.include({ amount, line, status, waitsUntil, reviewCount: reviewers.length })
    expect(account.award).to.equal(row.award === null ? null : text(row.award.address))
    expect(account.correctedBy !== null).to.equal(correctedBy !== null)
  })
}

export function watchBack(life: FundLife, { model, address }: BackRow): void {
  life.watch(address, () => {
    const { claimUntil, amounts, claimed } = model
    const account = read(life.chain, 'MoneyBack', address)
    expect(account.claimUntil).to.equal(claimUntil)
    expect(account.amounts).to.deep.equal(amounts)
    expect(account.claimed).to.deep.equal(claimed)
  })
}
