import { formatTonnes, resubmitClaim } from '@groundtruth/sdk'
import { programErrorOfName } from '@groundtruth/sdk/errors'
import { Command } from 'commander'
import { documentsOf } from '../../acts/documents.ts'
import { carryOut } from '../../support/act.ts'
import { type Context, contextOf } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'
import { readAddress, requireAccount } from '../../support/lookup.ts'
import { preparePack, storePack } from './pack.ts'

interface Flags {
  quantity?: string
  answer?: string
  document?: string
  yes?: boolean
}

export function claimResubmitCommand(): Command {
  return new Command('resubmit')
    .description('answer a request for changes with the next revision of a claim and its evidence')
    .argument('<claim>', 'address of the claim')
    .argument('<folder>', 'the evidence, a folder of files')
    .option('--quantity <tonnes>', 'claim less than the evidence carries')
    .option('--answer <text>', 'what was changed; stored at the server, its hash on chain')
    .option('--document <file>', 'the answer as a document of your own')
    .option('-y, --yes', 'do not ask before signing')
    .action((claim: string, folder: string, flags: Flags, command: Command) =>
      resubmit(contextOf(command), claim, folder, flags),
    )
}

async function resubmit(context: Context, text: string, folder: string, flags: Flags): Promise<void> {
  const signer = context.signer()
  const claim = readAddress(text, 'a claim')
  const facts = await requireAccount(context, 'Claim', claim, 'claim')
  if (facts.status !== 'changes-requested') {
    const { name, message, advice } = programErrorOfName('ChangesNotRequested')
    throw CliFailure.refused(`${message}. ${advice}`, name)
  }
  const { project, methodology } = facts
  const { code } = await requireAccount(
    context,
    'Methodology',
    readAddress(methodology, 'the methodology'),
    'methodology',
  )
  const revision = facts.revision + 1
  const period = { start: Number(facts.periodStart), end: Number(facts.periodEnd) }
  const subject = { code, project, period, revision }
  const { manifest, computed, quantity } = await preparePack(context, folder, subject, flags.quantity)
  const { answer: reason, document } = flags
  const answerHash =
    reason === undefined && document === undefined
      ? null
      : await documentsOf(context).reason('Answer to a request for changes', { reason, document })
  const instruction = resubmitClaim({
    owner: signer.publicKey,
    project,
    methodology,
    claim,
    evidenceRoot: manifest.root,
    quantity,
    answerHash,
  })
  await storePack(context, folder, manifest)
  const what = `submit revision ${revision} of the claim ${text} with ${formatTonnes(quantity)} t CO2e`
  const details = { claim: text, revision, quantity, evidenceRoot: manifest.root, computed }
  await carryOut(context, { what, instructions: [instruction], signers: [signer], details }, flags)
}
