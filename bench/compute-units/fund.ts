import * as funds from '../../tests/support/calls/fund.ts'
import * as registry from '../../tests/support/calls/registry.ts'
import { land } from '../../tests/support/expect.ts'
import { setSnapshotCounter } from '../../tests/support/tamper.ts'
import { createMint, giveMoney, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '../../tests/support/tokens.ts'
import type { Sampler } from './sampler.ts'

const MONEY = [
  { name: 'SPL Token (p-token)', program: TOKEN_PROGRAM_ID },
  { name: 'Token-2022', program: TOKEN_2022_PROGRAM_ID },
]

export function measureFunds(sampler: Sampler): void {
  for (const { name, program } of MONEY) measureFund(sampler, name, program)
}

function measureFund(sampler: Sampler, name: string, program: (typeof MONEY)[number]['program']): void {
  const { chain } = sampler
  const money = createMint(chain, { program })
  sampler.measure(`list_mint, ${name}`, registry.listMint(chain, money.mint))
  const creator = sampler.key(`creator ${name}`)
  const call = funds.createFund(chain, { money, id: 1, creator })
  const address = sampler.created('create_fund', call, 'fund')
  const fund = { address, money, manager: chain.actors.manager }
  const pool = funds.poolOf(fund, null)
  sampler.measure(`open_pool, ${name}`, funds.openPool(chain, pool))
  land(chain, funds.setFundPause(fund, ['contributions']))
  sampler.measure('set_fund_pause', funds.setFundPause(fund, []))
  const wallet = sampler.key(`wallet ${name}`)
  giveMoney(chain, money, wallet.publicKey, 1_000_000_000n)
  const gift = () => {
    chain.wait(1n)
    return funds.contribute(chain, { pool, wallet, amount: 1_000_000n })
  }
  const join = sampler.measure('join_pool', funds.joinPool(chain, pool, wallet))
  const first = sampler.measure(`contribute into a new account, ${name}`, gift())
  sampler.add(`first contribution: join_pool + contribute, ${name}`, join + first)
  sampler.measure(`contribute, no new checkpoint, ${name}`, gift())
  setSnapshotCounter(chain, fund.address, 1n)
  sampler.measure(`contribute, new checkpoint, ${name}`, gift())
}
