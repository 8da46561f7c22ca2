import { fetchAccount } from '@groundtruth/sdk/accounts'
import { createCreditAccount, issueBatch, openBatch, sharesCredits } from '@groundtruth/sdk/instructions'
import { batchAddress } from '@groundtruth/sdk/pdas'
import type { ClaimView } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/acts.ts'
import type { BuildContext, Built } from '../transaction/index.ts'

/** Opens the batch where nobody has yet, makes the owner's account for its credits, and issues, in one transaction. */
export async function buildIssue(
  { connection, payer }: BuildContext,
  claim: ClaimView,
  project: { organization: string; owner: string },
): Promise<Built> {
  const batch = batchAddress(claim.address)
  const common = {
    payer,
    project: claim.project.address,
    organization: project.organization,
    methodology: claim.methodology.address,
    claim: claim.address,
  }
  const account = createCreditAccount({ payer, owner: project.owner, batch })
  const bound = await fetchAccount(connection, 'Project', common.project)
  const shared = bound !== null && sharesCredits(bound, { periodStart: BigInt(claim.periodStart) })
  const issue = issueBatch({ ...common, owner: project.owner, shared })
  if ((await connection.getAccountInfo(batch)) !== null) return { instructions: [account, issue] }
  const open = openBatch(common)
  return { instructions: [open, account, issue], words: [t('issue.word.open')] }
}
