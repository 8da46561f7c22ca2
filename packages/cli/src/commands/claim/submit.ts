import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  claimAddress,
  type ClaimAccount,
  CREDIT_DECIMALS,
  fetchAccount,
  formatTonnes,
  parseAmount,
  submitClaim,
} from '@groundtruth/sdk'
import { type Manifest, manifestText } from '@groundtruth/sdk/evidence'
import { manifestOfFolder, readFolder } from '@groundtruth/sdk/evidence/node'
import { PublicKey } from '@solana/web3.js'
import { Command, InvalidArgumentError } from 'commander'
import { contentOfApi } from '../../story/content.ts'
import { carryOut } from '../../support/act.ts'
import { type Context, contextOf } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'
import { period as periodText } from '../../support/format.ts'
import { projectAddressOf, requireAccount } from '../../support/lookup.ts'
import { readPeriod } from '../../support/period.ts'
import { describeQuantity, quantify } from '../../support/quantify.ts'
import { filesTable } from '../evidence.ts'

interface Flags {
  project: string
  from: string
  to: string
  id?: number
  quantity?: string
  yes?: boolean
}

const REVISION = 1

export function claimSubmitCommand(): Command {
  return new Command('submit')
    .description('report results with their evidence: checks every row, computes the quantity, then signs')
    .argument('<folder>', 'the evidence, a folder of files')
    .requiredOption('--project <project>', 'address or code of the project')
    .requiredOption('--from <day>', 'first day of the monitoring period, for example 2026-10-01')
    .requiredOption('--to <day>', 'its last day')
    .option('--id <number>', 'number of your own for this claim (the next free one)', whole)
    .option('--quantity <tonnes>', 'claim less than the evidence carries')
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

  const computed = quantify(code, period, await readFolder(folder))
  const subject = { project: project.toBase58(), period, revision: REVISION }
  const manifest = await manifestOfFolder(folder, subject)
  const quantity = chosen(computed.quantityBase, flags.quantity)
  context.out.say([filesTable(manifest.files), '', describeQuantity(computed), ''].join('\n'))
  context.out.say(`Evidence root ${manifest.root}`)

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
  })
  if (!context.dryRun) await store(context, folder, manifest)
  const claim = claimAddress(project, id).toBase58()
  const what = `submit a claim of ${formatTonnes(quantity)} t CO2e for ${periodText(period.start, period.end)}`
  const details = { claim, id, quantity, evidenceRoot: manifest.root, computed: computed.quantityBase }
  await carryOut(context, { what, instructions: [instruction], signers: [signer], details }, flags)
  if (!context.dryRun) context.out.say(`Claim ${claim}`)
}

/** @throws CliFailure for more than the evidence carries. */
function chosen(computed: bigint, text: string | undefined): bigint {
  if (text === undefined) return computed
  const wanted = parseAmount(text, CREDIT_DECIMALS)
  if (wanted <= computed) return wanted
  throw CliFailure.refused(
    `The evidence carries ${formatTonnes(computed)} t CO2e, less than ${formatTonnes(wanted)}: claim at most that.`,
    'QuantityAboveEvidence',
  )
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

/** The files go first: a claim whose evidence nobody can open helps nobody. */
async function store(context: Context, folder: string, manifest: Manifest): Promise<void> {
  const content = contentOfApi(context.api.value)
  for (const { path } of manifest.files) await content.put(await readFile(join(folder, path)))
  await content.put(manifestText(manifest))
}

function whole(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 4_294_967_295) throw new InvalidArgumentError('Give a whole number.')
  return value
}
