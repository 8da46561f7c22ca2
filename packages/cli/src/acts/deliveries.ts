import {
  decideObjection,
  type DeliveryAccount,
  deliveryAddress,
  disputeDelivery,
  formatAmount,
  formatTonnes,
  lapseDelivery,
  meetMilestone,
  objectionAddress,
  registryAddress,
  reviewDelivery,
  submitDelivery,
} from '@groundtruth/sdk'
import { manifestOfFolder } from '@groundtruth/sdk/evidence/node'
import { deliverySubject } from '@groundtruth/sdk/plans'
import type { PublicKey } from '@solana/web3.js'
import { filesTable } from '../commands/evidence.ts'
import { storePack } from '../commands/claim/pack.ts'
import { CliFailure } from '../support/failure.ts'
import { batchAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { REASON } from './documents.ts'
import { MILESTONE, milestoneRow, PROPOSAL, proposalAt, type ProposalCase, proposalOf } from './fund-facts.ts'
import { VERDICT, verdictOf } from './reviews.ts'
import { oneOf } from './values.ts'

const DELIVERY = ['<delivery>', 'address of the delivery'] as const
const OUTCOMES = ['upheld', 'reversed', 'lapsed'] as const
const SOL_DECIMALS = 9

/** The proof that a milestone was delivered, of the group `delivery`. */
export const deliveryActs: readonly ActCommand[] = [
  {
    name: 'submit',
    about: 'hand in the proof of a milestone: hashes the folder, stores it, freezes its root on chain',
    example: 'delivery submit PROPOSAL 2 ./evidence --keypair forestDeveloper',
    args: [PROPOSAL, MILESTONE, ['<folder>', 'the evidence, a folder of files']],
    plan: submit,
  },
  {
    name: 'review',
    about: "state a verifier's verdict on a delivery",
    example: 'delivery review DELIVERY --reject --reason "Two of three beds are empty." --keypair verifierB',
    args: [DELIVERY],
    options: VERDICT,
    plan: review,
  },
  {
    name: 'lapse',
    about: 'end a delivery that nobody decided in time; it may be handed in again. Anyone may',
    example: 'delivery lapse DELIVERY --keypair contributor01',
    args: [DELIVERY],
    plan: async (call) => {
      const { delivery, facts } = await deliveryOf(call)
      const { proposal } = facts
      return {
        what: `let the delivery ${call.arg(0)} lapse`,
        instructions: [lapseDelivery({ actor: call.actor, proposal, delivery })],
        details: { delivery: call.arg(0), proposal },
      }
    },
  },
  {
    name: 'object',
    about:
      'object to an accepted delivery in its challenge period; a deposit comes back unless it is abusive',
    example: 'delivery object DELIVERY --document why.md --keypair contributor01',
    args: [DELIVERY],
    options: REASON,
    plan: object,
  },
  {
    name: 'decide',
    about: 'decide an objection: upheld or reversed by the steward, lapsed by anyone after its time',
    example:
      'delivery decide DELIVERY reversed --reason "The pictures are of another place." --keypair steward',
    args: [DELIVERY, ['<outcome>', `of the delivery: ${OUTCOMES.join(', ')}`]],
    options: [...REASON, ['--abusive', 'the deposit does not come back; only where the delivery is upheld']],
    steward: true,
    plan: decide,
  },
  {
    name: 'meet',
    about: 'meet a milestone that asks for credits, by an issued batch of the project',
    example: 'delivery meet PROPOSAL 3 SUN-DEV-1-2026-3 --keypair solarDeveloper',
    args: [PROPOSAL, MILESTONE, ['<batch>', 'address or code of the batch']],
    plan: meet,
  },
]

/** The delivery that the first argument names. */
async function deliveryOf({ context, arg }: Call): Promise<{ delivery: PublicKey; facts: DeliveryAccount }> {
  const delivery = readAddress(arg(0), 'a delivery')
  return { delivery, facts: await requireAccount(context, 'Delivery', delivery, 'delivery') }
}

async function submit(call: Call): Promise<Plan> {
  const { context, actor, payer, arg } = call
  const { proposal, facts }: ProposalCase = await proposalOf(call)
  const row = milestoneRow(arg(1), facts)
  const { revision: last = 0 } = facts.milestones[row] ?? {}
  const revision = last + 1
  const folder = arg(2)
  const manifest = await manifestOfFolder(folder, deliverySubject(facts, row, revision))
  context.out.say([filesTable(manifest.files), '', `Evidence root ${manifest.root}`].join('\n'))
  const instruction = submitDelivery({
    ...{ actor, payer, organization: facts.organization, proposal },
    ...{ milestone: row, revision, evidenceRoot: manifest.root },
  })
  await storePack(context, folder, manifest)
  const delivery = deliveryAddress(proposal, row, revision).toBase58()
  return {
    what: `hand in revision ${revision} of milestone ${row + 1} of the proposal ${arg(0)}`,
    instructions: [instruction],
    details: { delivery, proposal: arg(0), milestone: row + 1, revision, evidenceRoot: manifest.root },
  }
}

async function review(call: Call): Promise<Plan> {
  const { delivery, facts } = await deliveryOf(call)
  const { proposal, milestone, revision, evidenceRoot } = facts
  const { project } = await requireAccount(
    call.context,
    'Proposal',
    readAddress(proposal, 'the proposal'),
    'proposal',
  )
  const given = await verdictOf(call, "Verifier's statement on a delivery", [
    `Proposal: ${proposal}`,
    `Milestone ${milestone + 1}, revision ${revision}`,
    `Evidence root: ${evidenceRoot}`,
  ])
  const common = { person: call.actor, project, proposal, delivery, ...given }
  return {
    what: `${given.verdict} the delivery ${call.arg(0)}`,
    instructions: [reviewDelivery({ ...common, declarations: ['no-stake'] })],
    details: { delivery: call.arg(0), verdict: given.verdict, statementHash: given.statementHash },
  }
}

async function object(call: Call): Promise<Plan> {
  const { delivery, facts } = await deliveryOf(call)
  const { parameters } = await requireAccount(call.context, 'Registry', registryAddress(), 'registry')
  const documentHash = await call.documents.reason('Objection to a delivery', call.flags)
  const { actor, payer } = call
  const { proposal } = facts
  const deposit = formatAmount(parameters.disputeDeposit, SOL_DECIMALS, { minDecimals: 2 })
  return {
    what: `object to the delivery ${call.arg(0)} with a deposit of ${deposit} SOL`,
    instructions: [disputeDelivery({ objector: actor, payer, proposal, delivery, documentHash })],
    details: {
      delivery: call.arg(0),
      objection: objectionAddress(delivery, actor).toBase58(),
      deposit: parameters.disputeDeposit,
      documentHash,
    },
  }
}

async function decide(call: Call): Promise<Plan> {
  const { context, actor, flags, documents, arg } = call
  const { delivery, facts } = await deliveryOf(call)
  if (facts.objection === null) {
    throw CliFailure.refused(
      'Nobody objects to this delivery now: there is nothing to decide.',
      'DeliveryNotDisputed',
    )
  }
  const outcome = oneOf(arg(1), OUTCOMES, 'the outcome')
  const objection = readAddress(facts.objection, 'the objection')
  const { payer } = await requireAccount(context, 'Objection', objection, 'objection')
  const { depositDestination } = await requireAccount(context, 'Registry', registryAddress(), 'registry')
  const { money } = await proposalAt(context, facts.proposal)
  const abusive = flags['abusive'] === true
  const decisionHash =
    outcome === 'lapsed' ? null : await documents.reason('Decision on an objection to a delivery', flags)
  const depositTo = abusive ? depositDestination : payer
  const instruction = decideObjection({
    ...{ actor, project: money.project, proposal: money.proposal, delivery, objection },
    ...{ depositTo, outcome, abusive, decisionHash },
  })
  return {
    what: `decide the objection to the delivery ${arg(0)}: ${outcome}`,
    instructions: [instruction],
    details: { delivery: arg(0), objection: facts.objection, outcome, abusive, depositTo },
  }
}

async function meet(call: Call): Promise<Plan> {
  const { context, actor, payer, arg } = call
  const { proposal, facts } = await proposalOf(call)
  const milestone = milestoneRow(arg(1), facts)
  const batch = await batchAddressOf(context, arg(2))
  const { code, issued } = await requireAccount(context, 'Batch', batch, 'batch')
  const { organization } = facts
  return {
    what: `meet milestone ${arg(1)} of the proposal ${arg(0)} by ${formatTonnes(issued)} t CO2e of ${code}`,
    instructions: [meetMilestone({ actor, payer, organization, proposal, batch, milestone })],
    details: { proposal: arg(0), milestone: milestone + 1, batch: batch.toBase58(), issued },
  }
}
