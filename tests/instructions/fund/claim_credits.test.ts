import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { shareVaultAddress } from '../../../packages/sdk/src/pdas.ts'
import { reverseBatch, suspendBatch } from '../../support/calls/batches.ts'
import { retire } from '../../support/calls/credits.ts'
import { claimCredits, contributorOf, creditClaimOf } from '../../support/calls/fund-exit.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { SHARE, SpendingFund } from '../../support/stage-spending.ts'
import { amountIn, TOKEN_PROGRAM_ID } from '../../support/tokens.ts'
import { day } from '../../support/values.ts'

describe('claim_credits', () => {
  /** A batch of 1,000 t, a tenth of which belongs to those who paid through the proposal, half from each pool. */
  function shared(quantity = 1_000_000n) {
    const fund = new SpendingFund()
    const proposal = fund.paid({ share: SHARE })
    const { batch } = fund.issued(fund.verified([proposal], { quantity }))
    const vault = shareVaultAddress(batch.address)
    return { fund, chain: fund.chain, proposal, batch, vault }
  }

  it('gives a contributor its part by pool and units, once for each pool', () => {
    const { fund, chain, proposal, batch, vault } = shared()
    const { contributor: wallet, neighbour } = chain.actors
    const destination = fund.creditsOf(batch, wallet)
    const before = read(chain, 'Batch', batch.address)
    const input = { proposal, batch, wallet, pool: fund.free }
    chain.wait(7n)
    const landed = land(chain, claimCredits(chain, input))
    // Half was drawn from the free pool, of whose eight units six were its own.
    expect(amountIn(chain, destination)).to.equal(37_500n)
    expect(amountIn(chain, vault)).to.equal(62_500n)
    const claimed = { proposal: text(proposal.address), amount: 100_000n, claimed: 37_500n }
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      ...{ sequence: before.sequence + 1n, shares: [claimed, ...before.shares.slice(1)] },
    })
    const creditClaim = creditClaimOf(input)
    expect(withoutBump(read(chain, 'CreditClaim', creditClaim))).to.deep.equal({
      ...{ version: 1, amount: 37_500n, claimedAt: chain.now, batch: text(batch.address) },
      ...{ proposal: text(proposal.address), contributor: text(contributorOf(input)) },
      payer: text(chain.actors.payer.publicKey),
    })
    expect(eventOf(landed, 'CreditsClaimed')).to.deep.equal({
      ...{ version: 1, at: chain.now, batch: text(batch.address), batchSequence: before.sequence + 1n },
      ...{ proposal: text(proposal.address), pool: text(fund.free.address) },
      ...{ contributor: text(contributorOf(input)), wallet: text(wallet.publicKey) },
      ...{ creditClaim: text(creditClaim), destination: text(destination), amount: 37_500n },
      ...{ share: 100_000n, claimedAfter: 37_500n },
    })
    expectRefused(chain, claimCredits(chain, input), 'AccountInUse')
    land(chain, claimCredits(chain, { ...input, pool: fund.earmarked }))
    expect(amountIn(chain, destination)).to.equal(87_500n)
    fund.creditsOf(batch, neighbour)
    land(chain, claimCredits(chain, { ...input, wallet: neighbour }))
    expect(amountIn(chain, vault)).to.equal(0n)
    expect(read(chain, 'Batch', batch.address).shares[0]).to.include({ amount: 100_000n, claimed: 100_000n })
  })

  it('gives credits that are used as any others', () => {
    const { fund, chain, proposal, batch } = shared()
    const { contributor: holder } = chain.actors
    fund.creditsOf(batch, holder)
    land(chain, claimCredits(chain, { proposal, batch, wallet: holder, pool: fund.free }))
    land(chain, retire(chain, { batch, holder, amount: 37_500n }))
  })

  it('never gives more than the share, and leaves less than one base unit for each pool and giver', () => {
    for (const quantity of [1_000_003n, 999_999n, 70n]) {
      const { fund, chain, proposal, batch, vault } = shared(quantity)
      const { contributor, neighbour } = chain.actors
      const share = quantity / 10n
      let given = 0n
      for (const [wallet, pool] of [
        [contributor, fund.free],
        [contributor, fund.earmarked],
        [neighbour, fund.free],
      ] as const) {
        const destination = fund.creditsOf(batch, wallet)
        const before = amountIn(chain, destination)
        const call = claimCredits(chain, { proposal, batch, wallet, pool })
        if (quantity === 70n && wallet === neighbour) expectRefused(chain, call, 'NoCreditShare')
        else land(chain, call)
        given += amountIn(chain, destination) - before
      }
      expect(given <= share && share - given < 5n, `${given} of ${share}`).to.equal(true)
      expect(amountIn(chain, vault)).to.equal(share - given)
    }
  })

  it('gives who joined or gave more after the draw nothing for it', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const proposal = fund.approved({ share: SHARE })
    const late = fund.giver(4_000_000n)
    fund.gives(chain.actors.neighbour, 4_000_000n)
    fund.pays(proposal)
    const { batch } = fund.issued(fund.verified([proposal]))
    fund.creditsOf(batch, late)
    const claim = (wallet: typeof late) => claimCredits(chain, { proposal, batch, wallet, pool: fund.free })
    expectRefused(chain, claim(late), 'NoCreditShare')
    const account = fund.creditsOf(batch, chain.actors.neighbour)
    land(chain, claim(chain.actors.neighbour))
    expect(amountIn(chain, account)).to.equal(12_500n)
  })

  it('stays claimable: years later, after a refund, for a suspended or invalidated batch, whatever is paused', () => {
    const { fund, chain, proposal, batch } = shared()
    const { contributor: wallet, neighbour } = chain.actors
    for (const person of [wallet, neighbour]) fund.creditsOf(batch, person)
    land(chain, suspendBatch(chain, batch))
    pauseAllBut(chain, [])
    land(chain, claimCredits(chain, { proposal, batch, wallet, pool: fund.free }))
    land(chain, reverseBatch(chain, { batch }))
    fund.closed()
    fund.refunded(neighbour)
    chain.wait(10n * 365n * 86_400n)
    land(chain, claimCredits(chain, { proposal, batch, wallet: neighbour, pool: fund.free }))
  })

  it('refuses a pool that the proposal did not draw on, and a proposal that the batch owes nothing', () => {
    const { fund, chain, proposal, batch } = shared()
    const { contributor: wallet } = chain.actors
    fund.creditsOf(batch, wallet)
    const other = fund.approved(fund.elsewhere())
    const pool = fund.free
    expectRefused(chain, claimCredits(chain, { proposal: other, batch, wallet, pool }), 'NoCreditShare')
    const strange = fund.world.pool(fund.fund, fund.newProject())
    fund.gives(wallet, 5_000n, strange)
    const undrawn = claimCredits(chain, { proposal, batch, wallet, pool: strange })
    expectRefused(chain, undrawn, 'ProposalPoolMismatch')
  })

  it('refuses a batch without a share for contributors', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const proposal = fund.paid()
    const batch = fund.world.issuedBatch(fund.verified([proposal]))
    const wallet = chain.actors.contributor
    const destination = fund.creditsOf(batch, wallet)
    const call = claimCredits(chain, { proposal, batch, wallet, pool: fund.free })
    const vault = withAccount(call, 'share_vault', fund.world.ownersCredits(batch))
    expectRefused(chain, vault, 'CreditAccountMismatch')
    expect(amountIn(chain, destination)).to.equal(0n)
  })

  it('refuses another’s stake, another’s account, and accounts of another batch', () => {
    const { fund, chain, proposal, batch } = shared()
    const { contributor: wallet, neighbour, payer } = chain.actors
    const pool = fund.free
    fund.creditsOf(batch, wallet)
    const theirs = fund.creditsOf(batch, neighbour)
    const input = { proposal, batch, wallet, pool }
    expectRefused(chain, claimCredits(chain, { ...input, destination: theirs }), 'SourceRefused')
    const stolen = { ...claimCredits(chain, input), signers: [neighbour, payer] }
    expectRefused(chain, withAccount(stolen, 'wallet', neighbour.publicKey), 'FundAccountMismatch')
    const period = { periodStart: day(2026, 7, 1), periodEnd: day(2026, 7, 2) }
    const { batch: next } = fund.issued(fund.verified([proposal], period))
    const swap = (account: string, address: PublicKey) =>
      withAccount(claimCredits(chain, input), account, address)
    expectRefused(chain, swap('mint', next.mint), 'WrongCreditMint')
    expectRefused(chain, swap('share_vault', shareVaultAddress(next.address)), 'CreditAccountMismatch')
    expectRefused(chain, swap('share_vault', batch.buffer), 'CreditAccountMismatch')
    expectRefused(chain, swap('destination', fund.creditsOf(next, wallet)), 'SourceRefused')
    expectRefused(chain, swap('token_program', TOKEN_PROGRAM_ID), 'IncorrectProgramId')
  })

  it('leaves a share that nobody claims in its vault, and every unit of the batch accounted for', () => {
    const { fund, chain, batch, vault } = shared()
    land(chain, reverseBatch(chain, { batch }))
    const { issued, buffered, fundShare } = read(chain, 'Batch', batch.address)
    expect(fundShare).to.equal(100_000n)
    expect(amountIn(chain, vault)).to.equal(fundShare)
    expect(amountIn(chain, fund.world.ownersCredits(batch))).to.equal(issued - buffered - fundShare)
  })
})
