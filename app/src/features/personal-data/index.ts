const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/
/** Seven digits or more with the signs that people put between them; years and short numbers pass. */
const PHONE = /(?:\+|00)?\d(?:[\s().\-/]{0,2}\d){6,}/

/** What of a person's data a text seems to hold. Such a text is refused before anything is signed. */
export function personalData(text: string): 'email' | 'phone' | null {
  if (EMAIL.test(text)) return 'email'
  return PHONE.test(text) ? 'phone' : null
}
