import { once } from 'node:events'
import { WebSocket } from 'ws'

/** Opens a subscription, lets something happen, and returns the first notification. */
export async function listenTo(
  wsUrl: string,
  method: string,
  params: unknown[],
  happen: () => Promise<unknown>,
): Promise<unknown> {
  const { socket, messages } = await ask(wsUrl, method, params)
  await happen()
  await until(() => messages.length > 1)
  socket.terminate()
  return messages[1]
}

/** Sends one call over the WebSocket and returns its answer. */
export async function askSocket(wsUrl: string, method: string, params: unknown[]): Promise<unknown> {
  const { socket, messages } = await ask(wsUrl, method, params)
  socket.terminate()
  return messages[0]
}

async function ask(wsUrl: string, method: string, params: unknown[]) {
  const socket = new WebSocket(wsUrl)
  const messages: unknown[] = []
  socket.on('message', (data) => messages.push(JSON.parse(String(data)) as unknown))
  await once(socket, 'open')
  socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
  await until(() => messages.length > 0)
  return { socket, messages }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
}
