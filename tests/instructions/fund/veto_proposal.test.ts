import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { acceptFundRole, changeFundRules, offerFundRole, setFundPause } from '../../support/calls/fund.ts'
import { windDownFund } from '../../support/calls/fund.ts'
import { approveProposal, vetoProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { lamportsOf } from '../../support/lamports.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY, hashOf, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 10_000_000n

describe('veto_proposal', () => {
  const base = registered()
  const { chain } = base.world
  const { payer, outsider, manager, fundGuardian, owner, treasurer, guardian, steward, holder } = chain.actors
  const adopted = () => {
    const running = new RunningFund({ base })
    return { running, proposal: running.adopted() }
  }

  for (const abusive of [false, true]) {
    const to = abusive ? treasurer : payer
    it(`stops a proposal in its cool-off${abusive ? ' as abusive: the fund keeps the deposit' : ''}`, () => {
      const { running, proposal } = adopted()
      const before = running.read(proposal)
      chain.wait(60n)
      const [purse, other] = [to, abusive ? payer : treasurer].map(({ publicKey }) =>
        lamportsOf(chain, publicKey),
      )
      const landed = land(chain, vetoProposal(chain, { proposal, abusive }))
      const closed = { status: 'vetoed', reasonHash: text(hashOf('veto')), deposit: 0n } as const
      expect(running.read(proposal)).to.deep.equal({
        ...before,
        ...closed,
        sequence: 4n,
        closedAt: chain.now,
      })
      expect(lamportsOf(chain, to.publicKey) - (purse ?? 0n)).to.equal(DEPOSIT)
      expect(lamportsOf(chain, (abusive ? payer : treasurer).publicKey)).to.equal(other)
      expect(eventOf(landed, 'ProposalClosed')).to.deep.equal({
        version: 1,
        at: chain.now,
        ...{ proposal: text(proposal.address), proposalSequence: 4n, actor: text(fundGuardian.publicKey) },
        ...{ statusAfter: 'vetoed', abusive, reasonHash: text(hashOf('veto')) },
        ...{ deposit: DEPOSIT, depositTo: text(to.publicKey) },
      })
    })
  }

  it('stops it until the last second of the cool-off, and not from its end on', () => {
    const [first, second] = [adopted(), adopted()]
    const { coolOffEndsAt } = first.running.read(first.proposal)
    chain.moveTo(coolOffEndsAt - 1n)
    land(chain, vetoProposal(chain, { proposal: first.proposal }))
    chain.moveTo(second.running.read(second.proposal).coolOffEndsAt)
    expectRefused(chain, vetoProposal(chain, { proposal: second.proposal }), 'CoolOffOver')
    land(chain, approveProposal(chain, second.proposal))
    expectRefused(chain, approveProposal(chain, first.proposal), 'ProposalNotInCoolOff')
  })

  for (const status of ['voting', 'approved', 'defeated', 'vetoed', 'cancelled', 'expired'] as const) {
    it(`stops nothing that is ${status}`, () => {
      const running = new RunningFund({ base })
      const proposal = running.proposalIn(status)
      expectRefused(chain, vetoProposal(chain, { proposal }), 'ProposalNotInCoolOff')
    })
  }

  it('goes on while the fund is paused or winding down', () => {
    const { running, proposal } = adopted()
    land(chain, setFundPause(running.fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(running.fund))
    land(chain, vetoProposal(chain, { proposal }))
  })

  it("refuses everyone but the fund's guardian, also the registry's and the manager", () => {
    const { proposal } = adopted()
    for (const signer of [manager, guardian, steward, owner, outsider]) {
      expectRefused(chain, vetoProposal(chain, { proposal, guardian: signer }), 'NotFundGuardian')
    }
  })

  it('follows the role to its next holder', () => {
    const { running, proposal } = adopted()
    land(chain, offerFundRole(running.fund, 'guardian', holder.publicKey, fundGuardian))
    land(chain, acceptFundRole(running.fund, 'guardian', holder))
    expectRefused(chain, vetoProposal(chain, { proposal }), 'NotFundGuardian')
    land(chain, vetoProposal(chain, { proposal, guardian: holder }))
  })

  it('refuses the guardian of another fund with that fund', () => {
    const { proposal } = adopted()
    const other = new RunningFund({ base })
    const call = vetoProposal(chain, { proposal })
    expectRefused(chain, withAccount(call, 'fund', other.fund.address), 'FundAccountMismatch')
  })

  it('refuses to veto without a reason', () => {
    const { proposal } = adopted()
    const call = withArgument(vetoProposal(chain, { proposal }), 'reason_hash', NO_HASH)
    expectRefused(chain, call, 'HashMissing')
  })

  it('pays the deposit to who paid it, or where it is forfeited to the fund’s destination', () => {
    const { running, proposal } = adopted()
    for (const abusive of [false, true]) {
      for (const { publicKey } of [fundGuardian, outsider, abusive ? payer : treasurer]) {
        const call = vetoProposal(chain, { proposal, abusive, depositTo: publicKey })
        expectRefused(chain, call, 'DepositDestinationMismatch')
      }
    }
    land(chain, changeFundRules(chain, running.fund, { depositDestination: holder.publicKey }))
    const stale = vetoProposal(chain, { proposal, abusive: true })
    expectRefused(chain, stale, 'DepositDestinationMismatch')
    land(chain, vetoProposal(chain, { proposal, abusive: true, depositTo: holder.publicKey }))
  })

  it('needs no deposit to be there', () => {
    const running = new RunningFund({ base, rules: { proposalDeposit: 0n, coolOff: 5n * DAY } })
    const proposal = running.adopted()
    const landed = land(chain, vetoProposal(chain, { proposal, abusive: true }))
    expect(eventOf(landed, 'ProposalClosed').deposit).to.equal(0n)
  })
})
