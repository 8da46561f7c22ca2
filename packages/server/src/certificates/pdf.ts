import type { CertificateView } from '@groundtruth/sdk/certificate'

/** PDFs that are kept: making one takes a tenth of a second, and a shared link is opened many times. */
const KEPT = 200
const made = new Map<string, Promise<Uint8Array>>()

/** The PDF of a certificate; the same view is set once. The shaper is loaded when the first one is asked for. */
export function pdfOf(view: CertificateView): Promise<Uint8Array> {
  const key = JSON.stringify(view)
  const known = made.get(key)
  if (known !== undefined) return known
  const pdf = make(view)
  const oldest = made.keys().next()
  if (made.size >= KEPT && oldest.done !== true) made.delete(oldest.value)
  made.set(key, pdf)
  pdf.catch(() => made.delete(key))
  return pdf
}

async function make(view: CertificateView): Promise<Uint8Array> {
  const [{ certificatePdf }, { readAssetFromPackages }] = await Promise.all([
    import('@groundtruth/sdk/certificate/pdf'),
    import('@groundtruth/sdk/certificate/node'),
  ])
  return certificatePdf(view, readAssetFromPackages)
}
