import { Command } from 'commander'
import { type Check, examine } from '../doctor/checks.ts'
import { type Context, contextOf } from '../support/context.ts'
import { EXIT } from '../support/failure.ts'
import { fields } from '../support/output.ts'

export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'look at everything that has to work, say what does not and what to do; print the configuration',
    )
    .action(async (_flags: unknown, command: Command) => {
      const context = contextOf(command)
      const configuration = configurationOf(context)
      const checks = await examine(context)
      const failed = checks.filter((check) => !check.ok)
      context.out.show({ configuration, checks }, () =>
        [
          'Configuration',
          fields(configuration.map(({ name, value, from }) => [name, `${value}  (${from})`])),
          '',
          ...checks.map(line),
          '',
          failed.length === 0 ? 'Everything works.' : `${failed.length} of ${checks.length} need attention.`,
        ].join('\n'),
      )
      if (failed.some((check) => check.unreachable)) process.exitCode = EXIT.unreachable
      else if (failed.length > 0) process.exitCode = EXIT.refused
    })
}

function configurationOf({ rpc, api, data, keypairName }: Context) {
  return [
    { name: 'rpc', ...rpc },
    { name: 'api', ...api },
    { name: 'data', ...data },
    { name: 'keypair', ...(keypairName ?? { value: 'none', from: 'default' }) },
  ]
}

function line({ ok, name, detail, advice }: Check): string {
  const head = `${ok ? '✓' : '✗'} ${name}: ${detail}`
  return ok || advice === undefined ? head : `${head}\n  ${advice}`
}
