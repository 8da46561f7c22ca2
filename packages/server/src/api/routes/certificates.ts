import { type CertificateFacts, certificateNumber, certificateView } from '@groundtruth/sdk/certificate'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { factsFromChain, factsFromStore } from '../../certificates/facts.ts'
import { pdfOf } from '../../certificates/pdf.ts'
import { answers, answerWith, isAddress, missing } from '../respond.ts'
import { apiError } from '../schemas/common.ts'
import { certificateFacts } from '../schemas/certificates.ts'
import { name } from '../schemas/requests.ts'
import { siteOf } from '../site.ts'
import type { Api } from '../views/context.ts'

const params = z.object({ name })
const refusals = {
  404: {
    description: 'Neither the store nor the chain knows it.',
    content: { 'application/json': { schema: apiError } },
  },
  503: {
    description: 'The chain does not answer.',
    content: { 'application/json': { schema: apiError } },
  },
}

/** A retirement's certificate: its facts, its PDF and its credential, all from one view model. */
export function certificateRoutes(app: OpenAPIHono, api: Api): void {
  const facts = createRoute({
    method: 'get',
    path: '/api/retirements/{name}/certificate',
    summary: 'What a certificate says, by the retirement’s address or certificate number.',
    request: { params },
    responses: answers(certificateFacts, 'The facts.'),
  })
  app.openapi(facts, async (c) => {
    const wanted = c.req.valid('param').name
    const found = await factsFromStore(api, wanted)
    if (found === null) throw await missing(api, 'retirement', wanted)
    return c.json(answerWith(api, found), 200)
  })

  const pdf = createRoute({
    method: 'get',
    path: '/api/retirements/{name}/certificate.pdf',
    summary: 'The certificate as a PDF; from the chain itself while the store lags.',
    request: { params },
    responses: {
      200: { description: 'PDF, A4.', content: { 'application/pdf': { schema: z.unknown() } } },
      ...refusals,
    },
  })
  app.openapi(pdf, async (c) => {
    const found = await factsFor(api, c.req.valid('param').name)
    const bytes = await pdfOf(certificateView(found, siteOf(api, c)))
    c.header('Content-Type', 'application/pdf')
    c.header('Content-Disposition', `inline; filename="${certificateNumber(found)}.pdf"`)
    return c.body(new Uint8Array(bytes).buffer)
  })

  const credential = createRoute({
    method: 'get',
    path: '/api/retirements/{name}/credential.json',
    summary: 'The certificate as a W3C Verifiable Credential 2.0, signed with the key of this server.',
    request: { params },
    responses: {
      200: {
        description: 'Secured with a data-integrity proof, eddsa-jcs-2022.',
        content: { 'application/vc': { schema: z.unknown() } },
      },
      ...refusals,
    },
  })
  app.openapi(credential, async (c) => {
    const found = await factsFor(api, c.req.valid('param').name)
    const { issueCredential } = await import('@groundtruth/sdk/certificate/credential')
    const signed = issueCredential(found, await api.issuer.secretKey())
    c.header('Content-Type', 'application/vc')
    c.header('Content-Disposition', `inline; filename="${certificateNumber(found)}.credential.json"`)
    return c.body(`${JSON.stringify(signed, null, 2)}\n`)
  })
}

async function factsFor(api: Api, wanted: string): Promise<CertificateFacts> {
  const stored = await factsFromStore(api, wanted)
  if (stored !== null) return stored
  const told = isAddress(wanted) ? await factsFromChain(api, wanted) : null
  if (told === null) throw await missing(api, 'retirement', wanted)
  return told
}
