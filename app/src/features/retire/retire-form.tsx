import type { Amount, BatchView } from '@groundtruth/server/api-types'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { useTransaction } from '../transaction/index.ts'
import { checkRetirement, type RetireFaults, type RetireFields } from './check.ts'
import { RetirePreview } from './retire-preview.tsx'

const PURPOSES = ['voluntary', 'compliance', 'other'] as const

export function RetireForm({ batch, held }: { batch: BatchView; held: Amount }) {
  const { start, busy } = useTransaction()
  const [faults, setFaults] = useState<RetireFaults>({})
  const [fields, setFields] = useState<RetireFields>({
    amount: '',
    beneficiaryKind: 'holder',
    name: '',
    purpose: 'voluntary',
    country: '',
  })
  const set = (change: Partial<RetireFields>) => setFields({ ...fields, ...change })
  const named = fields.beneficiaryKind === 'name'
  const beneficiary = named ? fields.name.trim() : t('retirement.forHolder')
  const now = checkRetirement(fields, held)
  const valid = Object.keys(now.faults).length === 0

  const submit = () => {
    const { amount, faults: found } = checkRetirement(fields, held)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const text = creditsText(withBase(held, amount))
    start({
      title: t('retire.submit', { amount: text }),
      words: [
        t('retire.word.burn', { amount: text, batch: batch.code }),
        t('retire.word.certificate', { beneficiary, project: refName(batch.project) }),
      ],
      undo: [t('retire.undo')],
      pending: t('retire.pending', { amount: text, batch: batch.code }),
      build: async (context) => {
        const { buildRetirement } = await import('./build.ts')
        return buildRetirement(context, {
          batch: batch.address,
          amount,
          purpose: fields.purpose,
          country: fields.country.trim() === '' ? null : fields.country.trim().toUpperCase(),
          beneficiary: named ? { kind: 'name', name: fields.name.trim() } : { kind: 'holder' },
        })
      },
    })
  }
  return (
    <>
      <TextInput
        label={t('retire.amount')}
        inputMode="decimal"
        value={fields.amount}
        error={faults.amount}
        onChange={(event) => set({ amount: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('retire.for')}
        value={fields.beneficiaryKind}
        data={[
          { value: 'holder', label: t('retire.for.holder') },
          { value: 'name', label: t('retire.for.name') },
        ]}
        onChange={(event) =>
          set({ beneficiaryKind: event.currentTarget.value === 'name' ? 'name' : 'holder' })
        }
      />
      {named && (
        <TextInput
          label={t('retire.name')}
          description={t('retire.nameHelp')}
          value={fields.name}
          error={faults.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('retire.purpose')}
        value={fields.purpose}
        data={PURPOSES.map((value) => ({ value, label: t(`retirement.purpose.${value}`) }))}
        onChange={(event) =>
          set({ purpose: PURPOSES.find((purpose) => purpose === event.currentTarget.value) ?? 'voluntary' })
        }
      />
      <TextInput
        label={t('retire.country')}
        value={fields.country}
        error={faults.country}
        maxLength={2}
        onChange={(event) => set({ country: event.currentTarget.value })}
      />
      {valid && <RetirePreview batch={batch} amount={withBase(held, now.amount)} beneficiary={beneficiary} />}
      <Button onClick={submit} disabled={busy}>
        {t('retire.submitPlain')}
      </Button>
    </>
  )
}
