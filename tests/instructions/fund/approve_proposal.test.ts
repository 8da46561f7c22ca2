import { expect } from 'chai'
import { escrowAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { approveProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { amountIn, TOKEN_2022_PROGRAM_ID } from '../../support/tokens.ts'
import { DAY, nextCode, nextId } from '../../support/values.ts'

const DEPOSIT = 10_000_000n

describe('approve_proposal', () => {
  const base = registered()
  const { chain, world } = { chain: base.world.chain, world: base.world }
  const { payer, payee, outsider, developer } = chain.actors

  const waiting = (options: ConstructorParameters<typeof RunningFund>[0] = {}) => {
    const running = new RunningFund({ base, ...options })
    const proposal = running.adopted()
    running.toCoolOffEnd(proposal)
    return { running, proposal }
  }

  for (const [name, money] of [
    ['SPL Token', world.money()],
    ['Token-2022', world.money({ program: TOKEN_2022_PROGRAM_ID, decimals: 2 })],
  ] as const) {
    it(`draws the total into an escrow of ${name}, from the project's pool first, and binds the project`, () => {
      const running = new RunningFund({ base, money })
      const share = { bps: 1_500, from: chain.now, until: chain.now + 400n * DAY, tonnage: 77n }
      const proposal = running.adopted({ share })
      running.toCoolOffEnd(proposal)
      chain.wait(7n)
      const { fund, project, free, earmarked } = running
      const before = running.read(proposal)
      const fundBefore = read(chain, 'Fund', fund.address)
      const projectBefore = read(chain, 'Project', project.address)
      const [own, common] = [earmarked, free].map((pool) => read(chain, 'Pool', pool.address))
      if (own === undefined || common === undefined) throw new Error('There are two pools')
      const [purse, held] = [payer.publicKey, proposal.address].map((address) => lamportsOf(chain, address))
      const landed = land(chain, approveProposal(chain, proposal))
      const escrow = escrowAddress(proposal.address)
      expect([escrow, earmarked.vault, free.vault].map((account) => amountIn(chain, account))).to.deep.equal([
        2_000_000n,
        1_000_000n,
        7_000_000n,
      ])
      const { escrowBump, ...after } = running.read(proposal)
      const { escrowBump: none, ...rest } = before
      expect([none, escrowBump > 0]).to.deep.equal([0, true])
      const [row, freeRow] = before.pools
      expect(after).to.deep.equal({
        ...rest,
        ...{ status: 'approved', sequence: before.sequence + 1n, approvedAt: chain.now, deposit: 0n },
        ...{ escrow: text(escrow), drawnSnapshot: 1 },
        pools: [
          { ...row, drawn: 1_000_000n, drawnUnits: 2_000_000n, drawnSeries: 1 },
          { ...freeRow, drawn: 1_000_000n, drawnUnits: 8_000_000n, drawnSeries: 1 },
        ],
      })
      const drawn = { drawn: 1_000_000n, periodStart: chain.now, periodDrawn: 1_000_000n }
      expect(read(chain, 'Pool', earmarked.address)).to.deep.equal({
        ...{ ...own, ...drawn, balance: 1_000_000n, sequence: own.sequence + 1n },
      })
      expect(read(chain, 'Pool', free.address)).to.deep.equal({
        ...{ ...common, ...drawn, balance: 7_000_000n, sequence: common.sequence + 1n },
      })
      expect(read(chain, 'Fund', fund.address)).to.deep.equal({
        ...{ ...fundBefore, snapshots: 2, sequence: fundBefore.sequence + 1n },
      })
      expect(read(chain, 'Project', project.address)).to.deep.equal({
        ...projectBefore,
        sequence: projectBefore.sequence + 1n,
        bindings: [
          {
            ...{ proposal: text(proposal.address), payee: text(payee.publicKey), shareBps: 1_500 },
            ...{ organization: text(project.organization.address), from: share.from, until: share.until },
            ...{ tonnage: 77n, used: 0n, inForce: false, ended: false },
          },
        ],
      })
      const rent = lamportsOf(chain, escrow)
      expect(lamportsOf(chain, payer.publicKey)).to.equal((purse ?? 0n) + DEPOSIT - rent)
      expect((held ?? 0n) - lamportsOf(chain, proposal.address)).to.equal(DEPOSIT)
      expect(eventOf(landed, 'ProposalApproved')).to.deep.equal({
        version: 1,
        at: chain.now,
        ...{ proposal: text(proposal.address), proposalSequence: after.sequence },
        ...{ fund: text(fund.address), fundSequence: fundBefore.sequence + 1n },
        ...{ project: text(project.address), projectSequence: projectBefore.sequence + 1n },
        ...{ pool: text(earmarked.address), poolSequence: own.sequence + 1n },
        ...{ freePool: text(free.address), freePoolSequence: common.sequence + 1n },
        ...{ actor: text(outsider.publicKey), escrow: text(escrow), snapshot: 1, deposit: DEPOSIT },
        ...{ drawn: 1_000_000n, drawnUnits: 2_000_000n, balanceAfter: 1_000_000n },
        ...{ freeDrawn: 1_000_000n, freeDrawnUnits: 8_000_000n, freeBalanceAfter: 7_000_000n },
      })
    })
  }

  it('draws from the free pool alone where the project has no pool', () => {
    const running = new RunningFund({ base })
    const proposal = running.approved(running.fresh())
    expect(amountIn(chain, running.earmarked.vault)).to.equal(2_000_000n)
    expect(amountIn(chain, running.free.vault)).to.equal(6_000_000n)
    expect(running.read(proposal).pools.at(-1)).to.include({ drawn: 2_000_000n, drawnUnits: 8_000_000n })
  })

  it('draws from the second on in which the cool-off has ended, never in it', () => {
    const running = new RunningFund({ base })
    const proposal = running.adopted()
    expectRefused(chain, approveProposal(chain, proposal), 'CoolOffNotOver')
    chain.moveTo(running.read(proposal).coolOffEndsAt - 1n)
    expectRefused(chain, approveProposal(chain, proposal), 'CoolOffNotOver')
    chain.wait(1n)
    land(chain, approveProposal(chain, proposal))
  })

  it('draws until the last second of thirty days, and not from their end on', () => {
    const [first, second] = [waiting(), waiting()]
    chain.moveTo(first.running.read(first.proposal).expiresAt - 1n)
    land(chain, approveProposal(chain, first.proposal))
    chain.moveTo(second.running.read(second.proposal).expiresAt)
    expectRefused(chain, approveProposal(chain, second.proposal), 'ProposalExpired')
  })

  for (const status of ['voting', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`draws nothing for a proposal that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      chain.wait(8n * DAY)
      expectRefused(chain, approveProposal(chain, proposal), 'ProposalNotInCoolOff')
    })
  }

  it('draws once', () => {
    const { proposal } = waiting()
    land(chain, approveProposal(chain, proposal))
    expectRefused(chain, approveProposal(chain, proposal), 'ProposalNotInCoolOff')
  })

  it('refuses while payments are paused or the fund winds down, and not while other acts are paused', () => {
    const [first, second] = [waiting(), waiting()]
    land(chain, setFundPause(first.running.fund, ['payments']))
    expectRefused(chain, approveProposal(chain, first.proposal), 'FundPaused')
    land(chain, setFundPause(first.running.fund, ['contributions', 'proposals']))
    pauseAllBut(chain, [])
    land(chain, approveProposal(chain, first.proposal))
    pauseRegistry(chain, [])
    land(chain, windDownFund(second.running.fund))
    expectRefused(chain, approveProposal(chain, second.proposal), 'FundWindingDown')
  })

  it('draws again once a pause of payments has had its fourteen days', () => {
    const { running, proposal } = waiting()
    land(chain, setFundPause(running.fund, ['payments']))
    chain.wait(14n * DAY - 1n)
    expectRefused(chain, approveProposal(chain, proposal), 'FundPaused')
    chain.wait(1n)
    expectRefused(chain, setFundPause(running.fund, ['payments']), 'FundPauseTooSoon')
    land(chain, approveProposal(chain, proposal))
  })

  it('refuses an organization that is suspended since, until it is active again', () => {
    const authority = keyOf(`delivering ${nextId()}`)
    const organization = base.world.organization(nextCode(), authority, ['payee'])
    const running = new RunningFund({ base })
    const proposal = running.adopted({ organization, consent: authority })
    running.toCoolOffEnd(proposal)
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, approveProposal(chain, proposal), 'OrganizationNotActive')
    land(chain, setOrganizationStatus(chain, organization, 'active'))
    land(chain, approveProposal(chain, proposal))
  })

  it('refuses a project that is suspended or closed since', () => {
    const { running, proposal } = waiting()
    land(chain, setProjectStatus(chain, running.project, 'suspended'))
    expectRefused(chain, approveProposal(chain, proposal), 'ProjectNotActive')
    land(chain, setProjectStatus(chain, running.project, 'registered'))
    land(chain, setProjectStatus(chain, running.project, 'closed', developer))
    expectRefused(chain, approveProposal(chain, proposal), 'ProjectNotActive')
  })
})
