import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { acceptFundRole, offerFundRole, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import { nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('offer_fund_role', () => {
  const world = new World()
  const { chain } = world
  const { manager, fundGuardian, outsider, holder, steward, treasurer } = chain.actors
  world.registry()
  const money = world.money()
  const newFund = () => world.fund({ money, id: nextId() })

  for (const [role, actor, pending] of [
    ['manager', manager, 'pendingManager'],
    ['guardian', fundGuardian, 'pendingGuardian'],
  ] as const) {
    it(`notes to whom the ${role} offers the role, and moves nothing else`, () => {
      const fund = newFund()
      const before = read(chain, 'Fund', fund.address)
      const landed = land(chain, offerFundRole(fund, role, holder.publicKey, actor))
      expect(read(chain, 'Fund', fund.address)).to.deep.equal({
        ...before,
        ...{ [pending]: text(holder.publicKey), sequence: 2n },
      })
      expect(eventOf(landed, 'FundRoleOffered')).to.deep.equal({
        version: 1,
        at: chain.now,
        fund: text(fund.address),
        fundSequence: 2n,
        actor: text(actor.publicKey),
        role,
        offeredTo: text(holder.publicKey),
      })
    })

    it(`lets the ${role} take the offer back, and make another`, () => {
      const fund = newFund()
      land(chain, offerFundRole(fund, role, holder.publicKey, actor))
      const landed = land(chain, offerFundRole(fund, role, null, actor))
      expect(eventOf(landed, 'FundRoleOffered').offeredTo).to.equal(null)
      expect(read(chain, 'Fund', fund.address)[pending]).to.equal(null)
      expectRefused(chain, acceptFundRole(fund, role, holder), 'FundRoleNotOffered')
      land(chain, offerFundRole(fund, role, outsider.publicKey, actor))
      expect(read(chain, 'Fund', fund.address)[pending]).to.equal(text(outsider.publicKey))
    })
  }

  it('leaves the role to its holder until it is accepted', () => {
    const fund = newFund()
    land(chain, offerFundRole(fund, 'manager', holder.publicKey, manager))
    land(chain, setFundPause(fund, ['payments'], manager))
    expectRefused(chain, setFundPause(fund, [], holder), 'NotFundManagerOrGuardian')
  })

  it('goes on while the fund is paused or winding down', () => {
    const fund = newFund()
    land(chain, setFundPause(fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(fund))
    land(chain, offerFundRole(fund, 'manager', holder.publicKey, manager))
  })

  it('refuses everyone who does not hold that role', () => {
    const fund = newFund()
    for (const signer of [fundGuardian, outsider, steward, treasurer]) {
      expectRefused(chain, offerFundRole(fund, 'manager', holder.publicKey, signer), 'NotFundRoleHolder')
    }
    for (const signer of [manager, outsider, steward, treasurer]) {
      expectRefused(chain, offerFundRole(fund, 'guardian', holder.publicKey, signer), 'NotFundRoleHolder')
    }
  })

  it('refuses the holder of the same role in another fund', () => {
    const fund = world.fund({ money, id: nextId(), manager: outsider.publicKey })
    expectRefused(chain, offerFundRole(fund, 'manager', holder.publicKey, manager), 'NotFundRoleHolder')
  })

  it('refuses a role that is unknown', () => {
    const call = offerFundRole(newFund(), 'manager', holder.publicKey, manager)
    for (const role of [0, 3, 255]) expectRefused(chain, withArgument(call, 'role', role), 'FundRoleUnknown')
  })
})
