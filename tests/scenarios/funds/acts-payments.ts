import * as token from '@solana/spl-token'
import { PublicKey } from '@solana/web3.js'
import * as calls from '../../support/calls/payments.ts'
import { isOpen } from '../../support/model-deliveries.ts'
import * as model from '../../support/model-payments.ts'
import { isAccountable, isInDelivery } from '../../support/model-proposals.ts'
import { at } from '../../support/model-registry.ts'
import { openAta } from '../../support/tokens.ts'
import { DAY } from '../../support/values.ts'
import { by } from '../lives/life.ts'
import { payeeSide } from './acts-deliveries.ts'
import { watchBack } from './check-proposals.ts'
import type { FundLife, FundRow, ProposalRow } from './fund-life.ts'

/** Payments, extensions and ends; and what becomes of the account that is paid to. */
export const PAYMENT_ACTS: [number, (life: FundLife) => void][] = [
  [20, pay],
  [4, extend],
  [4, terminate],
  [8, complete],
  [1, spoil],
  [6, mend],
]

function pay(life: FundLife): void {
  const { now } = life.chain
  const due = (each: ProposalRow['model']['milestones'][number]) =>
    (each.status === 'accepted' && now >= each.payableAt) ||
    (each.kind === 'advance' && each.status === 'planned')
  const row = life.choose(
    life.proposals,
    (each) => isAccountable(each.model) && each.model.milestones.some(due),
  )
  if (row === null || row.model.approvedAt === 0n) return
  const milestone = life.chance.index(row.model.milestones, due)
  if (milestone === null) return
  const foreseen = model.pay(life.credits, row.model, milestone, life.purse(row.fund, row.model.payee))
  life.send('pay_milestone', calls.payMilestone(life.chain, { proposal: row.ref, milestone }), foreseen)
}

function extend(life: FundLife): void {
  const row = life.choose(life.proposals, (each) => isInDelivery(each.model))
  if (row === null) return
  const milestone = life.chance.index(row.model.milestones, (each) => isOpen(each) && !each.extended)
  if (milestone === null) return
  const dueAt = at(row.model.milestones, milestone).dueAt + BigInt(life.chance.between(0, 190)) * DAY
  const actor = life.mostly(row.fund.model.roles.manager)
  const foreseen = model.extend(row.model, actor, milestone, dueAt)
  const call = calls.extendMilestone({ proposal: row.ref, milestone, dueAt })
  life.send('extend_milestone', by(call, 'manager', actor), foreseen)
}

/** Mostly those that nobody cares for any more; now and then by the proposer, in the middle of it. */
function terminate(life: FundLife): void {
  const { chance, chain } = life
  const left = (row: ProposalRow) => isAccountable(row.model) && model.isAbandoned(row.model, chain.now)
  const row = life.choose(
    life.proposals,
    (each) => left(each) || (isAccountable(each.model) && chance.percent(4)),
  )
  if (row === null || row.model.approvedAt === 0n) return
  const actor = left(row) && chance.percent(70) ? life.stranger : life.mostly(row.model.proposer)
  const ids = life.backs.filter((back) => back.proposal === row).length
  const used = chance.percent(5) && ids > 0
  const id = used ? ids : ids + 1
  const { errors, back } = model.terminate(life.credits, row.model, actor, used)
  const call = by(calls.terminateProposal(chain, { proposal: row.ref, id }), 'actor', actor)
  if (!life.send('terminate_proposal', call, errors) || back === null) return
  cameBack(life, row, back, id)
}

export function cameBack(life: FundLife, row: ProposalRow, back: model.ModelMoneyBack, id: number): void {
  const made = { model: back, proposal: row, address: calls.moneyBackOf({ proposal: row.ref, id }) }
  life.backs.push(made)
  watchBack(life, made)
}

function complete(life: FundLife): void {
  const done = ({ model: each }: ProposalRow) =>
    isInDelivery(each) &&
    model.isPaid(each) &&
    each.reported === 0n &&
    each.accepted + each.returned >= each.paid
  const row = life.choose(life.proposals, (each) => done(each))
  if (row === null || (!done(row) && life.chance.percent(70))) return
  const actor = payeeSide(life, row)
  const foreseen = model.complete(life.credits, row.model, actor)
  const call = calls.completeProposal({ proposal: row.ref })
  life.send('complete_proposal', by(call, 'actor', actor), foreseen)
}

/** The account of somebody who waits for money is frozen, or emptied and closed. */
function spoil(life: FundLife): void {
  const { chance, chain } = life
  const row = life.choose(life.proposals, (each) => isInDelivery(each.model))
  if (row === null || !isInDelivery(row.model)) return
  const { fund } = row
  const wallet = row.model.payee
  const purse = life.purse(fund, wallet)
  if (purse.refuses.length > 0) return
  const address = life.purseAddress(fund, wallet)
  const { mint, program } = fund.ref.money
  const { treasurer } = chain.actors
  if (chance.percent(50)) {
    chain.send(token.createFreezeAccountInstruction(address, mint, treasurer.publicKey, [], program), [
      treasurer,
    ])
    fund.frozen.add(wallet)
    for (const other of sameMoney(life, fund)) other.frozen.add(wallet)
    return
  }
  const owner = new PublicKey(wallet)
  const keep = openAta(chain, mint, life.founder.publicKey, program)
  chain.send(
    [
      token.createTransferInstruction(address, keep, owner, purse.amount, [], program),
      token.createCloseAccountInstruction(address, owner, owner, [], program),
    ],
    [life.key(wallet)],
  )
}

const sameMoney = (life: FundLife, fund: FundRow) =>
  life.funds.filter((other) => other.ref.money.mint.equals(fund.ref.money.mint))

/** Anyone opens it again; who froze it thaws it. */
function mend(life: FundLife): void {
  const { chain } = life
  const { treasurer } = chain.actors
  for (const fund of life.funds) {
    const { mint, program } = fund.ref.money
    for (const wallet of life.wallets) openAta(chain, mint, wallet.publicKey, program)
    for (const wallet of fund.frozen) {
      const address = life.purseAddress(fund, wallet)
      chain.send(token.createThawAccountInstruction(address, mint, treasurer.publicKey, [], program), [
        treasurer,
      ])
      for (const other of sameMoney(life, fund)) other.frozen.delete(wallet)
    }
  }
}
