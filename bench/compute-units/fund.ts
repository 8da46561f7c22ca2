import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import * as funds from '../../tests/support/calls/fund.ts'
import * as registry from '../../tests/support/calls/registry.ts'
import { START } from '../../tests/support/chain.ts'
import { land } from '../../tests/support/expect.ts'
import type { FundRef, PoolRef, ProjectRef } from '../../tests/support/refs.ts'
import {
  createMint,
  giveMoney,
  mintInto,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
} from '../../tests/support/tokens.ts'
import { DAY, hashOf } from '../../tests/support/values.ts'
import { measureDelivery } from './deliveries.ts'
import { measureExit } from './exit.ts'
import { projectOf } from './projects.ts'
import { measureProposals } from './proposals.ts'
import type { Ground } from './registry.ts'
import type { Sampler } from './sampler.ts'
import { measureSpending } from './spending.ts'

/** A fund that its proposals stand on, in one kind of money. */
export interface FundGround {
  ground: Ground
  /** The token program's name, for the rows in which it is called. */
  name: string
  fund: FundRef
  guardian: Keypair
  project: ProjectRef
  /** Without a pool of its own. */
  alone: ProjectRef
  free: PoolRef
  earmarked: PoolRef
  /** Gave to both pools, and to the free one alone. */
  giver: Keypair
  neighbour: Keypair
  payee: Keypair
}

const MONEY = [
  { name: 'SPL Token (p-token)', program: TOKEN_PROGRAM_ID, project: 20 },
  { name: 'Token-2022', program: TOKEN_2022_PROGRAM_ID, project: 21 },
]

/** The whole life of a fund in each kind of money; both begin at the same second, since years pass in one. */
export function measureFunds(sampler: Sampler, ground: Ground): void {
  for (const money of MONEY) {
    const base = measureFund(sampler, ground, money)
    const { proposal, second } = measureProposals(sampler, base)
    const batch = measureDelivery(sampler, base, proposal)
    const moneyBack = measureSpending(sampler, base, proposal, second)
    measureExit(sampler, base, { proposal, moneyBack, batch })
    sampler.chain.moveTo(START)
  }
}

function measureFund(sampler: Sampler, ground: Ground, kind: (typeof MONEY)[number]): FundGround {
  const { chain } = sampler
  const { name, program } = kind
  const money = createMint(chain, { program })
  sampler.measure(`list_mint, ${name}`, registry.listMint(chain, money.mint))
  const creator = sampler.key(`creator ${name}`)
  const call = funds.createFund(chain, { money, id: 1, creator, rules: { proposalDeposit: 1_000_000n } })
  const address = sampler.created('create_fund', call, 'fund')
  const fund = { address, money, manager: chain.actors.manager }
  const project = projectOf(sampler, ground, kind.project)
  const alone = projectOf(sampler, ground, kind.project + MONEY.length)
  const free = funds.poolOf(fund, null)
  const earmarked = funds.poolOf(fund, project.address)
  for (const pool of [free, earmarked]) sampler.measure(`open_pool, ${name}`, funds.openPool(chain, pool))
  land(chain, funds.setFundPause(fund, ['contributions']))
  sampler.measure('set_fund_pause', funds.setFundPause(fund, []))
  const guardian = measureRoles(sampler, name, address)
  const [giver, neighbour, payee] = ['giver', 'neighbour', 'payee'].map((role) =>
    sampler.key(`${role} ${name}`),
  )
  if (giver === undefined || neighbour === undefined || payee === undefined) throw new Error('Three people')
  openAta(chain, money.mint, payee.publicKey, program)
  const base = { ground, name, fund, guardian, project, alone, free, earmarked, giver, neighbour, payee }
  measureContributions(sampler, base)
  return base
}

/** Rules and roles; proposals may be made from a day after a change of the rules on. */
function measureRoles(sampler: Sampler, name: string, fund: PublicKey): Keypair {
  const { chain } = sampler
  const { manager, fundGuardian, treasurer } = chain.actors
  const rules = { ...funds.RULES, proposalDeposit: 2_000_000n }
  const changed = sdk.changeFundRules({
    ...{ manager: manager.publicKey, fund, rules, depositDestination: treasurer.publicKey },
    profileHash: hashOf('another profile'),
  })
  sampler.measure('change_fund_rules', { instruction: changed, signers: [manager] })
  const guardian = sampler.key(`guardian ${name}`)
  const offer = { fund, role: 'guardian', to: guardian.publicKey } as const
  const offered = sdk.offerFundRole({ ...offer, actor: fundGuardian.publicKey })
  sampler.measure('offer_fund_role', { instruction: offered, signers: [fundGuardian] })
  const accepted = sdk.acceptFundRole({ fund, role: 'guardian', successor: guardian.publicKey })
  sampler.measure('accept_fund_role', { instruction: accepted, signers: [guardian] })
  chain.wait(DAY)
  return guardian
}

function measureContributions(sampler: Sampler, base: FundGround): void {
  const { chain } = sampler
  const { name, fund, free, earmarked, giver, neighbour } = base
  const gift = (wallet: Keypair, amount: bigint, pool = free) => {
    chain.wait(1n)
    return funds.contribute(chain, { pool, wallet, amount })
  }
  for (const wallet of [giver, neighbour]) {
    giveMoney(chain, fund.money, wallet.publicKey, 1_000_000_000n)
    const join = sampler.measure('join_pool', funds.joinPool(chain, free, wallet))
    const first = sampler.measure(`contribute into a new account, ${name}`, gift(wallet, 4_000_000n))
    sampler.add(`first contribution: join_pool + contribute, ${name}`, join + first)
  }
  sampler.measure(`contribute, no new checkpoint, ${name}`, gift(giver, 4_000_000n))
  land(chain, funds.joinPool(chain, earmarked, giver))
  land(chain, gift(giver, 2_000_000n, earmarked))
  mintInto(chain, fund.money, free.vault, 1_000n)
  const { manager } = fund
  const adopted = sdk.adoptMoney({ manager: manager.publicKey, fund: fund.address, pool: free.address })
  sampler.measure('adopt_money', { instruction: adopted, signers: [manager] })
  chain.wait(1n)
}
