import {
  batchAddress,
  createCreditAccount,
  formatTonnes,
  issueBatch,
  openBatch,
  sharesCredits,
} from '@groundtruth/sdk'
import { Command } from 'commander'
import { carryOut } from '../../support/act.ts'
import { contextOf } from '../../support/context.ts'
import { CliFailure } from '../../support/failure.ts'
import { time } from '../../support/format.ts'
import { readAddress, requireAccount } from '../../support/lookup.ts'

export function claimIssueCommand(): Command {
  return new Command('issue')
    .alias('mint')
    .description("issue the credits of a verified claim to the project's owner; anyone may do it")
    .argument('<claim>', 'address of the claim')
    .option('-y, --yes', 'do not ask before signing')
    .action(async (text: string, flags: { yes?: boolean }, command: Command) => {
      const context = contextOf(command)
      const signer = context.signer()
      const address = readAddress(text, 'a claim')
      const claim = await requireAccount(context, 'Claim', address, 'claim')
      if (claim.status === 'issued') {
        throw CliFailure.refused(
          `This claim is issued: its batch is ${claim.batch ?? ''}.`,
          'BatchAlreadyIssued',
        )
      }
      if (claim.status !== 'verified' && claim.status !== 'upheld') {
        throw CliFailure.refused(
          `This claim is ${claim.status}: its credits can be issued when enough verifiers have accepted it.`,
          'ClaimNotVerified',
        )
      }
      const { project, methodology, owner } = claim
      const projectFacts = await requireAccount(
        context,
        'Project',
        readAddress(project, 'a project'),
        'project',
      )
      const batch = batchAddress(address)
      const payer = signer.publicKey
      const common = { payer, project, methodology, claim: address }
      const opening =
        claim.batch === null ? [openBatch({ ...common, organization: projectFacts.organization })] : []
      const details = { claim: text, batch: batch.toBase58(), quantity: claim.acceptedQuantity }
      const tonnes = formatTonnes(claim.acceptedQuantity)
      const now = await context.connection.getBlockTime(await context.connection.getSlot('processed'))
      if (now !== null && now < claim.challengeEndsAt) {
        const when = time(claim.challengeEndsAt)
        if (opening.length === 0) {
          throw CliFailure.refused(
            `Its challenge period ends at ${when} UTC: issue it then.`,
            'ChallengePeriodOpen',
          )
        }
        const what = `open the batch of ${tonnes} t CO2e; it can be issued from ${when} UTC on`
        await carryOut(context, { what, instructions: opening, signers: [signer], details }, flags)
        return
      }
      const instructions = [
        ...opening,
        createCreditAccount({ payer, owner, batch }),
        issueBatch({
          ...common,
          organization: projectFacts.organization,
          owner,
          shared: sharesCredits(projectFacts, claim),
        }),
      ]
      const what = `issue ${tonnes} t CO2e as batch ${batch.toBase58()}`
      await carryOut(context, { what, instructions, signers: [signer], details }, flags)
    })
}
