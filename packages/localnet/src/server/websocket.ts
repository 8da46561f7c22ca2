import { createServer, type Server } from 'node:http'
import { WebSocketServer } from 'ws'
import type { Chain } from '../chain/chain.ts'
import { Session, SubscriptionIds } from './session.ts'

const LARGEST_MESSAGE = 256 * 1024

/** The chain's subscriptions over WebSocket. */
export function createWebSocketServer(chain: Chain): { server: Server; close: () => void } {
  const server = createServer((_request, response) => {
    response.writeHead(426, { 'content-type': 'text/plain' })
    response.end('This port speaks WebSocket only.\n')
  })
  // Given the server, ws would raise its errors a second time, where nobody listens: a taken port would end the process.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE })
  server.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request))
  })
  const sessions = new Set<Session>()
  const ids = new SubscriptionIds()
  sockets.on('connection', (socket) => {
    const session = new Session(chain, ids, (text) => socket.send(text))
    sessions.add(session)
    socket.on('message', (data) => session.receive(String(data)))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => sessions.delete(session))
  })
  const stopHearing = chain.onLanded((landed, slot) => {
    for (const session of sessions) session.onLanded(landed, slot)
  })
  const ticks = followSlots(chain, sessions)
  const close = () => {
    clearInterval(ticks)
    stopHearing()
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
  }
  return { server, close }
}

function followSlots(chain: Chain, sessions: ReadonlySet<Session>): NodeJS.Timeout {
  let told = chain.slot
  return setInterval(
    () => {
      const slot = chain.slot
      if (slot <= told) return
      told = slot
      for (const session of sessions) session.onSlot(slot)
    },
    Math.max(10, Math.floor(chain.clock.slotMs / 2)),
  )
}
