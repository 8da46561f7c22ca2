const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/
/** Seven digits or more with the signs that people put between them; years and short numbers pass. */
const DIGITS = /\d(?:[\s().\-/]{0,2}\d){6,}/
/** With its country's prefix. In prose a bare row of digits may be a date or a reading. */
const PREFIXED = /(?:\+|\b00)\s?\d(?:[\s().\-/]{0,2}\d){6,}/

/**
 * What of a person's data a text seems to hold; clients refuse such a text before anything is signed, because what
 * is published stays. A name is held to more than prose is.
 */
export function personalData(text: string, kind: 'name' | 'prose'): 'email' | 'phone' | null {
  if (EMAIL.test(text)) return 'email'
  return (kind === 'name' ? DIGITS : PREFIXED).test(text) ? 'phone' : null
}
