import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** The port cannot be used; the message says what to do. */
export class ListenError extends Error {
  override name = 'ListenError'
}

interface Fetches {
  fetch: Parameters<typeof getRequestListener>[0]
}

/** Answers HTTP on an address and port; port 0 takes any free one. */
export async function listen(
  app: Fetches,
  host: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(getRequestListener(app.fetch))
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new ListenError(sentence(error, host, port))
  }
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${taken}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function sentence(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use: stop the program that has it, or give another port.`
  }
  if (code === 'EACCES') return `Port ${port} on ${host} needs more rights: give a port above 1023.`
  const reason = error instanceof Error ? error.message : String(error)
  return `The server cannot listen on ${host}, port ${port} (${reason}): give another address.`
}
