import {
  contribute,
  contributorAddress,
  fetchAccount,
  joinPool,
  parseAmount,
  poolAddress,
} from '@groundtruth/sdk'
import { Command } from 'commander'
import { carryOut } from '../support/act.ts'
import { contextOf } from '../support/context.ts'
import { projectAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import { moneyText, requireMoney } from '../support/money.ts'

interface Flags {
  project?: string
  yes?: boolean
}

export function contributeCommand(): Command {
  return new Command('contribute')
    .description("give money to a fund; it comes from the signer's own account of the fund's money")
    .argument('<fund>', 'address of the fund')
    .argument('<amount>', 'in whole units of its money, for example 25 or 25.50')
    .option('--project <project>', 'for this project alone: its address or code')
    .addHelpText(
      'after',
      '\nExample:\n  groundtruth contribute FUND 25 --project SUN-DEV-1 --keypair contributor03',
    )
    .option('-y, --yes', 'do not ask before signing')
    .action(async (fundText: string, amountText: string, flags: Flags, command: Command) => {
      const context = contextOf(command)
      const signer = context.signer()
      const wallet = signer.publicKey
      const fund = readAddress(fundText, 'a fund')
      const project = flags.project === undefined ? null : await projectAddressOf(context, flags.project)
      const facts = await requireAccount(context, 'Fund', fund, 'fund')
      const pool = poolAddress(fund, project)
      await requireAccount(context, 'Pool', pool, project === null ? 'free pool' : 'pool for this project')
      const amount = parseAmount(amountText, facts.decimals)
      const { mint, tokenProgram } = facts
      const text = await moneyText(context, fund, facts.decimals)
      await requireMoney(context, wallet, facts, amount, text)
      const contributor = contributorAddress(pool, wallet)
      const joined = (await fetchAccount(context.connection, 'Contributor', contributor)) !== null
      const instructions = [
        ...(joined ? [] : [joinPool({ wallet, fund, pool })]),
        contribute({ wallet, fund, pool, mint, tokenProgram, amount }),
      ]
      const what = `contribute ${text(amount)} to ${project === null ? 'the free pool' : 'the pool for the project'}`
      const details = { fund: fundText, pool: pool.toBase58(), wallet: wallet.toBase58(), amount }
      await carryOut(context, { what, instructions, signers: [signer], details }, flags)
    })
}
