const digits = new Intl.NumberFormat('en')
const SIZES = ['bytes', 'KB', 'MB', 'GB']

export { shortHash } from '@groundtruth/sdk/words'

export function numberText(value: number): string {
  return digits.format(value)
}

/** Basis points as a percentage, without a float: 1234 is "12.34". */
export function percentText(basisPoints: number): string {
  const whole = Math.trunc(basisPoints / 100)
  const rest = String(basisPoints % 100).padStart(2, '0')
  return rest === '00' ? String(whole) : `${whole}.${rest}`
}

/** The end of a sentence, for example of what is wrong with a cell, as a sentence of its own. */
export function asSentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${reason.endsWith('.') ? '' : '.'}`
}

export function sizeText(bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZES.length - 1)
  const value = bytes / 1000 ** step
  return `${step === 0 ? value : value.toFixed(1)} ${SIZES[step] ?? ''}`
}
