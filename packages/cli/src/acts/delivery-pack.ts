import type { ProposalAccount } from '@groundtruth/sdk'
import type { PackSubject } from '@groundtruth/sdk/evidence'

/**
 * What the evidence of a delivery is of: its project, the time from the approval to the day on which the milestone is
 * due, and the revision. The first leaf of its root commits to them.
 */
export function deliverySubject(
  { project, approvedAt, milestones }: Pick<ProposalAccount, 'project' | 'approvedAt' | 'milestones'>,
  row: number,
  revision: number,
): PackSubject {
  const end = milestones[row]?.dueAt ?? approvedAt
  return { project, period: { start: Number(approvedAt), end: Number(end) }, revision }
}
