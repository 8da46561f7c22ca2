import type { Server } from 'node:http'

/** Says that a port cannot be had. */
export class PortError extends Error {}

/** Listens and returns the port. Throws PortError with a sentence when it cannot. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(portError(error, host, port))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): PortError {
  if (error.code === 'EADDRINUSE') {
    return new PortError(`Port ${port} on ${host} is taken: stop what uses it, or name another port.`)
  }
  return new PortError(
    `Port ${port} on ${host} cannot be opened (${error.message}): name another host or port.`,
  )
}

const PATIENCE_MS = 250

/** Stops a server. Who is being answered is answered; who takes longer than a moment is cut off. */
export function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
