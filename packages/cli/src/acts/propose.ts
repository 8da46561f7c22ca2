import { Command } from 'commander'

/** `motion propose … -- <any act of the steward>`: the same command line, with the council as its signer. */
export function proposeCommand(run: (args: readonly string[]) => Promise<void>): Command {
  return new Command('propose')
    .description(
      'propose an act of the steward as a motion: "motion propose --member CODE --motives … -- verifier revoke …"',
    )
    .argument('<act...>', 'the act behind "--", as its own command would be written')
    .requiredOption('--member <code>', 'the member organization for which you sign')
    .requiredOption('--motives <text>', 'reasons for the motion')
    .option('--council <address>', 'the council', 'steward')
    .option('--motion-id <number>', 'number of your own for the motion (the next free one)')
    .action(async (act: string[], flags: Record<string, string>, command: Command) => {
      const given = command.optsWithGlobals<Record<string, unknown>>()
      const globals = ['rpc', 'api', 'keypair', 'data'].flatMap((name) => {
        const value = given[name]
        return typeof value === 'string' ? [`--${name}`, value] : []
      })
      const switches = [
        ...(given['json'] === true ? ['--json'] : []),
        ...(given['dryRun'] === true ? ['--dry-run'] : []),
      ]
      const { council = 'steward', member = '', motives = '', motionId } = flags
      const motion = ['--as-motion', council, '--member', member, '--motives', motives]
      const id = motionId === undefined ? [] : ['--motion-id', motionId]
      await run([...globals, ...switches, ...act, ...motion, ...id])
    })
}
