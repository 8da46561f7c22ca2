import type { Answer } from '@groundtruth/server/api-types'
import { CliFailure } from './failure.ts'
import { unreachableServer } from './rpc.ts'

/** The server's API, as the dashboard uses it. */
export class Api {
  constructor(readonly url: string) {}

  /**
   * One answer, with the slot for which it is true.
   * @throws CliFailure: unreachable, or refused with the server's own sentence.
   */
  async get<T>(path: string, query: Record<string, string | undefined> = {}): Promise<Answer<T>> {
    const response = await this.fetch(path, query)
    // The boundary: the server's types are this project's own, and its answers are checked by its tests.
    return (await response.json()) as Answer<T>
  }

  async fetch(path: string, query: Record<string, string | undefined> = {}): Promise<Response> {
    const url = new URL(this.url + path)
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, value)
    }
    let response: Response
    try {
      response = await fetch(url)
    } catch (error) {
      throw unreachableServer(this.url, error)
    }
    if (!response.ok) throw await refusal(response)
    return response
  }

  /** Whether the server answers at all. */
  async isThere(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health`)).headers.get('content-type')?.includes('json') ?? false
    } catch {
      return false
    }
  }
}

/** True for the server's "I do not know that". */
export function isUnknown(error: unknown): boolean {
  return error instanceof CliFailure && error.reason === 'NotFound'
}

async function refusal(response: Response): Promise<CliFailure> {
  const text = await response.text()
  const body = parse(text)
  const name = response.status === 404 ? 'NotFound' : (body.name ?? `Status${response.status}`)
  const message = body.message ?? `The server answered ${response.status}: ${text.slice(0, 200)}`
  const whole = body.advice === undefined ? message : `${message} ${body.advice}`
  return response.status === 400 ? CliFailure.usage(message) : CliFailure.refused(whole, name)
}

function parse(text: string): { name?: string; message?: string; advice?: string } {
  try {
    const body: unknown = JSON.parse(text)
    const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined
    if (typeof error !== 'object' || error === null) return {}
    const entries = Object.entries(error).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}
