import { QR_MARGIN, qrCode } from '../qr.ts'
import type { CertificateView } from '../view.ts'
import { type ReadAsset, SUBSETTER } from './assets.ts'
import { type Line, setParagraph } from './paragraph.ts'
import { type Colour, PAGE, Sheet } from './sheet.ts'
import { openSubsetter } from './subset.ts'
import { type Style, Typecase } from './typecase.ts'

const INK: Colour = [0x14, 0x23, 0x1c]
const LEAF: Colour = [0x1e, 0x6b, 0x4f]
const SLATE: Colour = [0x5b, 0x6b, 0x73]
const CLAY: Colour = [0xa4, 0x45, 0x2c]
const RULE: Colour = [0xc9, 0xcf, 0xca]

const MARGIN = 62
const WIDTH = PAGE.width - 2 * MARGIN
const LABEL = 132
const QR = 104

const plain = (size: number): Style => ({ size, weight: 400, mono: false })
const strong = (size: number): Style => ({ size, weight: 600, mono: false })
const mono = (size: number): Style => ({ size, weight: 400, mono: true })

interface Block {
  lines: Line[]
  style: Style
  colour: Colour
  x: number
}

/**
 * The certificate as a PDF of one or more A4 pages. The same view gives the same bytes, in a browser and in Node.
 * @throws where a typeface cannot be read.
 */
export async function certificatePdf(view: CertificateView, read: ReadAsset): Promise<Uint8Array> {
  const country = view.rows.find(({ key }) => key === 'country')?.text ?? ''
  const typecase = new Typecase(read, country)
  const [sheet, subsetter] = await Promise.all([Sheet.open(), read(SUBSETTER).then(openSubsetter)])
  const page = new Flow(sheet)
  const set = async (
    text: string,
    style: Style,
    colour: Colour,
    x = 0,
    width = WIDTH - x,
  ): Promise<Block> => ({
    lines: await setParagraph(typecase, text, style, width),
    style,
    colour,
    x,
  })

  page.place([await set(view.title, strong(22), INK)])
  page.space(4)
  page.place([await set(view.number, mono(11), LEAF)])
  page.space(16)
  page.place([await set(view.sentence, plain(15), INK)])
  page.space(8)
  page.place([await set(view.final, plain(10), INK)])
  for (const [text, colour] of [
    [view.warning, CLAY],
    [view.note, SLATE],
  ] as const) {
    if (text === null) continue
    page.space(4)
    page.place([await set(text, plain(9), colour)])
  }
  page.space(10)
  page.rule(RULE)
  page.space(6)
  for (const { label, text, code } of view.rows) {
    const style = code ? mono(8) : plain(9.5)
    page.place([await set(label, plain(9.5), SLATE, 0, LABEL - 10), await set(text, style, INK, LABEL)])
    page.space(2.5)
  }
  if (typecase.missing.size > 0) {
    const letters = [...typecase.missing].map(nameOf).join(', ')
    page.place([await set(view.missing.replace('{letters}', letters), plain(8), CLAY, LABEL)])
  }
  page.space(6)
  page.rule(RULE)
  page.space(8)
  const beside = WIDTH - QR - 18
  const steps: Block[] = [await set(view.checkTitle, strong(10), INK, 0, beside)]
  for (const text of [...view.check, view.link]) steps.push(await set(text, plain(8), INK, 0, beside))
  page.besideQr(steps, view.url)
  return sheet.save(subsetter, { title: `${view.title} ${view.number}`, subject: view.url, date: view.date })
}

/** "U+1F333" */
function nameOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Places blocks below each other and goes to the next page where one does not fit. */
class Flow {
  #y = 0

  constructor(readonly sheet: Sheet) {
    this.#begin()
  }

  space(points: number): void {
    this.#y -= points
  }

  rule(colour: Colour): void {
    this.sheet.rule(MARGIN, this.#y, WIDTH, 0.5, colour)
  }

  /** Blocks side by side. */
  place(blocks: readonly Block[]): void {
    const height = Math.max(...blocks.map(heightOf))
    if (this.#y - height < MARGIN) {
      this.sheet.newPage()
      this.#begin()
    }
    for (const block of blocks) this.#draw(block, this.#y)
    this.#y -= height
  }

  /** Blocks below each other with the code at their right. */
  besideQr(blocks: readonly Block[], url: string): void {
    const gap = 4
    const height = Math.max(
      QR,
      blocks.reduce((sum, block) => sum + heightOf(block) + gap, 0),
    )
    if (this.#y - height < MARGIN) {
      this.sheet.newPage()
      this.#begin()
    }
    drawQr(this.sheet, url, MARGIN + WIDTH - QR, this.#y)
    for (const block of blocks) {
      this.place([block])
      this.space(gap)
    }
  }

  #begin(): void {
    this.sheet.frame(28, 1.5, INK)
    this.sheet.frame(33, 0.5, RULE)
    this.#y = PAGE.height - MARGIN
  }

  #draw({ lines, style, colour, x }: Block, top: number): void {
    lines.forEach((line, index) => {
      const baseline = top - index * leading(style) - style.size
      this.sheet.line(line, MARGIN + x, baseline, style.size, colour)
    })
  }
}

const leading = ({ size }: Style): number => size * 1.36

const heightOf = ({ lines, style }: Block): number => lines.length * leading(style)

/** The quiet zone reaches over the edges, so that the code lines up with the text. */
function drawQr(sheet: Sheet, url: string, x: number, top: number): void {
  const code = qrCode(url)
  const module = QR / code.size
  const squares = code.runs.map((run) => ({
    x: x + run.x * module,
    y: top - (run.y + 1) * module,
    width: run.length * module,
    height: module,
  }))
  if (QR_MARGIN * module > MARGIN) throw new Error('The code has no room around it: make it smaller.')
  sheet.rectangles(squares, INK)
}
