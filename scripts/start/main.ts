import { resolve } from 'node:path'
import { DEFAULTS } from '../../packages/cli/src/support/options.ts'
import { requireFreePort, requireRoom, sentenceOf } from './checks.ts'
import { readOptions, type StartOptions, USAGE } from './options.ts'
import { bringUp, type House } from './house.ts'

/** The certificate of the sample whose trace is the whole loop: from contributions to a retirement. */
const LOOP = 'SUN-DEV-1-2026-3-125001'

/** Where everything is, and how the command line finds it where that is not its own default. */
export function welcome({ story, data }: StartOptions, url: string, rpcUrl: string): string {
  const settings = [
    rpcUrl === DEFAULTS.rpc ? '' : ` --rpc ${rpcUrl}`,
    url === DEFAULTS.api ? '' : ` --api ${url}`,
    data === resolve(DEFAULTS.data) ? '' : ` --data ${data}`,
  ].join('')
  return [
    `Groundtruth is ready: ${url}`,
    ...(story ? [`The whole loop, from contributors' money to a certificate: ${url}/trace/${LOOP}`] : []),
    `The command line: npx groundtruth${settings} --help`,
  ].join('\n')
}

/** One Ctrl-C reaches this process from the terminal and again from npm. A later one means "at once". */
const SAME_KEY_MS = 1_000

/** `npm start` once dependencies are there: brings everything up and keeps it up until it is told to stop. */
export async function main(args: readonly string[], root: string): Promise<void> {
  const options = readOptions(args, root)
  if (options === undefined) {
    console.log(USAGE)
    return
  }
  const stopping = new AbortController()
  let house: Promise<House> | undefined
  let since = Number.POSITIVE_INFINITY
  const stop = async (code: number) => {
    if (stopping.signal.aborted) {
      if (Date.now() - since > SAME_KEY_MS) process.exit(code)
      return
    }
    since = Date.now()
    stopping.abort()
    // What is half up is closed as well; its own error was told or is that of the stop.
    const up = await house?.catch(() => undefined)
    await up?.close()
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))
  const fail = (error: unknown) => {
    if (stopping.signal.aborted) return
    console.error(sentenceOf(error))
    void stop(1)
  }
  try {
    await requireRoom(options.data)
    await requireFreePort(options.port, '--port')
    await requireFreePort(options.rpcPort, '--rpc-port')
    await requireFreePort(options.wsPort, '--ws-port')
    house = bringUp(options, { root, signal: stopping.signal, onFailure: fail })
    const { url, rpcUrl } = await house
    if (!stopping.signal.aborted) console.log(welcome(options, url, rpcUrl))
  } catch (error) {
    fail(error)
  }
}
