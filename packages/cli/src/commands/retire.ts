import { type Beneficiary, formatAmount, parseAmount, retireMany, retirementAddress } from '@groundtruth/sdk'
import { Command, Option } from 'commander'
import { freshId } from '../acts/fresh-id.ts'
import { carryOut } from '../support/act.ts'
import { type Context, contextOf } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { batchAddressOf, requireAccount } from '../support/lookup.ts'
import { readPeriod } from '../support/period.ts'
import { requirePublicName } from '../support/privacy.ts'

interface Flags {
  for?: string
  purpose: 'voluntary' | 'compliance' | 'other'
  country?: string
  from?: string
  to?: string
  yes?: boolean
}

export function retireCommand(): Command {
  return new Command('retire')
    .description('use credits for good, with a certificate each; there is no way back')
    .argument('<batch>', 'address or code of the batch')
    .argument('<amount>', 'in tonnes, for example 1 or 0.250')
    .argument('[more...]', 'further batches with their amounts, in the same transaction: all or nothing')
    .option('--for <name>', 'public name of who it is for (the holder); it stands on the chain for ever')
    .addOption(
      new Option('--purpose <purpose>', 'why')
        .choices(['voluntary', 'compliance', 'other'])
        .default('voluntary'),
    )
    .option('--country <code>', 'of who it is for, two letters')
    .option('--from <day>', 'first day of the period that it is counted for')
    .option('--to <day>', 'last day of that period')
    .option('-y, --yes', 'do not ask before signing')
    .action((batch: string, amount: string, more: string[], flags: Flags, command: Command) =>
      retire(contextOf(command), [batch, amount, ...more], flags),
    )
}

async function retire(context: Context, texts: readonly string[], flags: Flags): Promise<void> {
  const signer = context.signer()
  const holder = signer.publicKey
  const beneficiary = beneficiaryOf(flags)
  const shared = {
    holder,
    purpose: flags.purpose,
    country: flags.country?.toUpperCase(),
    beneficiary,
    period: periodOf(flags),
  }
  const rows = await Promise.all(pairsOf(texts).map((pair) => rowOf(context, pair)))
  const instructions = retireMany(shared, rows)
  const whom = beneficiary.kind === 'name' ? ` for ${beneficiary.name}` : ''
  const amounts = rows.map(({ amount, decimals, code }) => `${formatAmount(amount, decimals)} t of ${code}`)
  const what = `retire ${amounts.join(', ')}${whom}, for ever`
  const retirements = rows.map(({ batch, code, id, amount }) => ({
    batch: batch.toBase58(),
    code,
    retirement: retirementAddress(batch, holder, id).toBase58(),
    amount,
  }))
  const [only, ...others] = retirements
  const details = others.length === 0 ? { ...only } : { retirements }
  await carryOut(
    context,
    { what, instructions, signers: [signer], details: { ...details, holder: holder.toBase58() } },
    flags,
  )
}

async function rowOf(context: Context, [name, text]: readonly [string, string]) {
  const batch = await batchAddressOf(context, name)
  const { code, decimals } = await requireAccount(context, 'Batch', batch, 'batch')
  return { batch, code, decimals, id: freshId(), amount: parseAmount(text, decimals) }
}

function pairsOf(texts: readonly string[]): [string, string][] {
  if (texts.length % 2 !== 0)
    throw CliFailure.usage('Give each batch with its amount: BATCH TONNES BATCH TONNES.')
  return texts.flatMap((text, index): [string, string][] =>
    index % 2 === 0 ? [[text, texts[index + 1] ?? '']] : [],
  )
}

function beneficiaryOf(flags: Flags): Beneficiary & { kind: 'holder' | 'name' } {
  if (flags.for === undefined) return { kind: 'holder' }
  requirePublicName(flags.for)
  return { kind: 'name', name: flags.for }
}

function periodOf({ from, to }: Flags): { start: number; end: number } | null {
  if (from === undefined && to === undefined) return null
  if (from === undefined || to === undefined) throw CliFailure.usage('Give both --from and --to, or neither.')
  return readPeriod(from, to)
}
