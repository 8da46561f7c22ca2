import { Button, NativeSelect, TextInput } from '@mantine/core'
import { t } from '../../shared/messages/payee.ts'
import { LinkButton } from '../../shared/ui/index.ts'
import type { PlanFaults } from './plan-state.ts'
import styles from './propose.module.css'

/** One thing that every row asks for. */
export interface RowField<Row> {
  name: keyof Row & string
  label: string
  kind: 'text' | 'amount' | 'day' | 'choice'
  choices?: [value: string, label: string][]
  /** Left out where the row does not ask for it. */
  asked?: (row: Row) => boolean
}

/** Rows of a plan: each with its fields and its faults, one more at the end, any of them taken away. */
export function PlanRows<Row extends { [Name in keyof Row]: string }>({
  list,
  rows,
  fields,
  faults,
  most,
  empty,
  nameOf,
  onChange,
}: {
  /** By which the faults of a row are named. */
  list: 'milestones' | 'budget'
  rows: Row[]
  fields: RowField<Row>[]
  faults: PlanFaults
  most: number
  empty: Row
  /** What a row is called, by its number from 1. */
  nameOf: (n: number) => string
  onChange: (rows: Row[]) => void
}) {
  const change = (at: number, name: keyof Row & string, value: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: value } : row)))
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={at} className={styles.row}>
          <legend>{nameOf(at + 1)}</legend>
          {fields
            .filter(({ asked }) => asked === undefined || asked(row))
            .map((field) => (
              <RowInput
                key={field.name}
                field={field}
                value={row[field.name]}
                error={faults[`${list}[${at}].${field.name}`]}
                onChange={(value) => change(at, field.name, value)}
              />
            ))}
          {rows.length > 1 && (
            <p className={styles.remove}>
              <LinkButton onClick={() => onChange(rows.filter((_row, index) => index !== at))}>
                {t('propose.remove', { what: nameOf(at + 1) })}
              </LinkButton>
            </p>
          )}
        </fieldset>
      ))}
      {rows.length < most && (
        <p>
          <Button variant="default" onClick={() => onChange([...rows, empty])}>
            {t('propose.add')}
          </Button>
        </p>
      )}
    </>
  )
}

function RowInput<Row>({
  field: { label, kind, choices = [] },
  value,
  error,
  onChange,
}: {
  field: RowField<Row>
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  if (kind === 'choice') {
    return (
      <NativeSelect
        label={label}
        value={value}
        error={error}
        data={choices.map(([choice, text]) => ({ value: choice, label: text }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return (
    <TextInput
      label={label}
      value={value}
      error={error}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'amount' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
