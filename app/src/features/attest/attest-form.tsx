import { AmountError, parseAmount, toDecimalString } from '@groundtruth/sdk/amounts'
import type { ClaimView, VerifierView } from '@groundtruth/server/api-types'
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { useState } from 'react'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { personalData } from '@groundtruth/sdk/personal-data'
import { useTransaction } from '../transaction/index.ts'

interface Fields {
  verdict: 'accept' | 'reject'
  quantity: string
  reason: string
  noStake: boolean
}

type Faults = Partial<Record<'quantity' | 'reason' | 'noStake', string>>

export function AttestForm({
  claim,
  verifier,
  name,
}: {
  claim: ClaimView
  verifier: VerifierView
  name: string
}) {
  const { start, busy } = useTransaction()
  const [fields, setFields] = useState<Fields>({
    verdict: 'accept',
    quantity: toDecimalString(BigInt(claim.quantity.base), claim.quantity.decimals),
    reason: '',
    noStake: false,
  })
  const [faults, setFaults] = useState<Faults>({})
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change })
  const accepts = fields.verdict === 'accept'

  const submit = () => {
    const { quantity, found } = check(fields, claim)
    setFaults(found)
    if (Object.keys(found).length > 0) return
    const organization = refName(verifier.organization)
    const amount = creditsText(withBase(claim.quantity, quantity))
    const completes = accepts && claim.accepting + 1 >= claim.quorum
    start({
      title: t('attest.title'),
      words: [
        accepts
          ? t('attest.word.accept', { organization, quantity: amount, claim: name })
          : t('attest.word.reject', { organization, claim: name }),
        ...(completes ? [t('attest.word.verified')] : []),
      ],
      undo: [t('attest.undo')],
      pending: t('attest.pending', { organization }),
      build: async (context) => {
        const { buildAttestation } = await import('./build.ts')
        const { verdict, reason } = fields
        const input = { claim, organization, verdict, quantity, reason }
        return buildAttestation(context, input, verifier.organization.address)
      },
    })
  }

  return (
    <>
      <NativeSelect
        label={t('attest.verdict')}
        value={fields.verdict}
        data={[
          { value: 'accept', label: t('attest.accept') },
          { value: 'reject', label: t('attest.reject') },
        ]}
        onChange={(event) => set({ verdict: event.currentTarget.value === 'reject' ? 'reject' : 'accept' })}
      />
      {accepts && (
        <TextInput
          label={t('attest.quantity')}
          description={t('attest.quantityHelp', { amount: creditsText(claim.quantity) })}
          inputMode="decimal"
          value={fields.quantity}
          error={faults.quantity}
          onChange={(event) => set({ quantity: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t('attest.reason')}
        description={t('attest.reasonHelp')}
        rows={4}
        value={fields.reason}
        error={faults.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <Checkbox
        label={t('attest.stake')}
        checked={fields.noStake}
        error={faults.noStake}
        onChange={(event) => set({ noStake: event.currentTarget.checked })}
      />
      <Button onClick={submit} disabled={busy}>
        {t('attest.submit')}
      </Button>
    </>
  )
}

function check(fields: Fields, claim: ClaimView): { quantity: bigint; found: Faults } {
  const found: Faults = {}
  let quantity = 0n
  if (fields.verdict === 'accept') {
    try {
      quantity = parseAmount(fields.quantity, claim.quantity.decimals)
      if (quantity === 0n) found.quantity = t('attest.quantityZero')
      if (quantity > BigInt(claim.quantity.base)) {
        found.quantity = t('attest.quantityTooMuch', { amount: creditsText(claim.quantity) })
      }
    } catch (error) {
      if (!(error instanceof AmountError)) throw error
      found.quantity = error.message
    }
  }
  if (fields.reason.trim() === '') found.reason = t('attest.reasonMissing')
  if (personalData(fields.reason, 'prose') !== null) found.reason = t('attest.personal')
  if (!fields.noStake) found.noStake = t('attest.stakeMissing')
  return { quantity, found }
}
