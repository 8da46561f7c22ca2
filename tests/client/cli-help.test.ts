import { expect } from 'chai'
import type { ActCommand } from '../../packages/cli/src/acts/act.ts'
import { addActs } from '../../packages/cli/src/acts/command.ts'
import { deliveryActs } from '../../packages/cli/src/acts/deliveries.ts'
import { creditClaimActs, earmarkActs, refundAct } from '../../packages/cli/src/acts/exits.ts'
import { fundActs } from '../../packages/cli/src/acts/funds.ts'
import { paymentActs } from '../../packages/cli/src/acts/payments.ts'
import { proposalActs } from '../../packages/cli/src/acts/proposals.ts'
import { spendingActs } from '../../packages/cli/src/acts/spending.ts'
import { addGlobalOptions } from '../../packages/cli/src/support/options.ts'
import { Command } from 'commander'

const GROUPS: readonly (readonly [group: string, acts: readonly ActCommand[]])[] = [
  ['fund', fundActs],
  ['proposal', proposalActs],
  ['delivery', deliveryActs],
  ['payment', paymentActs],
  ['spending', spendingActs],
  ['earmark', earmarkActs],
  ['credits', creditClaimActs],
  ['', [refundAct]],
]

/** Words of a command line; what stands in quotation marks is one. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

describe('the help of the acts of a fund', () => {
  for (const [group, acts] of GROUPS) {
    for (const act of acts) {
      const path = [group, act.name].filter((word) => word !== '')

      it(`has an example that the command takes: ${path.join(' ')}`, () => {
        const words = wordsOf(act.example ?? '')
        expect(words.slice(0, path.length)).to.deep.equal(path)
        const command = addActs(new Command(), [act]).commands[0] ?? new Command()
        let taken = false
        addGlobalOptions(command)
          .exitOverride()
          .allowExcessArguments(false)
          .configureOutput({ writeErr: () => undefined })
          .action(() => {
            taken = true
          })
        command.parse(words.slice(path.length), { from: 'user' })
        expect(taken).to.equal(true)
      })
    }
  }
})
