import * as hb from 'harfbuzzjs'

/** Of the type size, where a face has no space of its own. */
export const SPACE_WIDTH = 0.26

/** The glyph that stands for letters that a font does not have. */
export const MISSING = 0
const SPACE = 0x20

export type Weight = 400 | 600

/** One font file at one weight, ready to shape with. */
export interface Face {
  /** Its file and weight; one face of a document per key. */
  key: string
  /** Its name inside the PDF. */
  name: string
  /** The whole font. */
  data: Uint8Array
  weight: Weight
  variable: boolean
  unitsPerEm: number
  font: hb.Font
  /** A glyph without a picture: the space, or else the missing letter, whose picture is then left out (see subset.ts). */
  blank: number
  has(codePoint: number): boolean
}

/** Opens a TrueType file. */
export function openFace(key: string, name: string, data: Uint8Array, weight: Weight): Face {
  const face = new hb.Face(new hb.Blob(data))
  const font = new hb.Font(face)
  const variable = 'wght' in face.getAxisInfos()
  if (variable) font.setVariations([new hb.Variation('wght', weight)])
  const letters = new Set(face.collectUnicodes())
  return {
    key,
    name,
    data,
    weight,
    variable,
    unitsPerEm: face.upem,
    font,
    blank: letters.has(SPACE) ? glyphOf(font, ' ') : MISSING,
    has: (codePoint) => letters.has(codePoint),
  }
}

function glyphOf(font: hb.Font, letter: string): number {
  const buffer = new hb.Buffer()
  buffer.addText(letter)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  return buffer.getGlyphInfos()[0]?.codepoint ?? MISSING
}
