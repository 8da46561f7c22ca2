import { keyOf } from './actors.ts'
import * as funds from './calls/fund.ts'
import { land, type Call } from './expect.ts'
import type { Registered } from './registered.ts'
import { RunningFund } from './stage-fund.ts'
import { mintInto } from './tokens.ts'

/** One valid call of every instruction by which a fund is kept and ended, on a fund of their own. */
export function stageFundRules(base: Registered): [string, Call][] {
  const { chain, fund, free } = new RunningFund({ base })
  const { fundGuardian } = chain.actors
  const [manager, guardian] = [keyOf('stage next manager'), keyOf('stage next guardian')]
  land(chain, funds.offerFundRole(fund, 'guardian', guardian.publicKey, fundGuardian))
  mintInto(chain, fund.money, free.vault, 500n)
  return [
    ['change_fund_rules', funds.changeFundRules(chain, fund)],
    ['offer_fund_role', funds.offerFundRole(fund, 'manager', manager.publicKey, fund.manager)],
    ['accept_fund_role', funds.acceptFundRole(fund, 'guardian', guardian)],
    ['adopt_money', funds.adoptMoney(free)],
    ['wind_down_fund', funds.windDownFund(fund)],
  ]
}
