import { WebSocket } from 'ws'

export interface Subscription {
  close(): void
}

const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000

/**
 * Calls `onNews` whenever a confirmed transaction names the program, and whenever the connection is made, as something
 * may have happened before. Connects again by itself. What the notice says is not read: the ledger is read by calls.
 */
export function subscribeLogs(url: string, program: string, onNews: () => void): Subscription {
  let socket: WebSocket | undefined
  let timer: NodeJS.Timeout | undefined
  let wait = FIRST_WAIT
  let closed = false
  const connect = () => {
    socket = new WebSocket(url)
    socket.on('open', () => {
      wait = FIRST_WAIT
      const params = [{ mentions: [program] }, { commitment: 'confirmed' }]
      socket?.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'logsSubscribe', params }))
    })
    socket.on('message', onNews)
    // Polling goes on without it; a node without a WebSocket is slower and nothing else.
    socket.on('error', () => {})
    socket.on('close', () => {
      if (closed) return
      timer = setTimeout(connect, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    })
  }
  connect()
  return {
    close: () => {
      closed = true
      clearTimeout(timer)
      socket?.terminate()
    },
  }
}
