import { associatedTokenAddress, formatMoney } from '@groundtruth/sdk'
import type { FundView } from '@groundtruth/server/api-types'
import type { PublicKey } from '@solana/web3.js'
import type { Context } from './context.ts'
import { CliFailure } from './failure.ts'

/** Where a token account of either token program has its amount. */
const AMOUNT_AT = 64

/** An amount of money for people. */
export type MoneyText = (base: bigint) => string

/** Writes amounts of a fund's money with its unit; without one where no server tells it. */
export async function moneyText(
  { server }: Context,
  fund: PublicKey | string,
  decimals: number,
): Promise<MoneyText> {
  const unit = await server.get<FundView>(`/api/funds/${fund.toString()}`).then(
    ({ data }) => ` ${data.received.unit}`,
    () => '',
  )
  return (base) => `${formatMoney(base, decimals)}${unit}`
}

/**
 * Sees to it that a wallet holds what it is about to send from its own account of that money.
 * @throws CliFailure that says how much it has.
 */
export async function requireMoney(
  { connection }: Context,
  wallet: PublicKey,
  money: { mint: string; tokenProgram: string },
  amount: bigint,
  text: MoneyText,
): Promise<void> {
  const address = associatedTokenAddress(wallet, money.mint, money.tokenProgram)
  const account = await connection.getAccountInfo(address)
  const held =
    account === null || account.data.length < AMOUNT_AT + 8 ? 0n : account.data.readBigUInt64LE(AMOUNT_AT)
  if (held >= amount) return
  throw CliFailure.refused(
    `${wallet.toBase58()} holds ${text(held)} of this money (${money.mint}), less than ${text(amount)}: give less, or send it some first.`,
    'InsufficientMoney',
  )
}
