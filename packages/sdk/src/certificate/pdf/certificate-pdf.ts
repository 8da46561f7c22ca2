import type { CertificateView } from '../view.ts'
import { type ReadAsset, SUBSETTER } from './assets.ts'
import { CLAY, Flow, INK, LEAF, QR, SLATE, WIDTH } from './flow.ts'
import { Sheet } from './sheet.ts'
import { openSubsetter } from './subset.ts'
import { type Style, Typecase } from './typecase.ts'

/** Where the values of the rows begin. */
const VALUES = 132
/** Between the text and the code at its right. */
const GUTTER = 18

const plain = (size: number): Style => ({ size, weight: 400, mono: false })
const strong = (size: number): Style => ({ size, weight: 600, mono: false })
const mono = (size: number): Style => ({ size, weight: 400, mono: true })

/**
 * The certificate as a PDF of one or more A4 pages. The same view gives the same bytes, in a browser and in Node.
 * @throws where a typeface cannot be read.
 */
export async function certificatePdf(view: CertificateView, read: ReadAsset): Promise<Uint8Array> {
  const country = view.rows.find(({ key }) => key === 'country')?.text ?? ''
  const typecase = new Typecase(read, country)
  const [sheet, subsetter] = await Promise.all([Sheet.open(), read(SUBSETTER).then(openSubsetter)])
  const flow = new Flow(sheet, typecase)
  await placeHead(flow, view)
  flow.rule(10, 6)
  await placeRows(flow, view)
  flow.rule(6, 8)
  await placeChecks(flow, view)
  return sheet.save(subsetter, { title: `${view.title} ${view.number}`, subject: view.url, date: view.date })
}

async function placeHead(flow: Flow, view: CertificateView): Promise<void> {
  await flow.place({ text: view.title, style: strong(22), colour: INK })
  flow.space(4)
  await flow.place({ text: view.number, style: mono(11), colour: LEAF })
  flow.space(16)
  await flow.place({ text: view.sentence, style: plain(15), colour: INK })
  flow.space(8)
  await flow.place({ text: view.final, style: plain(10), colour: INK })
  for (const [text, colour] of [
    [view.warning, CLAY],
    [view.note, SLATE],
  ] as const) {
    if (text === null) continue
    flow.space(4)
    await flow.place({ text, style: plain(9), colour })
  }
}

async function placeRows(flow: Flow, view: CertificateView): Promise<void> {
  for (const { label, text, code } of view.rows) {
    await flow.place(
      { text: label, style: plain(9.5), colour: SLATE, width: VALUES - 10 },
      { text, style: code ? mono(8) : plain(9.5), colour: INK, x: VALUES },
    )
    flow.space(2.5)
  }
  const { missing } = flow.typecase
  if (missing.size === 0) return
  const text = view.missing.replace('{letters}', [...missing].map(codeOf).join(', '))
  await flow.place({ text, style: plain(8), colour: CLAY, x: VALUES })
}

async function placeChecks(flow: Flow, view: CertificateView): Promise<void> {
  const width = WIDTH - QR - GUTTER
  const steps = [...view.check, view.link].map((text) => ({ text, style: plain(8), colour: INK, width }))
  const title = { text: view.checkTitle, style: strong(10), colour: INK, width }
  await flow.placeBesideQr([title, ...steps], view.url)
}

/** "U+1F333" */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
