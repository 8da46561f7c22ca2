import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import { EmbeddedFace } from './embed.ts'
import type { Face } from './face.ts'
import { type Colour, n, pieceOperators, rgb } from './operators.ts'
import type { Line, Piece } from './paragraph.ts'
import type { Subsetter } from './subset.ts'

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 }

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
      for (const { piece, x: from } of stretch) {
        this.#draw(...pieceOperators(this.#embed(piece.face), piece, { x: from, y, size, colour }))
      }
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
