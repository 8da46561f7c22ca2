import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { Refusal } from './errors.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** @throws Refusal unless the request comes from this machine. */
export function requireLocal(c: Context, what: string, advice: string): void {
  if (!isLocal(c)) throw new Refusal(403, 'NotLocal', what, advice)
}

/** Neither another machine, nor one behind a proxy, nor a page of another site in a browser on this machine. */
function isLocal(c: Context): boolean {
  const peer = getConnInfo(c).remote.address ?? ''
  const forwarded = c.req.header('forwarded') ?? c.req.header('x-forwarded-for')
  const origin = c.req.header('origin')
  const own = origin === undefined || origin === new URL(c.req.url).origin
  return LOOPBACK.has(peer) && forwarded === undefined && own && isLoopbackHost(c.req.header('host') ?? '')
}

/** A name that somebody pointed at this machine is not this machine. */
function isLoopbackHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
}
