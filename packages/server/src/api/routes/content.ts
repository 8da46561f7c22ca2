import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { MAX_FILE_BYTES } from '../../content/index.ts'
import { Refusal, refuse } from '../errors.ts'
import { requireLocal } from '../local.ts'
import { apiError } from '../schemas/common.ts'
import type { Api } from '../views/context.ts'

/** Files by their hash. Anyone may read; only a program on this machine may write. */
export function contentRoutes(app: OpenAPIHono, api: Api): void {
  const { content } = api

  const put = createRoute({
    method: 'post',
    path: '/content',
    summary: 'Keeps a file under its SHA-256. From this machine only. A manifest also names its pack.',
    request: { body: { content: { 'application/octet-stream': { schema: z.unknown() } } } },
    responses: {
      200: {
        description: 'The hash; the evidence root where the file is a manifest.',
        content: {
          'application/json': { schema: z.object({ sha256: z.string(), root: z.string().nullable() }) },
        },
      },
      403: { description: 'Not from here.', content: { 'application/json': { schema: apiError } } },
    },
  })
  app.use('/content', async (c, next) => {
    if (c.req.method !== 'POST') return next()
    requireLocal(
      c,
      'Files are taken from the machine of the server only.',
      'Put the file into the content folder, or send it from that machine.',
    )
    return next()
  })
  app.use('/content', bodyLimit({ maxSize: MAX_FILE_BYTES, onError: (c) => refuse(c, tooLarge()) }))
  app.openapi(put, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await content.put(bytes), 200)
  })

  app.get('/content/packs/:root', async (c) => {
    const pack = await content.packs.get(c.req.param('root'))
    if (pack === null) throw notHeld('pack of evidence')
    return file(c, new TextEncoder().encode(pack.text), 'application/json')
  })

  app.get('/content/packs/:root/files/*', async (c) => {
    const prefix = `/content/packs/${c.req.param('root')}/files/`
    const path = c.req.path.slice(prefix.length).split('/').map(decodePart).join('/')
    const found = await content.packs.file(c.req.param('root'), path)
    if (found === null) throw notHeld('file')
    return file(c, found.bytes, found.entry.mediaType)
  })

  app.get('/content/:sha256', async (c) => {
    const bytes = await content.files.get(c.req.param('sha256'))
    if (bytes === null) throw notHeld('file')
    return file(c, bytes, sniff(bytes))
  })
}

/** What anyone wrote must never run as a page of this site. */
function file(c: Context, bytes: Uint8Array, mediaType: string): Response {
  c.header('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
  c.header('Content-Security-Policy', "sandbox; default-src 'none'")
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  c.header('Access-Control-Allow-Origin', '*')
  return c.body(new Uint8Array(bytes).buffer)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function sniff(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /^\s*[[{]/.test(text) ? 'application/json' : 'text/plain'
  } catch {
    return 'application/octet-stream'
  }
}

function notHeld(what: string): Refusal {
  const advice = 'Ask who published the hash; everything else works without the file.'
  return new Refusal(404, 'ContentMissing', `This server does not hold the ${what}.`, advice)
}

function tooLarge(): Refusal {
  const message = `The file has more than the ${MAX_FILE_BYTES} bytes that the store takes.`
  return new Refusal(413, 'ContentTooLarge', message, 'Split the file.')
}
