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
import { readAddress, requireAccount } from '../support/lookup.ts'
import { requireMoney } from '../support/money.ts'
import { readDay } from '../support/period.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { REASON } from './documents.ts'
import { freeNumber, MILESTONE, milestoneRow, PROPOSAL, proposalAt, proposalOf } from './fund-facts.ts'
import { whole } from './values.ts'
import { holdingsOf, unitsDrawn } from './voting.ts'

/** Places of the pools in what came back. */
const [PROJECT_ROW, FREE_ROW] = [0, 1]
const MONEY_BACK = ['<money-back>', 'address of the account of the money that came back'] as const

/** Money out of escrow, and the way back, of the group `payment`. */
export const paymentActs: readonly ActCommand[] = [
  {
    name: 'pay',
    about: "pay a milestone's fixed amount to the payee that the vote named; anyone may once it is due",
    example: 'payment pay PROPOSAL 1 --keypair contributor01',
    args: [PROPOSAL, MILESTONE],
    plan: pay,
  },
  {
    name: 'extend',
    about: "move a milestone's due date, once, as manager of the fund",
    example: 'payment extend PROPOSAL 2 2027-06-30 --reason "The rains came late." --keypair fundManager',
    args: [PROPOSAL, MILESTONE, ['<day>', 'the new date in UTC, for example 2027-06-30']],
    options: REASON,
    steward: true,
    plan: extend,
  },
  {
    name: 'return',
    about: 'send money back that was paid for a milestone: disallowed or unspent',
    example: 'payment return PROPOSAL 2 12.50 --keypair solarDeveloper',
    args: [PROPOSAL, MILESTONE, ['<amount>', "in the fund's money, for example 25 or 25.50"]],
    options: [['--id <number>', 'number of your own for the return (the next free one)']],
    plan: giveBack,
  },
  {
    name: 'reclaim',
    about: 'take your part of money that came back: units of an open pool, money of a closing one',
    example: 'payment reclaim MONEY-BACK --keypair contributor01',
    args: [MONEY_BACK],
    plan: reclaim,
  },
  {
    name: 'settle',
    about: 'let what nobody reclaimed in time raise the units of the pools it was drawn from; anyone may',
    example: 'payment settle MONEY-BACK --keypair contributor01',
    args: [MONEY_BACK],
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
  await requireMoney(context, actor, money, amount, text)
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

/** One settlement for each pool of which a part is left. */
async function settle(call: Call): Promise<Plan> {
  const { context, actor, arg } = call
  const moneyBack = readAddress(arg(0), 'money that came back')
  const back = await requireAccount(context, 'MoneyBack', moneyBack, 'money that came back')
  const { proposal } = back
  const { facts, money, text } = await proposalAt(context, proposal)
  const free = poolAddress(money.fund, null).toBase58()
  const left = facts.pools.flatMap(({ pool }) => {
    const row = pool === free ? FREE_ROW : PROJECT_ROW
    const rest = (back.amounts[row] ?? 0n) - (back.claimed[row] ?? 0n)
    return rest > 0n && (back.settled & (1 << row)) === 0 ? [{ pool, rest }] : []
  })
  if (left.length === 0) {
    throw CliFailure.refused('Nothing of it is left: its givers took it, or it is settled.', 'ReturnSettled')
  }
  const rest = text(left.reduce((sum, each) => sum + each.rest, 0n))
  return {
    what: `give ${rest} that nobody reclaimed to the pools it was drawn from`,
    instructions: left.map(({ pool }) => settleReturn({ actor, proposal, moneyBack, pool })),
    details: { moneyBack: arg(0), proposal, pools: left.map(({ pool }) => pool) },
  }
}
