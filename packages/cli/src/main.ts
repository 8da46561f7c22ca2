import { Command, CommanderError } from 'commander'
import { COMMANDS } from './commands/index.ts'
import { EXIT } from './support/failure.ts'
import { addGlobalOptions } from './support/options.ts'
import { toJson } from './support/output.ts'
import type { Told } from './support/told.ts'

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
    const { toldOf } = await import('./support/told.ts')
    tell(toldOf(error, args), json)
  }
}

/** One command line, whole. A motion is proposed by parsing the one of its act again. */
async function parse(args: readonly string[]): Promise<void> {
  await (await build(args)).parseAsync([...args], { from: 'user' })
}

async function build(args: readonly string[]): Promise<Command> {
  const json = args.includes('--json')
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
  for (const load of loadersFor(args)) program.addCommand(inherit(await load(parse), program))
  return program
}

/** The command that the first word names; all of them where it names none, so that the help lists them. */
function loadersFor(args: readonly string[]) {
  const load = COMMANDS.get(firstWord(args))
  return load === undefined ? [...COMMANDS.values()] : [load]
}

function firstWord(args: readonly string[]): string {
  const probe = addGlobalOptions(new Command()).allowUnknownOption().exitOverride()
  try {
    return probe.configureOutput({ writeErr: () => undefined }).parseOptions([...args]).operands[0] ?? ''
  } catch {
    // An option without its value: the program itself says so.
    return ''
  }
}

/** Commands that are made apart do not take the settings of the one that they are added to. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const child of command.commands) inherit(child, command)
  return command
}

function tell({ code, name, message, problems }: Told, json: boolean): void {
  process.exitCode = code
  process.stderr.write(json ? `${toJson({ error: { name, message, problems } })}\n` : `${message}\n`)
}
