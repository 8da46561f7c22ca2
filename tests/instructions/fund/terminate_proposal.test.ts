import { expect } from 'chai'
import { PROGRAM_ID } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { moneyBackOf, terminateProposal, type TerminationInput } from '../../support/calls/payments.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { addressIn, withAccount, withMeta } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { amountIn } from '../../support/tokens.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

const RECLAIM_TERM = 180n * DAY

describe('terminate_proposal', () => {
  const stage = new DeliveringFund()
  const { chain, world } = stage
  const { owner, payer } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const approved = () => stage.approved(stage.fresh())
  /** A third of it drawn from the project's own pool, so that no part is a whole number. */
  const fromBoth = () => stage.approved(stage.earmark(666_667n))
  const end = (proposal: ProposalRef, more: Partial<TerminationInput> = {}) =>
    terminateProposal(chain, { proposal, ...more })
  const moneyBack = (proposal: ProposalRef, id = 1) => read(chain, 'MoneyBack', moneyBackOf({ proposal, id }))
  const projectPool = (proposal: ProposalRef) => {
    if (proposal.projectPool === null) throw new Error('The proposal draws on the free pool alone')
    return stage.pool(proposal.projectPool)
  }

  it('brings what is not paid back to both pools it was drawn from, for those who gave it', () => {
    const proposal = fromBoth()
    stage.paid(proposal)
    const [before, own, free] = [stage.read(proposal), projectPool(proposal), stage.pool(stage.free)]
    const { sequence } = read(chain, 'Project', proposal.project.address)
    const landed = land(chain, end(proposal))
    const amounts = [266_666n, 533_334n]
    const claimUntil = chain.now + RECLAIM_TERM
    const [first, second] = before.milestones
    const [ownRow, freeRow] = before.pools
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'terminated', sequence: 8n, closedAt: chain.now, released: 800_000n },
      reasonHash: text(hashOf('end')),
      pools: [
        { ...ownRow, released: 266_666n },
        { ...freeRow, released: 533_334n },
      ],
      milestones: [first, { ...second, status: 'terminated' }],
    })
    expect(projectPool(proposal)).to.deep.equal({
      ...own,
      ...{ reclaimable: 266_666n, returned: 266_666n, sequence: own.sequence + 1n },
    })
    expect(stage.pool(stage.free)).to.deep.equal({
      ...free,
      ...{ reclaimable: free.reclaimable + 533_334n, returned: free.returned + 533_334n },
      sequence: free.sequence + 1n,
    })
    expect(withoutBump(moneyBack(proposal))).to.deep.equal({
      version: 1,
      settled: 0,
      id: 1,
      sequence: 1n,
      returnedAt: chain.now,
      claimUntil,
      amounts,
      claimed: [0n, 0n],
      proposal: text(proposal.address),
      payer: text(payer.publicKey),
    })
    expect(stage.money(proposal).escrow).to.equal(0n)
    expect(eventOf(landed, 'ProposalTerminated')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: 8n,
      project: text(proposal.project.address),
      projectSequence: sequence + 1n,
      pool: ownRow?.pool,
      poolSequence: own.sequence + 1n,
      freePool: text(stage.free.address),
      freePoolSequence: free.sequence + 1n,
      actor: text(owner.publicKey),
      reasonHash: text(hashOf('end')),
      amount: 266_666n,
      freeAmount: 533_334n,
      balanceAfter: own.balance,
      freeBalanceAfter: free.balance,
      escrowAfter: 0n,
      moneyBack: text(moneyBackOf({ proposal })),
      moneyBackSequence: 1n,
      claimUntil,
      ends: true,
    })
  })

  it('moves the money into the vaults, to the base unit', () => {
    const proposal = fromBoth()
    const vaults = [proposal.projectPool?.vault ?? stage.free.vault, stage.free.vault]
    const before = vaults.map((vault) => amountIn(chain, vault))
    land(chain, end(proposal))
    const moved = vaults.map((vault, place) => amountIn(chain, vault) - (before[place] ?? 0n))
    expect(moved).to.deep.equal([666_667n, 1_333_333n])
  })

  it('rounds over all that ever came back, so that a part is never more than was drawn', () => {
    const proposal = fromBoth()
    stage.paid(proposal)
    land(chain, end(proposal))
    const released = () => stage.read(proposal).pools.map((row) => row.released)
    expect(released()).to.deep.equal([266_666n, 533_334n])
    stage.returns(proposal, 1n)
    expect(released()).to.deep.equal([266_667n, 533_334n])
    stage.returns(proposal, 1n)
    expect(released()).to.deep.equal([266_667n, 533_335n])
    stage.returns(proposal, 1_199_998n)
    expect(released()).to.deep.equal([666_667n, 1_333_333n])
  })

  it('brings everything back to the free pool where nothing was drawn elsewhere', () => {
    const proposal = approved()
    const landed = land(chain, end(proposal))
    expect(eventOf(landed, 'ProposalTerminated')).to.include({
      ...{ pool: null, poolSequence: 0n, amount: 0n, balanceAfter: 0n, freeAmount: 2_000_000n },
    })
    expect(moneyBack(proposal).amounts).to.deep.equal([0n, 2_000_000n])
  })

  it('raises nobody who joins late: the units alive keep their value until it is claimed or settled', () => {
    const proposal = approved()
    const { balance, units } = stage.pool(stage.free)
    land(chain, end(proposal))
    expect(stage.pool(stage.free)).to.include({ balance, units })
  })

  it('refuses other pools than those that were drawn on', () => {
    const [proposal, other] = [fromBoth(), fromBoth()]
    const leaveOut = (call: Call, account: string) =>
      withMeta(call, account, { pubkey: PROGRAM_ID, isWritable: false })
    const call = end(proposal)
    const without = leaveOut(leaveOut(call, 'pool'), 'vault')
    expectRefused(chain, without, 'ProposalPoolMismatch')
    expectRefused(chain, leaveOut(call, 'pool'), 'ProposalPoolMismatch')
    expectRefused(chain, leaveOut(call, 'vault'), 'ProposalPoolMismatch')
    const { projectPool: pool } = other
    if (pool === null) throw new Error('The other one draws on two pools')
    const foreign = withAccount(withAccount(call, 'pool', pool.address), 'vault', pool.vault)
    expectRefused(chain, foreign, 'ProposalPoolMismatch')
    expectRefused(chain, withAccount(call, 'vault', pool.vault), 'ProposalPoolMismatch')
    expectRefused(chain, withAccount(call, 'free_pool', pool.address), 'ProposalPoolMismatch')
    expectRefused(chain, withAccount(call, 'free_vault', pool.vault), 'FundAccountMismatch')
    const alone = approved()
    const more = withMeta(end(alone), 'pool', { pubkey: pool.address, isWritable: true })
    const both = withMeta(more, 'vault', { pubkey: pool.vault, isWritable: true })
    expectRefused(chain, both, 'ProposalPoolMismatch')
  })

  it('refuses the escrow, fund, project or mint of another', () => {
    const [proposal, other] = [approved(), approved()]
    const elsewhere = world.fund({ money: world.money(), id: nextId() })
    for (const [account, address, name] of [
      ['escrow', other.escrow, 'FundAccountMismatch'],
      ['project', other.project.address, 'FundAccountMismatch'],
      ['fund', elsewhere.address, 'FundAccountMismatch'],
      ['mint', elsewhere.money.mint, 'WrongMint'],
    ] as const) {
      expectRefused(chain, withAccount(end(proposal), account, address), name)
    }
  })

  it('refuses an end without a reason, and a number that is taken', () => {
    const proposal = approved()
    expectRefused(chain, withArgument(end(proposal), 'reason_hash', NO_HASH), 'HashMissing')
    stage.accepted(proposal)
    stage.toPayable(proposal)
    land(chain, end(proposal))
    chain.wait(367n * DAY)
    expectRefused(chain, end(proposal), 'AccountInUse')
  })

  it('works at an address to which somebody has sent lamports before', () => {
    const proposal = approved()
    const call = end(proposal)
    chain.fund(addressIn(call, 'money_back'), 3_000_000)
    land(chain, call)
  })

  it('brings money back also while the fund winds down', () => {
    const ending = new DeliveringFund({ base: stage.base })
    const proposal = ending.approved(ending.fresh())
    land(chain, windDownFund(ending.fund))
    land(chain, terminateProposal(chain, { proposal }))
    expect(ending.pool(ending.free).reclaimable).to.equal(2_000_000n)
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = approved()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, end(proposal))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
