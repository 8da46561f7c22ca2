import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import type { AccountRecord } from '../../../packages/sdk/src/accounts.ts'
import type { Chain } from '../../support/chain.ts'
import { amountIn } from '../../support/tokens.ts'
import { known, sumOf, type Mirror } from './mirror.ts'

/** Laws 2 and 5, asked of the accounts and the token programs alone. */
export class MoneyLaws {
  private readonly chain: Chain
  private readonly mirror: Mirror
  private readonly rents = new Map<number, bigint>()

  constructor(chain: Chain, mirror: Mirror) {
    this.chain = chain
    this.mirror = mirror
  }

  /** Everything of a fund: each pool, and that nothing is missing between them and the escrows. */
  checkFund(fund: string): void {
    const pools = this.mirror.poolsOf(fund)
    for (const [address, pool] of pools) this.checkPool(address, pool)
    const proposals = this.mirror.proposalsOf(fund).map(([, proposal]) => proposal)
    const books = pools.map(([, pool]) => pool)
    const received = sumOf(books, (pool) => pool.contributed + pool.adopted)
    const back = sumOf(proposals, (proposal) => proposal.returned)
    const paid = sumOf(proposals, (proposal) => proposal.paid)
    const refunded = sumOf(books, (pool) => pool.refunded)
    const held = sumOf(books, (pool) => pool.balance + pool.reclaimable)
    expect(held + sumOf(proposals, due), 'law 2: what a fund received and has not paid').to.equal(
      received + back - paid - refunded,
    )
    const released = sumOf(proposals, (proposal) => proposal.released + proposal.returned)
    expect(
      sumOf(books, (pool) => pool.returned),
      'law 2: what came back is in the pools',
    ).to.equal(released)
  }

  private checkPool(address: string, pool: AccountRecord<'Pool'>): void {
    const inflow = pool.contributed + pool.adopted + pool.returned
    const held = pool.balance + pool.reclaimable
    expect(held, 'law 2: the balance').to.equal(inflow - pool.drawn - pool.refunded)
    expect(held <= this.tokens(pool.vault), 'law 2: the vault covers it').to.equal(true)
    const stakes = this.mirror.contributorsOf(address).map(([, stake]) => stake)
    const alive = stakes.filter((stake) => stake.series === pool.series)
    expect(
      sumOf(alive, (stake) => stake.units),
      'law 5: units',
    ).to.equal(pool.units)
    expect(
      sumOf(stakes, (stake) => stake.contributed),
      'law 5: money',
    ).to.equal(pool.contributed)
    expect(
      sumOf(stakes, (stake) => stake.refunded),
      'law 5: refunds',
    ).to.equal(pool.refunded)
    expect(BigInt(stakes.length), 'law 5: contributors').to.equal(pool.contributors)
    expect(pool.units > 0n || pool.balance === 0n, 'law 5: no money without a unit').to.equal(true)
    const wait = [...this.mirror.backs.values()].map((back) => waiting(this.mirror, back, address))
    expect(
      sumOf(wait, (amount) => amount),
      'law 2: what waits for those it was drawn from',
    ).to.equal(pool.reclaimable)
  }

  checkProposal(address: string): void {
    const proposal = known(this.mirror.proposals, address)
    const drawn = sumOf(proposal.pools, (part) => part.drawn)
    expect(proposal.escrow === null ? 0n : proposal.total, 'law 5: the parts of a draw').to.equal(drawn)
    const escrow = proposal.escrow === null ? 0n : this.tokens(proposal.escrow)
    expect(escrow >= drawn - proposal.paid - proposal.released, 'law 2: the escrow').to.equal(true)
    const { lamports, data } = this.chain.require(new PublicKey(address))
    const spare = BigInt(lamports) - this.rentOf(data.length)
    expect(spare >= proposal.deposit, 'law 2: the deposit is held by the proposal').to.equal(true)
    const back = sumOf(proposal.pools, (part) => part.released)
    expect(back, 'law 5: what went back, by pool').to.equal(proposal.released + proposal.returned)
    this.checkSpending(address, proposal)
  }

  private checkSpending(address: string, proposal: AccountRecord<'Proposal'>): void {
    const { accepted, returned, paid, reported, budget, milestones } = proposal
    expect(accepted + returned <= paid, 'law 5: accepted within disbursed').to.equal(true)
    const rows = milestones.filter((row) => row.status === 'paid')
    expect(
      sumOf(rows, (row) => row.amount),
      'law 5: what was paid',
    ).to.equal(paid)
    const expenses = [...this.mirror.expenses.values()].filter((row) => row.proposal === address)
    const inStatus = (status: string) => expenses.filter((row) => row.status === status)
    expect(
      sumOf(inStatus('accepted'), (row) => row.amount),
      'law 5: expenses accepted',
    ).to.equal(accepted)
    expect(
      sumOf(inStatus('reported'), (row) => row.amount),
      'law 5: expenses reported',
    ).to.equal(reported)
    for (const [line, row] of budget.entries()) {
      const standing = [...inStatus('accepted'), ...inStatus('reported')].filter((each) => each.line === line)
      expect(
        sumOf(standing, (each) => each.amount),
        'law 5: a budget line',
      ).to.equal(row.reported)
      expect(row.reported <= row.amount && row.awarded <= row.amount, 'law 5: within its line').to.equal(true)
    }
  }

  /** Credits claimed never exceed the share, and lie in its vault until then. */
  checkBatch(address: string): void {
    const batch = known(this.mirror.batches, address)
    const claims = [...this.mirror.creditClaims.values()].filter((row) => row.batch === address)
    const shares = batch.shares.filter((share) => share.amount > 0n)
    for (const share of shares) {
      const taken = claims.filter((row) => row.proposal === share.proposal)
      const claimed = sumOf(taken, (row) => row.amount)
      expect(claimed, 'law 5: credits claimed').to.equal(share.claimed)
      expect(claimed <= share.amount, 'law 5: claimed within the share').to.equal(true)
    }
    expect(
      sumOf(shares, (share) => share.amount),
      'law 5: the shares',
    ).to.equal(batch.fundShare)
    if (batch.shareVault === null) return
    const left = sumOf(shares, (share) => share.amount - share.claimed)
    expect(this.tokens(batch.shareVault), 'law 5: what is left of the shares').to.equal(left)
  }

  checkBack(address: string): void {
    const back = known(this.mirror.backs, address)
    const reclaims = [...this.mirror.reclaims.values()].filter((row) => row.moneyBack === address)
    const claimed = sumOf(back.claimed, (amount) => amount)
    expect(
      sumOf(reclaims, (row) => row.amount),
      'law 5: what was reclaimed',
    ).to.equal(claimed)
    const within = back.claimed.every((amount, row) => amount <= (back.amounts[row] ?? 0n))
    expect(within, 'law 5: reclaimed within what came back').to.equal(true)
  }

  private tokens(address: string): bigint {
    return amountIn(this.chain, new PublicKey(address))
  }

  private rentOf(bytes: number): bigint {
    const rent = this.rents.get(bytes) ?? this.chain.svm.minimumBalanceForRentExemption(BigInt(bytes))
    this.rents.set(bytes, rent)
    return rent
  }
}

/** What its escrow has to hold. */
const due = (proposal: AccountRecord<'Proposal'>): bigint =>
  proposal.escrow === null ? 0n : proposal.total - proposal.paid - proposal.released

/** What of some money that came back still waits in a pool. */
function waiting(mirror: Mirror, back: AccountRecord<'MoneyBack'>, pool: string): bigint {
  const { pools } = known(mirror.proposals, back.proposal)
  if (!pools.some((part) => part.pool === pool)) return 0n
  // The free pool has the second row, also where there is no other.
  const row = pools.at(-1)?.pool === pool ? 1 : 0
  const settled = (Number(back.settled) >> row) & 1
  return settled === 1 ? 0n : (back.amounts[row] ?? 0n) - (back.claimed[row] ?? 0n)
}
