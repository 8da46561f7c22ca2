import type { PackSubject } from '../evidence/pack.ts'

/**
 * What the evidence of a delivery is of: its project, the time from the approval to the day on which the milestone is
 * due, and the revision. The first leaf of its root commits to them.
 */
export function deliverySubject(
  {
    project,
    approvedAt,
    milestones,
  }: { project: string; approvedAt: bigint | number; milestones: readonly { dueAt: bigint | number }[] },
  row: number,
  revision: number,
): PackSubject {
  const end = milestones[row]?.dueAt ?? approvedAt
  return { project, period: { start: Number(approvedAt), end: Number(end) }, revision }
}
