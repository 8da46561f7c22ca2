import { AmountError, formatAmount, formatMoney, unitText, parseAmount } from '@groundtruth/sdk/amounts'
import type { Amount } from '@groundtruth/server/api-types'

export interface AmountText {
  figure: string
  unit: string
}

/** An amount of the API as figure and unit; credits in tonnes are written "t CO2e" as the field does. */
export function amountParts({ base, decimals, unit }: Amount, kind: 'money' | 'credits'): AmountText {
  const value = BigInt(base)
  const figure = kind === 'money' ? formatMoney(value, decimals) : formatAmount(value, decimals)
  return { figure, unit: unitText(unit) }
}

export function amountText(amount: Amount, kind: 'money' | 'credits'): string {
  const { figure, unit } = amountParts(amount, kind)
  return `${figure} ${unit}`
}

export function moneyText(amount: Amount): string {
  return amountText(amount, 'money')
}

/** Lamports in the chain's own currency. */
export function solText(lamports: bigint): string {
  return moneyText({ base: lamports.toString(), decimals: 9, unit: 'SOL' })
}

export function creditsText(amount: Amount): string {
  return amountText(amount, 'credits')
}

/** An amount with the unit of another one. */
export function withBase(like: Amount, base: bigint): Amount {
  return { ...like, base: base.toString() }
}

/** Base units of what is being entered; zero as long as it is not written as an amount. */
export function baseOrZero(entered: string, decimals: number): bigint {
  try {
    return parseAmount(entered, decimals)
  } catch (error) {
    if (!(error instanceof AmountError)) throw error
    return 0n
  }
}

export function isZero({ base }: Amount): boolean {
  return BigInt(base) === 0n
}
