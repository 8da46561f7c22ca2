import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { AssetError, readAssetFromPackages } from '@groundtruth/sdk/certificate/node'
import { Refusal } from '../errors.ts'

const compress = promisify(gzip)

const TYPES: Record<string, string> = {
  json: 'application/json',
  wasm: 'application/wasm',
  ttf: 'font/ttf',
}

/** What a browser makes a certificate's PDF with: typefaces part by part, each only when a name needs it. */
export function typefaceRoutes(app: OpenAPIHono): void {
  app.get('/typefaces/*', async (c) => {
    const path = c.req.path.slice('/typefaces/'.length)
    try {
      const bytes = await readAssetFromPackages(path)
      c.header('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
      c.header('Cache-Control', 'public, max-age=604800')
      c.header('X-Content-Type-Options', 'nosniff')
      c.header('Vary', 'Accept-Encoding')
      const zipped = c.req.header('accept-encoding')?.includes('gzip') === true
      if (zipped) c.header('Content-Encoding', 'gzip')
      return c.body(new Uint8Array(zipped ? await compress(bytes) : bytes).buffer)
    } catch (error) {
      if (!(error instanceof AssetError)) throw error
      throw new Refusal(404, 'NotFound', error.message, 'Certificates name the files that they need.')
    }
  })
}
