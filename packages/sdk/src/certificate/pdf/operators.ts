import type { EmbeddedFace } from './embed.ts'
import type { Face } from './face.ts'
import type { Piece } from './paragraph.ts'
import type { Glyph } from './shape.ts'

export type Colour = readonly [red: number, green: number, blue: number]

/** Where a piece begins and how it looks; lengths in points. */
export interface Placed {
  x: number
  y: number
  size: number
  colour: Colour
}

/**
 * Thousandths of the type size: what comes first on a piece has a width, however small, because programs that copy take
 * a first mark without one for a piece by itself.
 */
const LEAD = 10

/** A PDF's operators for glyphs of one face that follow each other on a line. */
export function pieceOperators(font: EmbeddedFace, { face, glyphs }: Piece, placed: Placed): string[] {
  const { x, y, size, colour } = placed
  const thousandths = (units: number) => Math.round((units * 1000) / face.unitsPerEm)
  const operators = ['BT', `${rgb(colour)} rg`, `/${font.name} ${n(size)} Tf`, `1 0 0 1 ${n(x)} ${n(y)} Tm`]
  const outlines: string[] = []
  const row: string[] = []
  const show = () => {
    if (row.length > 0) operators.push(`[${row.splice(0).join(' ')}] TJ`)
  }
  let rise = 0
  let at = 0
  let pen = 0
  for (const [index, own] of glyphs.entries()) {
    const leads = index === 0 && own.text !== '' && font.widthOf(own) === 0
    const glyph = leads ? { ...own, step: LEAD } : own
    const place = thousandths(at + glyph.dx) - (leads ? LEAD : 0)
    at += glyph.advance
    if (glyph.text === '') {
      outlines.push(...outline(face, glyph, x + (place * size) / 1000, y, size))
      continue
    }
    if (glyph.dy !== rise) {
      show()
      operators.push(`${n((glyph.dy * size) / face.unitsPerEm)} Ts`)
      rise = glyph.dy
    }
    if (place !== pen) row.push(`${pen - place}`)
    row.push(`<${font.codeOf(glyph)}>`)
    pen = place + font.widthOf(glyph)
  }
  show()
  if (rise !== 0) operators.push('0 Ts')
  operators.push('ET')
  if (outlines.length > 0) operators.push('q', `${rgb(colour)} rg`, ...outlines, 'f', 'Q')
  return operators
}

/**
 * A glyph that stands for no letter of its own, as where one vowel sign is drawn in two parts: its picture without
 * text, because programs that copy would invent a letter for it.
 */
function outline(face: Face, glyph: Glyph, x: number, y: number, size: number): string[] {
  const scale = size / face.unitsPerEm
  const point = (px = 0, py = 0) => `${n(x + px * scale)} ${n(y + (py + glyph.dy) * scale)}`
  const operators: string[] = []
  let [lastX, lastY] = [0, 0]
  for (const [, letter = '', numbers = ''] of face.font
    .glyphToPath(glyph.id)
    .matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.split(/[ ,]/).filter(Boolean).map(Number)
    if (letter === 'M') operators.push(`${point(a, b)} m`)
    if (letter === 'L') operators.push(`${point(a, b)} l`)
    if (letter === 'C') operators.push(`${point(a, b)} ${point(c, d)} ${point(e, f)} c`)
    if (letter === 'Q') {
      const first = point(lastX + (2 / 3) * (a - lastX), lastY + (2 / 3) * (b - lastY))
      operators.push(`${first} ${point(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d))} ${point(c, d)} c`)
    }
    if (letter === 'Z') operators.push('h')
    else [lastX, lastY] = letter === 'C' ? [e, f] : letter === 'Q' ? [c, d] : [a, b]
  }
  return operators
}

/** At most three decimals, never an exponent. */
export function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

export function rgb(colour: Colour): string {
  return colour.map((part) => n(part / 255)).join(' ')
}
