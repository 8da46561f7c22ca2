import { readFile } from 'node:fs/promises'
import {
  attest,
  attestationAddress,
  type ClaimAccount,
  CREDIT_DECIMALS,
  type Declaration,
  fetchAccount,
  formatTonnes,
  parseAmount,
  type Verdict,
} from '@groundtruth/sdk'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import { PublicKey } from '@solana/web3.js'
import { programErrorOfName } from '@groundtruth/sdk/errors'
import { Command } from 'commander'
import { contentOfApi } from '../../story/content.ts'
import { carryOut } from '../../support/act.ts'
import { type Context, contextOf } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'
import { readAddress, requireAccount } from '../../support/lookup.ts'
import { describeQuantity, quantify } from '../../support/quantify.ts'
import { reviewingOrganization } from '../../support/reviewer.ts'
import { evidenceOf } from './evidence.ts'
import { statementText } from './statement.ts'

interface Flags {
  accept?: boolean
  reject?: boolean
  changes?: boolean
  excessExplained?: boolean
  flagsAnswered?: boolean
  reason?: string
  quantity?: string
  organization?: string
  folder?: string
  statement?: string
  yes?: boolean
}

const VERDICTS: readonly Verdict[] = ['accept', 'reject', 'changes']

export function claimAttestCommand(): Command {
  return new Command('attest')
    .description("state a verifier's verdict: computes the quantity again from the evidence, then signs")
    .argument('<claim>', 'address of the claim')
    .option('--accept', 'the evidence carries the claim')
    .option('--reject', 'it does not; give --reason')
    .option('--changes', 'ask for another revision; give --reason. One organization is enough')
    .option('--reason <text>', 'why it is refused, what has to change, or why it is above what was expected')
    .option('--excess-explained', 'your statement says why the quantity lies above the expected one')
    .option('--flags-answered', 'your statement answers every public flag of the claim')
    .option('--quantity <tonnes>', 'accept less than the evidence carries')
    .option('--organization <code>', 'the organization to sign for (the one that accredited you)')
    .option('--folder <folder>', "the evidence on this computer (else the server's)")
    .option('--statement <file>', 'a statement of your own, instead of the short one that is written for you')
    .option('-y, --yes', 'do not ask before signing')
    .action((claim: string, flags: Flags, command: Command) => run(contextOf(command), claim, flags))
}

async function run(context: Context, text: string, flags: Flags): Promise<void> {
  const verdict = verdictOf(flags)
  const signer = context.signer()
  const address = readAddress(text, 'a claim')
  const claim = await requireAccount(context, 'Claim', address, 'claim')
  const methodology = new PublicKey(claim.methodology)
  const { code } = await requireAccount(context, 'Methodology', methodology, 'methodology')
  const organization = await reviewingOrganization(context, signer.publicKey, flags.organization)

  await requireFirst(context, address, organization, claim.revision)

  const files = await evidenceOf(context, claim, flags.folder)
  const period = { start: Number(claim.periodStart), end: Number(claim.periodEnd) }
  const computed = quantify(code, period, files)
  context.out.say(describeQuantity(computed))
  context.out.say(`Claimed: ${formatTonnes(claim.quantity)} t CO2e\n`)
  const quantity = verdict === 'accept' ? accepted(claim, computed.quantityBase, flags.quantity) : 0n

  const statement =
    flags.statement === undefined
      ? statementText({ claim, verdict, quantity, computed: computed.quantityBase, reason: flags.reason })
      : await readFile(flags.statement)
  const statementHash = context.dryRun
    ? sha256Hex(statement)
    : await contentOfApi(context.api.value).put(statement)
  const instruction = attest({
    person: signer.publicKey,
    organization,
    methodology,
    project: claim.project,
    claim: address,
    revision: claim.revision,
    verdict,
    quantity,
    statementHash,
    declarations: declarationsOf(flags),
  })
  const words = {
    accept: `accept ${formatTonnes(quantity)} t CO2e of claim ${text}`,
    reject: `refuse claim ${text}: ${flags.reason ?? ''}`,
    changes: `ask for changes of claim ${text}: ${flags.reason ?? ''}`,
  }
  const what = words[verdict]
  const attestation = attestationAddress(address, organization, claim.revision).toBase58()
  const details = { claim: text, attestation, verdict, quantity, statementHash }
  await carryOut(context, { what, instructions: [instruction], signers: [signer], details }, flags)
}

function verdictOf({ accept, reject, changes, reason, statement }: Flags): Verdict {
  const given = { accept, reject, changes }
  const verdicts = VERDICTS.filter((verdict) => given[verdict])
  const [verdict, ...others] = verdicts
  if (verdict === undefined || others.length > 0) {
    throw CliFailure.usage('Give one of --accept, --reject and --changes.')
  }
  if (verdict !== 'accept' && reason === undefined && statement === undefined) {
    throw CliFailure.usage('Say why: give --reason "…", or a --statement FILE.')
  }
  return verdict
}

/** Every statement, the one that is written for you too, declares that nobody there has a stake. */
function declarationsOf({ excessExplained, flagsAnswered, reason, statement }: Flags): Declaration[] {
  if (excessExplained && reason === undefined && statement === undefined) {
    throw CliFailure.usage(
      'Say why the quantity is above the expected one: give --reason "…" or --statement FILE.',
    )
  }
  const more: [Declaration, boolean | undefined][] = [
    ['excess-explained', excessExplained],
    ['flags-answered', flagsAnswered],
  ]
  return ['no-stake', ...more.flatMap(([name, given]) => (given ? [name] : []))]
}

/** At most what was claimed, and at most what the evidence carries. */
function accepted(claim: ClaimAccount, computed: bigint, text: string | undefined): bigint {
  const most = computed < claim.quantity ? computed : claim.quantity
  if (most === 0n) {
    throw CliFailure.refused(
      'The evidence carries nothing: refuse the claim with --reject.',
      'QuantityIsZero',
    )
  }
  if (text === undefined) return most
  const wanted = parseAmount(text, CREDIT_DECIMALS)
  if (wanted <= most) return wanted
  throw CliFailure.refused(
    `At most ${formatTonnes(most)} t CO2e can be accepted: more was not claimed, or the evidence does not carry it.`,
    'AttestedQuantityInvalid',
  )
}

/** Each organization counts once; said before anybody reads evidence for nothing. */
async function requireFirst(
  { connection }: Context,
  claim: PublicKey,
  organization: PublicKey,
  revision: number,
): Promise<void> {
  const address = attestationAddress(claim, organization, revision)
  if ((await fetchAccount(connection, 'Attestation', address)) === null) return
  const { name, message, advice } = programErrorOfName('OrganizationAlreadyAttested')
  throw CliFailure.refused(`${message}. ${advice}`, name)
}
