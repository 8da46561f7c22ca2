import canonicalize from 'canonicalize'

/** RFC 8785 JSON: one text for one value, so that its hash means the value. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('Give a value that JSON can hold; undefined and functions are not.')
  return text
}
