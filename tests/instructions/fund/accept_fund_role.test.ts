import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import {
  acceptFundRole,
  changeFundRules,
  offerFundRole,
  setFundPause,
  windDownFund,
} from '../../support/calls/fund.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { FundRef } from '../../support/refs.ts'
import { nextId } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('accept_fund_role', () => {
  const world = new World()
  const { chain } = world
  const { manager, fundGuardian, outsider, holder } = chain.actors
  world.registry()
  const money = world.money()
  const newFund = () => world.fund({ money, id: nextId() })
  const ROLES = [
    ['manager', manager, 'pendingManager'],
    ['guardian', fundGuardian, 'pendingGuardian'],
  ] as const

  for (const [role, actor, pending] of ROLES) {
    it(`makes the ${role} of whom the role was offered to, at once and for good`, () => {
      const fund = newFund()
      land(chain, offerFundRole(fund, role, holder.publicKey, actor))
      const before = read(chain, 'Fund', fund.address)
      const landed = land(chain, acceptFundRole(fund, role, holder))
      expect(read(chain, 'Fund', fund.address)).to.deep.equal({
        ...before,
        ...{ [role]: text(holder.publicKey), [pending]: null, sequence: 3n },
      })
      expect(eventOf(landed, 'FundRoleAccepted')).to.deep.equal({
        version: 1,
        at: chain.now,
        fund: text(fund.address),
        fundSequence: 3n,
        role,
        holderBefore: text(actor.publicKey),
        holderAfter: text(holder.publicKey),
      })
      expectRefused(chain, offerFundRole(fund, role, actor.publicKey, actor), 'NotFundRoleHolder')
      expectRefused(chain, acceptFundRole(fund, role, holder), 'FundRoleNotOffered')
      land(chain, setFundPause(fund, ['payments'], holder))
    })
  }

  it('takes everything of the role from who held it', () => {
    const fund = newFund()
    land(chain, offerFundRole(fund, 'manager', holder.publicKey, manager))
    land(chain, acceptFundRole(fund, 'manager', holder))
    expectRefused(chain, changeFundRules(chain, fund, { manager }), 'NotFundManager')
    land(chain, changeFundRules(chain, fund, { manager: holder }))
  })

  it('goes on while the fund is paused or winding down', () => {
    const fund = newFund()
    land(chain, offerFundRole(fund, 'guardian', holder.publicKey, fundGuardian))
    land(chain, setFundPause(fund, ['contributions', 'proposals', 'payments']))
    land(chain, windDownFund(fund))
    land(chain, acceptFundRole(fund, 'guardian', holder))
  })

  const expectNotOffered = (fund: FundRef, role: 'manager' | 'guardian') => {
    for (const signer of [outsider, manager, fundGuardian]) {
      expectRefused(chain, acceptFundRole(fund, role, signer), 'FundRoleNotOffered')
    }
  }

  it('refuses everyone else, also where the role was never offered', () => {
    const fund = newFund()
    expectNotOffered(fund, 'manager')
    land(chain, offerFundRole(fund, 'manager', holder.publicKey, manager))
    expectNotOffered(fund, 'manager')
    expectNotOffered(fund, 'guardian')
  })

  it('refuses the other role, and the same one of another fund', () => {
    const [fund, other] = [newFund(), newFund()]
    land(chain, offerFundRole(fund, 'manager', holder.publicKey, manager))
    expectRefused(chain, acceptFundRole(fund, 'guardian', holder), 'FundRoleNotOffered')
    expectRefused(chain, acceptFundRole(other, 'manager', holder), 'FundRoleNotOffered')
  })

  it('refuses a role that is unknown', () => {
    const call = acceptFundRole(newFund(), 'manager', holder)
    for (const role of [0, 3, 255]) expectRefused(chain, withArgument(call, 'role', role), 'FundRoleUnknown')
  })
})
