import { PublicKey } from '@solana/web3.js'
import type { FundPause, FundRole } from '../../../packages/sdk/src/enums.ts'
import { fundAddress } from '../../../packages/sdk/src/pdas.ts'
import * as calls from '../../support/calls/fund.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { isInDelivery } from '../../support/model-proposals.ts'
import * as model from '../../support/model-fund.ts'
import * as pools from '../../support/model-pools.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import type { TestMint } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'
import { by } from '../lives/life.ts'
import { watchFund, watchPool } from './check-funds.ts'
import type { FundLife, FundRow } from './fund-life.ts'
import { carry, endFund, takeOver } from './motions.ts'

/** A fund's making, rules, roles, switches and end. */
export const FUND_ACTS: [number, (life: FundLife) => void][] = [
  [1, (life) => void createAnother(life)],
  [2, openAnother],
  [3, changeRules],
  [2, offerRole],
  [3, acceptRole],
  [4, pause],
  [1, windDown],
  [3, endProject],
]

const SWITCHES: FundPause[] = ['contributions', 'proposals', 'payments']

function rulesOf(life: FundLife): calls.FundInput['rules'] & typeof calls.RULES {
  const { chance } = life
  return {
    ...calls.RULES,
    votingPeriod: BigInt(chance.between(1, 3)) * DAY,
    coolOff: chance.percent(4) ? DAY - 1n : DAY,
    challengePeriod: BigInt(chance.between(1, 2)) * DAY,
    minimumContribution: BigInt(chance.pick([1, 1_000, 5_000])),
    proposalDeposit: chance.percent(70) ? 2_000_000n : chance.percent(90) ? 0n : 999_999n,
    capPeriod: chance.percent(50) ? 0n : 20n * DAY,
    capPerPeriodBps: chance.pick([6_000, 10_000]),
    capPerProposalBps: chance.pick([4_000, 7_000, 10_000]),
    quorumBps: chance.pick([500, 2_000]),
    approvalBps: chance.pick([3_000, 5_000, 6_000]),
    reviewers: chance.pick([1, 1, 2, 2, 3]),
    voteWeight: chance.percent(50) ? 'linear' : 'square-root',
  }
}

/** @param money a listed mint. */
export function createFund(life: FundLife, money: TestMint): FundRow | null {
  const { chance, chain, founder } = life
  const [manager, guardian] = [chance.pick(life.keepers), chance.pick(life.keepers)]
  const id = life.fresh()
  const rules = rulesOf(life)
  const wait = chance.between(chance.percent(10) ? -5 : 200, 900)
  const expiresAt = chance.percent(60) ? 0n : chain.now + BigInt(wait) * DAY
  const roles = { manager: text(manager.publicKey), guardian: text(guardian.publicKey) }
  const depositDestination = text(chain.actors.treasurer.publicKey)
  const { errors, fund } = model.createFund(life.registry, { rules, expiresAt, roles, depositDestination })
  const keys = { manager: manager.publicKey, guardian: guardian.publicKey, creator: founder }
  const call = calls.createFund(chain, { money, id, rules, expiresAt, ...keys })
  if (!life.send('create_fund', call, errors)) return null
  const ref = { address: fundAddress(founder.publicKey, id), money, manager }
  const row = { model: fund, ref, pools: [], frozen: new Set<string>() }
  life.funds.push(row)
  watchFund(life, row)
  openPool(life, row, null, roles.manager)
  return row
}

/** In the place of one that winds down, so that there are always two with money. */
function createAnother(life: FundLife): void {
  const open = life.funds.filter((fund) => fund.model.status === 'open')
  if (open.length > 2 && life.chance.percent(80)) return
  createFund(life, life.chance.pick(life.funds).ref.money)
}

/** @param project its number; null: the free pool. */
export function openPool(life: FundLife, fund: FundRow, project: number | null, actor: string): void {
  const exists = fund.pools.some((row) => row.model.project === project)
  const active = project === null || at(life.credits.projects, project).status === 'registered'
  const { errors, pool } = pools.openPool(fund.model, actor, project, active)
  if (exists) errors.push('AccountInUse')
  const ref = calls.poolOf(fund.ref, project === null ? null : at(life.projects, project).address)
  const call = calls.openPool(life.chain, ref)
  if (!life.send('open_pool', by(call, 'manager', actor), errors)) return
  fund.model.pools += 1
  const row = { model: pool, ref, fund }
  fund.pools.push(row)
  watchPool(life, row)
}

function openAnother(life: FundLife): void {
  const fund = life.choose(
    life.funds,
    (row) =>
      row.model.status === 'open' && row.pools.filter((pool) => pool.model.status === 'open').length < 4,
  )
  const { projects } = life.credits
  const taken = (index: number) => fund?.pools.some((row) => row.model.project === index)
  const project = life.chance.index(projects, (row, index) => row.status === 'registered' && !taken(index))
  if (fund === null || project === null) return
  openPool(life, fund, project, life.mostly(fund.model.roles.manager))
}

const isOpen = (row: FundRow) => row.model.status === 'open'

function changeRules(life: FundLife): void {
  const fund = life.choose(life.funds, isOpen)
  if (fund === null || life.chance.percent(60)) return
  const rules = rulesOf(life)
  const actor = life.mostly(fund.model.roles.manager)
  const foreseen = model.changeRules(fund.model, actor, rules, life.chain.now)
  life.send(
    'change_fund_rules',
    by(calls.changeFundRules(life.chain, fund.ref, { rules }), 'manager', actor),
    foreseen,
  )
}

/** To another keeper, or to the council. */
function offerRole(life: FundLife): void {
  const { chance } = life
  const fund = life.choose(life.funds, isOpen)
  if (fund === null) return
  const role: FundRole = chance.pick(['manager', 'manager', 'guardian'] as const)
  const keeper = text(chance.pick(life.keepers).publicKey)
  const to = chance.percent(10)
    ? null
    : chance.percent(35) && role === 'manager'
      ? life.council.address
      : keeper
  const actor = life.mostly(fund.model.roles[role])
  const foreseen = model.offerRole(fund.model, actor, role, to)
  const call = calls.offerFundRole(fund.ref, role, to === null ? null : new PublicKey(to), life.founder)
  const landed = life.send('offer_fund_role', by(call, 'actor', actor), foreseen)
  if (landed && to === life.council.address && chance.percent(60)) carry(life, takeOver(life, fund))
}

function acceptRole(life: FundLife): void {
  const { council, chance } = life
  const waits = (to: string | null) => to !== null && to !== council.address
  const fund = life.choose(
    life.funds,
    ({ model: { pending } }) => waits(pending.manager) || waits(pending.guardian),
  )
  if (fund === null) return
  const role = waits(fund.model.pending.manager) ? 'manager' : chance.pick(['guardian', 'manager'] as const)
  const offered = fund.model.pending[role]
  const actor = life.mostly(offered === null || offered === council.address ? life.stranger : offered)
  const foreseen = model.acceptRole(fund.model, actor, role)
  const call = calls.acceptFundRole(fund.ref, role, life.founder)
  life.send('accept_fund_role', by(call, 'successor', actor), foreseen)
}

/** Lifted more often than set. */
function pause(life: FundLife): void {
  const { chance } = life
  const fund = life.choose(life.funds, (row) => row.model.paused.size > 0)
  if (fund === null) return
  const { manager, guardian } = fund.model.roles
  const paused = chance.percent(fund.model.paused.size > 0 ? 85 : 50)
    ? []
    : SWITCHES.filter(() => chance.percent(40))
  const actor = life.mostly(chance.pick([manager, guardian]))
  const foreseen = model.pauseFund(fund.model, actor, paused, life.chain.now)
  life.send('set_fund_pause', by(calls.setFundPause(fund.ref, paused), 'actor', actor), foreseen)
}

/** Mostly those that have run for a while or whose own end has come. */
function windDown(life: FundLife): void {
  const { chance, chain } = life
  const due = ({ model: { expiresAt } }: FundRow) => expiresAt !== 0n && chain.now >= expiresAt
  const fund = life.choose(life.funds, (row) => isOpen(row) && (due(row) || row.model.proposals > 12))
  if (fund === null) return
  if (isOpen(fund) && fund.model.proposals < 12 && !due(fund) && chance.percent(90)) return
  if (fund.model.roles.manager === life.council.address) return carry(life, endFund(life, fund))
  const actor = due(fund) || chance.percent(20) ? life.stranger : life.mostly(fund.model.roles.manager)
  const foreseen = model.windDown(fund.model, actor, chain.now)
  life.send('wind_down_fund', by(calls.windDownFund(fund.ref), 'actor', actor), foreseen)
}

/** By its developer, where money is earmarked to it and nothing of it is under way. */
function endProject(life: FundLife): void {
  const { credits } = life
  const busy = (index: number) =>
    life.proposals.some(
      ({ model: each }) =>
        each.project === index && (isInDelivery(each) || ['voting', 'cool-off'].includes(each.status)),
    ) || at(credits.projects, index).open.length > 0
  const earmarked = life.pools.filter(({ model: each }) => each.project !== null && each.units > 0n)
  const row = life.choose(earmarked, ({ model: each }) => {
    const { project } = each
    return project !== null && at(credits.projects, project).status === 'registered' && !busy(project)
  })
  const index = row?.model.project ?? null
  if (index === null) return
  const actor = life.authorityOf(at(credits.projects, index).organization)
  const foreseen = credits.setStatus(actor, index, 'closed')
  const call = setProjectStatus(life.chain, at(life.projects, index), 'closed')
  life.send('set_project_status', by(call, 'actor', actor), foreseen)
}
