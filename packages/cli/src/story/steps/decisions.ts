import { claimByKey, type StewardActOf } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  decideDispute,
  decodeAccount,
  disputeAddress,
  endSuspension,
  reversalAddress,
  reverseBatch,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists } from '../step.ts'
import type { Governed } from './steward.ts'

/** The story has one reversal for each batch at most. */
export const REVERSAL = 1

const DECISIONS = { loss: 'Decision on a loss', invalidation: 'Decision on an invalid batch' }

/** Whoever paid the deposit, the sponsor, gets it back. */
export function decision(scene: Scene, act: StewardActOf<'decide-dispute'>): Governed {
  const { claim, revision, disputant } = act
  const { project } = claimByKey(claim)
  const dispute = disputeAddress(scene.claim(claim), scene.key(disputant), revision)
  return {
    key: `dispute-decided:${claim}`,
    marker: dispute,
    isDone: (account) => account !== null && decodeAccount('Dispute', account.data).status !== 'open',
    instruction: async (actor) =>
      decideDispute({
        actor,
        project: scene.project(project),
        methodology: scene.methodology(scene.projectFacts(project).methodology),
        claim: scene.claim(claim),
        dispute,
        depositTo: scene.sponsor,
        outcome: 'upheld',
        decisionHash: await scene.content.put(note('Decision on an objection', act.decision)),
      }),
  }
}

export function upholding(scene: Scene, { claim }: StewardActOf<'uphold-batch'>): Governed {
  const batch = scene.batch(claim)
  return {
    key: `upheld:${claim}`,
    marker: batch,
    isDone: (account) => account !== null && decodeAccount('Batch', account.data).suspensionEndedAt !== 0n,
    instruction: (actor) => Promise.resolve(endSuspension({ actor, batch })),
  }
}

/** The batch's own buffer covers a loss; an invalidation is made good by its developer. */
export function reversing(scene: Scene, act: StewardActOf<'reverse-batch'>): Governed {
  const { claim, reversal, amount } = act
  const batch = scene.batch(claim)
  const { project } = claimByKey(claim)
  const { organization, methodology } = scene.projectFacts(project)
  return {
    key: `reversed:${claim}`,
    marker: reversalAddress(batch, REVERSAL),
    isDone: exists,
    instruction: async (steward, payer) =>
      reverseBatch({
        steward,
        payer,
        batch,
        project: scene.project(project),
        organization: scene.organization(organization),
        methodology: scene.methodology(methodology),
        id: REVERSAL,
        ...(reversal === 'loss' ? { kind: reversal, cover: [batch] } : { kind: reversal }),
        amount,
        documentHash: await scene.content.put(note(DECISIONS[reversal], act.decision)),
      }),
  }
}
