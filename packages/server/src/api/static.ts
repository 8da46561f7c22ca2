import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'

const compress = promisify(gzip)

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.map', 'application/json'],
  ['.wasm', 'application/wasm'],
])
const PACKED_ALREADY = new Set(['.png', '.jpg', '.woff', '.woff2'])
const FOR_EVER = 'public, max-age=31536000, immutable'

interface Held {
  bytes: Uint8Array
  zipped: Uint8Array | null
  type: string
}

export interface SiteOptions {
  folder: string
  /** Where pages may connect beside this server: the node, which wallets and pages ask directly. */
  connect: readonly string[]
}

/**
 * Hands out the built dashboard. Files whose name carries a hash are kept for ever by browsers; every path that is no
 * file is a page of the dashboard.
 */
export function siteRoutes(app: OpenAPIHono, { folder, connect }: SiteOptions): void {
  const held = new Map<string, Held>()
  const read = async (path: string): Promise<Held | null> => {
    const known = held.get(path)
    if (known !== undefined) return known
    const file = normalize(join(folder, path))
    if (!file.startsWith(`${normalize(folder)}${sep}`)) return null
    const bytes = await readFile(file).catch(() => null)
    if (bytes === null) return null
    const ending = extname(path)
    const zipped = PACKED_ALREADY.has(ending) ? null : await compress(bytes)
    const found = { bytes, zipped, type: TYPES.get(ending) ?? 'application/octet-stream' }
    // A page that is being built again must not be served from memory; its hashed files never change.
    if (path.startsWith('/assets/')) held.set(path, found)
    return found
  }
  app.get('*', async (c) => {
    const path = c.req.path
    const file = path === '/' ? null : await read(path)
    if (file !== null) return send(c, file, path.startsWith('/assets/') ? FOR_EVER : 'no-cache')
    if (extname(path) !== '' && !c.req.header('accept')?.includes('text/html')) return c.notFound()
    const page = await read('/index.html')
    if (page === null) return c.text('The dashboard is not built: run `npm run build:app`.', 503)
    c.header('Content-Security-Policy', policy(page.bytes, connect))
    c.header('Referrer-Policy', 'same-origin')
    if (path.startsWith('/contributors/')) c.header('X-Robots-Tag', 'noindex')
    return send(c, page, 'no-cache')
  })
}

function send(c: Context, { bytes, zipped, type }: Held, caching: string): Response {
  c.header('Content-Type', type)
  c.header('Cache-Control', caching)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Vary', 'Accept-Encoding')
  const wanted = c.req.header('accept-encoding')?.includes('gzip') === true
  if (zipped === null || !wanted) return c.body(new Uint8Array(bytes).buffer)
  c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(zipped).buffer)
}

/** Nothing from third parties. Scripts inside the page itself are allowed by their hash. */
function policy(page: Uint8Array, connect: readonly string[]): string {
  const text = new TextDecoder().decode(page)
  const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = inline.map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...connect].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
