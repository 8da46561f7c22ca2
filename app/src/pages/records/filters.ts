/** What the address of the page says about which records to show. */
export interface RecordFilters {
  subject?: string
  /** SHA-256 in hexadecimal. */
  hash?: string
}

/** Reads filters from an address; what it does not know it leaves out. */
export function readRecordFilters(search: Record<string, unknown>): RecordFilters {
  const { subject, hash } = search
  return {
    ...(typeof subject === 'string' && subject !== '' ? { subject } : {}),
    ...(typeof hash === 'string' && /^[0-9a-f]{64}$/i.test(hash) ? { hash: hash.toLowerCase() } : {}),
  }
}
