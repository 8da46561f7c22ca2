import type { Command } from 'commander'

/** Reads a command line within another one: a motion is proposed by the line of its act. */
export type Parse = (args: readonly string[]) => Promise<void>

/**
 * Every command by its name, in the order of the help. The code of a command is read in when it is asked for: most of the
 * time that a short command takes would go into the code of the others.
 */
export const COMMANDS: ReadonlyMap<string, (parse: Parse) => Promise<Command>> = new Map([
  ['doctor', async () => (await import('./doctor.ts')).doctorCommand()],
  ['story', async () => (await import('./story.ts')).storyCommand()],
  ['trace', async () => (await import('./trace.ts')).traceCommand()],
  ['waiting', async () => (await import('./waiting.ts')).waitingCommand()],
  ['registry', async () => (await import('./registry.ts')).registryCommand()],
  ['organization', async () => (await import('./accreditation.ts')).organizationCommand()],
  ['verifier', async () => (await import('./accreditation.ts')).verifierCommand()],
  ['methodology', async () => (await import('./accreditation.ts')).methodologyCommand()],
  ['project', async () => (await import('./project.ts')).projectCommand()],
  ['claim', async () => (await import('./claim/index.ts')).claimCommand()],
  ['batch', async () => (await import('./batch.ts')).batchCommand()],
  ['credits', async () => (await import('./credits.ts')).creditsCommand()],
  ['record', async () => (await import('./records.ts')).recordCommand()],
  ['concern', async () => (await import('./records.ts')).concernCommand()],
  ['council', async () => (await import('./council.ts')).councilCommand()],
  ['motion', async (parse) => (await import('./council.ts')).motionCommand(parse)],
  ['fund', async () => (await import('./fund.ts')).fundCommand()],
  ['proposal', async () => (await import('./proposal.ts')).proposalCommand()],
  ['delivery', async () => (await import('./proposal.ts')).deliveryCommand()],
  ['payment', async () => (await import('./proposal.ts')).paymentCommand()],
  ['spending', async () => (await import('./proposal.ts')).spendingCommand()],
  ['earmark', async () => (await import('./fund.ts')).earmarkCommand()],
  [
    'refund',
    async () => (await import('../acts/command.ts')).actCommand((await import('../acts/exits.ts')).refundAct),
  ],
  ['retirement', async () => (await import('./retirement.ts')).retirementCommand()],
  ['certificate', async () => (await import('./certificate.ts')).certificateCommand()],
  ['contribute', async () => (await import('./contribute.ts')).contributeCommand()],
  ['retire', async () => (await import('./retire.ts')).retireCommand()],
  ['ledger', async () => (await import('./ledger.ts')).ledgerCommand()],
  ['reconcile', async () => (await import('./reconcile.ts')).reconcileCommand()],
  ['evidence', async () => (await import('./evidence.ts')).evidenceCommand()],
])
