import type { ProposalView } from '@groundtruth/server/api-types'
import { OrganizationName, RefLink, SignerName, WalletLink } from '../../entities/refs/index.ts'
import { count, rich } from '../../shared/messages/fund.ts'
import { Figure, Term } from '../../shared/ui/index.ts'
import styles from './proposal.module.css'

/** Who asks for how much, for what, and who gets it, in one sentence. */
export function Ask({ proposal }: { proposal: ProposalView }) {
  const { proposer, fund, total, project, payee, organization, milestoneCount } = proposal
  return (
    <p className={styles.sentence}>
      {rich('proposal.sentence', {
        proposer: <SignerName wallet={proposer} />,
        fund: <RefLink kind="fund" target={fund} />,
        total: <Figure amount={total} kind="money" />,
        project: <RefLink kind="project" target={project} />,
        payee: <Term name="payee" />,
        wallet: <WalletLink wallet={payee} />,
        organization: <OrganizationName organization={organization} />,
        milestones: count('milestones', milestoneCount),
      })}
    </p>
  )
}
