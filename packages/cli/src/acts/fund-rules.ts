import { type FundRules, parseAmount, TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID } from '@groundtruth/sdk'
import type { PublicKey } from '@solana/web3.js'
import type { Context } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import type { Call } from './act.ts'
import { days, oneOf, percent, whole } from './values.ts'

const SOL_DECIMALS = 9
/** Where a mint account of either token program has its decimals. */
const DECIMALS_AT = 44
const WEIGHTS = ['linear', 'square-root'] as const

/** Options that set rules; those left out keep what is there. */
export const RULES = [
  ['--voting <days>', 'in which votes are cast, 1 to 60'],
  ['--cool-off <days>', 'after a vote, in which the guardian may veto, 1 to 30'],
  ['--challenge <days>', 'in which anyone objects to an accepted delivery, 1 to 90'],
  ['--minimum <amount>', "least contribution, in the fund's money"],
  ['--deposit <sol>', 'deposit of a proposal; 0: none'],
  ['--period <days>', 'length of a spending period; 0: no cap for a period'],
  ['--cap-period <percent>', 'of what a pool holds may be drawn in one spending period'],
  ['--cap-proposal <percent>', 'of what the pools hold may be drawn by one proposal'],
  ['--quorum <percent>', 'of the value that may vote has to'],
  ['--approval <percent>', 'of the votes has to approve'],
  ['--reviewers <number>', 'organizations that have to accept a delivery, 1 to 5'],
  ['--weight <rule>', 'linear, or square-root, which splitting wallets games'],
  ['--deposits-to <address>', 'who receives the deposits of abusive proposals'],
] as const

/** @param decimals of the fund's money. */
export function rulesOf({ maybe }: Call, present: FundRules, decimals: number): FundRules {
  const or = <Value>(name: string, read: (text: string) => Value, otherwise: Value): Value => {
    const text = maybe(name)
    return text === undefined ? otherwise : named(name, () => read(text))
  }
  const term = (text: string) => BigInt(days(text))
  return {
    votingPeriod: or('voting', term, present.votingPeriod),
    coolOff: or('coolOff', term, present.coolOff),
    challengePeriod: or('challenge', term, present.challengePeriod),
    minimumContribution: or('minimum', (text) => parseAmount(text, decimals), present.minimumContribution),
    proposalDeposit: or('deposit', (text) => parseAmount(text, SOL_DECIMALS), present.proposalDeposit),
    capPeriod: or('period', term, present.capPeriod),
    capPerPeriodBps: or('capPeriod', percent, present.capPerPeriodBps),
    capPerProposalBps: or('capProposal', percent, present.capPerProposalBps),
    quorumBps: or('quorum', percent, present.quorumBps),
    approvalBps: or('approval', percent, present.approvalBps),
    reviewers: or('reviewers', whole, present.reviewers),
    voteWeight: or('weight', (text) => oneOf(text, WEIGHTS, 'the weight'), present.voteWeight),
  }
}

/** What is wrong with a rule says which one it is. */
function named<Value>(name: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw CliFailure.usage(`--${option}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Decimals of a mint. @throws CliFailure where there is none. */
export async function mintOf({ connection, rpc }: Context, mint: PublicKey): Promise<{ decimals: number }> {
  const account = await connection.getAccountInfo(mint)
  const isMint = [TOKEN_PROGRAM_ID, TOKEN_2022_PROGRAM_ID].some((program) => account?.owner.equals(program))
  const decimals = account?.data[DECIMALS_AT]
  if (isMint && decimals !== undefined) return { decimals }
  throw CliFailure.refused(`There is no mint at ${mint.toBase58()} on the chain at ${rpc.value}.`, 'NotFound')
}
