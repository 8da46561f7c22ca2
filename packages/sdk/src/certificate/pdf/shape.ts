import * as hb from 'harfbuzzjs'
import { withoutIsolates } from '../shown-name.ts'
import { type Face, SPACE_WIDTH } from './face.ts'

/** A glyph where it is drawn; lengths in the face's units. */
export interface Glyph {
  id: number
  /** The letters it stands for; empty where another glyph stands for them. */
  text: string
  /** Index in the text of the first letter of its cluster. */
  cluster: number
  advance: number
  dx: number
  dy: number
  /** Thousandths of the type size that the file's reader moves on, where that is not the font's own. */
  step?: number
}

/** Shapes a stretch of `text` with its neighbours in view; glyphs come in the order of the page, left to right. */
export function shapeRun(face: Face, text: string, start: number, end: number, rtl: boolean): Glyph[] {
  const buffer = new hb.Buffer()
  buffer.addText(text, start, end - start)
  buffer.guessSegmentProperties()
  buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
  hb.shape(face.font, buffer)
  const clusters = new Map<number, Glyph[]>()
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint: id, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph
    const own = clusters.get(cluster) ?? []
    own.push({ id, text: '', cluster, advance: xAdvance, dx: xOffset, dy: yOffset })
    clusters.set(cluster, own)
  }
  const starts = [...clusters.keys()].sort((a, b) => a - b)
  return [...clusters].flatMap(([cluster, glyphs]) => {
    const letters = withoutIsolates(text.slice(cluster, starts[starts.indexOf(cluster) + 1] ?? end))
    if (/^\s+$/.test(letters) && !face.has(letters.codePointAt(0) ?? 0))
      return [spaceOf(face, letters, cluster)]
    return withText(face, glyphs, [...letters], rtl)
  })
}

/** Spaces do not change the typeface: one that has none gets a gap. */
function spaceOf(face: Face, text: string, cluster: number): Glyph {
  return { id: face.blank, text, cluster, advance: Math.round(SPACE_WIDTH * face.unitsPerEm), dx: 0, dy: 0 }
}

/**
 * Divides a cluster's letters among its glyphs, so that whoever copies the glyphs gets the letters. A glyph left without
 * a letter is drawn as a picture.
 */
function withText(face: Face, glyphs: Glyph[], letters: string[], rtl: boolean): Glyph[] {
  if (letters.length === 0) return glyphs.filter(({ advance }) => advance !== 0)
  if (rtl) return fromRightToLeft(face, glyphs, letters)
  glyphs.forEach((glyph, place) => {
    glyph.text = letters.slice(place, place === glyphs.length - 1 ? undefined : place + 1).join('')
  })
  return glyphs
}

/**
 * Programs that copy disagree about glyphs for several letters, and about raised ones, where text runs from right to
 * left. There the first letter belongs to the glyph that moves on, and each further one to a blank on the line.
 */
function fromRightToLeft(face: Face, glyphs: Glyph[], letters: string[]): Glyph[] {
  const base = glyphs.find(({ advance }) => advance !== 0) ?? glyphs.at(-1)
  if (base === undefined) return glyphs
  const blanks = letters
    .slice(1)
    .map((text) => ({ id: face.blank, text, cluster: base.cluster, advance: 0, dx: 0, dy: 0 }))
  base.text = letters[0] ?? ''
  return glyphs.flatMap((glyph) => (glyph === base ? [...blanks.toReversed(), glyph] : [glyph]))
}
