import { type ClaimAccount, formatTonnes, type Verdict } from '@groundtruth/sdk'

/** What a verifier signs when it brings no statement of its own. */
export function statementText(facts: {
  claim: ClaimAccount
  verdict: Verdict
  /** Kilograms of CO2e that are accepted, and that the evidence carries. */
  quantity: bigint
  computed: bigint
  reason: string | undefined
}): string {
  const { claim, verdict, quantity, computed, reason } = facts
  const words = {
    accept: `Accepted: ${formatTonnes(quantity)} t CO2e.`,
    reject: 'Refused.',
    changes: 'Changes are asked for.',
  }
  return [
    "# Verifier's statement",
    '',
    `Evidence root: ${claim.evidenceRoot}`,
    `Claimed: ${formatTonnes(claim.quantity)} t CO2e. Computed again from the files: ${formatTonnes(computed)} t CO2e.`,
    '',
    `${words[verdict]} ${reason ?? ''}`.trimEnd(),
    '',
    'Declaration: neither the organization nor the person who signs has a stake in the project, its developer or its credits.',
    '',
  ].join('\n')
}
