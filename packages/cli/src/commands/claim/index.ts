import type { Command } from 'commander'
import { claimActs } from '../../acts/claims.ts'
import { addActs } from '../../acts/command.ts'
import { claimAttestCommand } from './attest.ts'
import { claimIssueCommand } from './issue.ts'
import { claimListing } from './list.ts'
import { claimResubmitCommand } from './resubmit.ts'
import { claimSubmitCommand } from './submit.ts'

export function claimCommand(): Command {
  const group = claimListing()
    .addCommand(claimSubmitCommand())
    .addCommand(claimResubmitCommand())
    .addCommand(claimAttestCommand())
    .addCommand(claimIssueCommand())
  return addActs(group, claimActs)
}
