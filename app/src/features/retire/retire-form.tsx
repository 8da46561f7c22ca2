import type { Amount, BatchView } from '@groundtruth/server/api-types'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, shortHash, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { useTransaction } from '../transaction/index.ts'
import { BeneficiaryFields } from './beneficiary-fields.tsx'
import type { RetirementInput } from './build.ts'
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
    hash: '',
    purpose: 'voluntary',
    country: '',
  })
  const set = (change: Partial<RetireFields>) => setFields({ ...fields, ...change })
  const beneficiary = beneficiaryWords(fields)
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
          beneficiary: beneficiaryOf(fields),
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
      <BeneficiaryFields fields={fields} faults={faults} batch={batch.code} set={set} />
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

/** For whom, as the certificate will say it. */
function beneficiaryWords({ beneficiaryKind, name, hash }: RetireFields): string {
  if (beneficiaryKind === 'name') return name.trim()
  return beneficiaryKind === 'hash'
    ? t('retire.hashOf', { hash: shortHash(hash) })
    : t('retirement.forHolder')
}

function beneficiaryOf({ beneficiaryKind, name, hash }: RetireFields): RetirementInput['beneficiary'] {
  if (beneficiaryKind === 'name') return { kind: 'name', name: name.trim() }
  return beneficiaryKind === 'hash' ? { kind: 'hash', hash } : { kind: 'holder' }
}
