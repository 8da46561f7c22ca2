/** Opens and closes a text whose direction is its own, so that a name never reorders the words around it. */
const OPEN = '\u2068'
const CLOSE = '\u2069'

/** Controls, line breaks, private use, and marks that turn the direction of what follows: each is shown as �. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff]/g

/**
 * A name that anyone may have written, safe to show among other words: what would hide or turn letters is made visible.
 * Joiners inside words stay, as Persian and Indic scripts need them; a letter and its accent are one letter where there
 * is one.
 */
export function shownName(name: string): string {
  return name
    .normalize('NFC')
    .replace(HIDDEN, '\ufffd')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
}

/** The name with its own direction, for a sentence. */
export function isolated(name: string): string {
  return OPEN + shownName(name) + CLOSE
}

/** A text without the invisible marks of direction, as a reader copies it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}
