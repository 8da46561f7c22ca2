import type { CertificateView } from '@groundtruth/sdk/certificate'
import { certificatePdf } from '@groundtruth/sdk/certificate/pdf'
import { request } from '../../shared/api/index.ts'

/** The same bytes as the server's, with typefaces of this site. */
export function makePdf(view: CertificateView): Promise<Uint8Array> {
  return certificatePdf(view, async (path) => {
    const response = await request(`/typefaces/${path}`)
    return new Uint8Array(await response.arrayBuffer())
  })
}
