import { QR_MARGIN, qrCode } from '../qr.ts'
import type { Colour } from './operators.ts'
import { type Line, setParagraph } from './paragraph.ts'
import { PAGE, type Sheet } from './sheet.ts'
import type { Style, Typecase } from './typecase.ts'

export const MARGIN = 62
export const WIDTH = PAGE.width - 2 * MARGIN
/** Side of the QR code. */
export const QR = 104

export const INK: Colour = [0x14, 0x23, 0x1c]
export const LEAF: Colour = [0x1e, 0x6b, 0x4f]
export const SLATE: Colour = [0x5b, 0x6b, 0x73]
export const CLAY: Colour = [0xa4, 0x45, 0x2c]
const RULE: Colour = [0xc9, 0xcf, 0xca]

/** A text with how it looks and where it begins, in points from the left margin. */
export interface Words {
  text: string
  style: Style
  colour: Colour
  x?: number
  width?: number
}

interface Block {
  lines: Line[]
  style: Style
  colour: Colour
  x: number
}

/** Places texts below each other and goes to the next page where one does not fit. */
export class Flow {
  #y = 0

  constructor(
    readonly sheet: Sheet,
    readonly typecase: Typecase,
  ) {
    this.#begin()
  }

  space(points: number): void {
    this.#y -= points
  }

  /** A line across, with room above and below. */
  rule(above: number, below: number): void {
    this.space(above)
    this.sheet.rule(MARGIN, this.#y, WIDTH, 0.5, RULE)
    this.space(below)
  }

  /** Texts side by side, their first lines on one height. */
  async place(...words: readonly Words[]): Promise<void> {
    this.#put(await Promise.all(words.map((each) => this.#set(each))))
  }

  /** Texts below each other with the code at their right, all on one page where that is possible. */
  async placeBesideQr(words: readonly Words[], url: string): Promise<void> {
    const gap = 4
    const blocks = await Promise.all(words.map((each) => this.#set(each)))
    const height = blocks.reduce((sum, block) => sum + heightOf(block) + gap, 0)
    this.#reserve(Math.max(QR, height))
    drawQr(this.sheet, url, MARGIN + WIDTH - QR, this.#y)
    for (const block of blocks) {
      this.#put([block])
      this.space(gap)
    }
  }

  async #set({ text, style, colour, x = 0, width = WIDTH - x }: Words): Promise<Block> {
    return { lines: await setParagraph(this.typecase, text, style, width), style, colour, x }
  }

  #put(blocks: readonly Block[]): void {
    const height = Math.max(...blocks.map(heightOf))
    this.#reserve(height)
    const first = this.#y - Math.max(...blocks.map(({ style }) => style.size))
    for (const { lines, style, colour, x } of blocks) {
      lines.forEach((line, index) => {
        this.sheet.line(line, MARGIN + x, first - index * leading(style), style.size, colour)
      })
    }
    this.#y -= height
  }

  #reserve(height: number): void {
    if (this.#y - height >= MARGIN) return
    this.sheet.newPage()
    this.#begin()
  }

  #begin(): void {
    this.sheet.frame(28, 1.5, INK)
    this.sheet.frame(33, 0.5, RULE)
    this.#y = PAGE.height - MARGIN
  }
}

const leading = ({ size }: Style): number => size * 1.36

const heightOf = ({ lines, style }: Block): number => lines.length * leading(style)

/** The light zone around the code reaches over its edges, so that the code lines up with the text. */
function drawQr(sheet: Sheet, url: string, x: number, top: number): void {
  const code = qrCode(url)
  const module = QR / code.size
  if (QR_MARGIN * module > MARGIN) throw new Error('The code has no room around it: make it smaller.')
  const squares = code.runs.map((run) => ({
    x: x + run.x * module,
    y: top - (run.y + 1) * module,
    width: run.length * module,
    height: module,
  }))
  sheet.rectangles(squares, INK)
}
