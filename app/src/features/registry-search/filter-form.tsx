import { NativeSelect, TextInput } from '@mantine/core'
import type { ListFilters } from '../../shared/filters/index.ts'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'
import styles from './filter-form.module.css'

type Name = keyof ListFilters

/** One filter: a choice where `options` are given, else a text. */
export interface FilterField {
  name: Name
  label: string
  placeholder?: string
  options?: Array<[value: string, label: string]>
}

/** Filters of a list. `onChange` puts them into the address, so that a view can be sent to somebody. */
export function FilterForm({
  fields,
  filters,
  onChange,
}: {
  fields: FilterField[]
  filters: ListFilters
  onChange: (filters: Record<string, unknown>) => void
}) {
  const set = (name: Name, value: string) => onChange({ ...filters, [name]: value })
  return (
    <form
      className={styles.filters}
      aria-label={t('ledger.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      {fields.map((field) => (
        <Filter key={field.name} field={field} value={String(filters[field.name] ?? '')} onChange={set} />
      ))}
      {Object.keys(filters).length > 0 && (
        <LinkButton onClick={() => onChange({})}>{t('ledger.clear')}</LinkButton>
      )}
    </form>
  )
}

function Filter({
  field: { name, label, placeholder, options },
  value,
  onChange,
}: {
  field: FilterField
  value: string
  onChange: (name: Name, value: string) => void
}) {
  if (options === undefined) {
    return (
      <TextInput
        key={value}
        label={label}
        placeholder={placeholder}
        defaultValue={value}
        onBlur={(event) => {
          const entered = event.currentTarget.value.trim()
          if (entered !== value) onChange(name, entered)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    )
  }
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        { value: '', label: t('ledger.any') },
        ...options.map(([option, text]) => ({ value: option, label: text })),
      ]}
      onChange={(event) => onChange(name, event.currentTarget.value)}
    />
  )
}
