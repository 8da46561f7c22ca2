import type { MotionAccountView, MotionView } from '@groundtruth/server/api-types'
import { formatAmount } from '@groundtruth/sdk/amounts'
import { durationText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, HashText, Notice, Section, type TableColumn } from '../../shared/ui/index.ts'
import styles from './motion.module.css'

const SOL_DECIMALS = 9

type Row = MotionAccountView & { row: number }
interface Argument {
  name: string
  value: string
}

const ACCOUNTS: TableColumn<Row>[] = [
  { head: t('motion.account'), cell: ({ name, row }) => name ?? String(row), lead: true },
  {
    head: t('motion.address'),
    cell: ({ address }) =>
      address === null ? t('motion.executor') : <HashText value={address} what={t('motion.address')} />,
  },
  {
    head: t('motion.flags'),
    cell: ({ signer, writable }) =>
      [signer && t('motion.signer'), writable && t('motion.writable')].filter(Boolean).join(', ') || null,
  },
]

const ARGUMENTS: TableColumn<Argument>[] = [
  { head: t('motion.argument'), cell: ({ name }) => name, lead: true },
  { head: t('motion.value'), cell: ({ value }) => <code className={styles.value}>{value}</code>, wide: true },
]

/** One row for each value, those of records by the record's name and theirs. */
function argumentsOf(args: Record<string, unknown>, before = ''): Argument[] {
  return Object.entries(args).flatMap(([name, value]) => {
    const path = `${before}${name}`
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isRecord) return argumentsOf({ ...value }, `${path}.`)
    return [{ name: path, value: Array.isArray(value) ? value.join(', ') : meant(name, String(value)) }]
  })
}

/** The stored value, and what it comes to where that is a time or lamports. */
function meant(name: string, value: string): string {
  if (!/^\d+$/.test(value)) return value
  if (/(Delay|Term|Lock|Period)$/.test(name)) return `${value} (${durationText(Number(value))})`
  return /Deposit$/.test(name) ? `${value} (${formatAmount(BigInt(value), SOL_DECIMALS)} SOL)` : value
}

/** The instruction that would be executed, decoded, with what tells that it is the one that was moved. */
export function StoredInstruction({ motion }: { motion: MotionView }) {
  const { decoded } = motion
  if (decoded === null) {
    return (
      <Section title={t('motion.instruction')}>
        <Notice>{t('motion.unknown')}</Notice>
      </Section>
    )
  }
  const args = argumentsOf(decoded.args ?? {})
  return (
    <Section
      title={`${t('motion.instruction')}: ${decoded.name ?? t('motion.unnamed')}`}
      help={t('motion.instructionHelp')}
    >
      {!decoded.matches && <Notice tone="bad">{t('motion.mismatch')}</Notice>}
      {args.length > 0 && (
        <DataTable
          caption={t('motion.arguments')}
          columns={ARGUMENTS}
          rows={args}
          rowKey={({ name }) => name}
        />
      )}
      <DataTable
        caption={t('motion.accounts')}
        columns={ACCOUNTS}
        rows={decoded.accounts.map((account, row) => ({ ...account, row }))}
        rowKey={({ row }) => String(row)}
      />
    </Section>
  )
}
