import { connect } from 'node:net'
import type { Context } from '../support/context.ts'
import { rpcCall } from '../support/rpc.ts'
import type { Check } from './checks.ts'

/** The ports of "npm start" on this computer: free, ours, or taken by something else. */
export async function portChecks({ rpc, api, server }: Context): Promise<Check[]> {
  const rpcPort = localPort(rpc.value)
  const apiPort = localPort(api.value)
  const checks: Promise<Check>[] = []
  if (rpcPort !== undefined) {
    checks.push(portCheck(rpcPort, '--rpc-port', () => answersAsChain(rpc.value)))
    checks.push(portCheck(rpcPort + 1, '--ws-port', () => answersAsChain(rpc.value)))
  }
  if (apiPort !== undefined) checks.push(portCheck(apiPort, '--port', () => server.isThere()))
  return Promise.all(checks)
}

async function portCheck(port: number, flag: string, isOurs: () => Promise<boolean>): Promise<Check> {
  const name = `Port ${port}`
  if (!(await isTaken(port))) return { name, ok: true, detail: 'free' }
  if (await isOurs()) return { name, ok: true, detail: 'in use by Groundtruth or its chain' }
  const advice = `Stop what uses it, or name another with "npm start -- ${flag} PORT".`
  return { name, ok: false, detail: 'taken by something else', advice }
}

async function answersAsChain(url: string): Promise<boolean> {
  return rpcCall(url, 'getHealth', []).then(
    (answer) => 'result' in answer,
    () => false,
  )
}

/** The port of an address on this computer. */
function localPort(url: string): number | undefined {
  const { hostname, port, protocol } = new URL(url)
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return undefined
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
}
