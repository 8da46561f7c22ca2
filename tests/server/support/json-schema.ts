/** What of JSON Schema an OpenAPI document of this server uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** What does not fit, each by its place; fields that the schema does not name do not fit either. */
export function misfits(document: unknown, schema: Schema, value: unknown, place = 'answer'): string[] {
  const inside = (part: Schema, each: unknown, name: string) =>
    misfits(document, part, each, `${place}${name}`)
  if (schema.$ref !== undefined) return misfits(document, resolve(document, schema.$ref), value, place)
  const either = schema.anyOf ?? schema.oneOf
  if (either !== undefined) {
    const tries = either.map((part) => misfits(document, part, value, place))
    return tries.some((faults) => faults.length === 0)
      ? []
      : (tries.sort((a, b) => a.length - b.length)[0] ?? [])
  }
  const faults = (schema.allOf ?? []).flatMap((part) => misfits(document, part, value, place))
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length > 0 && !types.some((type) => isOf(type, value))) {
    return [...faults, `${place} is ${JSON.stringify(value)?.slice(0, 60)}, not ${types.join(' or ')}`]
  }
  if (value === null) return faults
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    faults.push(`${place} is ${String(value)}, none of ${schema.enum.join(', ')}`)
  }
  if (Array.isArray(value) && schema.items !== undefined) {
    const { items } = schema
    return [...faults, ...value.flatMap((each, index) => inside(items, each, `[${index}]`))]
  }
  if (typeof value !== 'object' || schema.properties === undefined) return faults
  const { properties, required = [] } = schema
  for (const name of required) if (!Object.hasOwn(value, name)) faults.push(`${place}.${name} is missing`)
  for (const [name, each] of Object.entries(value)) {
    const part = properties[name]
    if (part !== undefined) faults.push(...inside(part, each, `.${name}`))
    else if (schema.additionalProperties === undefined) faults.push(`${place}.${name} is not described`)
  }
  return faults
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function resolve(document: unknown, ref: string): Schema {
  const found = ref
    .split('/')
    .slice(1)
    .reduce((part: unknown, name) => Object(part)[name] as unknown, document)
  // The boundary: the document is made of schemas.
  return found as Schema
}
