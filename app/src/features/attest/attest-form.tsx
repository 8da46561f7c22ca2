import { AmountError, parseAmount, toDecimalString } from '@groundtruth/sdk/amounts'
import type { ClaimView, Declaration, Verdict, VerifierSummary } from '@groundtruth/server/api-types'
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import '@mantine/core/styles/Checkbox.css'
import '@mantine/core/styles/InlineInput.css'
import { useState } from 'react'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { personalData } from '@groundtruth/sdk/personal-data'
import { useTransaction } from '../transaction/index.ts'

interface Fields {
  verdict: Verdict
  quantity: string
  reason: string
  noStake: boolean
  excess: boolean
  flags: boolean
}

type Faults = Partial<Record<'quantity' | 'reason' | 'noStake' | 'excess' | 'flags', string>>

export function AttestForm({
  claim,
  verifier,
  name,
}: {
  claim: ClaimView
  verifier: VerifierSummary
  name: string
}) {
  const { start, busy } = useTransaction()
  const [fields, setFields] = useState<Fields>({
    verdict: 'accept',
    quantity: toDecimalString(BigInt(claim.quantity.base), claim.quantity.decimals),
    reason: '',
    noStake: false,
    excess: false,
    flags: false,
  })
  const [faults, setFaults] = useState<Faults>({})
  const set = (change: Partial<Fields>) => setFields({ ...fields, ...change })
  const accepts = fields.verdict === 'accept'
  const above = accepts && isAboveExpected(fields.quantity, claim)
  const flagged = claim.flags.length > 0

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
          : t(`attest.word.${fields.verdict}`, { organization, claim: name, quantity: amount }),
        ...(completes ? [t('attest.word.verified')] : []),
      ],
      undo: [t('attest.undo')],
      pending: t('attest.pending', { organization }),
      build: async (context) => {
        const { buildAttestation } = await import('./build.ts')
        const { verdict, reason } = fields
        const declarations = declarationsOf(fields, above, flagged)
        const input = { claim, organization, verdict, declarations, quantity, reason }
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
          { value: 'changes', label: t('attest.changes') },
          { value: 'reject', label: t('attest.reject') },
        ]}
        onChange={(event) => set({ verdict: verdictOf(event.currentTarget.value) })}
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
      {above && (
        <Checkbox
          label={t('attest.excess', { amount: creditsText(claim.expected) })}
          checked={fields.excess}
          error={faults.excess}
          onChange={(event) => set({ excess: event.currentTarget.checked })}
        />
      )}
      {flagged && (
        <Checkbox
          label={t('attest.flags', { n: claim.flags.length })}
          checked={fields.flags}
          error={faults.flags}
          onChange={(event) => set({ flags: event.currentTarget.checked })}
        />
      )}
      <Button onClick={submit} disabled={busy}>
        {t('attest.submit')}
      </Button>
    </>
  )
}

function verdictOf(value: string): Verdict {
  return value === 'reject' || value === 'changes' ? value : 'accept'
}

function isAboveExpected(quantity: string, { expected }: ClaimView): boolean {
  try {
    return parseAmount(quantity, expected.decimals) > BigInt(expected.base)
  } catch {
    return false
  }
}

function declarationsOf({ excess, flags }: Fields, above: boolean, flagged: boolean): Declaration[] {
  const made: Declaration[] = ['no-stake']
  if (above && excess) made.push('excess-explained')
  if (flagged && flags) made.push('flags-answered')
  return made
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
  if (quantity > BigInt(claim.expected.base) && !fields.excess) found.excess = t('attest.excessMissing')
  if (claim.flags.length > 0 && !fields.flags) found.flags = t('attest.flagsMissing')
  return { quantity, found }
}
