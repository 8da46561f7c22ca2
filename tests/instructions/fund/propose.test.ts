import { expect } from 'chai'
import { poolAddress } from '../../../packages/sdk/src/pdas.ts'
import { setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { FUNDING_TERM, propose, proposalRef, type ProposalInput } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY, hashOf, nextId } from '../../support/values.ts'
import { spaceOf } from '../../support/idl.ts'

const DEPOSIT = 10_000_000n

describe('propose', () => {
  const base = registered()
  const scene = new RunningFund({ base })
  const { chain, world } = scene
  const { owner, payer, payee, developer, contributor } = chain.actors
  const call = (more: Partial<ProposalInput> = {}) => propose(chain, scene.input(more))
  const refuse = (more: Partial<ProposalInput>, error: string) => expectRefused(chain, call(more), error)
  /** When the money is drawn at the latest, by the rules of the scene. */
  const drawnBy = () => chain.now + 7n * DAY + 2n * DAY + FUNDING_TERM

  it('asks for milestones and a budget, and notes the pools, the rules and who is paid', () => {
    const running = new RunningFund({ base })
    const { fund, project, free, earmarked, payeeAccount } = running
    chain.wait(100n)
    const share = { bps: 2_500, from: chain.now, until: chain.now + 730n * DAY, tonnage: 9_000_000n }
    const input = running.input({ share })
    const fundBefore = read(chain, 'Fund', fund.address)
    const pools = [earmarked, free].map((pool) => read(chain, 'Pool', pool.address))
    const purse = lamportsOf(chain, payer.publicKey)
    const landed = land(chain, propose(chain, input))
    const proposal = proposalRef(chain, input)
    const rent = chain.svm.minimumBalanceForRentExemption(BigInt(spaceOf('Proposal')))
    expect(lamportsOf(chain, proposal.address)).to.equal(rent + DEPOSIT)
    expect(purse - lamportsOf(chain, payer.publicKey)).to.equal(rent + DEPOSIT)
    const votingEndsAt = chain.now + 7n * DAY
    const part = { drawn: 0n, released: 0n, drawnUnits: 0n, series: 1, drawnSeries: 0 }
    const row = {
      payableAt: 0n,
      quantity: 0n,
      kind: 'delivery',
      status: 'planned',
      revision: 0,
      extended: false,
    }
    const line = { awarded: 0n, reported: 0n, accepted: 0n }
    const named = {
      ...{ fund: text(fund.address), project: text(project.address), proposer: text(owner.publicKey) },
      ...{ organization: text(project.organization.address), payee: text(payee.publicKey), id: input.id },
      ...{ number: 1, snapshot: 0, slot: chain.slot, total: 2_000_000n, votingEndsAt, deposit: DEPOSIT },
      ...{ milestoneCount: 2, budgetCount: 2, shareBps: 2_500, shareTonnage: 9_000_000n },
      ...{ shareFrom: share.from, shareUntil: share.until, documentHash: text(hashOf('proposal')) },
    }
    const { bump, ...account } = running.read(proposal)
    expect(bump).to.be.within(0, 255)
    expect(account).to.deep.equal({
      ...named,
      ...{ version: 1, escrowBump: 0, status: 'voting', drawnSnapshot: 0, sequence: 1n },
      ...{ createdAt: chain.now, coolOffEndsAt: 0n, expiresAt: votingEndsAt + 32n * DAY },
      ...{ approvedAt: 0n, reportDueAt: 0n, closedAt: 0n },
      ...{ paid: 0n, released: 0n, returned: 0n, advanced: 0n, reported: 0n, accepted: 0n, disallowed: 0n },
      tally: { votable: 10_000_000n, turnout: 0n, weightFor: 0n, weightAgainst: 0n, voters: 0 },
      rules: fundBefore.rules,
      ...{ authority: text(developer.publicKey), payeeAccount: text(payeeAccount) },
      ...{ escrow: null, reasonHash: null, reportHash: null, payer: text(payer.publicKey) },
      pools: [
        {
          ...part,
          pool: text(earmarked.address),
          units: 2_000_000n,
          balance: 2_000_000n,
          votable: 2_000_000n,
        },
        { ...part, pool: text(free.address), units: 8_000_000n, balance: 8_000_000n, votable: 8_000_000n },
      ],
      milestones: [
        { ...row, amount: 1_200_000n, dueAt: drawnBy() + 60n * DAY },
        { ...row, amount: 800_000n, dueAt: drawnBy() + 90n * DAY },
      ],
      budget: [
        { ...line, code: 'MATERIAL', amount: 1_500_000n },
        { ...line, code: 'LABOUR', amount: 500_000n },
      ],
    })
    expect(read(chain, 'Fund', fund.address)).to.deep.equal({
      ...fundBefore,
      ...{ proposals: 1, snapshots: 1, sequence: fundBefore.sequence + 1n },
    })
    expect([earmarked, free].map((pool) => read(chain, 'Pool', pool.address))).to.deep.equal(pools)
    expect(eventOf(landed, 'ProposalCreated')).to.deep.equal({
      ...named,
      ...{ version: 1, at: chain.now, proposal: text(proposal.address), proposalSequence: 1n },
      ...{ fundSequence: fundBefore.sequence + 1n, votable: 10_000_000n, pool: text(earmarked.address) },
    })
  })

  it('draws on the free pool alone where the project has no pool', () => {
    const input = scene.input({ ...scene.fresh(), milestones: [{ amount: 1_000n }] })
    const event = eventOf(land(chain, propose(chain, input)), 'ProposalCreated')
    expect(event).to.deep.include({ pool: null, votable: 8_000_000n })
    const { pools, tally } = scene.read(proposalRef(chain, input))
    expect(pools).to.have.lengthOf(1)
    expect(pools.at(-1)).to.include({ pool: text(scene.free.address), votable: 8_000_000n })
    expect(tally.votable).to.equal(8_000_000n)
  })

  it('numbers the proposals of a fund and a snapshot for each', () => {
    const running = new RunningFund({ base })
    const numbers = [1, 2, 3].map(() => {
      const { number, snapshot } = running.read(running.propose())
      return [number, snapshot]
    })
    expect(numbers).to.deep.equal([
      [1, 0],
      [2, 1],
      [3, 2],
    ])
  })

  it('takes no deposit where the rules ask for none', () => {
    const running = new RunningFund({ base, rules: { proposalDeposit: 0n } })
    const proposal = running.propose()
    const rent = chain.svm.minimumBalanceForRentExemption(BigInt(spaceOf('Proposal')))
    expect(running.read(proposal).deposit).to.equal(0n)
    expect(lamportsOf(chain, proposal.address)).to.equal(rent)
  })

  it('takes the same id from another proposer or in another fund, once from each', () => {
    const id = nextId()
    scene.propose({ id })
    refuse({ id }, 'AccountInUse')
    new RunningFund({ base }).propose({ id })
  })

  describe('its pools', () => {
    it('refuses anything in the place of the project’s pool, so that nobody leaves it out', () => {
      const other = new RunningFund({ base })
      const elsewhere = world.pool(scene.fund, scene.newProject())
      const unopened = poolAddress(scene.fund.address, scene.newProject().address)
      const others = [other.earmarked.address, elsewhere.address, scene.free.address, unopened]
      const asked = call()
      for (const address of [...others, chain.actors.outsider.publicKey, asked.instruction.programId]) {
        expectRefused(chain, withAccount(asked, 'project_pool', address), 'InvalidSeeds')
      }
    })

    it('counts those who gave for the project from the slot after its pool was opened', () => {
      const running = new RunningFund({ base })
      const { project } = running.fresh()
      const milestones = [{ amount: 1_000n }]
      expect(running.read(running.propose({ project, milestones })).tally.votable).to.equal(8_000_000n)
      const own = world.pool(running.fund, project)
      running.gives(contributor, 3_000_000n, own)
      running.nextSlot()
      const { pools, tally } = running.read(running.propose({ project, milestones }))
      expect(tally.votable).to.equal(11_000_000n)
      expect(pools[0]).to.include({ pool: text(own.address), votable: 3_000_000n })
    })

    it('refuses another pool in the place of the free one', () => {
      const foreign = new RunningFund({ base })
      expectRefused(chain, withAccount(call(), 'free_pool', foreign.free.address), 'FundAccountMismatch')
      expectRefused(chain, withAccount(call(), 'free_pool', scene.earmarked.address), 'PoolProjectMismatch')
    })

    it('refuses where nobody could vote, also where everything came in the same slot', () => {
      const { fund, project } = new RunningFund({ base })
      const empty = world.fund({ money: fund.money, id: 50_000 + nextId() })
      const pool = world.pool(empty)
      const input = { fund: empty, project, id: nextId(), milestones: [{ amount: 1_000n }] }
      expectRefused(chain, propose(chain, input), 'NobodyMayVote')
      chain.wait(1n)
      scene.gives(contributor, 1_000_000n, pool)
      expectRefused(chain, propose(chain, input), 'NobodyMayVote')
      scene.nextSlot()
      land(chain, propose(chain, input))
    })

    it('asks for a quarter of what the pools hold together, and not for one unit more', () => {
      const running = new RunningFund({ base })
      const milestones = (amount: bigint) => [{ amount }]
      const above = running.input({ milestones: milestones(2_500_001n) })
      expectRefused(chain, propose(chain, above), 'ProposalAboveCap')
      running.propose({ milestones: milestones(2_500_000n) })
      const alone = running.fresh()
      const freeAlone = running.input({ ...alone, milestones: milestones(2_000_001n) })
      expectRefused(chain, propose(chain, freeAlone), 'ProposalAboveCap')
      running.propose({ ...alone, milestones: milestones(2_000_000n) })
    })
  })

  describe('when', () => {
    it('refuses while proposals are paused in the fund, and not while other acts are', () => {
      const running = new RunningFund({ base })
      land(chain, setFundPause(running.fund, ['proposals']))
      expectRefused(chain, propose(chain, running.input()), 'FundPaused')
      land(chain, setFundPause(running.fund, ['contributions', 'payments']))
      running.propose()
    })

    it('refuses a fund that is winding down', () => {
      const running = new RunningFund({ base })
      land(chain, windDownFund(running.fund))
      expectRefused(chain, propose(chain, running.input()), 'FundWindingDown')
    })

    it('goes on while the registry is paused', () => {
      pauseAllBut(chain, [])
      scene.propose()
      pauseRegistry(chain, [])
    })
  })
})
