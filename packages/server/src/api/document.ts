import type { OpenAPIHono } from '@hono/zod-openapi'

/**
 * Says where a named shape may be null so that a reader of JSON Schema agrees. The generator writes "that shape, and also an
 * object or null", which no null fits.
 */
export function documentOf(
  app: OpenAPIHono,
  info: Parameters<OpenAPIHono['getOpenAPI31Document']>[0],
): unknown {
  const document: unknown = JSON.parse(JSON.stringify(app.getOpenAPI31Document(info)))
  return withNulls(document)
}

function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls)
  if (typeof value !== 'object' || value === null) return value
  const { allOf, ...others } = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withNulls(each)]),
  )
  if (!Array.isArray(allOf)) return allOf === undefined ? others : { allOf, ...others }
  const shapes = allOf.filter((part) => !saysNull(part))
  if (shapes.length === allOf.length) return { allOf, ...others }
  return { anyOf: [...shapes, { type: 'null' }], ...others }
}

/** `{ type: ['object', 'null'] }` and nothing else. */
function saysNull(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || !('type' in part)) return false
  return Object.keys(part).length === 1 && Array.isArray(part.type) && part.type.includes('null')
}
