import { Keypair } from '@solana/web3.js'
import * as calls from '../../support/calls/proposals.ts'
import * as model from '../../support/model-proposals.ts'
import { at } from '../../support/model-registry.ts'
import { text } from '../../support/read.ts'
import { DAY } from '../../support/values.ts'
import { by } from '../lives/life.ts'
import { watchProposal } from './check-proposals.ts'
import type { FundLife, FundRow, PoolRow, ProposalRow } from './fund-life.ts'

/** What becomes of a proposal before its first delivery. */
export const PROPOSAL_ACTS: [number, (life: FundLife) => void][] = [
  [12, propose],
  [1, withdraw],
  [9, finish],
  [2, veto],
  [1, expire],
  [10, approve],
]

function propose(life: FundLife): void {
  const { chance, chain, registry, credits } = life
  const ready = (row: FundRow) =>
    row.model.status === 'open' &&
    !row.model.paused.has('proposals') &&
    chain.now >= row.model.rulesDueAt &&
    (freeOf(row)?.model.balance ?? 0n) > 0n &&
    life.proposals.filter(isLive(row)).length < 6
  const fund = life.choose(life.funds, ready)
  const free = fund === null ? undefined : freeOf(fund)
  if (fund === null || free === undefined) return
  const { projects } = credits
  const index = chance.index(
    projects,
    (row, place) => row.status === 'registered' && credits.bindings(place).includes(null),
  )
  if (index === null) return
  const project = at(projects, index)
  const own = fund.pools.find((row) => row.model.project === index) ?? null
  const elsewhere = chance.percent(25)
  const others = chance.percent(85) ? [0, 1, life.organizations.length - 1] : [2, 3, 7]
  const organization = elsewhere ? chance.pick(others) : project.organization
  const { authority } = at(registry.organizations, organization)
  const signs = elsewhere ? chance.percent(90) : chance.percent(20)
  const consent = signs ? life.mostly(authority) : null
  const proposer = life.mostly(project.owner)
  const payee = chance.pick(life.wallets)
  const plan = {
    ...{ proposer, project: index, organization, consent, payee: text(payee.publicKey) },
    ...planOf(life, fund, (own?.model.balance ?? 0n) + free.model.balance),
  }
  const pools: [PoolRow['model'] | null, PoolRow['model']] = [own?.model ?? null, free.model]
  const { errors, proposal } = model.propose(registry, credits, fund.model, pools, plan, chain.slot)
  const input = {
    ...{ fund: fund.ref, project: at(life.projects, index), id: life.fresh(), projectPool: own?.ref ?? null },
    ...{ proposer: life.key(proposer), organization: at(life.organizations, organization), payee },
    consent: consent === null ? null : Keypair.fromSeed(new Uint8Array(32)),
    milestones: plan.milestones,
    budget: plan.budget.map((amount, line) => ({ code: `LINE${line}`, amount })),
    share: plan.share,
  }
  const call = calls.propose(chain, input)
  const signed = consent === null ? call : by(call, 'consent', consent)
  if (!life.send('propose', signed, errors) || proposal === null) return
  const ref = calls.proposalRef(chain, input)
  const row = {
    model: proposal,
    ref,
    fund,
    pools: own === null ? [free] : [own, free],
    awards: [],
    expenses: [],
    donated: 0n,
  }
  life.proposals.push(row)
  life.paidBy.set(proposal, ref.address)
  watchProposal(life, row)
}

const freeOf = (fund: FundRow) => fund.pools.find((row) => row.model.project === null)

const isLive = (fund: FundRow) => (row: ProposalRow) =>
  row.fund === fund && ['voting', 'cool-off', 'approved', 'in-delivery'].includes(row.model.status)

/** Two deliveries and what else chance adds; now and then a plan that does not add up. */
function planOf(
  life: FundLife,
  fund: FundRow,
  held: bigint,
): Pick<model.ModelPlan, 'milestones' | 'budget' | 'share'> {
  const { chance, chain } = life
  const cap = (held * BigInt(fund.model.rules.capPerProposalBps)) / 10_000n
  const total = chance.percent(5) ? cap + 1n : (cap * BigInt(chance.between(50, 700))) / 1_000n
  const due = model.drawnBy(fund.model.rules, chain.now)
  const later = (days: number) => due + BigInt(days) * DAY
  const advance = chance.percent(30)
  const kinds = [
    ...(advance ? (['advance'] as const) : []),
    ...['delivery' as const],
    ...(chance.percent(60) ? (['delivery'] as const) : []),
    ...(chance.percent(35) ? (['credits'] as const) : []),
  ]
  const first = advance ? total / 4n : total / BigInt(kinds.length)
  const amounts = kinds.map((_, place) =>
    place < kinds.length - 1 ? first : total - first * BigInt(kinds.length - 1),
  )
  const milestones = kinds.map((kind, place) => ({
    ...{
      kind,
      amount: at(amounts, place),
      quantity: kind === 'credits' ? BigInt(chance.between(1, 400_000)) : 0n,
    },
    dueAt: later(chance.between(chance.percent(2) ? 0 : 1, 120)),
  }))
  const labour = total / 3n
  const budget = [total - labour, labour + (chance.percent(2) ? 1n : 0n)]
  const bps = chance.pick([500, 1_000, 2_500])
  const from = BigInt(Date.UTC(2025, 0, 1) / 1000)
  const tonnage = BigInt(chance.pick([100_000, 3_000_000, 50_000_000]))
  const share = { bps, from, until: from + BigInt(chance.between(40, 900)) * DAY, tonnage }
  return { milestones, budget, share: chance.percent(70) ? share : null }
}

const inStatus = (status: string) => (row: ProposalRow) => row.model.status === status

function withdraw(life: FundLife): void {
  const row = life.choose(life.proposals, inStatus('voting'))
  if (row === null || life.chance.percent(40)) return
  const actor = life.mostly(row.model.proposer)
  const foreseen = model.withdraw(row.model, actor)
  life.send('withdraw_proposal', by(calls.withdrawProposal(row.ref), 'proposer', actor), foreseen)
}

function finish(life: FundLife): void {
  const { now } = life.chain
  const row = life.choose(
    life.proposals,
    ({ model: each }) => each.status === 'voting' && now >= each.votingEndsAt,
  )
  if (row === null) return
  const foreseen = model.finishVote(row.model, now)
  life.send('finish_vote', calls.finishVote(life.chain, row.ref), foreseen)
}

function veto(life: FundLife): void {
  const { chance, chain } = life
  const { now } = chain
  const row = life.choose(
    life.proposals,
    ({ model: each }) => each.status === 'cool-off' && now < each.coolOffEndsAt,
  )
  if (row === null) return
  const { guardian } = row.fund.model.roles
  const actor = life.mostly(guardian)
  const [abusive, right] = [chance.percent(40), chance.percent(95)]
  const elsewhere = right ? {} : { depositTo: life.founder.publicKey }
  const foreseen = model.veto(row.model, actor, right, now)
  const call = calls.vetoProposal(chain, { proposal: row.ref, abusive, ...elsewhere })
  life.send('veto_proposal', by(call, 'guardian', actor), foreseen)
}

function expire(life: FundLife): void {
  const { now } = life.chain
  const row = life.choose(
    life.proposals,
    ({ model: each }) => each.status === 'cool-off' && now >= each.expiresAt,
  )
  if (row === null) return
  life.send('expire_proposal', calls.expireProposal(life.chain, row.ref), model.expire(row.model, now))
}

function approve(life: FundLife): void {
  const { now } = life.chain
  const due = ({ model: each }: ProposalRow) =>
    each.status === 'cool-off' &&
    now >= each.coolOffEndsAt &&
    now < each.expiresAt &&
    at(life.credits.projects, each.project).status === 'registered'
  const row = life.choose(life.proposals, due)
  if (row === null) return
  const foreseen = model.approve(row.model, life.credits, now)
  life.send('approve_proposal', calls.approveProposal(life.chain, row.ref), foreseen)
}
