import { readFolder } from '@groundtruth/sdk/evidence/node'
import { Command } from 'commander'
import { type Context, contextOf } from '../support/context.ts'
import { readPeriod } from '../support/period.ts'
import { describeQuantity, quantify } from '../support/quantify.ts'

interface Flags {
  methodology: string
  from: string
  to: string
}

/** The quantity that a folder carries by a methodology, without a chain: for trying evidence out before a claim. */
export function evidenceQuantifyCommand(): Command {
  return new Command('quantify')
    .description('check every row of a pack by a methodology and compute the quantity that it carries')
    .argument('<folder>', 'the folder of a pack')
    .requiredOption('--methodology <code>', 'code of the methodology, for example AMS-I.D')
    .requiredOption('--from <day>', 'first day of the monitoring period')
    .requiredOption('--to <day>', 'its last day')
    .action((folder: string, flags: Flags, command: Command) => run(contextOf(command), folder, flags))
}

async function run(context: Context, folder: string, flags: Flags): Promise<void> {
  const computed = quantify(flags.methodology, readPeriod(flags.from, flags.to), await readFolder(folder))
  context.out.show({ methodology: flags.methodology, ...computed }, () => describeQuantity(computed))
}
