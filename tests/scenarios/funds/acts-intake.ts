import { PublicKey, type Keypair } from '@solana/web3.js'
import * as calls from '../../support/calls/fund.ts'
import { isInDelivery } from '../../support/model-proposals.ts'
import * as model from '../../support/model-pools.ts'
import { text } from '../../support/read.ts'
import { mintInto } from '../../support/tokens.ts'
import { by } from '../lives/life.ts'
import { watchStake } from './check-funds.ts'
import type { FundLife, PoolRow } from './fund-life.ts'

/** How money comes into pools. */
export const INTAKE_ACTS: [number, (life: FundLife) => void][] = [
  [4, joinAny],
  [22, contribute],
  [2, donate],
  [3, adopt],
]

const isOpen = ({ model: pool, fund }: PoolRow) =>
  pool.status === 'open' && fund.model.status === 'open' && !fund.model.paused.has('contributions')

/** The pool of a wallet that is not in it, mostly. */
function joinAny(life: FundLife): void {
  const row = life.choose(life.pools, (each) => isOpen(each) && each.model.stakes.size < life.wallets.length)
  if (row === null) return
  const wallet = life.choose(life.wallets, (key) => !row.model.stakes.has(text(key.publicKey)))
  if (wallet !== null) join(life, row, wallet)
}

export function join(life: FundLife, row: PoolRow, wallet: Keypair): void {
  const foreseen = model.joinPool(row.model, text(wallet.publicKey))
  if (!life.send('join_pool', calls.joinPool(life.chain, row.ref, wallet), foreseen)) return
  watchStake(life, row, text(wallet.publicKey))
}

/** Large ones, small ones, and now and then less than the minimum; a poor wallet is given money first. */
export function contribute(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.pools, isOpen)
  if (row === null) return
  const wallet = life.choose(life.wallets, (key) => row.model.stakes.has(text(key.publicKey)))
  if (wallet === null) return
  const address = text(wallet.publicKey)
  const most = chance.pick([2_000, 60_000, 3_000_000, 3_000_000])
  const amount = BigInt(chance.between(chance.percent(4) ? 0 : 1_000, most))
  const purse = life.purse(row.fund, address)
  if (purse.refuses.length === 0 && purse.amount < 4_000_000n && chance.percent(90)) {
    mintInto(chain, row.fund.ref.money, life.purseAddress(row.fund, address), 50_000_000n)
    purse.amount += 50_000_000n
  }
  const foreseen = model.contribute(row.model, address, amount, purse, chain.slot)
  const call = calls.contribute(chain, { pool: row.ref, wallet, amount })
  life.send('contribute', call, life.names(foreseen))
}

/** Past the program: nobody's, until it is adopted. */
function donate(life: FundLife): void {
  const drawn = life.chance.percent(25)
    ? life.choose(life.proposals, (each) => isInDelivery(each.model))
    : null
  if (drawn !== null && isInDelivery(drawn.model)) {
    const extra = BigInt(life.chance.between(1, 900))
    mintInto(life.chain, drawn.fund.ref.money, drawn.ref.escrow, extra)
    drawn.donated += extra
    return
  }
  const row = life.choose(life.pools)
  if (row === null) return
  const amount = BigInt(life.chance.between(1, 40_000))
  mintInto(life.chain, row.fund.ref.money, new PublicKey(row.ref.vault), amount)
  row.model.donated += amount
}

function adopt(life: FundLife): void {
  const row = life.choose(life.pools, ({ model: pool }) => pool.donated > 0n && pool.status === 'open')
  if (row === null) return
  const actor = life.mostly(row.fund.model.roles.manager)
  const foreseen = model.adopt(row.model, actor)
  life.send('adopt_money', by(calls.adoptMoney(row.ref), 'manager', actor), foreseen)
}
