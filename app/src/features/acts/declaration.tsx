import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'

/** A sentence that whoever signs declares. */
export function Declaration({
  label,
  value,
  error,
  onChange,
}: {
  label: string
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  return (
    <Checkbox
      label={label}
      checked={value === 'yes'}
      error={error}
      onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
    />
  )
}
