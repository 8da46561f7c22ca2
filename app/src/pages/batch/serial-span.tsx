import { formatAmount } from '@groundtruth/sdk/amounts'

/** A run of serial numbers, both ends inclusive; it reads from left to right in every language. */
export function SerialSpan({ first, last }: { first: string; last: string | null }) {
  return (
    <bdi dir="ltr">
      {grouped(first)}–{grouped(last ?? first)}
    </bdi>
  )
}

const grouped = (serial: string): string => formatAmount(BigInt(serial), 0)
