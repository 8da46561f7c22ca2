import { expect } from 'chai'
import type { FundPause } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { FundRef } from '../../support/refs.ts'
import { DAY, nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('set_fund_pause', () => {
  const world = new World()
  const { chain } = world
  const { manager, fundGuardian, outsider, steward, guardian, treasurer } = chain.actors
  world.registry()
  const money = world.money()
  const newFund = () => world.fund({ money, id: nextId() })

  it('pauses and reopens at once, by manager or guardian, and says from what to what', () => {
    const fund = newFund()
    const first = land(chain, setFundPause(fund, ['contributions', 'payments'], fundGuardian))
    expect(read(chain, 'Fund', fund.address)).to.deep.include({
      paused: ['contributions', 'payments'],
      sequence: 2n,
    })
    expect(eventOf(first, 'FundPauseSet')).to.deep.equal({
      version: 1,
      at: chain.now,
      fund: text(fund.address),
      fundSequence: 2n,
      actor: text(fundGuardian.publicKey),
      pausedBefore: [],
      pausedAfter: ['contributions', 'payments'],
      paymentsResumeAt: chain.now + 14n * DAY,
    })
    const second = land(chain, setFundPause(fund, [], manager))
    expect(read(chain, 'Fund', fund.address)).to.deep.include({ paused: [], sequence: 3n })
    expect(eventOf(second, 'FundPauseSet')).to.deep.include({
      actor: text(manager.publicKey),
      pausedBefore: ['contributions', 'payments'],
      pausedAfter: [],
    })
  })

  it('refuses everyone else, also the registry’s steward and guardian', () => {
    const fund = newFund()
    for (const signer of [outsider, steward, guardian, treasurer]) {
      expectRefused(chain, setFundPause(fund, ['contributions'], signer), 'NotFundManagerOrGuardian')
    }
  })

  it('refuses the roles of another fund', () => {
    const stranger = world.fund({
      money,
      id: nextId(),
      manager: outsider.publicKey,
      guardian: steward.publicKey,
    })
    for (const signer of [manager, fundGuardian]) {
      expectRefused(chain, setFundPause(stranger, ['payments'], signer), 'NotFundManagerOrGuardian')
    }
  })

  it('refuses an unknown switch, and takes all that are known', () => {
    const fund = newFund()
    const call = setFundPause(fund, [])
    for (const bits of [8, 15, 0x8000_0000])
      expectRefused(chain, withArgument(call, 'paused', bits), 'PauseUnknown')
    land(chain, setFundPause(fund, ['contributions', 'proposals', 'payments']))
  })

  describe('a pause of payments', () => {
    const resumeAt = (fund: FundRef) => read(chain, 'Fund', fund.address).paymentsResumeAt
    const pauses = (fund: FundRef, paused: FundPause[] = ['payments'], signer = manager) =>
      setFundPause(fund, paused, signer)

    it('ends by itself after fourteen days, whatever else is paused or reopened meanwhile', () => {
      const fund = newFund()
      land(chain, pauses(fund))
      const end = chain.now + 14n * DAY
      expect(resumeAt(fund)).to.equal(end)
      chain.wait(10n * DAY)
      land(chain, pauses(fund, ['payments', 'proposals'], fundGuardian))
      land(chain, pauses(fund, ['payments']))
      expect(resumeAt(fund)).to.equal(end)
    })

    it('is followed by seven days in which nobody pauses them again, to the second', () => {
      const fund = newFund()
      land(chain, pauses(fund))
      chain.wait(14n * DAY)
      for (const signer of [manager, fundGuardian]) {
        expectRefused(chain, pauses(fund, ['payments'], signer), 'FundPauseTooSoon')
      }
      chain.wait(7n * DAY - 1n)
      expectRefused(chain, pauses(fund), 'FundPauseTooSoon')
      land(chain, pauses(fund, ['contributions', 'proposals']))
      chain.wait(1n)
      land(chain, pauses(fund))
      expect(resumeAt(fund)).to.equal(chain.now + 14n * DAY)
    })

    it('that was lifted early is followed by the same seven days', () => {
      const fund = newFund()
      land(chain, pauses(fund))
      chain.wait(DAY)
      land(chain, pauses(fund, []))
      expect(resumeAt(fund)).to.equal(chain.now)
      land(chain, pauses(fund, []))
      chain.wait(7n * DAY - 1n)
      expectRefused(chain, pauses(fund), 'FundPauseTooSoon')
      chain.wait(1n)
      land(chain, pauses(fund))
    })

    it('does not bind the other switches to a term', () => {
      const fund = newFund()
      for (const paused of [['contributions'], [], ['contributions', 'proposals']] as FundPause[][]) {
        land(chain, pauses(fund, paused))
        expect(resumeAt(fund)).to.equal(0n)
      }
    })
  })
})
