import type { Health } from '@groundtruth/server/api-types'
import type { Connection } from '@solana/web3.js'

const EVERY_MS = 100

/** Resolves when the server has indexed everything that is on the chain now. */
export async function waitUntilIndexed(
  url: string,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const wanted = await connection.getSlot('processed')
  while (!signal.aborted) {
    const response = await fetch(`${url}/health`)
    // Our own server's answer, of the type that it states.
    const { status, indexedSlot } = (await response.json()) as Health
    if (status === 'ok' && indexedSlot >= wanted) return
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}
