import type { PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import * as credits from '../../tests/support/calls/credits.ts'
import * as exits from '../../tests/support/calls/fund-exit.ts'
import * as payments from '../../tests/support/calls/payments.ts'
import { land } from '../../tests/support/expect.ts'
import { read } from '../../tests/support/read.ts'
import type { BatchRef, ProposalRef } from '../../tests/support/refs.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../../tests/support/tokens.ts'
import type { FundGround } from './fund.ts'
import { measureExpiry } from './proposals.ts'
import type { Sampler } from './sampler.ts'

/** What a fund's life ends with: credits and money go to those who gave. */
export function measureExit(
  sampler: Sampler,
  base: FundGround,
  made: { proposal: ProposalRef; moneyBack: PublicKey; batch: BatchRef },
): void {
  const { chain } = sampler
  const { name, fund, free, earmarked, project, giver, neighbour } = base
  const { proposal, moneyBack, batch } = made
  for (const [wallet, pool] of [
    [giver, free],
    [giver, earmarked],
    [neighbour, free],
  ] as const) {
    openAta(chain, batch.mint, wallet.publicKey, TOKEN_2022_PROGRAM_ID)
    sampler.measure('claim_credits', exits.claimCredits(chain, { wallet, pool, proposal, batch }))
  }
  const last = { proposal, id: 2 }
  sampler.measure(`terminate_proposal (two pools), ${name}`, payments.terminateProposal(chain, last))
  measureExpiry(sampler, base)
  chain.moveTo(read(chain, 'MoneyBack', moneyBack).claimUntil)
  sampler.measure('settle_return', exits.settleReturn(chain, { proposal, moneyBack, pool: free }))

  land(chain, credits.setProjectStatus(chain, project, 'closed'))
  sampler.measure('close_pool', exits.closePool(chain, earmarked, project))
  const release = exits.releaseEarmark(chain, { pool: earmarked, wallet: giver })
  sampler.measure(`release_earmark, ${name}`, release)
  const { manager } = fund
  const down = sdk.windDownFund({ actor: manager.publicKey, fund: fund.address })
  sampler.measure('wind_down_fund', { instruction: down, signers: [manager] })
  sampler.measure('close_pool', exits.closePool(chain, free))
  for (const wallet of [giver, neighbour]) {
    sampler.measure(`refund, ${name}`, exits.refund({ pool: free, wallet }))
  }
  const rest = { pool: free, wallet: neighbour, proposal, moneyBack: payments.moneyBackOf(last) }
  sampler.measure(`reclaim_money (as money), ${name}`, exits.reclaimMoney(chain, rest))
}
