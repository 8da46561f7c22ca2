import { Button, NativeSelect, TextInput } from '@mantine/core'
import { t } from '../../shared/messages/acts.ts'
import { Help } from '../../shared/ui/index.ts'
import type { RetireFaults, RetireFields } from './check.ts'

const KINDS = ['holder', 'name', 'hash'] as const

/** For whom: the wallet itself, a public name, or somebody known by a salted hash only. */
export function BeneficiaryFields({
  fields,
  faults,
  batch,
  set,
}: {
  fields: RetireFields
  faults: RetireFaults
  batch: string
  set: (change: Partial<RetireFields>) => void
}) {
  const save = async () => {
    const { saltBeneficiary, saveSalt } = await import('./salted.ts')
    const salted = await saltBeneficiary(fields.name)
    saveSalt(salted, batch)
    set({ hash: salted.hash })
  }
  return (
    <>
      <NativeSelect
        label={t('retire.for')}
        value={fields.beneficiaryKind}
        data={KINDS.map((value) => ({ value, label: t(`retire.for.${value}`) }))}
        onChange={(event) =>
          set({
            beneficiaryKind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'holder',
            name: '',
            hash: '',
          })
        }
      />
      {fields.beneficiaryKind === 'name' && (
        <TextInput
          label={t('retire.name')}
          description={t('retire.nameHelp')}
          value={fields.name}
          error={faults.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      )}
      {fields.beneficiaryKind === 'hash' && (
        <>
          <TextInput
            label={t('retire.hashName')}
            description={t('retire.hashHelp')}
            value={fields.name}
            error={faults.name}
            autoComplete="off"
            onChange={(event) => set({ name: event.currentTarget.value, hash: '' })}
          />
          <Button variant="default" disabled={fields.name.trim() === ''} onClick={() => void save()}>
            {t('retire.hashSave')}
          </Button>
          {fields.hash !== '' && (
            <Help>
              <code>{fields.hash}</code>
            </Help>
          )}
        </>
      )}
    </>
  )
}
