import { expect } from 'chai'
import {
  adoptMoney,
  changeFundRules,
  contribute,
  joinPool,
  openPool,
  poolOf,
  setFundPause,
  windDownFund,
} from '../../support/calls/fund.ts'
import { approveProposal, finishVote, propose } from '../../support/calls/proposals.ts'
import { castVote } from '../../support/calls/votes.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { mintInto } from '../../support/tokens.ts'
import { DAY, nextId } from '../../support/values.ts'

describe('wind_down_fund', () => {
  const scene = new RunningFund()
  const { chain, world, base } = scene
  const { manager, fundGuardian, outsider, contributor, steward } = chain.actors
  const { money } = scene.fund
  const newFund = (expiresAt?: bigint) =>
    world.fund({ money, id: nextId(), ...(expiresAt === undefined ? {} : { expiresAt }) })

  it('lets the manager end a fund at any time', () => {
    const fund = newFund()
    const before = read(chain, 'Fund', fund.address)
    chain.wait(2n)
    const landed = land(chain, windDownFund(fund))
    expect(read(chain, 'Fund', fund.address)).to.deep.equal({
      ...before,
      ...{ status: 'winding-down', sequence: 2n },
    })
    expect(eventOf(landed, 'FundWoundDown')).to.deep.equal({
      version: 1,
      at: chain.now,
      fund: text(fund.address),
      fundSequence: 2n,
      actor: text(manager.publicKey),
      expired: false,
    })
  })

  it('lets anyone end a fund from the second on in which its own end is over', () => {
    const fund = newFund(chain.now + 10n * DAY)
    chain.wait(10n * DAY - 1n)
    for (const signer of [outsider, fundGuardian, steward, contributor]) {
      expectRefused(chain, windDownFund(fund, signer), 'FundNotExpired')
    }
    chain.wait(1n)
    const event = eventOf(land(chain, windDownFund(fund, outsider)), 'FundWoundDown')
    expect(event).to.include({ actor: text(outsider.publicKey), expired: true })
  })

  it('says of the manager, too, whether the end was over', () => {
    const fund = newFund(chain.now + DAY)
    const early = newFund(chain.now + 2n * DAY)
    chain.wait(DAY)
    expect(eventOf(land(chain, windDownFund(fund)), 'FundWoundDown').expired).to.equal(true)
    expect(eventOf(land(chain, windDownFund(early)), 'FundWoundDown').expired).to.equal(false)
  })

  it('refuses everyone but the manager where a fund has no end of its own, however long it runs', () => {
    const fund = newFund()
    chain.wait(3_660n * DAY)
    for (const signer of [outsider, fundGuardian, steward, contributor]) {
      expectRefused(chain, windDownFund(fund, signer), 'FundNotExpired')
    }
    land(chain, windDownFund(fund))
  })

  it('refuses a fund that winds down already', () => {
    const fund = newFund(chain.now + DAY)
    land(chain, windDownFund(fund))
    chain.wait(DAY)
    for (const signer of [manager, outsider]) {
      expectRefused(chain, windDownFund(fund, signer), 'FundWindingDown')
    }
  })

  it('goes on while the fund is paused', () => {
    const fund = newFund()
    land(chain, setFundPause(fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(fund))
  })

  it('ends intake, proposals and draws for ever; votes are still counted, money in the vault still adopted', () => {
    const running = new RunningFund({ base })
    const { fund, free } = running
    const [drawn, voted] = [running.adopted(), running.propose()]
    land(chain, windDownFund(fund))
    const input = { pool: free, wallet: contributor, amount: 1_000n }
    expectRefused(chain, contribute(chain, input), 'FundWindingDown')
    expectRefused(chain, joinPool(chain, free, outsider), 'FundWindingDown')
    expectRefused(chain, propose(chain, running.input()), 'FundWindingDown')
    expectRefused(chain, changeFundRules(chain, fund), 'FundWindingDown')
    const pool = poolOf(fund, running.newProject().address)
    expectRefused(chain, openPool(chain, pool), 'FundWindingDown')
    running.toCoolOffEnd(drawn)
    expectRefused(chain, approveProposal(chain, drawn), 'FundWindingDown')
    land(chain, castVote(chain, { proposal: voted, wallet: contributor }))
    running.toVotingEnd(voted)
    land(chain, finishVote(chain, voted))
    mintInto(chain, fund.money, free.vault, 5n)
    land(chain, adoptMoney(free))
  })
})
