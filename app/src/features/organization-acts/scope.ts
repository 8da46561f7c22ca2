import type { MethodologyView } from '@groundtruth/server/api-types'

const MOST = 8

/** Addresses of the newest versions of the named methodologies; null where a code is not known. */
export function scopeOf(text: string, methodologies: MethodologyView[]): string[] | null {
  const known = newest(methodologies)
  const codes = [...new Set(text.split(',').map((code) => code.trim()))]
  const addresses = codes.flatMap((code) => known.get(code)?.address ?? [])
  return codes.length === addresses.length && addresses.length <= MOST ? addresses : null
}

/** The newest active version of each methodology, by its code. */
export function newest(methodologies: MethodologyView[]): Map<string, MethodologyView> {
  const live = methodologies.filter(({ status }) => status === 'active')
  return new Map([...live].sort((a, b) => a.revision - b.revision).map((entry) => [entry.code, entry]))
}
