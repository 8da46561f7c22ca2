import type { ProposalView } from '@groundtruth/server/api-types'
import type { EvidenceProblem } from '@groundtruth/sdk/evidence'
import { Button, Input, Textarea } from '@mantine/core'
import { useState } from 'react'
import { TableProblems } from '../../entities/table/index.ts'
import { dayText, moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import {
  DataTable,
  type DroppedFile,
  DropZone,
  Figure,
  Help,
  Status,
  type TableColumn,
  useNow,
} from '../../shared/ui/index.ts'
import { useTransaction } from '../transaction/index.ts'
import { rowsAct } from './rows-act.ts'
import styles from './spending-acts.module.css'
import { TableColumns } from './table-columns.tsx'
import { type Invoice, type TableRow, tableState } from './table-rows.ts'

const TABLE = /\.(csv|txt)$/i

/** Many expenses from one table: its faults by row, what each row becomes, and how far it is. */
export function ExpenseTable({ proposal }: { proposal: ProposalView }) {
  const now = useNow()
  const { start, busy } = useTransaction()
  const [text, setText] = useState('')
  const [invoices, setInvoices] = useState<Invoice[]>([])
  const { rows, problems } =
    text.trim() === '' ? { rows: [], problems: [] } : tableState(text, invoices, proposal, now)
  const waiting = rows.filter(({ entry }) => entry === null)
  const choose = async (files: DroppedFile[]) => {
    const table = files.find(({ path }) => TABLE.test(path))
    if (table !== undefined) setText(await table.file.text())
    const hashed = await Promise.all(files.filter((file) => file !== table).map(invoiceOf))
    setInvoices((before) => [
      ...before.filter(({ name }) => !hashed.some((file) => file.name === name)),
      ...hashed,
    ])
  }
  return (
    <>
      <Help>{t('expenses.help')}</Help>
      <TableColumns proposal={proposal} />
      <Input.Wrapper label={t('expenses.files')} labelElement="div" className={styles.entry}>
        <DropZone onFiles={(files) => void choose(files)} folders>
          {invoices.length > 0 && (
            <p role="status">
              {t('expenses.filesChosen', { names: invoices.map(({ name }) => name).join(', ') })}
            </p>
          )}
        </DropZone>
      </Input.Wrapper>
      <Textarea
        label={t('expenses.text')}
        description={t('expenses.textHelp')}
        value={text}
        rows={6}
        classNames={{ input: styles.csv ?? '' }}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problems.length > 0 && <TableProblems problems={problems} />}
      {rows.length > 0 && (
        <>
          <DataTable
            caption={t('expenses.preview')}
            columns={columnsOf(proposal, problems)}
            rows={rows}
            rowKey={({ row }) => String(row.row)}
          />
          <p role="status">
            {t('expenses.progress', { done: rows.length - waiting.length, all: rows.length })}{' '}
            {waiting.length > 0 && t('expenses.sum', { amount: moneyText(sumOf(proposal, waiting)) })}
          </p>
        </>
      )}
      {waiting.length > 0 && problems.length === 0 && (
        <>
          <Help>{t('expenses.signHelp')}</Help>
          <Button disabled={busy} onClick={() => start(rowsAct(proposal, waiting))}>
            {t('expenses.sign')}
          </Button>
        </>
      )}
    </>
  )
}

async function invoiceOf({ path, file }: DroppedFile): Promise<Invoice> {
  const { hashBlob } = await import('@groundtruth/sdk/evidence')
  const { sha256: hash } = await hashBlob(file)
  return { name: path, file, hash }
}

function sumOf({ total }: ProposalView, rows: TableRow[]) {
  return withBase(
    total,
    rows.reduce((sum, { row }) => sum + row.amount, 0n),
  )
}

function columnsOf({ total }: ProposalView, problems: EvidenceProblem[]): TableColumn<TableRow>[] {
  return [
    { head: t('expenses.row'), cell: ({ row }) => row.row, lead: true },
    { head: t('budget.line'), cell: ({ row }) => row.line },
    {
      head: t('expense.amount'),
      cell: ({ row }) => <Figure amount={withBase(total, row.amount)} kind="money" />,
      end: true,
    },
    { head: t('expense.spent'), cell: ({ row }) => dayText(row.spentAt) },
    { head: t('award.document'), cell: ({ row }) => row.document },
    { head: t('receipt.award'), cell: ({ row }) => row.award },
    { head: t('expense.corrects'), cell: ({ row }) => row.corrects },
    {
      head: t('expenses.state'),
      cell: ({ row, entry }) =>
        entry !== null ? (
          <Status tone="good">{t('expenses.state.logged', { id: entry.id })}</Status>
        ) : problems.some((problem) => problem.row === row.row) ? (
          <Status tone="bad">{t('expenses.state.wrong')}</Status>
        ) : (
          <Status tone="pending">{t('expenses.state.ready')}</Status>
        ),
    },
  ]
}
