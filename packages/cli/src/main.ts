import { GroundtruthError, parseProgramError } from '@groundtruth/sdk/errors'
import { AmountError } from '@groundtruth/sdk'
import { EvidenceError } from '@groundtruth/sdk/evidence'
import { Command, CommanderError } from 'commander'
import { methodologyCommand, organizationCommand, verifierCommand } from './commands/accreditation.ts'
import { actCommand } from './acts/command.ts'
import { refundAct } from './acts/exits.ts'
import { batchCommand } from './commands/batch.ts'
import { certificateCommand } from './commands/certificate.ts'
import { claimCommand } from './commands/claim/index.ts'
import { councilCommand, motionCommand } from './commands/council.ts'
import { contributeCommand } from './commands/contribute.ts'
import { creditsCommand } from './commands/credits.ts'
import { doctorCommand } from './commands/doctor.ts'
import { evidenceCommand } from './commands/evidence.ts'
import { earmarkCommand, fundCommand } from './commands/fund.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { projectCommand } from './commands/project.ts'
import { deliveryCommand, paymentCommand, proposalCommand, spendingCommand } from './commands/proposal.ts'
import { concernCommand, recordCommand } from './commands/records.ts'
import { reconcileCommand } from './commands/reconcile.ts'
import { registryCommand } from './commands/registry.ts'
import { retireCommand } from './commands/retire.ts'
import { retirementCommand } from './commands/retirement.ts'
import { storyCommand } from './commands/story.ts'
import { traceCommand } from './commands/trace.ts'
import { waitingCommand } from './commands/waiting.ts'
import { addGlobalOptions, contextOf } from './support/context.ts'
import { CliFailure, EXIT, type ExitCode } from './support/failure.ts'
import { toJson } from './support/output.ts'
import { isUnreachable, unreachableChain } from './support/rpc.ts'

/** Reads the arguments, does what they say, and leaves the exit code: 0 done, 1 refused or different, 2 bad usage, 3 nobody answered. */
export async function run(args: readonly string[]): Promise<void> {
  const json = args.includes('--json')
  try {
    await parse(args)
  } catch (error) {
    if (error instanceof CommanderError) {
      // For people, Commander has told what is wrong, or printed the help that was asked for.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
      if (json && error.exitCode !== 0)
        tell({ code: EXIT.usage, name: 'BadUsage', message: error.message }, json)
      return
    }
    tell(failureOf(error, args), json)
  }
}

/** One command line, whole. A motion is proposed by parsing the one of its act again. */
async function parse(args: readonly string[]): Promise<void> {
  await build(args.includes('--json')).parseAsync([...args], { from: 'user' })
}

function build(json: boolean): Command {
  const program = addGlobalOptions(new Command('groundtruth'))
    .description(
      'Eco-credits against verified climate actions, and community funds whose money anyone can follow.',
    )
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeErr: (text) => (json ? undefined : process.stderr.write(text)) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 refused or a difference found, 2 bad usage, 3 chain or server unreachable.',
    )
  const commands = [
    doctorCommand(),
    storyCommand(),
    traceCommand(),
    waitingCommand(),
    registryCommand(),
    organizationCommand(),
    verifierCommand(),
    methodologyCommand(),
    projectCommand(),
    claimCommand(),
    batchCommand(),
    creditsCommand(),
    recordCommand(),
    concernCommand(),
    councilCommand(),
    motionCommand(parse),
    fundCommand(),
    proposalCommand(),
    deliveryCommand(),
    paymentCommand(),
    spendingCommand(),
    earmarkCommand(),
    actCommand(refundAct),
    retirementCommand(),
    certificateCommand(),
    contributeCommand(),
    retireCommand(),
    ledgerCommand(),
    reconcileCommand(),
    evidenceCommand(),
  ]
  for (const command of commands) program.addCommand(inherit(command, program))
  return program
}

/** Commands that are made apart do not take the settings of the one that they are added to. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const child of command.commands) inherit(child, command)
  return command
}

interface Told {
  code: ExitCode
  name: string
  message: string
}

function failureOf(error: unknown, args: readonly string[]): Told {
  if (error instanceof CliFailure)
    return { code: error.code, name: error.reason ?? 'Refused', message: error.message }
  if (error instanceof EvidenceError) {
    return { code: EXIT.refused, name: 'EvidenceError', message: `${error.message}\nNothing was signed.` }
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

function rpcOf(args: readonly string[]): string {
  const probe = addGlobalOptions(new Command()).allowUnknownOption().allowExcessArguments()
  return contextOf(probe.parse([...args], { from: 'user' })).rpc.value
}

function tell({ code, name, message }: Told, json: boolean): void {
  process.exitCode = code
  process.stderr.write(json ? `${toJson({ error: { name, message } })}\n` : `${message}\n`)
}
