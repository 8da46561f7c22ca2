import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { EmbeddedFace } from './embed.ts'
import type { Face } from './face.ts'
import type { Line, Piece } from './paragraph.ts'
import type { Glyph } from './shape.ts'
import type { Subsetter } from './subset.ts'

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 }

export type Colour = readonly [red: number, green: number, blue: number]

/**
 * Thousandths of the type size: what comes first on a piece has a width, however small, because programs that copy take
 * a first mark without one for a piece by itself.
 */
const LEAD = 10

interface Information {
  title: string
  subject: string
  /** Unix seconds, written as the file's date, so that the same certificate is the same file. */
  date: number
}

/** Pages on which lines of set text, rules and squares are placed; y counts up from the foot, in points. */
export class Sheet {
  readonly #document: PDFDocument
  readonly #faces = new Map<string, EmbeddedFace>()
  readonly #pages: string[][] = []

  private constructor(document: PDFDocument) {
    this.#document = document
    this.newPage()
  }

  static async open(): Promise<Sheet> {
    return new Sheet(await PDFDocument.create({ updateMetadata: false }))
  }

  newPage(): void {
    this.#pages.push([])
  }

  /**
   * Pieces are written in the order in which they are read, each at its place, so that copying gives that order; where
   * glyphs do not follow each other as their letters do, the letters stand beside them.
   */
  line({ pieces }: Line, x: number, y: number, size: number, colour: Colour): void {
    let at = x
    const placed = pieces.map((piece) => {
      const place = { piece, x: at }
      at += piece.width
      return place
    })
    placed.sort((a, b) => a.piece.start - b.piece.start)
    for (const stretch of stretches(placed)) {
      const complex = stretch.some(({ piece }) => piece.complex)
      const text = stretch.map(({ piece }) => piece.text).join('')
      if (complex) this.#draw(`/Span <</ActualText ${PDFHexString.fromText(text).toString()}>> BDC`)
      for (const place of stretch) this.#piece(place.piece, place.x, y, size, colour)
      if (complex) this.#draw('EMC')
    }
  }

  rule(x: number, y: number, width: number, thickness: number, colour: Colour): void {
    this.rectangles([{ x, y, width, height: thickness }], colour)
  }

  frame(inset: number, thickness: number, colour: Colour): void {
    const size = `${n(PAGE.width - 2 * inset)} ${n(PAGE.height - 2 * inset)}`
    this.#draw('q', `${rgb(colour)} RG`, `${n(thickness)} w`, `${n(inset)} ${n(inset)} ${size} re`, 'S', 'Q')
  }

  rectangles(
    squares: readonly { x: number; y: number; width: number; height: number }[],
    colour: Colour,
  ): void {
    const paths = squares.map(({ x, y, width, height }) => `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`)
    this.#draw('q', `${rgb(colour)} rg`, ...paths, 'f', 'Q')
  }

  async save(subsetter: Subsetter, { title, subject, date }: Information): Promise<Uint8Array> {
    const document = this.#document
    const { context } = document
    for (const face of this.#faces.values()) face.write(subsetter)
    const fonts = context.obj({})
    for (const { name, ref } of this.#faces.values()) fonts.set(PDFName.of(name), ref)
    const resources = context.register(context.obj({ Font: fonts }))
    for (const operators of this.#pages) {
      const page = document.addPage([PAGE.width, PAGE.height])
      page.node.set(PDFName.of('Contents'), context.register(context.flateStream(operators.join('\n'))))
      page.node.set(PDFName.of('Resources'), resources)
    }
    const moment = new Date(date * 1000)
    document.setTitle(title, { showInWindowTitleBar: true })
    document.setSubject(subject)
    document.setProducer('Groundtruth')
    document.setCreator('Groundtruth')
    document.setCreationDate(moment)
    document.setModificationDate(moment)
    document.catalog.set(PDFName.of('Lang'), PDFString.of('en'))
    return document.save({ useObjectStreams: false, addDefaultPage: false })
  }

  #draw(...operators: string[]): void {
    this.#pages.at(-1)?.push(...operators)
  }

  #piece({ face, glyphs }: Piece, x: number, y: number, size: number, colour: Colour): void {
    const font = this.#embed(face)
    const thousandths = (units: number) => Math.round((units * 1000) / face.unitsPerEm)
    const outlines: string[] = []
    const row: string[] = []
    let rise = 0
    let at = 0
    let pen = 0
    const show = (operator?: string) => {
      if (row.length > 0) this.#draw(`[${row.splice(0).join(' ')}] TJ`)
      if (operator !== undefined) this.#draw(operator)
    }
    this.#draw('BT', `${rgb(colour)} rg`, `/${font.name} ${n(size)} Tf`, `1 0 0 1 ${n(x)} ${n(y)} Tm`)
    for (const [index, own] of glyphs.entries()) {
      const leads = index === 0 && own.text !== '' && font.widthOf(own) === 0
      const glyph = leads ? { ...own, step: LEAD } : own
      const place = thousandths(at + glyph.dx) - (leads ? LEAD : 0)
      if (glyph.text === '') {
        outlines.push(...outline(face, glyph, x + (place * size) / 1000, y, size))
      } else {
        if (glyph.dy !== rise) show(`${n((glyph.dy * size) / face.unitsPerEm)} Ts`)
        if (place !== pen) row.push(`${pen - place}`)
        row.push(`<${font.codeOf(glyph)}>`)
        rise = glyph.dy
        pen = place + font.widthOf(glyph)
      }
      at += glyph.advance
    }
    show(rise === 0 ? undefined : '0 Ts')
    this.#draw('ET')
    if (outlines.length > 0) this.#draw('q', `${rgb(colour)} rg`, ...outlines, 'f', 'Q')
  }

  #embed(face: Face): EmbeddedFace {
    const known = this.#faces.get(face.key)
    if (known !== undefined) return known
    const font = new EmbeddedFace(this.#document.context, face, `F${this.#faces.size + 1}`)
    this.#faces.set(face.key, font)
    return font
  }
}

interface Place {
  piece: Piece
  x: number
}

/** Complex pieces that follow each other are one stretch; every other piece is one by itself. */
function stretches(places: readonly Place[]): Place[][] {
  const found: Place[][] = []
  for (const place of places) {
    const last = found.at(-1)
    if (last?.at(-1)?.piece.complex === true && place.piece.complex) last.push(place)
    else found.push([place])
  }
  return found
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
function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function rgb(colour: Colour): string {
  return colour.map((part) => n(part / 255)).join(' ')
}
