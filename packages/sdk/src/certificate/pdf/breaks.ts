const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uff60\u3000-\u303f]/u
/** Never first on a line. */
const CLOSING = /[)\]}、。，．：；！？」』】〉》）］｝・ー々〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥]/u
/** Never last on a line. */
const OPENING = /[([{「『【〈《（［｛]/u

/**
 * Where a line may begin: after a space, after a hyphen or slash inside a word, and between the letters of scripts that
 * are written without spaces in wide cells. The same in every runtime, unlike the runtime's own segmenter.
 */
export function breaksOf(text: string): Set<number> {
  const places = new Set<number>()
  let before = ''
  let at = 0
  for (const letter of text) {
    if (before !== '' && mayBreak(before, letter)) places.add(at)
    // What has no picture is not what a line ends or begins with.
    if (!/\p{Default_Ignorable_Code_Point}/u.test(letter)) before = letter
    at += letter.length
  }
  return places
}

function mayBreak(before: string, after: string): boolean {
  if (/\s/.test(after) || /[\u00a0\u202f]/.test(before)) return false
  if (/\s/.test(before)) return true
  if (CLOSING.test(after) || OPENING.test(before) || /\p{M}/u.test(after)) return false
  if (/[-/‐–]/.test(before)) return /[\p{L}\p{N}]/u.test(after)
  return WIDE.test(before) || WIDE.test(after)
}
