import { formatAmount } from '@groundtruth/sdk/amounts'
import type { Amount, AsOf, Ref } from '@groundtruth/server/api-types'

/** "1,800.00 tUSD", "96.480 TCO2E". */
export function amount(value: Amount | null): string {
  if (value === null) return '–'
  const minDecimals = value.decimals > 3 ? 2 : value.decimals
  return `${formatAmount(BigInt(value.base), value.decimals, { minDecimals })} ${value.unit}`
}

/** Basis points as "20.00 %"; a dash where there are none. */
export const percent = (bps: number | null): string => (bps === null ? '–' : `${(bps / 100).toFixed(2)} %`)

/** Unix seconds as "2026-03-31 09:30" in UTC. */
export function time(seconds: number | bigint | null): string {
  if (seconds === null) return '–'
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')
}

/** Unix seconds as the day "2026-03-31" in UTC. */
export function day(seconds: number | bigint): string {
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}

/** A monitoring period, its last day included: "2026-01-01 to 2026-03-31". */
export function period(start: number | bigint, end: number | bigint): string {
  return `${day(start)} to ${day(Number(end) - 1)}`
}

export function nameOf(ref: Ref | null): string {
  return ref === null ? '–' : (ref.name ?? ref.code ?? ref.address)
}

export function codeOf(ref: Ref | null): string {
  return ref === null ? '–' : (ref.code ?? ref.name ?? ref.address)
}

/** The lines of a text, to stand under the line that it belongs to. */
export const indented = (text: string | null): string[] =>
  text === null
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => `  ${line}`.trimEnd())

/** For which moment an answer is true, in words. */
export function asOfLine(asOf: AsOf): string {
  const moment = asOf.time === null ? `slot ${asOf.slot}` : `slot ${asOf.slot}, ${time(asOf.time)} UTC`
  if (asOf.status === 'live') return `As of ${moment}.`
  const late = asOf.chainSlot === null ? '' : `, ${asOf.chainSlot - asOf.slot} slots behind the chain`
  return asOf.status === 'behind'
    ? `As of ${moment}${late}: the newest acts may be missing.`
    : `As of ${moment}: the server does not reach the chain.`
}
