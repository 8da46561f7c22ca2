import type { ReconcileView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { contextOf } from '../support/context.ts'
import { EXIT } from '../support/failure.ts'
import { time } from '../support/format.ts'
import { tableOf } from './listing.ts'

export function reconcileCommand(): Command {
  return new Command('reconcile')
    .description("compare every total of the server with the chain's accounts; ends with 1 on a difference")
    .option('--all', 'show what agrees too')
    .action(async (flags: { all?: boolean }, command: Command) => {
      const context = contextOf(command)
      const { asOf, data } = await context.server.get<ReconcileView>('/api/reconcile')
      const wrong = data.differences > 0 || data.gaps.length > 0
      context.out.show({ asOf, data }, () => describe(data, flags.all ?? false))
      if (wrong) process.exitCode = EXIT.refused
    })
}

function describe({ checks, differences, gaps, checkedAt, slot }: ReconcileView, all: boolean): string {
  const shown = all ? checks : checks.filter((check) => !check.equal)
  const rows =
    shown.length === 0
      ? []
      : [
          tableOf(
            [
              ['Law', (check) => String(check.law)],
              ['What', (check) => `${check.name} ${check.field}`],
              ['Server', (check) => check.store],
              ['Chain', (check) => check.chain],
              ['', (check) => (check.equal ? 'equal' : 'DIFFERENT')],
            ],
            shown,
            'check',
          ),
          '',
        ]
  const missing = gaps.map(({ account, from, to }) => `Missing: events ${from} to ${to} of ${account}.`)
  const verdict =
    differences === 0 && gaps.length === 0
      ? `All ${checks.length} totals agree with the chain.`
      : `${differences} of ${checks.length} totals differ from the chain; ${gaps.length} gaps.`
  return [...rows, ...missing, verdict, `Checked at ${time(checkedAt)} UTC, slot ${slot}.`].join('\n')
}
