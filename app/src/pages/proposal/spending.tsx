import { formatAmount } from '@groundtruth/sdk/amounts'
import type { AwardView, BudgetLineView, ExpenseView, ProposalView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { ReviewList } from '../../entities/proposal/index.ts'
import { isZero, moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  DayText,
  Figure,
  Help,
  Section,
  Status,
  type TableColumn,
  Term,
  type Tone,
} from '../../shared/ui/index.ts'
import { ActsOnExpenses } from './wallet-acts.tsx'

const money = (amount: BudgetLineView['amount']) =>
  isZero(amount) ? null : <Figure amount={amount} kind="money" />

const LINES: TableColumn<BudgetLineView>[] = [
  {
    head: t('budget.line'),
    cell: ({ code, title }) =>
      title === null ? (
        code
      ) : (
        <>
          {code}: <bdi>{title}</bdi>
        </>
      ),
    lead: true,
  },
  { head: t('budget.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  { head: t('budget.awarded'), cell: ({ awarded }) => money(awarded), end: true },
  { head: t('budget.reported'), cell: ({ reported }) => money(reported), end: true },
  { head: t('budget.accepted'), cell: ({ accepted }) => money(accepted), end: true },
  {
    head: t('budget.left'),
    cell: ({ amount, reported }) => (
      <Figure amount={withBase(amount, BigInt(amount.base) - BigInt(reported.base))} kind="money" />
    ),
    end: true,
  },
]

const AWARDS: TableColumn<AwardView>[] = [
  { head: t('award.supplier'), cell: ({ supplier }) => <bdi>{supplier}</bdi>, lead: true },
  { head: t('award.method'), cell: ({ method }) => t(`award.method.${method}`) },
  { head: t('budget.line'), cell: ({ lineCode }) => lineCode },
  { head: t('award.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  { head: t('award.spent'), cell: ({ spent }) => money(spent), end: true },
  { head: t('award.when'), cell: ({ awardedAt }) => <DayText at={awardedAt} /> },
  {
    head: t('award.received'),
    cell: ({ receivedAt }) => (receivedAt === null ? null : <DayText at={receivedAt} />),
  },
  {
    head: t('award.document'),
    cell: ({ url, supplier }) =>
      url === null ? null : (
        <a href={url} aria-label={`${t('award.open')}: ${supplier}`}>
          {t('award.open')}
        </a>
      ),
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

const TONES: Record<ExpenseView['status'], Tone> = {
  reported: 'pending',
  accepted: 'good',
  disallowed: 'bad',
  corrected: 'pending',
  lapsed: 'bad',
}

const EXPENSES: TableColumn<ExpenseView>[] = [
  { head: t('expense.spent'), cell: ({ spentAt }) => <DayText at={spentAt} />, lead: true },
  { head: t('expense.line'), cell: ({ lineCode }) => lineCode },
  { head: t('expense.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  { head: t('expense.local'), cell: localText, end: true },
  {
    head: t('expense.status'),
    cell: ({ status, reviews, quorum, recipients }) => (
      <>
        <Status tone={TONES[status]}>{t(`expense.status.${status}`)}</Status>
        {status === 'reported' && (
          <Help>
            {t('expense.reviews', {
              accepting: reviews.filter(({ verdict }) => verdict === 'accept').length,
              quorum,
            })}
          </Help>
        )}
        {recipients !== null && <Help>{t('expense.recipients', { n: recipients })}</Help>}
      </>
    ),
  },
  {
    head: t('expense.reviewed'),
    cell: ({ reviews }) => (reviews.length === 0 ? null : <ReviewList reviews={reviews} />),
    wide: true,
  },
  {
    head: t('award.document'),
    cell: ({ url, lineCode }) =>
      url === null ? null : (
        <a href={url} aria-label={`${t('award.open')}: ${lineCode}`}>
          {t('award.open')}
        </a>
      ),
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** The voted budget beside what was given out, reported and accepted, and each contract and expense. */
export function Spending({ proposal }: { proposal: ProposalView }) {
  const { budget, awards, expenses, accepted, reported, disallowed, paid } = proposal
  return (
    <>
      <Section
        id="spending"
        title={t('budget.title')}
        help={rich('budget.help', { expense: <Term name="expense" /> })}
      >
        <DataTable
          caption={t('budget.title')}
          columns={LINES}
          rows={budget}
          rowKey={({ index }) => String(index)}
        />
        <Help>
          {t('budget.sums', {
            accepted: moneyText(accepted),
            reported: moneyText(reported),
            disallowed: moneyText(disallowed),
            paid: moneyText(paid),
          })}
        </Help>
      </Section>
      {awards.length > 0 && (
        <Section title={t('award.title')} help={rich('award.help', { award: <Term name="award" /> })}>
          <DataTable
            caption={t('award.title')}
            columns={AWARDS}
            rows={awards}
            rowKey={({ address }) => address}
          />
        </Section>
      )}
      {expenses.length > 0 && (
        <Section title={t('expense.title')} id="expense-list">
          <DataTable
            caption={t('expense.title')}
            columns={EXPENSES}
            rows={expenses}
            rowKey={({ address }) => address}
          />
          <ActsOnExpenses proposal={proposal} />
        </Section>
      )}
    </>
  )
}

/** What was paid in the payee's own currency, which says how many decimals it has. */
function localText({ local }: ExpenseView): string | null {
  if (local === null) return null
  const { amount, currency } = local
  const decimals = /^[A-Z]{3}$/.test(currency) ? decimalsOf(currency) : 0
  return `${formatAmount(BigInt(amount), decimals, { minDecimals: decimals })}\u00a0${currency}`
}

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0
