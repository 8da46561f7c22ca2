import type { ExpenseView, ProposalView, Ref } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { dayText, moneyText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/acts.ts'
import { HashText, Help } from '../../shared/ui/index.ts'
import type { ActDefinition, ActField, ActValues } from '../acts/index.ts'
import { reviewFields, verdictOf } from './statement.ts'

/** A verifier accepts or disallows one of the expenses that its organization has not reviewed. */
export function reviewExpenseAct(
  proposal: ProposalView,
  expenses: ExpenseView[],
  organization: Ref,
): ActDefinition {
  const name = refName(organization)
  return {
    id: 'review-expense',
    title: t('review.act.expense'),
    help: t('review.act.help', { organization: name }),
    button: t('review.act.submit'),
    fields: [
      whichOf(expenses),
      ...reviewFields(t('review.act.disallow'), (values) => {
        const { address, amount, documentHash } = chosen(expenses, values)
        return {
          title: t('review.document.expense', { organization: name }),
          facts: [
            t('review.document.proposal', { proposal: proposal.address }),
            t('review.document.which', { expense: address, amount: moneyText(amount), hash: documentHash }),
          ],
        }
      }),
    ],
    preview: (values) => <Document expense={chosen(expenses, values)} />,
    words: (values) => {
      const { amount, reviews, quorum } = chosen(expenses, values)
      const verdict = verdictOf(values)
      const decides = reviews.filter((review) => review.verdict === verdict).length + 1 >= quorum
      const said = { organization: name, amount: moneyText(amount) }
      return verdict === 'accept'
        ? [t('review.word.allow', said), ...(decides ? [t('review.word.allowed')] : [])]
        : [t('review.word.disallow', said), ...(decides ? [t('review.word.disallowed')] : [])]
    },
    undo: [t('review.act.undo')],
    build: async (_context, values, person) => {
      const { reviewExpense } = await import('@groundtruth/sdk/instructions')
      const { address, award } = chosen(expenses, values)
      return reviewExpense({
        person,
        organization: organization.address,
        project: proposal.project.address,
        proposal: proposal.address,
        expense: address,
        award,
        verdict: verdictOf(values),
        statementHash: values.statement ?? '',
      })
    },
  }
}

/** Anyone ends an expense that nobody reviewed in time. */
export function lapseExpenseAct(proposal: ProposalView, expenses: ExpenseView[]): ActDefinition {
  return {
    id: 'lapse-expense',
    title: t('expense.act.lapse'),
    button: t('expense.act.lapse'),
    fields: [whichOf(expenses)],
    words: (values) => [t('expense.act.lapse.word', { amount: moneyText(chosen(expenses, values).amount) })],
    build: async (_context, values, actor) => {
      const { lapseExpense } = await import('@groundtruth/sdk/instructions')
      const { address, award } = chosen(expenses, values)
      return lapseExpense({ actor, proposal: proposal.address, expense: address, award })
    },
  }
}

const whichOf = (expenses: ExpenseView[]): ActField => ({
  kind: 'choice',
  name: 'expense',
  label: t('review.act.which'),
  choices: expenses.map(({ address, spentAt, lineCode, amount }) => [
    address,
    t('review.act.expenseName', { day: dayText(spentAt), line: lineCode, amount: moneyText(amount) }),
  ]),
})

function chosen(expenses: ExpenseView[], { expense }: ActValues): ExpenseView {
  const found = expenses.find(({ address }) => address === expense) ?? expenses[0]
  if (found === undefined) throw new Error(t('act.missing'))
  return found
}

function Document({ expense: { url, documentHash } }: { expense: ExpenseView }) {
  if (url !== null) {
    return (
      <p>
        <a href={url}>{t('review.act.read')}</a>
      </p>
    )
  }
  return (
    <Help>{rich('review.act.noDocument', { hash: <HashText value={documentHash} what="SHA-256" /> })}</Help>
  )
}
