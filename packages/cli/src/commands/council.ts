import { motionInstruction } from '@groundtruth/sdk'
import type { CouncilSummary, CouncilView, MotionSummary } from '@groundtruth/server/api-types'
import type { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { councilActs, motionActs } from '../acts/councils.ts'
import { proposeCommand } from '../acts/propose.ts'
import { contextOf } from '../support/context.ts'
import { time, nameOf } from '../support/format.ts'
import { readAddress, requireAccount } from '../support/lookup.ts'
import { fields, toJson } from '../support/output.ts'
import { type Columns, listAndShow, listOnly, tableOf } from './listing.ts'

const DAY = 86_400

const motionColumns: Columns<MotionSummary> = [
  ['Proposed', (row) => time(row.proposedAt)],
  ['By', (row) => nameOf(row.organization)],
  ['What', (row) => row.instruction ?? 'unknown'],
  ['Phase', (row) => row.phase],
  ['Approvals', (row) => `${row.approvals.length} of ${row.threshold}`],
  ['Due', (row) => time(row.executableAt)],
  ['Address', (row) => row.address],
]

export function councilCommand(): Command {
  const group = listAndShow<CouncilSummary, CouncilView>({
    name: 'council',
    about: 'organizations that decide together, after a time lock',
    path: '/api/councils',
    account: 'Council',
    filters: [],
    columns: [
      ['Seats', (row) => row.seats.map((seat) => nameOf(seat.organization)).join(', ')],
      ['Threshold', (row) => `${row.threshold} of ${row.seats.length}`],
      ['Steward', (row) => (row.steward ? 'yes' : 'no')],
      ['Open motions', (row) => String(row.openMotions)],
      ['Address', (row) => row.address],
    ],
    describe: (view) =>
      [
        fields([
          ['Council', view.address],
          ['Threshold', `${view.threshold} of ${view.seats.length}`],
          ['Time lock', `${view.timeLock / DAY} days`],
          ['Motions collect approvals for', `${view.motionPeriod / DAY} days`],
          ['Keeps the registry', view.steward ? 'yes' : 'no'],
        ]),
        '',
        'Seats',
        tableOf(
          [
            ['Organization', (seat) => nameOf(seat.organization)],
            ['Signs', (seat) => seat.authority ?? '–'],
            ['Active', (seat) => (seat.active ? 'yes' : 'no')],
          ],
          view.seats,
          'seat',
        ),
        '',
        'Motions',
        tableOf(motionColumns, view.motions, 'motion'),
      ].join('\n'),
  })
  return addActs(group, councilActs)
}

/** A motion is shown from its own account: what it would do has to be seen before it is approved. */
export function motionCommand(propose: (args: readonly string[]) => Promise<void>): Command {
  const group = listOnly<MotionSummary>({
    name: 'motion',
    about: 'what councils decide: the exact instruction, its approvals, when it is due',
    path: '/api/motions',
    filters: [['--council <address>', 'of one council']],
    columns: motionColumns,
  })
  group
    .command('show')
    .argument('<motion>', 'its address')
    .description('show what a motion would do, decoded from its own account on the chain')
    .action(async (text: string, _flags: unknown, command: Command) => {
      const context = contextOf(command)
      const address = readAddress(text, 'a motion')
      const motion = await requireAccount(context, 'Motion', address, 'motion')
      const contents = motionInstruction(motion)
      context.out.show({ address: text, ...motion, contents }, () =>
        [
          fields([
            ['Motion', text],
            ['Council', motion.council],
            ['Status', motion.status],
            ['Proposed', time(motion.proposedAt)],
            ['Due', motion.executableAt === 0n ? null : time(motion.executableAt)],
            ['Expires', time(motion.expiresAt)],
            ['Reasons (SHA-256)', motion.documentHash],
            ['Instruction', contents.name ?? `unknown: ${motion.data}`],
            ['Arguments', contents.name === null ? null : toJson(contents.args)],
          ]),
          '',
          tableOf(
            [
              ['Account', (place) => place.name],
              ['Address', (place) => place.address ?? 'whoever executes it'],
              ['Changed', (place) => (place.writable ? 'yes' : 'no')],
              ['Signs', (place) => (place.signer ? 'yes' : 'no')],
            ],
            contents.accounts,
            'account',
          ),
        ].join('\n'),
      )
    })
  group.addCommand(proposeCommand(propose))
  return addActs(group, motionActs)
}
