import * as calls from '../../support/calls/fund-exit.ts'
import * as payments from '../../support/model-payments.ts'
import * as model from '../../support/model-pools.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { cameBack } from './acts-payments.ts'
import { ABSENT, type BackRow, type FundLife, type PoolRow } from './fund-life.ts'

/** How money and credits leave a fund: to those who gave. */
export const EXIT_ACTS: [number, (life: FundLife) => void][] = [
  [3, close],
  [6, refund],
  [8, release],
  [4, sendBack],
  [7, reclaim],
  [6, settle],
  [12, claim],
]

/** Of a fund that winds down, or of a project that is closed. */
function close(life: FundLife): void {
  const { chance, chain, credits } = life
  const ended = ({ model: { project } }: PoolRow) =>
    project !== null && at(credits.projects, project).status === 'closed'
  const may = (row: PoolRow) =>
    row.model.status === 'open' && (row.fund.model.status !== 'open' || ended(row))
  const row = life.choose(life.pools, may)
  if (row === null || (!may(row) && chance.percent(60))) return
  const { project } = row.model
  const named = project !== null && chance.percent(row.fund.model.status === 'open' ? 90 : 40)
  const foreseen = model.closePool(row.model, named && ended(row))
  const call = calls.closePool(chain, row.ref, named ? at(life.projects, project) : null)
  life.send('close_pool', call, foreseen)
}

/** A wallet of a pool that fits. */
function giver(life: FundLife, row: PoolRow, fits: (wallet: string, stake: model.ModelStake) => boolean) {
  return life.choose(life.wallets, ({ publicKey }) => {
    const stake = row.model.stakes.get(text(publicKey))
    return stake !== undefined && fits(text(publicKey), stake)
  })
}

const owes = (row: PoolRow) =>
  row.model.status === 'closing' &&
  [...row.model.stakes.values()].some((stake) => model.owedTo(row.model, stake) > 0n)

function refund(life: FundLife): void {
  const goesOn = (each: PoolRow) => each.fund.model.status === 'open'
  const row = life.choose(life.pools, (each) => owes(each) && (!goesOn(each) || life.chance.percent(40)))
  const wallet = row === null ? null : giver(life, row, (_, stake) => model.owedTo(row.model, stake) > 0n)
  if (row === null || wallet === null || (!owes(row) && life.chance.percent(60))) return
  const address = text(wallet.publicKey)
  const foreseen = model.refund(row.model, address, life.purse(row.fund, address))
  const landed = life.send('refund', calls.refund({ pool: row.ref, wallet }), life.names(foreseen))
  if (landed && life.isPaused(row.fund)) life.leftInPause += 1
}

/** What was earmarked to a project that closed goes to the free pool. */
function release(life: FundLife): void {
  const { chain, chance } = life
  const may = (row: PoolRow) => row.model.project !== null && row.fund.model.status === 'open' && owes(row)
  const row = life.choose(life.pools, may)
  const free = row?.fund.pools.find((pool) => pool.model.project === null)
  if (row === null || row.model.project === null || free === undefined) return
  if (!may(row) && chance.percent(60)) return
  const fits = (address: string, stake: model.ModelStake) =>
    model.owedTo(row.model, stake) > 0n && free.model.stakes.has(address)
  const wallet = giver(life, row, fits)
  if (wallet === null) return
  const foreseen = model.releaseEarmark(row.model, free.model, text(wallet.publicKey), chain.slot)
  const call = calls.releaseEarmark(chain, { pool: row.ref, wallet })
  life.send('release_earmark', call, life.names(foreseen))
}

/** By the payee, mostly what it owes. */
function sendBack(life: FundLife): void {
  const { chance, chain } = life
  const left = ({ paid, accepted, returned }: (typeof life.proposals)[number]['model']) =>
    paid - accepted - returned
  const row = life.choose(life.proposals, (each) => left(each.model) > 0n && chance.percent(40))
  if (row === null || row.model.paid === 0n) return
  const milestone = chance.index(row.model.milestones, (each) => each.status === 'paid')
  if (milestone === null) return
  const amount = chance.part(left(row.model))
  const ids = life.backs.filter((back) => back.proposal === row).length
  const used = chance.percent(4) && ids > 0
  const id = used ? ids : ids + 1
  const purse = life.purse(row.fund, row.model.payee)
  const { errors, back } = payments.returnMoney(row.model, milestone, amount, purse, used, chain.now)
  const call = calls.returnMoney(chain, { proposal: row.ref, amount, id, milestone })
  if (!life.send('return_money', call, errors) || back === null) return
  cameBack(life, row, back, id)
}

const waits = ({ model: back }: BackRow) =>
  back.amounts.some((amount, row) => !back.settled[row] && amount > at(back.claimed, row))

function reclaim(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.backs, waits)
  if (row === null) return
  const pool = chance.percent(97) ? chance.pick(row.proposal.pools) : chance.pick(life.pools)
  const wallet = giver(life, pool, (address) => {
    const taken = row.model.takers.has(
      `${row.proposal.model.parts.findIndex((part) => part?.pool === pool.model)} ${address}`,
    )
    return !taken && payments.reclaimable(row.model, pool.model, address) > 0n
  })
  if (wallet === null) return
  const address = text(wallet.publicKey)
  const named = chance.percent(pool.model.status === 'closing' ? 95 : 30)
  const purse = named ? destinationOf(life, pool, address) : null
  const foreseen = payments.reclaim(row.model, pool.model, address, purse, chain.slot)
  const input = { pool: pool.ref, wallet, proposal: row.proposal.ref, moneyBack: row.address }
  const call = calls.reclaimMoney(chain, named ? input : { ...input, destination: null })
  const landed = life.send('reclaim_money', call, life.names(foreseen))
  if (landed && life.isPaused(pool.fund)) life.leftInPause += 1
}

/** An open pool pays nothing out: the account has to be there and is asked for no more. */
function destinationOf(life: FundLife, pool: PoolRow, wallet: string): model.Purse {
  const { amount, refuses } = life.purse(pool.fund, wallet)
  const asked = pool.model.status === 'closing'
  return { amount, refuses: asked ? refuses : refuses.filter((name) => name === ABSENT) }
}

function settle(life: FundLife): void {
  const { now } = life.chain
  const row = life.choose(
    life.backs,
    (each) => now >= each.model.claimUntil && each.model.settled.includes(false),
  )
  if (row === null) return
  const pool = life.chance.percent(95) ? life.chance.pick(row.proposal.pools) : life.chance.pick(life.pools)
  const foreseen = payments.settle(row.model, pool.model, now)
  const input = { proposal: row.proposal.ref, moneyBack: row.address, pool: pool.ref }
  life.send('settle_return', calls.settleReturn(life.chain, input), foreseen)
}

/** Of a batch that was issued with a share for the contributors of a proposal. */
function claim(life: FundLife): void {
  const { chance, chain, credits } = life
  const issued = [...credits.shares].flatMap(([number, shares]) => shares.map((share) => ({ number, share })))
  const found = life.choose(issued, ({ share }) => share.claimed < share.amount)
  if (found === null) return
  const { number, share } = found
  const right = life.proposals.find((each) => each.model === share.proposal)
  const row = chance.percent(95) ? right : chance.pick(life.proposals)
  if (row === undefined) return
  const pool = chance.percent(97) ? chance.pick(row.pools) : chance.pick(life.pools)
  const wallet = giver(life, pool, (address) => {
    const taken = share.takers.has(`${pool.model.project ?? 'free'} ${address}`)
    return !taken && credits.partOf(number, row.model, pool.model, address) > 0n
  })
  if (wallet === null) return
  const foreseen = credits.claimCredits(number, row.model, pool.model, text(wallet.publicKey))
  const input = { pool: pool.ref, wallet, proposal: row.ref, batch: at(life.batches, number) }
  const landed = life.send('claim_credits', calls.claimCredits(chain, input), life.names(foreseen))
  if (landed && life.isPaused(row.fund)) life.leftInPause += 1
}
