import {
  createTokenAccount,
  extendMilestone,
  fetchAccount,
  moneyBackAddress,
  parseAmount,
  payMilestone,
  poolAddress,
  reclaimAddress,
  reclaimMoney,
  returnMoney,
  settleReturn,
} from '@groundtruth/sdk'
import type { PublicKey } from '@solana/web3.js'
import { CliFailure } from '../support/failure.ts'
import { projectAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import { readDay } from '../support/period.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { REASON } from './documents.ts'
import { freeNumber, MILESTONE, milestoneRow, PROPOSAL, proposalAt, proposalOf } from './fund-facts.ts'
import { whole } from './values.ts'
import { holdingsOf, unitsDrawn } from './voting.ts'

const MONEY_BACK = ['<money-back>', 'address of the account of the money that came back'] as const

/** Money out of escrow, and the way back, of the group `payment`. */
export const paymentActs: readonly ActCommand[] = [
  {
    name: 'pay',
    about: "pay a milestone's fixed amount to the payee that the vote named; anyone may once it is due",
    args: [PROPOSAL, MILESTONE],
    plan: pay,
  },
  {
    name: 'extend',
    about: "move a milestone's due date, once, as manager of the fund",
    args: [PROPOSAL, MILESTONE, ['<day>', 'the new date']],
    options: REASON,
    steward: true,
    plan: extend,
  },
  {
    name: 'return',
    about: 'send money back that was paid for a milestone: disallowed or unspent',
    args: [PROPOSAL, MILESTONE, ['<amount>', "in the fund's money"]],
    options: [['--id <number>', 'number of your own for the return (the next free one)']],
    plan: giveBack,
  },
  {
    name: 'reclaim',
    about: 'take your part of money that came back: units of an open pool, money of a closing one',
    args: [MONEY_BACK],
    plan: reclaim,
  },
  {
    name: 'settle',
    about: 'let what nobody reclaimed in time raise the units of a pool; anyone may',
    args: [MONEY_BACK],
    options: [['--project <project>', "the project's own pool (the free pool)"]],
    plan: settle,
  },
]

async function pay(call: Call): Promise<Plan> {
  const { actor, payer, arg } = call
  const { facts, money, text } = await proposalOf(call)
  const milestone = milestoneRow(arg(1), facts)
  const { payee } = facts
  const { mint, tokenProgram } = money
  const amount = facts.milestones[milestone]?.amount ?? 0n
  return {
    what: `pay ${text(amount)} for milestone ${arg(1)} of the proposal ${arg(0)} to ${payee}`,
    instructions: [
      // The payee may have closed it: anyone makes it again.
      createTokenAccount({ payer, owner: payee, mint, tokenProgram }),
      payMilestone({ ...money, actor, payee, milestone }),
    ],
    details: { proposal: arg(0), milestone: milestone + 1, amount, payee },
  }
}

async function extend(call: Call): Promise<Plan> {
  const { actor: manager, arg, documents, flags } = call
  const { proposal, facts, money } = await proposalOf(call)
  const milestone = milestoneRow(arg(1), facts)
  const dueAt = BigInt(readDay(arg(2)))
  const reasonHash = await documents.reason('Extension of a milestone', flags)
  return {
    what: `extend milestone ${arg(1)} of the proposal ${arg(0)} to ${arg(2)}`,
    instructions: [extendMilestone({ manager, fund: money.fund, proposal, milestone, dueAt, reasonHash })],
    details: { proposal: arg(0), milestone: milestone + 1, dueAt, reasonHash },
  }
}

async function giveBack(call: Call): Promise<Plan> {
  const { context, actor, payer, arg, maybe } = call
  const { proposal, facts, money, projectPool, decimals, text } = await proposalOf(call)
  const milestone = milestoneRow(arg(1), facts)
  const amount = parseAmount(arg(2), decimals)
  const given = maybe('id')
  const id =
    given === undefined ? await freeNumber(context, (next) => moneyBackAddress(proposal, next)) : whole(given)
  const project = projectPool === null ? null : money.project
  const moneyBack = moneyBackAddress(proposal, id).toBase58()
  return {
    what: `send ${text(amount)} of milestone ${arg(1)} of the proposal ${arg(0)} back to its pools`,
    instructions: [returnMoney({ ...money, actor, payer, project, id, milestone, amount })],
    details: { proposal: arg(0), milestone: milestone + 1, amount, moneyBack },
  }
}

/** One claim for each pool that the wallet contributed to and that the proposal drew on. */
async function reclaim(call: Call): Promise<Plan> {
  const { context, actor: wallet, payer, arg } = call
  const { connection } = context
  const moneyBack = readAddress(arg(0), 'money that came back')
  const back = await requireAccount(context, 'MoneyBack', moneyBack, 'money that came back')
  const { facts, money, text } = await proposalAt(context, back.proposal)
  const { mint, tokenProgram } = money
  const [ofProject = 0n, ofFree = 0n] = back.amounts
  const free = poolAddress(money.fund, null).toBase58()
  const instructions: Plan['instructions'] = []
  let total = 0n
  for (const holding of await holdingsOf(context, wallet, facts)) {
    const { part, address } = holding
    const whole = part.pool === free ? ofFree : ofProject
    const due = part.drawnUnits === 0n ? 0n : (whole * unitsDrawn(holding, facts)) / part.drawnUnits
    const claimed = await fetchAccount(connection, 'Reclaim', reclaimAddress(moneyBack, address))
    if (due === 0n || claimed !== null) continue
    const { status } = await requireAccount(context, 'Pool', readAddress(part.pool, 'the pool'), 'pool')
    const common = { ...money, wallet, payer, moneyBack, pool: part.pool }
    const closing = status === 'closing'
    if (closing) instructions.push(createTokenAccount({ payer, owner: wallet, mint, tokenProgram }))
    instructions.push(reclaimMoney(closing ? common : { ...common, destination: null }))
    total += due
  }
  if (instructions.length === 0) throw nothing(wallet)
  return {
    what: `take ${text(total)} of the money that came back from the proposal ${back.proposal}`,
    instructions,
    details: { moneyBack: arg(0), proposal: back.proposal, amount: total },
  }
}

function nothing(wallet: PublicKey): CliFailure {
  return CliFailure.refused(
    `Nothing of it waits for ${wallet.toBase58()}: it gave nothing to this proposal, or has taken its part.`,
    'NothingToReclaim',
  )
}

async function settle(call: Call): Promise<Plan> {
  const { context, actor, arg, maybe } = call
  const moneyBack = readAddress(arg(0), 'money that came back')
  const { proposal } = await requireAccount(context, 'MoneyBack', moneyBack, 'money that came back')
  const { money } = await proposalAt(context, proposal)
  const named = maybe('project')
  const project = named === undefined ? null : await projectAddressOf(context, named)
  const pool = poolAddress(money.fund, project)
  return {
    what: `add what nobody reclaimed to the pool ${pool.toBase58()}`,
    instructions: [settleReturn({ actor, proposal, moneyBack, pool })],
    details: { moneyBack: arg(0), proposal, pool: pool.toBase58() },
  }
}
