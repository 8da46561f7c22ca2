import type { Command } from 'commander'
import { claimAttestCommand } from './attest.ts'
import { claimIssueCommand } from './issue.ts'
import { claimListing } from './list.ts'
import { claimSubmitCommand } from './submit.ts'

export function claimCommand(): Command {
  return claimListing()
    .addCommand(claimSubmitCommand())
    .addCommand(claimAttestCommand())
    .addCommand(claimIssueCommand())
}
