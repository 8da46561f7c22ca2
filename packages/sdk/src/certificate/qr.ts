import qrcode from 'qrcode'

/** A QR code as squares: `size` modules a side, and runs of dark modules in a row. */
export interface QrCode {
  size: number
  runs: { x: number; y: number; length: number }[]
}

/** Light modules that a reader needs around the code. */
export const QR_MARGIN = 4

/** @throws Error where the text is longer than a code holds. */
export function qrCode(text: string): QrCode {
  const { size, data } = qrcode.create(text, { errorCorrectionLevel: 'M' }).modules
  const runs: QrCode['runs'] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (data[y * size + x] !== 1) continue
      const from = x
      while (x < size && data[y * size + x] === 1) x++
      runs.push({ x: from, y, length: x - from })
    }
  }
  return { size, runs }
}

/** The dark modules as the `d` of an SVG path; one module is one unit, the margin included. */
export function qrPath({ runs }: QrCode): string {
  return runs.map(({ x, y, length }) => `M${x + QR_MARGIN} ${y + QR_MARGIN}h${length}v1h-${length}z`).join('')
}
