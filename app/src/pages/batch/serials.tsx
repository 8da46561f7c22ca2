import type { BatchView, SerialRange } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { formatAmount } from '@groundtruth/sdk/amounts'
import { SerialBar } from '../../entities/batch/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Empty, Figure, Section, type TableColumn } from '../../shared/ui/index.ts'
import { SerialLookUp } from './serial-look-up.tsx'

/** The serial block as a bar to scale and as a table. */
export function Serials({ batch, marked }: { batch: BatchView; marked: string | undefined }) {
  const { serials, issued } = batch
  const columns: TableColumn<SerialRange>[] = [
    { head: t('batch.serial.state'), cell: state, lead: true },
    { head: t('batch.serial.from'), cell: (range) => serial(range.from), end: true },
    { head: t('batch.serial.to'), cell: (range) => serial(range.to), end: true },
    {
      head: t('batch.serial.amount'),
      cell: ({ from, to }) => (
        <Figure amount={withBase(issued, BigInt(to) - BigInt(from) + 1n)} kind="credits" />
      ),
      end: true,
    },
  ]
  if (serials.length === 0) {
    return (
      <Section title={t('batch.serials')}>
        <Empty>{t('batch.serialsEmpty')}</Empty>
      </Section>
    )
  }
  return (
    <Section title={t('batch.serials')} help={t('batch.serialsHelp', { last: serial(issued.base) })}>
      <SerialBar serials={serials} marked={marked} />
      <SerialLookUp batch={batch.code} serial={marked} />
      <DataTable
        caption={t('batch.serials')}
        columns={columns}
        rows={serials}
        rowKey={(range) => range.from}
      />
    </Section>
  )
}

function state({ kind, ref }: SerialRange) {
  const text = t(`batch.serial.${kind}`)
  if (ref === null) return text
  if (kind !== 'retired') return `${text}: ${refName(ref)}`
  const certificate = ref.code ?? ref.address
  return (
    <>
      {text}:{' '}
      <Link to="/retirements/$certificate" params={{ certificate }}>
        {certificate}
      </Link>
    </>
  )
}

function serial(text: string): string {
  return formatAmount(BigInt(text), 0)
}
