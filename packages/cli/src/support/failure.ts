/** How the command ends; scripts may rely on these numbers. */
export const EXIT = { ok: 0, refused: 1, usage: 2, unreachable: 3 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An end that the user is told about in a sentence. */
export class CliFailure extends Error {
  override name = 'CliFailure'

  constructor(
    readonly code: ExitCode,
    message: string,
    /** Short name for scripts, for example an error name of the program. */
    readonly reason?: string,
  ) {
    super(message)
  }

  /** The chain, the server or a check said no. */
  static refused(message: string, reason?: string): CliFailure {
    return new CliFailure(EXIT.refused, message, reason)
  }

  static usage(message: string): CliFailure {
    return new CliFailure(EXIT.usage, message, 'BadUsage')
  }

  static unreachable(message: string): CliFailure {
    return new CliFailure(EXIT.unreachable, message, 'Unreachable')
  }
}
