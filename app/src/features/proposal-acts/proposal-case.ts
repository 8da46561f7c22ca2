import type { FundAccount, ProposalAccount } from '@groundtruth/sdk/accounts'
import type { BuildContext } from '../transaction/index.ts'
import { t } from '../../shared/messages/acts.ts'

/** A proposal and its fund as the chain has them. */
export interface ProposalCase {
  facts: ProposalAccount
  fund: FundAccount
  /** What most builders ask for: where it belongs, and the money that it is paid in. */
  money: { fund: string; project: string; proposal: string; mint: string; tokenProgram: string }
  /** The project's own pool, where it draws on that too. */
  projectPool: string | null
}

/** @throws Error where the chain does not have it. */
export async function proposalCase(
  { connection }: Pick<BuildContext, 'connection'>,
  proposal: string,
): Promise<ProposalCase> {
  const [{ fetchAccount }, { poolAddress }] = await Promise.all([
    import('@groundtruth/sdk/accounts'),
    import('@groundtruth/sdk/pdas'),
  ])
  const facts = await fetchAccount(connection, 'Proposal', proposal)
  const fund = facts === null ? null : await fetchAccount(connection, 'Fund', facts.fund)
  if (facts === null || fund === null) throw new Error(t('proposal.act.gone'))
  const { mint, tokenProgram } = fund
  const earmarked = poolAddress(facts.fund, facts.project).toBase58()
  return {
    facts,
    fund,
    money: { fund: facts.fund, project: facts.project, proposal, mint, tokenProgram },
    projectPool: facts.pools.some(({ pool }) => pool === earmarked) ? earmarked : null,
  }
}
