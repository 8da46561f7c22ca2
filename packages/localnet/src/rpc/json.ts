/** A value that JSON can write; bigint is written as a number, digit by digit. */
export type Json =
  null | boolean | number | bigint | string | readonly Json[] | { readonly [key: string]: Json | undefined }

const LARGE = /"\\u0000int:(\d+)"/g

/** JSON with whole numbers beyond 2^53, which other languages read exactly. */
export function toJson(value: unknown): string {
  let large = false
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'bigint') return part
    if (part <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(part)
    large = true
    return `\u0000int:${part}`
  })
  return large ? text.replace(LARGE, '$1') : text
}
