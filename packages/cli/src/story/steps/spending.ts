import { type Act, proposalByKey, type ProposalKey } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  awardAddress,
  decodeAccount,
  expenseAddress,
  logAward,
  logExpense,
  logReceipt,
  reviewExpense,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { reviewStatement } from './deliveries.ts'
import { moneyOf } from './proposals.ts'

export function awardStep(scene: Scene, act: Act<'award'>): Step {
  const { at, proposal, id, line, method, amount, supplier, contract } = act
  return {
    key: `award:${proposal}:${id}`,
    at,
    needs: [],
    marker: awardAddress(scene.proposal(proposal), id),
    isDone: exists,
    prepare: async () => {
      const { actor, side } = payeeSide(scene, proposal)
      const documentHash = await scene.content.put(note(`Contract ${id} with ${supplier}`, contract))
      const terms = { id, line: row(proposal, line), method, amount, supplier, documentHash }
      return { instructions: [logAward({ ...side, payer: scene.sponsor, ...terms })], signers: [actor] }
    },
  }
}

export function receiptStep(scene: Scene, { at, proposal, award, text }: Act<'receipt'>): Step {
  const address = awardAddress(scene.proposal(proposal), award)
  return {
    key: `received:${proposal}:${award}`,
    at,
    needs: [],
    marker: address,
    isDone: (account) => account !== null && decodeAccount('Award', account.data).receivedAt !== 0n,
    prepare: async () => {
      const { actor, side } = payeeSide(scene, proposal)
      const receiptHash = await scene.content.put(note(`Receipt of contract ${award}`, text))
      return { instructions: [logReceipt({ ...side, award: address, receiptHash })], signers: [actor] }
    },
  }
}

export function expenseStep(scene: Scene, act: Act<'expense'>): Step {
  const { at, proposal, id, line, amount, award, local, spentAt, recipients = 0, invoice } = act
  const address = scene.proposal(proposal)
  return {
    key: `expense:${proposal}:${id}`,
    at,
    needs: [],
    marker: expenseAddress(address, id),
    isDone: exists,
    prepare: async () => {
      const { actor, side } = payeeSide(scene, proposal)
      const instruction = logExpense({
        ...side,
        payer: scene.sponsor,
        ...{ id, amount, spentAt, recipients, line: row(proposal, line), local: local ?? null },
        documentHash: await scene.content.put(note(`Invoice of expense ${id}`, invoice)),
        award: award === undefined ? null : awardAddress(address, award),
      })
      return { instructions: [instruction], signers: [actor] }
    },
  }
}

/** @param award Number of the contract that the expense pays, if any. */
export function reviewExpenseStep(scene: Scene, act: Act<'review-expense'>, award: number | undefined): Step {
  const { at, proposal: key, expense: id, verifier, verdict, statement } = act
  const { project, proposal } = moneyOf(scene, key)
  const expense = expenseAddress(proposal, id)
  const organization = scene.organization(scene.verifierFacts(verifier).organization)
  return {
    key: `expense-reviewed:${key}:${id}:${verifier}`,
    at,
    needs: [],
    marker: expense,
    isDone: (account) =>
      account !== null && decodeAccount('Expense', account.data).reviewers.includes(organization.toBase58()),
    prepare: async () => {
      const person = scene.people.of(verifier)
      const instruction = reviewExpense({
        ...{ person: person.publicKey, organization, project, proposal, expense, verdict },
        award: award === undefined ? null : awardAddress(proposal, award),
        statementHash: await scene.content.put(reviewStatement('an expense', statement)),
      })
      return { instructions: [instruction], signers: [person] }
    },
  }
}

/** Who logs for the proposal: the payee's own wallet. */
function payeeSide(scene: Scene, key: ProposalKey) {
  const { organization, payee } = proposalByKey(key)
  const actor = scene.people.of(payee)
  const side = {
    actor: actor.publicKey,
    organization: scene.organization(organization),
    proposal: scene.proposal(key),
  }
  return { actor, side }
}

function row(key: ProposalKey, code: string): number {
  return proposalByKey(key).budget.findIndex((line) => line.code === code)
}
