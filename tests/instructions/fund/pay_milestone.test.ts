import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { amountIn, giveMoney, mintInto, openAta, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'

const REPORT_TERM = 180n * DAY

describe('pay_milestone', () => {
  const stage = new DeliveringFund()
  const { chain, world } = stage
  const { payee, outsider, owner, neighbour, manager } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const approved = () => stage.approved(stage.fresh())
  const accepted = (): ProposalRef => {
    const proposal = approved()
    stage.accepted(proposal)
    return proposal
  }
  const payable = (): ProposalRef => {
    const proposal = accepted()
    stage.toPayable(proposal)
    return proposal
  }

  it('pays the fixed amount of an accepted milestone out of escrow to the payee', () => {
    const proposal = payable()
    const [before, project, money] = [
      stage.read(proposal),
      read(chain, 'Project', proposal.project.address),
      stage.money(proposal),
    ]
    const landed = land(chain, payMilestone(chain, { proposal }))
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'in-delivery', sequence: 7n, paid: 1_200_000n },
      milestones: [{ ...first, status: 'paid' }, second],
    })
    expect(stage.money(proposal)).to.deep.equal({ escrow: 800_000n, payee: money.payee + 1_200_000n })
    const [binding] = project.bindings
    expect(read(chain, 'Project', proposal.project.address)).to.deep.equal({
      ...project,
      sequence: project.sequence + 1n,
      bindings: [{ ...binding, inForce: true }, ...project.bindings.slice(1)],
    })
    expect(eventOf(landed, 'MilestonePaid')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: 7n,
      project: text(proposal.project.address),
      projectSequence: project.sequence + 1n,
      fund: text(stage.fund.address),
      milestone: 0,
      kind: 'delivery',
      actor: text(outsider.publicKey),
      payee: text(payee.publicKey),
      destination: text(stage.payeeAccount),
      amount: 1_200_000n,
      paidAfter: 1_200_000n,
      escrowAfter: 800_000n,
      reportDueAt: 0n,
      binds: true,
    })
  })

  it('asks for the final report within a hundred and eighty days of the last payment', () => {
    const proposal = payable()
    stage.pay(proposal)
    const { sequence } = read(chain, 'Project', proposal.project.address)
    stage.accepted(proposal, 1)
    stage.toPayable(proposal, 1)
    const landed = land(chain, payMilestone(chain, { proposal, milestone: 1 }))
    expect(eventOf(landed, 'MilestonePaid')).to.include({
      ...{ amount: 800_000n, paidAfter: 2_000_000n, escrowAfter: 0n, binds: false },
      ...{ reportDueAt: chain.now + REPORT_TERM, projectSequence: sequence },
    })
    expect(stage.read(proposal)).to.include({ paid: 2_000_000n, reportDueAt: chain.now + REPORT_TERM })
    expect(stage.money(proposal).escrow).to.equal(0n)
  })

  it('pays what the vote fixed, whichever milestone comes first and whatever lies in the escrow', () => {
    const proposal = approved()
    mintInto(chain, stage.fund.money, proposal.escrow, 555_555n)
    const before = stage.money(proposal).payee
    stage.paid(proposal, 1)
    expect(stage.money(proposal).payee - before).to.equal(800_000n)
    stage.paid(proposal, 0)
    expect(stage.money(proposal)).to.deep.equal({ escrow: 555_555n, payee: before + 2_000_000n })
  })

  it('is done by anyone', () => {
    for (const actor of [payee, manager, owner, keyOf('passer-by')]) {
      const proposal = payable()
      const landed = land(chain, payMilestone(chain, { proposal, actor }))
      expect(eventOf(landed, 'MilestonePaid').actor).to.equal(text(actor.publicKey))
    }
  })

  it('waits until the challenge period of the delivery is over, to the second', () => {
    const proposal = payable()
    chain.wait(-1n)
    expectRefused(chain, payMilestone(chain, { proposal }), 'ObjectionPeriodOpen')
    chain.wait(1n)
    land(chain, payMilestone(chain, { proposal }))
  })

  it('pays nothing that is planned, under review, rejected or disputed, and nothing twice', () => {
    const planned = approved()
    const submitted = approved()
    stage.submit(submitted)
    const rejected = approved()
    stage.rejected(rejected)
    const disputed = approved()
    stage.disputed(disputed)
    const paid = payable()
    stage.pay(paid)
    for (const proposal of [planned, submitted, rejected, disputed, paid]) {
      chain.wait(10n * DAY)
      expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    }
  })

  it('refuses a milestone that the proposal has not', () => {
    const proposal = payable()
    for (const milestone of [2, 8, 255]) {
      expectRefused(chain, payMilestone(chain, { proposal, milestone }), 'MilestoneUnknown')
    }
  })

  it('refuses any other token account than the one that the vote fixed', () => {
    const proposal = payable()
    const { mint, program } = stage.fund.money
    const others = [
      openAta(chain, mint, outsider.publicKey, program),
      openAta(chain, mint, owner.publicKey, program),
      stage.free.vault,
      giveMoney(chain, world.money(), payee.publicKey, 1n),
    ]
    for (const destination of others) {
      const call = withAccount(payMilestone(chain, { proposal }), 'destination', destination)
      expectRefused(chain, call, 'PayeeAccountRefused')
    }
  })

  it('refuses the escrow, fund, project or mint of another', () => {
    const [proposal, other] = [payable(), payable()]
    const elsewhere = world.fund({ money: world.money(), id: 1 })
    const call = payMilestone(chain, { proposal })
    for (const [account, address, name] of [
      ['escrow', other.escrow, 'FundAccountMismatch'],
      ['project', other.project.address, 'FundAccountMismatch'],
      ['fund', elsewhere.address, 'FundAccountMismatch'],
      ['mint', elsewhere.money.mint, 'WrongMint'],
      ['token_program', TOKEN_2022_PROGRAM_ID, 'TokenProgramUnknown'],
    ] as const) {
      expectRefused(chain, withAccount(call, account, address), name)
    }
  })

  it('pays a delivery also for a project that was stopped since', () => {
    const proposal = payable()
    land(chain, setProjectStatus(chain, proposal.project, 'suspended'))
    land(chain, payMilestone(chain, { proposal }))
  })

  it('pays again once a pause of payments has had its fourteen days, though nobody lifts it', () => {
    const other = new DeliveringFund({ base: stage.base })
    const proposal = other.approved(other.fresh())
    other.accepted(proposal)
    other.toPayable(proposal)
    land(chain, setFundPause(other.fund, ['payments']))
    const end = chain.now + 14n * DAY
    chain.moveTo(end - 1n)
    expectRefused(chain, payMilestone(chain, { proposal }), 'FundPaused')
    chain.moveTo(end)
    land(chain, payMilestone(chain, { proposal }))
  })

  it('stops while payments of the fund are paused, and by no other pause', () => {
    const proposal = payable()
    land(chain, setFundPause(stage.fund, ['payments']))
    expectRefused(chain, payMilestone(chain, { proposal }), 'FundPaused')
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals']))
    pauseAllBut(chain, [])
    land(chain, payMilestone(chain, { proposal }))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })

  it('pays what is in escrow also while the fund winds down', () => {
    const ending = new DeliveringFund({ base: stage.base })
    const proposal = ending.approved(ending.fresh())
    land(chain, windDownFund(ending.fund))
    ending.paid(proposal)
    expect(ending.milestone(proposal).status).to.equal('paid')
  })

  it('pays an accepted milestone also after the end of its proposal: then the share of credits comes into force', () => {
    const share = { bps: 2_000, from: chain.now, until: chain.now + 365n * DAY, tonnage: 5_000n }
    const proposal = stage.approved({ ...stage.fresh(), share })
    stage.accepted(proposal)
    stage.toPayable(proposal)
    land(chain, terminateProposal(chain, { proposal }))
    const { sequence } = stage.read(proposal)
    const bindings = () => read(chain, 'Project', proposal.project.address).bindings
    expect(bindings()).to.deep.include.members([{ ...bindings()[0], inForce: false, ended: true }])
    const landed = land(chain, payMilestone(chain, { proposal }))
    expect(eventOf(landed, 'MilestonePaid')).to.include({
      ...{ amount: 1_200_000n, escrowAfter: 0n, reportDueAt: 0n, binds: true },
    })
    expect(bindings()[0]).to.include({ proposal: text(proposal.address), inForce: true, shareBps: 1_200 })
    expect(stage.read(proposal)).to.include({
      status: 'terminated',
      sequence: sequence + 1n,
      paid: 1_200_000n,
    })
  })

  it('pays in Token-2022 money as in SPL Token money', () => {
    const money = world.money({ program: TOKEN_2022_PROGRAM_ID })
    const other = new DeliveringFund({ base: stage.base, money })
    const proposal = other.approved(other.fresh())
    other.paid(proposal)
    expect(other.money(proposal)).to.deep.equal({ escrow: 800_000n, payee: 1_200_000n })
  })

  it('touches the pools of no contributor', () => {
    const proposal = payable()
    const before = stage.pool(stage.free)
    const stake = stage.stake(neighbour)
    stage.pay(proposal)
    expect(stage.pool(stage.free)).to.deep.equal(before)
    expect(stage.stake(neighbour)).to.deep.equal(stake)
    expect(amountIn(chain, stage.free.vault)).to.equal(before.balance + before.reclaimable)
  })
})
