import type { Amount, LedgerLine } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { DataTable, DayText, Figure, type TableColumn } from '../../shared/ui/index.ts'
import { EventWords } from './event-words.tsx'
import { TransactionLink } from './transaction-link.tsx'

const COLUMNS: TableColumn<LedgerLine>[] = [
  { head: t('ledger.when'), cell: (line) => <DayText at={line.at} />, wide: true },
  { head: t('ledger.what'), cell: (line) => <EventWords line={line} />, wide: true },
  { head: t('ledger.in'), cell: (line) => sum(line.moneyIn, line.creditsIn), end: true },
  { head: t('ledger.out'), cell: (line) => sum(line.moneyOut, line.creditsOut), end: true },
]

const WHOLE: TableColumn<LedgerLine>[] = [
  ...COLUMNS,
  { head: t('ledger.after'), cell: balance, end: true },
  { head: t('ledger.proof'), cell: (line) => <TransactionLink signature={line.signature} />, end: true },
]

/** Ledger lines as a bank statement. `compact` leaves out the balance and the proof. */
export function LedgerTable({
  lines,
  caption,
  compact = false,
}: {
  lines: LedgerLine[]
  caption: string
  compact?: boolean
}) {
  const columns = compact ? COLUMNS : WHOLE
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={(line) => line.id} />
}

/** Null where nothing moved, so that the cell stays blank. */
function sum(money: Amount | null, credits: Amount | null) {
  if (money !== null) return <Figure amount={money} kind="money" />
  return credits === null ? null : <Figure amount={credits} kind="credits" />
}

function balance({ balanceAfter, kind }: LedgerLine) {
  if (balanceAfter === null) return null
  return <Figure amount={balanceAfter} kind={kind === 'credits' ? 'credits' : 'money'} />
}
