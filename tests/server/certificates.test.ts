import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server as HttpServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { z } from 'zod'
import { certificateFromChain, type RpcCall } from '../../packages/sdk/src/certificate/chain.ts'
import { certificateText, certificateView } from '../../packages/sdk/src/certificate/index.ts'
import { checkCredential } from '../../packages/sdk/src/certificate/credential/index.ts'
import { PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import { certificateFacts } from '../../packages/server/src/api/schemas/certificates.ts'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import { chainInfo } from '../../packages/server/src/api/schemas/overview.ts'
import { openContentStore } from '../../packages/server/src/content/index.ts'
import { startServer } from '../../packages/server/src/index.ts'
import { packed, pdfText } from '../certificate/support/pdf-text.ts'
import { ask, refusal } from './support/ask.ts'
import { type House, openHouse } from './support/house.ts'

/** What is asked of a row of the list. */
const retirementRow = z.looseObject({
  address: z.string(),
  certificate: z.string(),
  beneficiaryKind: z.string(),
  signature: z.string(),
  batch: z.looseObject({ address: z.string() }),
})

describe('certificates at the server', function () {
  this.timeout(240_000)
  let house: House
  let url: string
  let retired: z.infer<typeof retirementRow>[]
  let call: RpcCall
  let content: (sha256: string) => Promise<Uint8Array | null>

  before(async () => {
    house = await openHouse()
    url = house.url
    retired = (await ask(url, '/api/retirements?limit=500', page(retirementRow))).data.items
    call = callTo(house.story.chain.rpcUrl)
    content = (hash) => openContentStore(join(house.story.folder, 'content')).files.get(hash)
  })
  after(() => house.close())

  it('say the same from the store and from the accounts alone, in facts, words and text', async () => {
    expect(retired.length).to.be.above(2)
    expect(new Set(retired.map(({ beneficiaryKind }) => beneficiaryKind)).size).to.be.above(1)
    const paidFor: unknown[] = []
    for (const { address, certificate, signature } of retired) {
      const { data: stored } = await ask(url, `/api/retirements/${certificate}/certificate`, certificateFacts)
      const told = await certificateFromChain({ call, content }, address)
      expect(told.retirement.signature).to.equal(signature)
      expect({ ...told, readAt: 0 }).to.deep.equal({ ...stored, readAt: 0 })
      const [a, b] = [stored, told].map((facts) => certificateView(facts, url))
      expect(a).to.deep.equal(b)
      expect(a?.number).to.equal(certificate)
      for (const { name, bps } of told.claim.proposals) paidFor.push([certificate, name, bps])
    }
    const proposal = 'New inverters for Dry Ridge (sample)'
    expect(paidFor).to.deep.include(['SUN-DEV-1-2026-3-125001', proposal, 400])
    expect(paidFor).to.have.length.below(retired.length)
  })

  it('name the transaction that retired, whoever else named the account before or after', async () => {
    const [one, two, three] = retired
    const crowded: RpcCall = async (method, params) => {
      const answer = await call(method, params)
      if (method !== 'getSignaturesForAddress' || !Array.isArray(answer)) return answer
      const stranger = (signature = '') => ({ signature, err: null })
      return [stranger(two?.signature), ...answer, stranger(three?.signature)]
    }
    const { retirement } = await certificateFromChain({ call: crowded }, one?.address ?? '')
    expect(retirement.signature).to.equal(one?.signature)
    const forgetful: RpcCall = async (method, params) =>
      method === 'getTransaction' ? null : call(method, params)
    const forgotten = await certificateFromChain({ call: forgetful }, one?.address ?? '')
    expect(forgotten.retirement.signature).to.equal(null)
  })

  it('are known by their codes alone where nobody has the files with the names', async () => {
    const [one] = retired
    const told = await certificateFromChain({ call }, one?.address ?? '')
    expect(told.project.name).to.equal(null)
    const wrong = () => Promise.resolve(new TextEncoder().encode('{"name":"Another project"}'))
    expect((await certificateFromChain({ call, content: wrong }, one?.address ?? '')).project.name).to.equal(
      null,
    )
  })

  it('are refused in a sentence where the account is no retirement', async () => {
    const [one] = retired
    for (const address of [one?.batch.address ?? '', house.story.people.of('holder3').publicKey.toBase58()]) {
      const error: unknown = await certificateFromChain({ call }, address).catch((caught: unknown) => caught)
      expect(String(error)).to.contain(`There is no retirement at ${address}`)
      const { status } = await refusal(url, `/api/retirements/${address}/certificate.pdf`)
      expect(status).to.equal(404)
    }
  })

  it('come as a PDF with the words of the page', async () => {
    for (const { address, certificate } of retired.slice(0, 3)) {
      const response = await fetch(`${url}/api/retirements/${address}/certificate.pdf`)
      expect(response.headers.get('content-type')).to.equal('application/pdf')
      expect(response.headers.get('content-disposition')).to.contain(`${certificate}.pdf`)
      const { text } = await pdfText(new Uint8Array(await response.arrayBuffer()))
      const { data } = await ask(url, `/api/retirements/${address}/certificate`, certificateFacts)
      expect(packed(text)).to.equal(packed(certificateText(certificateView(data, url)).join('')))
    }
  })

  it('come as a credential that holds, signed by a key that stays in the data folder', async () => {
    const [one] = retired
    const response = await fetch(`${url}/api/retirements/${one?.certificate}/credential.json`)
    expect(response.headers.get('content-type')).to.equal('application/vc')
    const text = await response.text()
    const { facts, issuer } = checkCredential(text)
    expect(facts.retirement.address).to.equal(one?.address)
    const again = await fetch(`${url}/api/retirements/${one?.address}/credential.json`)
    expect(checkCredential(await again.text()).issuer).to.equal(issuer)
    const file = join(house.story.folder, 'issuer.key')
    expect(statSync(file).mode & 0o777).to.equal(0o600)
    expect(text).not.to.contain(readFileSync(file, 'utf8').trim())
    expect(text, 'nothing that the request says').not.to.contain('127.0.0.1')
  })

  it('are handed out from the chain itself while the store has nothing', async () => {
    const [one] = retired
    const lagging = await startLagging(house.story.chain.rpcUrl)
    try {
      const path = `/api/retirements/${one?.address}`
      expect(await refusal(lagging.url, `${path}/certificate`)).to.include({
        status: 503,
        name: 'NotIndexedYet',
      })
      const pdf = await fetch(`${lagging.url}${path}/certificate.pdf`)
      const { text } = await pdfText(new Uint8Array(await pdf.arrayBuffer()))
      const facts = await certificateFromChain({ call }, one?.address ?? '')
      expect(packed(text)).to.equal(packed(certificateText(certificateView(facts, lagging.url)).join('')))
      const credential = await (await fetch(`${lagging.url}${path}/credential.json`)).text()
      expect({ ...checkCredential(credential).facts, readAt: 0 }).to.deep.equal({ ...facts, readAt: 0 })
    } finally {
      await lagging.close()
    }
  })

  it('lead to the public address of the server where it has one, whatever the request names', async () => {
    const [one] = retired
    const publicUrl = 'https://groundtruth.example'
    const server = await startLagging(house.story.chain.rpcUrl, { publicUrl })
    try {
      const path = `${server.url}/api/retirements/${one?.address}`
      const pdf = await fetch(`${path}/certificate.pdf`)
      const { text } = await pdfText(new Uint8Array(await pdf.arrayBuffer()))
      const facts = await certificateFromChain({ call, content }, one?.address ?? '')
      const { link, url: page } = certificateView(facts, publicUrl)
      expect(packed(text)).to.contain(packed(link)).and.not.contain('127.0.0.1')
      expect(page).to.equal(`${publicUrl}/retirements/${one?.address}`)
      expect((await ask(server.url, '/api/chain', chainInfo)).data.publicUrl).to.equal(publicUrl)
      expect((await ask(url, '/api/chain', chainInfo)).data.publicUrl).to.equal(null)
    } finally {
      await server.close()
    }
  })

  it('say what to do where the key of the issuer is damaged', async () => {
    const [one] = retired
    const folder = mkdtempSync(join(tmpdir(), 'groundtruth-issuer-'))
    writeFileSync(join(folder, 'issuer.key'), 'not a key')
    const lagging = await startLagging(house.story.chain.rpcUrl, { dataDir: folder })
    try {
      const { status, message } = await refusal(
        lagging.url,
        `/api/retirements/${one?.address}/credential.json`,
      )
      expect(status).to.equal(503)
      expect(message).to.contain('put the saved key back')
    } finally {
      await lagging.close()
    }
  })

  it('have their typefaces from the packages, and nothing beside them', async () => {
    const font = await fetch(`${url}/typefaces/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.ttf`)
    expect(font.headers.get('content-type')).to.equal('font/ttf')
    expect(
      Buffer.from(await font.arrayBuffer())
        .subarray(0, 4)
        .toString('hex'),
    ).to.equal('00010000')
    for (const path of [
      'ibm-plex-sans/package.json',
      '..%2f..%2fpackage.json',
      'chai/unicode.json',
      'ibm-plex-sans/files/x.ttf',
    ]) {
      expect((await fetch(`${url}/typefaces/${path}`)).status, path).to.equal(404)
    }
  })
})

function callTo(rpcUrl: string): RpcCall {
  return async (method, params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
    const response = await fetch(rpcUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return Object(await response.json()).result
  }
}

/** A server whose node does not list the program's transactions: it knows accounts, and its store stays empty. */
async function startLagging(
  rpcUrl: string,
  {
    dataDir = mkdtempSync(join(tmpdir(), 'groundtruth-lagging-')),
    publicUrl,
  }: { dataDir?: string; publicUrl?: string } = {},
) {
  const node = await startForgetful(rpcUrl)
  const address = node.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const server = await startServer({
    rpcUrl: `http://127.0.0.1:${port}`,
    wsUrl: `ws://127.0.0.1:${port}`,
    dataDir,
    publicUrl,
    port: 0,
    logLevel: 'silent',
    pollMs: 300,
  })
  return {
    url: server.url,
    close: async () => {
      await server.close()
      node.closeAllConnections()
      await new Promise((resolve) => node.close(resolve))
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function startForgetful(rpcUrl: string): Promise<HttpServer> {
  const server = createServer((request, response) => {
    void (async () => {
      let body = ''
      for await (const part of request) body += String(part)
      const { id, method, params } = Object(JSON.parse(body))
      response.setHeader('content-type', 'application/json')
      const hidden = method === 'getSignaturesForAddress' && params[0] === PROGRAM_ADDRESS
      if (hidden) return response.end(JSON.stringify({ jsonrpc: '2.0', id, result: [] }))
      const headers = { 'content-type': 'application/json' }
      return response.end(await (await fetch(rpcUrl, { method: 'POST', headers, body })).text())
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
