import type { Connection } from '@solana/web3.js'
import { rpcCall } from '../support/rpc.ts'

/** How the story's acts come to their times. */
export interface StoryClock {
  /** True on the embedded chain: its clock is moved to the time of each act. */
  moved: boolean
  /** Moves the chain's clock forward to a time in Unix seconds; does nothing where it cannot be moved. */
  moveTo(time: number): Promise<void>
}

const PRESENT: StoryClock = { moved: false, moveTo: () => Promise.resolve() }

/** Finds out whether this chain's clock can be moved. */
export async function clockOf(connection: Connection): Promise<StoryClock> {
  const start = await timeOf(connection)
  if (start === undefined) return PRESENT
  let now = start
  return {
    moved: true,
    moveTo: async (time) => {
      if (time <= now) return
      const answer = await rpcCall(connection.rpcEndpoint, 'localnet_setTime', [{ unixTimestamp: time }])
      if ('error' in answer) now = (await timeOf(connection)) ?? now
      else now = time
    },
  }
}

async function timeOf(connection: Connection): Promise<number | undefined> {
  const answer = await rpcCall(connection.rpcEndpoint, 'localnet_getTime', [])
  if ('error' in answer) return undefined
  const { result } = answer
  const time =
    typeof result === 'object' && result !== null && 'unixTimestamp' in result
      ? result.unixTimestamp
      : undefined
  return typeof time === 'number' ? time : undefined
}
