import { claimAddress, type ClaimAccount, fetchAccount, formatTonnes, submitClaim } from '@groundtruth/sdk'
import { PublicKey } from '@solana/web3.js'
import { Command, InvalidArgumentError } from 'commander'
import { documentsOf } from '../../acts/documents.ts'
import { listOf, whole } from '../../acts/values.ts'
import { carryOut } from '../../support/act.ts'
import { type Context, contextOf } from '../../support/context.ts'
import { period as periodText } from '../../support/format.ts'
import { projectAddressOf, readAddress, requireAccount } from '../../support/lookup.ts'
import { readPeriod } from '../../support/period.ts'
import { preparePack, storePack } from './pack.ts'

interface Flags {
  project: string
  from: string
  to: string
  id?: number
  quantity?: string
  paidBy?: string
  funding?: string
  yes?: boolean
}

const FIRST_REVISION = 1

export function claimSubmitCommand(): Command {
  return new Command('submit')
    .description('report results with their evidence: checks every row, computes the quantity, then signs')
    .argument('<folder>', 'the evidence, a folder of files')
    .requiredOption('--project <project>', 'address or code of the project')
    .requiredOption('--from <day>', 'first day of the monitoring period, for example 2026-10-01')
    .requiredOption('--to <day>', 'its last day')
    .option('--id <number>', 'number of your own for this claim (the next free one)', number)
    .option('--quantity <tonnes>', 'claim less than the evidence carries')
    .option(
      '--paid-by <shares>',
      'proposals that paid, each as address=basis points, with commas between them',
    )
    .option('--funding <file>', 'declaration of other funding')
    .option('-y, --yes', 'do not ask before signing')
    .action((folder: string, flags: Flags, command: Command) => submit(contextOf(command), folder, flags))
}

async function submit(context: Context, folder: string, flags: Flags): Promise<void> {
  const signer = context.signer()
  const period = readPeriod(flags.from, flags.to)
  const project = await projectAddressOf(context, flags.project)
  const facts = await requireAccount(context, 'Project', project, 'project')
  const methodology = new PublicKey(facts.methodology)
  const { code } = await requireAccount(context, 'Methodology', methodology, 'methodology')
  const subject = { code, project: project.toBase58(), period, revision: FIRST_REVISION }
  const { manifest, computed, quantity } = await preparePack(context, folder, subject, flags.quantity)

  const id = flags.id ?? (await freeId(context, project, facts.claims))
  const instruction = submitClaim({
    owner: signer.publicKey,
    project,
    organization: facts.organization,
    methodology,
    id,
    evidenceRoot: manifest.root,
    periodStart: period.start,
    periodEnd: period.end,
    quantity,
    fundingHash: flags.funding === undefined ? null : await documentsOf(context).file(flags.funding),
    ...sharesOf(flags.paidBy),
  })
  await storePack(context, folder, manifest)
  const claim = claimAddress(project, id).toBase58()
  const what = `submit a claim of ${formatTonnes(quantity)} t CO2e for ${periodText(period.start, period.end)}`
  const details = { claim, id, quantity, evidenceRoot: manifest.root, computed }
  await carryOut(context, { what, instructions: [instruction], signers: [signer], details }, flags)
  if (!context.dryRun) context.out.say(`Claim ${claim}`)
}

/** What is not declared as paid by a proposal was paid by others. */
function sharesOf(text: string | undefined): { proposals: PublicKey[]; proposalBps: number[] } {
  const rows = listOf(text ?? '').map((row) => row.split('='))
  return {
    proposals: rows.map(([address = '']) => readAddress(address, 'a proposal')),
    proposalBps: rows.map(([, bps = '']) => whole(bps)),
  }
}

async function freeId(context: Context, project: PublicKey, claims: number): Promise<number> {
  for (let id = claims + 1; ; id++) {
    const taken: ClaimAccount | null = await fetchAccount(
      context.connection,
      'Claim',
      claimAddress(project, id),
    )
    if (taken === null) return id
  }
}

function number(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 4_294_967_295) throw new InvalidArgumentError('Give a whole number.')
  return value
}
