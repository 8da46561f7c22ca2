import { fetchAccount, formatAmount, registryAddress } from '@groundtruth/sdk'
import { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { registryActs } from '../acts/registry.ts'
import { readProgram } from '../support/program.ts'
import { contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { time } from '../support/format.ts'
import { fields } from '../support/output.ts'

const DAY = 86_400n
const SOL_DECIMALS = 9

/** `registry show`, read from the chain itself, and the steward's acts. */
export function registryCommand(): Command {
  const group = new Command('registry').description('who keeps the rules, what is paused, the parameters')
  group
    .command('show')
    .description('show the registry, from the chain itself')
    .action(async (_flags: unknown, command: Command) => {
      const context = contextOf(command)
      const registry = await fetchAccount(context.connection, 'Registry', registryAddress())
      if (registry === null) {
        throw CliFailure.refused(
          `There is no registry on the chain at ${context.rpc.value}: "npm start" makes one.`,
          'NotFound',
        )
      }
      const program = await readProgram(context.connection, 0)
      const { parameters: rules } = registry
      const days = (seconds: bigint) => `${seconds / DAY} days`
      const data = { ...registry, upgradeAuthority: program?.upgradeAuthority ?? null }
      context.out.show(data, () =>
        fields([
          ['Steward', `${registry.steward}${registry.council === null ? '' : ', a council'}`],
          ['Next steward', registry.pendingSteward],
          ['May take over from', registry.pendingSteward === null ? null : time(registry.stewardDueAt)],
          ['Guardian', registry.guardian],
          ['May replace the program', data.upgradeAuthority ?? 'nobody'],
          ['Paused', registry.paused.length === 0 ? 'nothing' : registry.paused.join(', ')],
          ['Hand-over waits', days(rules.handoverDelay)],
          ['A suspension lasts', `at most ${days(rules.suspensionTerm)}`],
          ['An objection is decided in', days(rules.decisionTerm)],
          ['An answer is given in', days(rules.responseTerm)],
          [
            'Deposit of an objection',
            `${formatAmount(rules.disputeDeposit, SOL_DECIMALS, { minDecimals: 2 })} SOL`,
          ],
          ['Claims in a row', `at most ${rules.consecutiveClaims} by one organization`],
          ['Abusive deposits go to', registry.depositDestination],
        ]),
      )
    })
  return addActs(group, registryActs)
}
