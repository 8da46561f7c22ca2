import type { Answer } from '@groundtruth/server/api-types'

/** The server answered with a refusal: `message` says what is wrong, `advice` what to do. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly advice: string
  /** The error's name in the API, for example `NotFound`. */
  readonly reason: string

  constructor(status: number, message: string, advice: string, reason: string) {
    super(message)
    this.status = status
    this.advice = advice
    this.reason = reason
  }
}

/** On the chain already, not in the store yet: a state that ends by itself. */
export function isNotIndexedYet(error: Error | null): boolean {
  return error instanceof ApiError && error.reason === 'NotIndexedYet'
}

/** Nobody answered: the server is down, or the network is. */
export class UnreachableError extends Error {
  override name = 'UnreachableError'
}

/** Nobody waits longer for one answer, in milliseconds: a question that is never answered is asked again. */
const SILENCE = 15_000

export type Query = Record<string, string | number | undefined>

/** `/api/<path>` with its query, empty values left out. */
export function apiPath(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? `/api/${path}` : `/api/${path}?${text}`
}

/** @throws ApiError or UnreachableError */
export async function ask<Data>(
  path: string,
  query: Query = {},
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await request(apiPath(path, query), { signal: withEnd(signal) })
  // The types of the API are those of the server's own source, so its answer is taken as it is.
  return (await response.json()) as Answer<Data>
}

/** @throws ApiError or UnreachableError */
export async function request(url: string, init: RequestInit = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted === true && init.signal.reason !== SILENT) throw error
    throw new UnreachableError(error instanceof Error ? error.message : String(error))
  }
  if (response.ok) return response
  const error = await refusal(response)
  if (response.status >= 502 && response.status <= 504 && !isNotIndexedYet(error)) {
    throw new UnreachableError(response.statusText)
  }
  throw error
}

const SILENT = new DOMException('There was no answer.', 'TimeoutError')

/** A signal that ends a question after the longest wait, or with its asker. */
export function withEnd(asker?: AbortSignal): AbortSignal {
  const end = new AbortController()
  setTimeout(() => end.abort(SILENT), SILENCE)
  asker?.addEventListener('abort', () => end.abort(asker.reason), { once: true })
  return end.signal
}

async function refusal(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined)
  const error = field(body, 'error')
  return new ApiError(
    response.status,
    textOf(field(error, 'message')) ?? `${response.status} ${response.statusText}`,
    textOf(field(error, 'advice')) ?? '',
    textOf(field(error, 'name')) ?? '',
  )
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
