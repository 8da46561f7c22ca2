import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { nextId } from '../../support/values.ts'
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
})
