import type { WaitingItem } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { asOfLine, nameOf, time } from '../support/format.ts'
import { readAddress } from '../support/lookup.ts'
import { type Columns, tableOf } from './listing.ts'

const COLUMNS: Columns<WaitingItem> = [
  ['What', (item) => item.kind],
  ['About', (item) => nameOf(item.subject)],
  ['As', (item) => (item.actingAs === null ? item.role : `${item.role} of ${nameOf(item.actingAs)}`)],
  ['Since', (item) => time(item.since)],
  ['Until', (item) => (item.overdue ? `${time(item.deadline)}, over` : time(item.deadline))],
  ['Next step', (item) => item.nextStep],
  ['Address', (item) => item.subject.address],
]

function walletOf(context: Context, text: string | undefined): string {
  if (text !== undefined) return readAddress(text, 'a wallet').toBase58()
  if (context.keypairName !== undefined) return context.signer().publicKey.toBase58()
  throw CliFailure.usage('Name a wallet by its address, or by its keypair with --keypair.')
}

export function waitingCommand(): Command {
  return new Command('waiting')
    .description('what waits for a key: reviews, answers, decisions, motions, with their deadlines')
    .argument('[wallet]', 'its address (that of --keypair)')
    .action(async (text: string | undefined, _flags: unknown, command: Command) => {
      const context = contextOf(command)
      const wallet = walletOf(context, text)
      const { asOf, data } = await context.server.get<WaitingItem[]>('/api/waiting', { for: wallet })
      context.out.show({ asOf, data }, () =>
        [
          data.length === 0 ? `Nothing waits for ${wallet}.` : tableOf(COLUMNS, data, 'thing'),
          '',
          asOfLine(asOf),
        ].join('\n'),
      )
    })
}
