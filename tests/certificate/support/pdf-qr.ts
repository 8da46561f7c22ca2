import jsQR from 'jsqr'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'

const SCALE = 4

/** Draws the filled squares of a PDF and reads the QR code that they make. */
export async function qrOf(pdf: Uint8Array): Promise<string | undefined> {
  const document = await PDFDocument.load(pdf)
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
    const squares = [...text.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map((match) =>
      match.slice(1).map(Number),
    )
    if (squares.length > 100) return read(squares)
  }
  return undefined
}

function read(squares: number[][]): string | undefined {
  const small = squares.filter(([, , , height = 0]) => height > 1 && height < 10)
  const left = Math.min(...small.map(([x = 0]) => x)) - 20
  const top = Math.max(...small.map(([, y = 0, , height = 0]) => y + height)) + 20
  const side = 160 * SCALE
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255)
  for (const [x = 0, y = 0, width = 0, height = 0] of small) {
    for (let row = Math.round((top - y - height) * SCALE); row < Math.round((top - y) * SCALE); row++) {
      const from = Math.round((x - left) * SCALE)
      const to = Math.round((x + width - left) * SCALE)
      for (let column = from; column < to; column++)
        pixels.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}
