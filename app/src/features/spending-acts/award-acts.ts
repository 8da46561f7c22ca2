import type { AwardMethod, AwardView, BudgetLineView, ProposalView } from '@groundtruth/server/api-types'
import { personalData } from '@groundtruth/sdk/personal-data'
import { baseOrZero, moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import type { ActDefinition } from '../acts/index.ts'
import { nextNumber } from './next-number.ts'

const METHODS: AwardMethod[] = ['open', 'restricted', 'direct']
const SUPPLIER = /^[A-Z0-9][A-Z0-9.-]{0,15}$/

/** Logs a contract with a supplier on a line of the budget. */
export function awardAct(proposal: ProposalView): ActDefinition {
  const { address, budget, awards, organization, total } = proposal
  const id = nextNumber(awards)
  const lineOf = (index: string | undefined): BudgetLineView | undefined =>
    budget.find((line) => String(line.index) === index)
  return {
    id: 'award-sign',
    title: t('award.fold'),
    help: t('award.foldHelp'),
    button: t('award.fold'),
    fields: [
      {
        kind: 'choice',
        name: 'line',
        label: t('budget.line'),
        choices: budget.map((line) => [
          String(line.index),
          t('award.lineLeft', { line: line.code, left: moneyText(withBase(total, leftOf(line))) }),
        ]),
      },
      {
        kind: 'choice',
        name: 'method',
        label: t('award.method'),
        choices: METHODS.map((method) => [method, t(`award.method.${method}`)]),
      },
      {
        kind: 'amount',
        name: 'amount',
        label: t('giveBack.amount', { unit: total.unit }),
        decimals: total.decimals,
        check: (value, { line }) => {
          const left = leftOf(lineOf(line))
          return baseOrZero(value, total.decimals) > left
            ? t('award.tooMuch', { left: moneyText(withBase(total, left)) })
            : null
        },
      },
      {
        kind: 'line',
        name: 'supplier',
        label: t('award.supplier'),
        help: t('award.supplierHelp'),
        check: (value) => {
          if (!SUPPLIER.test(value)) return t('award.noSupplier')
          return personalData(value, 'name') === null ? null : t('attest.personal')
        },
      },
      { kind: 'file', name: 'contract', label: t('award.contract') },
    ],
    words: ({ line, method, amount = '', supplier = '' }) => [
      t('award.word', {
        id,
        supplier,
        amount: moneyText(withBase(total, baseOrZero(amount, total.decimals))),
        line: lineOf(line)?.code ?? '',
        method: t(`award.method.${methodOf(method)}`),
      }),
    ],
    undo: [t('award.undo')],
    build: async ({ payer }, { line, method, amount = '0', supplier = '', contract = '' }, actor) => {
      const { logAward } = await import('@groundtruth/sdk/instructions')
      return logAward({
        actor,
        payer,
        organization: organization.address,
        proposal: address,
        id,
        line: Number(line),
        method: methodOf(method),
        amount: BigInt(amount),
        supplier,
        documentHash: contract,
      })
    },
  }
}

/** Logs that what a contract ordered has arrived. */
export function receiptAct({ address, organization }: ProposalView, ordered: AwardView[]): ActDefinition {
  const find = (award: string | undefined) => ordered.find((entry) => entry.address === award)
  return {
    id: 'receipt-sign',
    title: t('receipt.fold'),
    button: t('receipt.fold'),
    fields: [
      {
        kind: 'choice',
        name: 'award',
        label: t('receipt.award'),
        choices: ordered.map(({ address: award, id, supplier, amount }) => [
          award,
          t('receipt.choice', { id, supplier, amount: moneyText(amount) }),
        ]),
      },
      { kind: 'file', name: 'receipt', label: t('receipt.file') },
    ],
    words: ({ award }) => [t('receipt.word', { id: find(award)?.id ?? 0 })],
    undo: [t('receipt.undo')],
    build: async (_context, { award = '', receipt: receiptHash = '' }, actor) => {
      const { logReceipt } = await import('@groundtruth/sdk/instructions')
      return logReceipt({ actor, organization: organization.address, proposal: address, award, receiptHash })
    },
  }
}

const methodOf = (value: string | undefined): AwardMethod =>
  METHODS.find((method) => method === value) ?? 'open'

function leftOf(line: BudgetLineView | undefined): bigint {
  return line === undefined ? 0n : BigInt(line.amount.base) - BigInt(line.awarded.base)
}
