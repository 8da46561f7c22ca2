/** Filters that stand in the address of a list. */
export type TextFilter =
  | 'status'
  | 'methodology'
  | 'jurisdiction'
  | 'verifier'
  | 'project'
  | 'holder'
  | 'beneficiary'
  | 'country'
  | 'purpose'
  | 'q'

/** All of it can be left out. */
export type ListFilters = Partial<Record<TextFilter, string>> & { vintage?: number }

/** Reads a list's filters from an address; what the list does not know is left out. */
export function filterReader(names: readonly (TextFilter | 'vintage')[]) {
  return (search: Record<string, unknown>): ListFilters => {
    const filters: ListFilters = {}
    for (const name of names) {
      const value = textOf(search[name])
      if (value === '') continue
      if (name !== 'vintage') filters[name] = value
      else if (/^\d{4}$/.test(value)) filters.vintage = Number(value)
    }
    return filters
  }
}

/** An address's values are texts, or numbers where they look like one. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

export const readProjectFilters = filterReader([
  'q',
  'status',
  'methodology',
  'jurisdiction',
  'vintage',
  'verifier',
])
export const readBatchFilters = filterReader(['status', 'methodology', 'vintage', 'project'])
export const readClaimFilters = filterReader(['status', 'methodology', 'vintage', 'verifier', 'project'])
export const readRetirementFilters = filterReader(['beneficiary', 'country', 'purpose', 'project', 'holder'])

/** A serial number in the address of a batch's page. */
export function readSerial({ serial }: Record<string, unknown>): { serial?: string } {
  const text = textOf(serial)
  return /^\d{1,20}$/.test(text) ? { serial: text } : {}
}
