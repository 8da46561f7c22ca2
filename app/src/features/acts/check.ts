import { AmountError, parseAmount } from '@groundtruth/sdk/amounts'
import { personalData } from '@groundtruth/sdk/personal-data'
import { dayStart } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition, ActField, ActValues } from './definition.ts'

export type ActFaults = Partial<Record<string, string>>

/**
 * What is wrong with what was entered, by the field's name; empty where nothing is.
 * @param kept what was entered when a field's file was saved, by the field's name.
 */
export function faultsOf(
  { fields }: ActDefinition,
  values: ActValues,
  kept: Readonly<Partial<Record<string, string>>>,
): ActFaults {
  const faults: ActFaults = {}
  for (const field of fields) {
    const fault =
      faultOf(field, (values[field.name] ?? '').trim(), values) ??
      (field.kind === 'line' && field.keep !== undefined && kept[field.name] !== entered(values)
        ? field.keep.missing
        : null)
    if (fault !== null) faults[field.name] = fault
  }
  return faults
}

/** All that was entered, to tell whether a file was saved with it. */
export const entered = (values: ActValues): string => JSON.stringify(values)

function faultOf(field: ActField, value: string, values: ActValues): string | null {
  if (value === '') {
    if (field.kind === 'declaration') return field.missing
    return field.optional === true ? null : t('act.missing')
  }
  if (field.kind === 'document') return personalData(value, 'prose') === null ? null : t('attest.personal')
  if (field.kind === 'line') return field.check?.(value, values) ?? null
  if (field.kind === 'day') return dayFault(value) ?? field.check?.(value, values) ?? null
  if (field.kind !== 'amount') return null
  try {
    const base = parseAmount(value, field.decimals)
    if (base === 0n) return t('act.zero')
    if (field.most !== undefined && base > field.most) return t('act.tooMuch')
    return field.check?.(value, values) ?? null
  } catch (error) {
    if (!(error instanceof AmountError)) throw error
    return error.message
  }
}

/** Refuses what is no address of this chain. */
export function addressFault(value: string): string | null {
  return /^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(value) ? null : t('act.noAddress')
}

/** Refuses what is no SHA-256 in hexadecimal. */
export function hashFault(value: string): string | null {
  return /^[0-9a-f]{64}$/.test(value) ? null : t('project.act.noHash')
}

/** Refuses what is no whole number within the bounds. */
export function wholeFault(least: number, most: number): (value: string) => string | null {
  return (value) =>
    /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : t('registry.act.outOfBounds', { least, most })
}

const PERCENT_DECIMALS = 2

/** A percentage with two decimals at most as basis points; null where it is none, or more than `most` of them. */
export function basisPointsOf(percent: string, most: bigint): bigint | null {
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(percent)) return null
  const points = parseAmount(percent, PERCENT_DECIMALS)
  return points <= most ? points : null
}

function dayFault(value: string): string | null {
  return dayStart(value) === undefined ? t('act.noDay') : null
}
