/** A file cannot be taken in or handed out; the message says why and what to do. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(
    readonly reason: 'malformed' | 'corrupted' | 'too-large',
    message: string,
  ) {
    super(message)
  }
}
