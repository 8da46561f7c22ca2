import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { IssuerError } from '../certificates/issuer.ts'
import { ChainUnreachable, RpcFailure } from '../chain/rpc-error.ts'
import { ContentError } from '../content/index.ts'
import type { Logger } from '../log.ts'
import type { ApiError } from './types.ts'

type Status = 400 | 403 | 404 | 409 | 413 | 500 | 503

/** A refusal with what to do about it. */
export class Refusal extends Error {
  constructor(
    readonly status: Status,
    override readonly name: string,
    message: string,
    readonly advice: string,
  ) {
    super(message)
  }
}

export function refuse(c: Context, error: Refusal): Response {
  const { name, message, advice } = error
  const body: ApiError = { error: { name, message, advice } }
  if (error.status === 503) c.header('Retry-After', '2')
  return c.json(body, error.status)
}

/** What a thrown error becomes. Only what nobody foresaw is logged, without the address that was asked for. */
export function toRefusal(error: unknown, log: Logger): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof ContentError) return contentRefusal(error)
  if (error instanceof ChainUnreachable || error instanceof RpcFailure) {
    return new Refusal(
      503,
      error.name,
      error.message,
      'Try again in a moment; what was known before is still shown.',
    )
  }
  if (error instanceof IssuerError) {
    return new Refusal(
      503,
      error.name,
      error.message,
      'Ask whoever keeps this server; the PDF and the chain need no key.',
    )
  }
  if (error instanceof HTTPException) {
    return new Refusal(400, 'RequestMalformed', error.message, 'Compare the request with /openapi.json.')
  }
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a request failed')
  return new Refusal(
    500,
    'InternalError',
    'The server could not answer.',
    'Try again; the log says what failed.',
  )
}

function contentRefusal(error: ContentError): Refusal {
  const status = error.reason === 'malformed' ? 400 : error.reason === 'too-large' ? 413 : 409
  const name = {
    malformed: 'ContentMalformed',
    corrupted: 'ContentCorrupted',
    'too-large': 'ContentTooLarge',
  }
  return new Refusal(status, name[error.reason], error.message, 'Ask whoever keeps the content store.')
}
