import {
  type ClaimAccount,
  decideDispute,
  disputeAddress,
  disputeClaim,
  formatAmount,
  registryAddress,
  revokeAttestation,
  withdrawClaim,
} from '@groundtruth/sdk'
import { CliFailure } from '../support/failure.ts'
import { readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { REASON } from './documents.ts'
import { oneOf, organizationOf } from './values.ts'

const CLAIM = ['<claim>', 'address of the claim'] as const
const OUTCOMES = ['upheld', 'reversed', 'lapsed'] as const
const SOL_DECIMALS = 9

export const claimActs: readonly ActCommand[] = [
  {
    name: 'withdraw',
    about: 'take a claim back that is not verified; anyone may once its time is over',
    args: [CLAIM],
    options: REASON,
    plan: async (call) => {
      const { claim, facts } = await claimOf(call)
      const reasonHash = await call.documents.reason('Withdrawal of a report', call.flags)
      return {
        what: `withdraw the claim ${call.arg(0)}`,
        instructions: [withdrawClaim({ actor: call.actor, project: facts.project, claim, reasonHash })],
        details: { claim: call.arg(0), reasonHash },
      }
    },
  },
  {
    name: 'dispute',
    about: 'object to a verified claim during its waiting period; a deposit comes back unless it is abusive',
    args: [CLAIM],
    options: REASON,
    plan: async (call) => {
      const { claim, facts } = await claimOf(call)
      const { parameters } = await requireAccount(call.context, 'Registry', registryAddress(), 'registry')
      const documentHash = await call.documents.reason('Objection to a report', call.flags)
      const { actor, payer } = call
      const { revision } = facts
      const deposit = formatAmount(parameters.disputeDeposit, SOL_DECIMALS, { minDecimals: 2 })
      return {
        what: `object to the claim ${call.arg(0)} with a deposit of ${deposit} SOL`,
        instructions: [disputeClaim({ disputant: actor, payer, claim, revision, documentHash })],
        details: {
          claim: call.arg(0),
          dispute: disputeAddress(claim, actor, revision).toBase58(),
          deposit: parameters.disputeDeposit,
          documentHash,
        },
      }
    },
  },
  {
    name: 'decide',
    about: 'decide an objection: upheld or reversed by the steward, lapsed by anyone after its time',
    args: [CLAIM, ['<outcome>', OUTCOMES.join(', ')]],
    options: [...REASON, ['--abusive', 'the deposit does not come back; only where the claim is upheld']],
    steward: true,
    plan: decide,
  },
  {
    name: 'revoke-attestation',
    about:
      "take an organization's statement back; a broken quorum sends the claim back or suspends its batch",
    args: [CLAIM],
    required: [['--organization <code>', 'whose statement it is']],
    options: REASON,
    steward: true,
    plan: async (call) => {
      const { claim, facts } = await claimOf(call)
      const organization = organizationOf(call.option('organization'))
      const reasonHash = await call.documents.reason('A statement taken back', call.flags)
      const instruction = revokeAttestation({
        actor: call.actor,
        organization,
        methodology: facts.methodology,
        claim,
        revision: facts.revision,
        batch: facts.status === 'issued' ? facts.batch : null,
        reasonHash,
      })
      return {
        what: `revoke the statement of ${call.option('organization')} on the claim ${call.arg(0)}`,
        instructions: [instruction],
        details: { claim: call.arg(0), organization: organization.toBase58(), reasonHash },
      }
    },
  },
]

async function decide(call: Call) {
  const { context, actor, flags, documents } = call
  const { claim, facts } = await claimOf(call)
  if (facts.dispute === null) {
    throw CliFailure.refused(
      'Nobody objects to this claim now: there is nothing to decide.',
      'ClaimNotDisputed',
    )
  }
  const outcome = oneOf(call.arg(1), OUTCOMES, 'the outcome')
  const dispute = readAddress(facts.dispute, 'the dispute')
  const { payer } = await requireAccount(context, 'Dispute', dispute, 'dispute')
  const abusive = flags['abusive'] === true
  const { depositDestination } = await requireAccount(context, 'Registry', registryAddress(), 'registry')
  const decisionHash = outcome === 'lapsed' ? null : await documents.reason('Decision on an objection', flags)
  const { project, methodology } = facts
  const depositTo = abusive ? depositDestination : payer
  const common = { actor, project, methodology, claim, dispute, depositTo, outcome, abusive, decisionHash }
  return {
    what: `decide the objection to ${call.arg(0)}: ${outcome}${abusive ? ', abusive' : ''}`,
    instructions: [decideDispute(common)],
    details: { claim: call.arg(0), dispute: facts.dispute, outcome, abusive, decisionHash },
  }
}

async function claimOf({ context, arg }: Call): Promise<{
  claim: ReturnType<typeof readAddress>
  facts: ClaimAccount
}> {
  const claim = readAddress(arg(0), 'a claim')
  return { claim, facts: await requireAccount(context, 'Claim', claim, 'claim') }
}
