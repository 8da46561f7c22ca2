import { randomBytes } from 'node:crypto'
import { type Beneficiary, formatAmount, parseAmount, retire, retirementAddress } from '@groundtruth/sdk'
import { Command, Option } from 'commander'
import { carryOut } from '../support/act.ts'
import { contextOf } from '../support/context.ts'
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
    .description('use credits for good, with a certificate; there is no way back')
    .argument('<batch>', 'address or code of the batch')
    .argument('<amount>', 'in tonnes, for example 1 or 0.250')
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
    .action(async (batchText: string, amountText: string, flags: Flags, command: Command) => {
      const context = contextOf(command)
      const signer = context.signer()
      const holder = signer.publicKey
      const beneficiary = beneficiaryOf(flags)
      const period = periodOf(flags)
      const batch = await batchAddressOf(context, batchText)
      const { code, decimals } = await requireAccount(context, 'Batch', batch, 'batch')
      const amount = parseAmount(amountText, decimals)
      const id = randomBytes(8).readBigUInt64LE()
      const instruction = retire({
        holder,
        batch,
        id,
        amount,
        purpose: flags.purpose,
        country: flags.country?.toUpperCase(),
        beneficiary,
        period,
      })
      const whom = beneficiary.kind === 'name' ? ` for ${beneficiary.name}` : ''
      const what = `retire ${formatAmount(amount, decimals)} t of ${code}${whom}, for ever`
      const retirement = retirementAddress(batch, holder, id).toBase58()
      const details = { batch: batch.toBase58(), code, retirement, holder: holder.toBase58(), amount }
      await carryOut(context, { what, instructions: [instruction], signers: [signer], details }, flags)
    })
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
