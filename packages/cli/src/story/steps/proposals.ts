import {
  type Act,
  proposalByKey,
  type ProposalKey,
  type SampleProposal,
} from '../../../../../samples/story.ts'
import { note, proposalDocument } from '../../../../../samples/documents.ts'
import {
  approveProposal,
  castVote,
  changeVote,
  completeProposal,
  contributorAddress,
  decodeAccount,
  fetchAccount,
  finishVote,
  moneyBackAddress,
  type ProposalAccount,
  propose,
  terminateProposal,
  TOKEN_2022_PROGRAM_ID,
  voteAddress,
} from '@groundtruth/sdk'
import type { Connection, PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { Role } from '../../../../../samples/story.ts'
import type { Scene } from '../scene.ts'
import { exists, type Found, type Step } from '../step.ts'

/** What builders ask for about a proposal's money. */
export function moneyOf(scene: Scene, key: ProposalKey) {
  const { fund, project } = proposalByKey(key)
  return {
    fund: scene.fund(fund),
    project: scene.project(project),
    proposal: scene.proposal(key),
    mint: scene.mint(scene.fundFacts(fund).token),
    tokenProgram: TOKEN_2022_PROGRAM_ID,
  }
}

/** One of its pools: every proposal of the story was made with the pool of its project. */
export function poolOf(scene: Scene, key: ProposalKey, purse: Act<'vote'>['pool']): PublicKey {
  return scene.pool(proposalByKey(key).fund, purse === 'free' ? undefined : purse)
}

export function found(account: Found): ProposalAccount | null {
  return account === null ? null : decodeAccount('Proposal', account.data)
}

/** A step about a proposal whose account tells whether it has happened. */
export function proposalStep(
  scene: Scene,
  { at, proposal }: { at: number; proposal: ProposalKey },
  step: {
    key: string
    by: Role
    isDone(proposal: ProposalAccount): boolean
    notBefore?: Step['notBefore']
    build(actor: PublicKey): TransactionInstruction[] | Promise<TransactionInstruction[]>
  },
): Step {
  const { key, by, isDone, notBefore, build } = step
  return {
    key,
    at,
    needs: [],
    marker: scene.proposal(proposal),
    isDone: (account) => {
      const facts = found(account)
      return facts !== null && isDone(facts)
    },
    ...(notBefore === undefined ? {} : { notBefore }),
    prepare: async () => {
      const signer = scene.people.of(by)
      return { instructions: await build(signer.publicKey), signers: [signer] }
    },
  }
}

/** A time that the proposal's account names. */
export function after(
  scene: Scene,
  connection: Connection,
  key: ProposalKey,
  time: (proposal: ProposalAccount) => bigint | undefined,
): NonNullable<Step['notBefore']> {
  return async () => {
    const facts = await fetchAccount(connection, 'Proposal', scene.proposal(key))
    return Number((facts === null ? 0n : time(facts)) ?? 0n)
  }
}

export function proposeStep(scene: Scene, connection: Connection, act: Act<'propose'>): Step {
  const { at, proposal: facts } = act
  const { owner, organization: own } = scene.projectFacts(facts.project)
  const authority = scene.people.of(scene.authority(facts.organization))
  const needsConsent = facts.organization !== own
  return {
    key: `proposal:${facts.key}`,
    at,
    needs: [],
    marker: scene.proposal(facts.key),
    isDone: exists,
    // In a slot of its own also when the story is late: what was given in the same slot does not vote.
    notBefore: async () => ((await connection.getBlockTime(await connection.getSlot('processed'))) ?? 0) + 1,
    prepare: async () => {
      const proposer = scene.people.of(owner)
      const instruction = propose({
        proposer: proposer.publicKey,
        payer: scene.sponsor,
        fund: scene.fund(facts.fund),
        project: scene.project(facts.project),
        organization: scene.organization(facts.organization),
        consent: needsConsent ? authority.publicKey : null,
        id: facts.id,
        payee: scene.key(facts.payee),
        ...plan(facts),
        documentHash: await scene.content.put(proposalDocument(facts)),
      })
      return { instructions: [instruction], signers: needsConsent ? [proposer, authority] : [proposer] }
    },
  }
}

function plan({ milestones, budget, share = undefined }: SampleProposal) {
  return {
    total: milestones.reduce((sum, { amount }) => sum + amount, 0n),
    milestones: milestones.map(({ kind, amount, due, quantity = 0n }) => ({
      kind,
      amount,
      quantity,
      dueAt: BigInt(due),
    })),
    budget: budget.map(({ code, amount }) => ({ code, amount })),
    share: share ?? null,
  }
}

export function voteStep(scene: Scene, act: Act<'vote'>): Step {
  const { at, proposal, contributor, pool: purse, choice, changes } = act
  const pool = poolOf(scene, proposal, purse)
  const wallet = scene.people.of(contributor)
  const marker = voteAddress(scene.proposal(proposal), contributorAddress(pool, wallet.publicKey))
  return {
    key: `${changes ? 'vote-changed' : 'vote'}:${proposal}:${contributor}:${purse}`,
    at,
    needs: [],
    marker,
    isDone: (account) =>
      account !== null && (!changes || decodeAccount('Vote', account.data).choice === choice),
    prepare: () => {
      const common = { wallet: wallet.publicKey, proposal: scene.proposal(proposal), pool, choice }
      const instruction = changes ? changeVote(common) : castVote({ ...common, payer: scene.sponsor })
      return Promise.resolve({ instructions: [instruction], signers: [wallet] })
    },
  }
}

export function finishVoteStep(scene: Scene, connection: Connection, act: Act<'finish-vote'>): Step {
  const { proposal, by } = act
  return proposalStep(scene, act, {
    key: `vote-finished:${proposal}`,
    by,
    isDone: ({ status }) => status !== 'voting',
    notBefore: after(scene, connection, proposal, ({ votingEndsAt }) => votingEndsAt),
    build: (actor) => [finishVote({ actor, proposal: scene.proposal(proposal), depositTo: scene.sponsor })],
  })
}

export function drawStep(scene: Scene, connection: Connection, act: Act<'draw'>): Step {
  const { proposal, by } = act
  const { fund, project, organization } = proposalByKey(proposal)
  return proposalStep(scene, act, {
    key: `drawn:${proposal}`,
    by,
    isDone: ({ approvedAt }) => approvedAt !== 0n,
    notBefore: after(scene, connection, proposal, ({ coolOffEndsAt }) => coolOffEndsAt),
    build: (actor) => [
      approveProposal({
        ...moneyOf(scene, proposal),
        actor,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        projectPool: scene.pool(fund, project),
        depositTo: scene.sponsor,
      }),
    ],
  })
}

export function terminateStep(scene: Scene, act: Act<'terminate'>): Step {
  const { proposal, id, reason } = act
  return proposalStep(scene, act, {
    key: `terminated:${proposal}`,
    by: scene.projectFacts(proposalByKey(proposal).project).owner,
    isDone: ({ status }) => status === 'terminated',
    build: async (actor) => [
      terminateProposal({
        ...moneyOf(scene, proposal),
        actor,
        payer: scene.sponsor,
        projectPool: true,
        id,
        reasonHash: await scene.content.put(note('End of a proposal', reason)),
      }),
    ],
  })
}

export function completeStep(scene: Scene, act: Act<'complete'>): Step {
  const { proposal, report } = act
  const { organization, payee, name } = proposalByKey(proposal)
  return proposalStep(scene, act, {
    key: `completed:${proposal}`,
    by: payee,
    isDone: ({ status }) => status === 'completed',
    build: async (actor) => [
      completeProposal({
        actor,
        organization: scene.organization(organization),
        project: moneyOf(scene, proposal).project,
        proposal: scene.proposal(proposal),
        reportHash: await scene.content.put(note(`Final report: ${name}`, report)),
      }),
    ],
  })
}

/** Account of money that came back. */
export function moneyBack(scene: Scene, key: ProposalKey, id: number): PublicKey {
  return moneyBackAddress(scene.proposal(key), id)
}
