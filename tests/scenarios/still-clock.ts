import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** In front of a chain: passes every question on but those that read or move its clock, as any other node would. */
export async function stillClock(rpcUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString()
      response.setHeader('content-type', 'application/json')
      void answer(rpcUrl, body).then((text) => response.end(text))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function answer(rpcUrl: string, body: string): Promise<string> {
  if (body.includes('"localnet_')) {
    return JSON.stringify({ jsonrpc: '2.0', id: 1, error: { code: -32_601, message: 'Method not found' } })
  }
  const response = await fetch(rpcUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return response.text()
}
