import { type FundAccount, poolAddress, type ProposalAccount } from '@groundtruth/sdk'
import type { PublicKey } from '@solana/web3.js'
import type { Context } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { readAddress, requireAccount } from '../support/lookup.ts'
import { moneyText } from '../support/money.ts'
import type { Call } from './act.ts'

export const FUND = ['<fund>', 'address of the fund'] as const
export const PROPOSAL = ['<proposal>', 'address of the proposal'] as const
export const MILESTONE = ['<milestone>', 'its number in the proposal, from 1'] as const

/** The fund that the first argument names. */
export async function fundOf({ context, arg }: Call): Promise<{ fund: PublicKey; facts: FundAccount }> {
  const fund = readAddress(arg(0), 'a fund')
  return { fund, facts: await requireAccount(context, 'Fund', fund, 'fund') }
}

/** A proposal with its fund. */
export interface ProposalCase {
  proposal: PublicKey
  facts: ProposalAccount
  fund: FundAccount
  /** What most builders ask for: the fund and the project, and the money that it is paid in. */
  money: { fund: string; project: string; proposal: PublicKey; mint: string; tokenProgram: string }
  /** The earmarked pool that it draws on beside the free one; null: it draws on the free one alone. */
  projectPool: PublicKey | null
  decimals: number
  /** An amount of the fund's money with its unit, for people. */
  text(base: bigint): string
}

/** The proposal that the first argument names. */
export function proposalOf({ context, arg }: Call): Promise<ProposalCase> {
  return proposalAt(context, arg(0))
}

export async function proposalAt(context: Context, address: string): Promise<ProposalCase> {
  const proposal = readAddress(address, 'a proposal')
  const facts = await requireAccount(context, 'Proposal', proposal, 'proposal')
  const { project } = facts
  const fund = await requireAccount(context, 'Fund', readAddress(facts.fund, 'the fund'), 'fund')
  const { mint, tokenProgram, decimals } = fund
  const earmarked = poolAddress(facts.fund, project)
  const draws = facts.pools.some(({ pool }) => pool === earmarked.toBase58())
  return {
    proposal,
    facts,
    fund,
    money: { fund: facts.fund, project, proposal, mint, tokenProgram },
    projectPool: draws ? earmarked : null,
    decimals,
    text: await moneyText(context, facts.fund, decimals),
  }
}

/** The row of a milestone: people count from 1, the program from 0. */
export function milestoneRow(text: string, { milestones }: Pick<ProposalAccount, 'milestones'>): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= milestones.length) return number - 1
  throw CliFailure.usage(
    `Give a milestone's number from 1 to ${milestones.length}, as the proposal lists them, not "${text}".`,
  )
}

/** The row of a budget line, by its code. */
export function lineRow(code: string, { budget }: Pick<ProposalAccount, 'budget'>): number {
  const row = budget.findIndex((line) => line.code === code.toUpperCase())
  if (row >= 0) return row
  const codes = budget.map((line) => line.code).join(', ')
  throw CliFailure.usage(`Give a budget line of the proposal (${codes}), not "${code}".`)
}

/** Unix seconds by the chain's clock. */
export async function chainTime({ connection }: Context): Promise<number> {
  const at = await connection.getBlockTime(await connection.getSlot('processed'))
  return at ?? Math.floor(Date.now() / 1000)
}

/** The first number from 1 on under which there is no account yet. */
export async function freeNumber(
  { connection }: Context,
  addressOf: (id: number) => PublicKey,
): Promise<number> {
  for (let id = 1; ; id++) {
    if ((await connection.getAccountInfo(addressOf(id))) === null) return id
  }
}
