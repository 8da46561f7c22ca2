import { AmountError } from '@groundtruth/sdk/amounts'
import { GroundtruthError, parseProgramError } from '@groundtruth/sdk/errors'
import { describeProblem, EvidenceError, type EvidenceProblem } from '@groundtruth/sdk/evidence'
import { Command } from 'commander'
import { contextOf } from './context.ts'
import { CliFailure, EXIT, type ExitCode } from './failure.ts'
import { addGlobalOptions } from './options.ts'
import { isUnreachable, unreachableChain } from './rpc.ts'

export interface Told {
  code: ExitCode
  name: string
  message: string
  /** Everything that is wrong with a file, for scripts. */
  problems?: readonly EvidenceProblem[]
}

/** More than these are counted, so that the first of them stay in sight. */
const MOST_TOLD = 50

/** What a person is told of an error, and how the command ends. */
export function toldOf(error: unknown, args: readonly string[]): Told {
  if (error instanceof CliFailure)
    return { code: error.code, name: error.reason ?? 'Refused', message: error.message }
  if (error instanceof EvidenceError) {
    const { problems } = error
    const message = `${listOf(problems)}\nNothing was signed.`
    return { code: EXIT.refused, name: 'EvidenceError', message, problems }
  }
  if (error instanceof AmountError) return { code: EXIT.usage, name: 'BadUsage', message: error.message }
  if (isUnreachable(error)) {
    const { code, message } = unreachableChain(rpcOf(args), error)
    return { code, name: 'Unreachable', message }
  }
  const { name, message, advice, origin } = parseProgramError(error)
  // What a step of the story says already holds its advice.
  const whole =
    origin === 'unknown' && !(error instanceof GroundtruthError) ? message : `${message}. ${advice}`
  return { code: EXIT.refused, name, message: whole }
}

function listOf(problems: readonly EvidenceProblem[]): string {
  const told = problems.slice(0, MOST_TOLD).map(describeProblem)
  if (problems.length > MOST_TOLD) told.push(`and ${problems.length - MOST_TOLD} more`)
  return told.join('\n')
}

function rpcOf(args: readonly string[]): string {
  const probe = addGlobalOptions(new Command()).allowUnknownOption().allowExcessArguments()
  return contextOf(probe.parse([...args], { from: 'user' })).rpc.value
}
