import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Chain } from '../chain/chain.ts'
import { answer } from '../rpc/dispatch.ts'
import type { Methods } from '../rpc/method.ts'

const LARGEST_BODY = 2 * 1024 * 1024
const TYPE_JSON = 'application/json; charset=utf-8'
const TYPE_TEXT = 'text/plain; charset=utf-8'

/** The chain's JSON-RPC over HTTP. Any page may call it, as with any other Solana RPC. */
export function createHttpServer(chain: Chain, methods: Methods): Server {
  const server = createServer((request, response) => {
    respond(request, response, chain, methods).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else write(response, 500, TYPE_TEXT, error instanceof Error ? error.message : String(error))
    })
  })
  // Longer than clients keep an idle connection, so that none is closed under a request on its way.
  server.keepAliveTimeout = 75_000
  return server
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  chain: Chain,
  methods: Methods,
): Promise<void> {
  allowEveryOrigin(request, response)
  if (request.method === 'OPTIONS') return write(response, 200, TYPE_JSON, '')
  if (request.method === 'GET' && request.url === '/health') return write(response, 200, TYPE_TEXT, 'ok')
  if (request.method !== 'POST') {
    return write(response, 405, TYPE_TEXT, 'Used HTTP Method is not allowed. POST or OPTIONS is required\n')
  }
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    const message = 'Supplied content type is not allowed. Content-Type: application/json is required\n'
    return write(response, 415, TYPE_TEXT, message)
  }
  const body = await readBody(request)
  if (body === null) return write(response, 413, TYPE_TEXT, `A request may be ${LARGEST_BODY} bytes long.\n`)
  write(response, 200, TYPE_JSON, (await answer(body, chain, methods)) ?? '')
}

function allowEveryOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*')
  if (request.method !== 'OPTIONS') return
  response.setHeader('access-control-allow-methods', 'POST, GET, OPTIONS')
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*')
  response.setHeader('access-control-max-age', '86400')
  // A page on a public address may ask for a service on this computer only when that one agrees.
  response.setHeader('access-control-allow-private-network', 'true')
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.isBuffer(part) ? part : Buffer.from(String(part))
    length += bytes.length
    if (length > LARGEST_BODY) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString()
}

function write(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
