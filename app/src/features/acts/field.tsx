import { Button, Input, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { t } from '../../shared/messages/acts.ts'
import { DropZone, lazyPart } from '../../shared/ui/index.ts'
import type { ActField, KeptFile } from './definition.ts'

// Few forms have one.
const Declaration = lazyPart(() => import('./declaration.tsx').then((module) => module.Declaration))

/** What a person enters for one field of an act. */
export function Field({
  field,
  value,
  error,
  onChange,
  onFile,
  onKeep,
}: {
  field: ActField
  value: string
  error: string | undefined
  onChange: (value: string) => void
  onFile: (file: File) => void
  onKeep: (file: KeptFile) => void
}) {
  const common = {
    label: field.optional === true ? t('act.optional', { label: field.label }) : field.label,
    description: field.kind === 'document' ? (field.help ?? t('attest.reasonHelp')) : field.help,
    error,
  }
  if (field.kind === 'declaration') {
    return <Declaration label={field.label} value={value} error={error} onChange={onChange} />
  }
  if (field.kind === 'file') {
    return (
      <Input.Wrapper {...common} labelElement="div">
        <DropZone onFiles={([first]) => first !== undefined && onFile(first.file)}>
          {value !== '' && <p role="status">{value}</p>}
        </DropZone>
      </Input.Wrapper>
    )
  }
  if (field.kind === 'choice') {
    return (
      <NativeSelect
        {...common}
        value={value}
        data={field.choices.map(([choice, label]) => ({ value: choice, label }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  if (field.kind === 'document') {
    return (
      <Textarea
        {...common}
        value={value}
        rows={3}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  const input = (
    <TextInput
      {...common}
      value={value}
      type={field.kind === 'day' ? 'date' : 'text'}
      inputMode={field.kind === 'amount' ? 'decimal' : 'text'}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
  if (field.kind !== 'line' || field.keep === undefined) return input
  const { keep } = field
  return (
    <>
      {input}
      <Button variant="default" onClick={() => onKeep(keep)}>
        {keep.button}
      </Button>
    </>
  )
}
