import type { Context } from 'hono'
import type { Api } from './views/context.ts'

/** Where the reader sees this site: as the operator said, otherwise as the request did. No slash at the end. */
export function siteOf({ publicUrl }: Pick<Api, 'publicUrl'>, c: Context): string {
  return (publicUrl ?? new URL(c.req.url).origin).replace(/\/+$/, '')
}
