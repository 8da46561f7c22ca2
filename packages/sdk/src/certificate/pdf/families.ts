/** Typefaces of a certificate's file, from packages of npm, and the scripts that each is for. */
export interface Family {
  /** Name of the package without its scope; its files begin with it. */
  id: string
  scope: '@fontsource' | '@fontsource-variable'
  /** Letters that it is asked for first. */
  letters: RegExp
}

const sans = (name: string, letters: RegExp): Family => ({
  id: name === '' ? 'ibm-plex-sans' : `ibm-plex-sans-${name}`,
  scope: '@fontsource',
  letters,
})
const noto = (name: string, letters: RegExp): Family => ({
  id: `noto-sans-${name}`,
  scope: '@fontsource-variable',
  letters,
})

const HAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\uff00-\uffef]/u

const HOUSE = sans('', /[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u)
const SCRIPTS = [
  sans('arabic', /\p{scx=Arabic}/u),
  sans('hebrew', /\p{scx=Hebrew}/u),
  sans('devanagari', /\p{scx=Devanagari}/u),
  noto('armenian', /\p{scx=Armenian}/u),
  noto('bengali', /\p{scx=Bengali}/u),
  noto('ethiopic', /\p{scx=Ethiopic}/u),
  noto('georgian', /\p{scx=Georgian}/u),
  noto('khmer', /\p{scx=Khmer}/u),
  noto('tamil', /\p{scx=Tamil}/u),
  noto('thai', /\p{scx=Thai}/u),
]
const CJK = { sc: noto('sc', HAN), tc: noto('tc', HAN), jp: noto('jp', HAN), kr: noto('kr', HAN) }

/** For addresses and hashes. */
export const MONO: Family = { id: 'ibm-plex-mono', scope: '@fontsource', letters: /[\u0020-\u007e]/ }

export const FAMILIES: readonly Family[] = [HOUSE, ...SCRIPTS, ...Object.values(CJK), MONO]

/**
 * Families in the order in which they are asked for a letter. One Chinese character has a shape for each region: kana
 * and Hangul tell it, or else the country that the certificate names.
 */
export function familiesFor(text: string, country: string): Family[] {
  const { sc, tc, jp, kr } = CJK
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || country === 'JP'
  const korean = /\p{Script=Hangul}/u.test(text) || country === 'KR'
  const traditional = ['TW', 'HK', 'MO'].includes(country)
  const first = japanese ? jp : korean ? kr : traditional ? tc : sc
  const rest = [sc, tc, jp, kr].filter((family) => family !== first)
  return [HOUSE, ...SCRIPTS, first, ...rest]
}
