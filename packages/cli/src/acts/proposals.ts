import {
  approveProposal,
  completeProposal,
  expireProposal,
  fetchAccount,
  finishVote,
  type FundAccount,
  propose,
  proposalAddress,
  terminateProposal,
  moneyBackAddress,
  vetoProposal,
  withdrawProposal,
} from '@groundtruth/sdk'
import { type PlanBounds, planBounds, readPlan } from '@groundtruth/sdk/plans'
import { CliFailure } from '../support/failure.ts'
import { projectAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { REASON } from './documents.ts'
import { chainTime, freeNumber, FUND, fundOf, PROPOSAL, type ProposalCase, proposalOf } from './fund-facts.ts'
import { textOf } from './reviews.ts'
import { organizationOf, whole } from './values.ts'
import { voteActs } from './votes.ts'

/** From a plan to its end, of the group `proposal`. */
export const proposalActs: readonly ActCommand[] = [
  {
    name: 'propose',
    about: "ask a fund for money by milestones and a budget; the project's owner signs, a deposit is paid",
    example:
      'proposal propose FUND plan.json --project SUN-DEV-1 --organization SUN-DEV --payee WALLET --keypair solarDeveloper',
    args: [FUND, ['<plan>', 'JSON file with name, summary, milestones, budget and share']],
    required: [
      ['--project <project>', 'address or code of the project'],
      ['--organization <code>', 'who delivers and accounts for the money'],
      ['--payee <wallet>', 'who is paid, on the associated token account'],
    ],
    options: [
      ['--id <number>', 'number of your own for the proposal (the next free one)'],
      ['--consent <keypair>', "signs for the organization where it is not the project's own"],
    ],
    plan: makeProposal,
  },
  {
    name: 'withdraw',
    about: 'take a proposal back while it is voted on; the deposit comes back',
    example: 'proposal withdraw PROPOSAL --reason "The supplier is gone." --keypair solarDeveloper',
    args: [PROPOSAL],
    options: REASON,
    plan: async (call) => {
      const { proposal, facts } = await proposalOf(call)
      const reasonHash = await call.documents.reason('Withdrawal of a proposal', call.flags)
      const common = { proposer: call.actor, proposal, depositTo: facts.payer, reasonHash }
      return plan(call, 'withdraw the proposal', withdrawProposal(common), { reasonHash })
    },
  },
  ...voteActs,
  {
    name: 'finish',
    about: 'count the votes once voting has ended; anyone may',
    example: 'proposal finish PROPOSAL --keypair contributor01',
    args: [PROPOSAL],
    plan: async (call) => {
      const { proposal, facts } = await proposalOf(call)
      const common = { actor: call.actor, proposal, depositTo: facts.payer }
      return plan(call, 'finish the vote on the proposal', finishVote(common))
    },
  },
  {
    name: 'veto',
    about: 'stop a proposal in its cool-off, as guardian of its fund',
    example: 'proposal veto PROPOSAL --reason "The payee is under investigation." --keypair guardian',
    args: [PROPOSAL],
    options: [...REASON, ['--abusive', 'the deposit does not come back']],
    steward: true,
    plan: veto,
  },
  {
    name: 'expire',
    about: 'end a proposal whose money was not drawn in its time; anyone may',
    example: 'proposal expire PROPOSAL --keypair contributor01',
    args: [PROPOSAL],
    plan: async (call) => {
      const { proposal, facts } = await proposalOf(call)
      const common = { actor: call.actor, proposal, depositTo: facts.payer }
      return plan(call, 'let the proposal expire', expireProposal(common))
    },
  },
  {
    name: 'approve',
    about: 'draw the whole total into escrow after the cool-off; anyone may',
    example: 'proposal approve PROPOSAL --keypair contributor01',
    args: [PROPOSAL],
    plan: async (call) => {
      const { facts, money, projectPool, text } = await proposalOf(call)
      const { actor, payer } = call
      const { organization, payer: depositTo } = facts
      const common = { ...money, organization, projectPool, depositTo }
      const instruction = approveProposal({ ...common, actor, payer })
      return plan(call, `draw ${text(facts.total)} into the escrow of the proposal`, instruction, {
        amount: facts.total,
      })
    },
  },
  {
    name: 'terminate',
    about: 'end a proposal: what is not paid or accepted goes back. Anyone may once it is overdue',
    example: 'proposal terminate PROPOSAL --reason "The storm took the site." --keypair forestDeveloper',
    args: [PROPOSAL],
    options: REASON,
    plan: terminate,
  },
  {
    name: 'complete',
    about: 'close a proposal by its final report, once all is paid and accounted for',
    example: 'proposal complete PROPOSAL --report report.pdf --keypair solarDeveloper',
    args: [PROPOSAL],
    required: [['--report <file>', 'the final report']],
    plan: async (call) => {
      const { proposal, facts, money } = await proposalOf(call)
      const { organization } = facts
      const reportHash = await call.documents.file(call.option('report'))
      const common = { actor: call.actor, organization, project: money.project, proposal, reportHash }
      return plan(call, 'close the proposal by its final report', completeProposal(common), { reportHash })
    },
  },
]

function plan(
  { arg }: Call,
  what: string,
  instruction: Plan['instructions'][number],
  more: Record<string, unknown> = {},
): Plan {
  return { what: `${what} ${arg(0)}`, instructions: [instruction], details: { proposal: arg(0), ...more } }
}

async function makeProposal(call: Call): Promise<Plan> {
  const { context, actor, payer, option, maybe, documents } = call
  const { fund, facts } = await fundOf(call)
  const project = await projectAddressOf(context, option('project'))
  const organization = organizationOf(option('organization'))
  if ((await fetchAccount(context.connection, 'Organization', organization)) === null) {
    throw CliFailure.refused(
      `There is no organization "${option('organization')}": "groundtruth organization list" shows them.`,
      'NotFound',
    )
  }
  const { organization: own } = await requireAccount(context, 'Project', project, 'project')
  const consent = consentOf(call, own !== organization.toBase58())
  const file = call.arg(1)
  const asked = readPlan(file, await textOf(file), await boundsOf(call, facts))
  const id =
    maybe('id') === undefined
      ? await freeNumber(context, (next) => proposalAddress(fund, actor, next))
      : whole(option('id'))
  const { name, ...terms } = asked
  const instruction = propose({
    ...terms,
    ...{ proposer: actor, payer, fund, project, organization, id },
    consent: consent?.publicKey ?? null,
    payee: readAddress(option('payee'), 'the payee'),
    documentHash: await documents.file(file),
  })
  const proposal = proposalAddress(fund, actor, id).toBase58()
  return {
    what: `propose "${name}" with the number ${id} to the fund ${call.arg(0)}`,
    instructions: [instruction],
    ...(consent === undefined ? {} : { signers: [consent] }),
    details: { proposal, id, total: terms.total, deposit: facts.rules.proposalDeposit },
  }
}

function consentOf({ context, maybe }: Call, needed: boolean) {
  const named = maybe('consent')
  if (named !== undefined) return context.keypair(named)
  if (!needed) return undefined
  throw CliFailure.usage(
    "The organization is not the project's own: it signs too. Name its authority's keypair with --consent FILE.",
  )
}

async function boundsOf({ context }: Call, { rules, decimals }: FundAccount): Promise<PlanBounds> {
  const periods = { votingPeriod: Number(rules.votingPeriod), coolOff: Number(rules.coolOff) }
  return planBounds(periods, decimals, await chainTime(context))
}

async function veto(call: Call): Promise<Plan> {
  const { proposal, facts, money, fund } = await proposalOf(call)
  const abusive = call.flags['abusive'] === true
  const reasonHash = await call.documents.reason('Veto of a proposal', call.flags)
  const depositTo = abusive ? fund.depositDestination : facts.payer
  const instruction = vetoProposal({
    ...{ guardian: call.actor, fund: money.fund, proposal },
    ...{ depositTo, abusive, reasonHash },
  })
  return plan(call, 'veto the proposal', instruction, { abusive, depositTo, reasonHash })
}

async function terminate(call: Call): Promise<Plan> {
  const found: ProposalCase = await proposalOf(call)
  const { proposal, facts, money, projectPool } = found
  const { actor, payer, documents, flags } = call
  const id = await freeNumber(call.context, (next) => moneyBackAddress(proposal, next))
  const reasonHash = await documents.reason('End of a proposal', flags)
  const instruction = terminateProposal({
    ...money,
    ...{ actor, payer, id, reasonHash },
    projectPool: projectPool !== null,
  })
  const rest = found.text(facts.total - facts.paid - facts.released)
  return plan(call, `bring up to ${rest} of what is in escrow back and end the proposal`, instruction, {
    moneyBack: moneyBackAddress(proposal, id).toBase58(),
    reasonHash,
  })
}
