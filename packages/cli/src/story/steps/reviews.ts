import { type Act, claimByKey } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  decodeAccount,
  disputeAddress,
  disputeClaim,
  resubmitClaim,
  revokeAttestation,
  withdrawClaim,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { storePack } from './claims.ts'

const SECOND = 2

export function resubmitStep(scene: Scene, { at, claim, answer }: Act<'resubmit-claim'>): Step {
  const { project } = claimByKey(claim)
  const facts = scene.projectFacts(project)
  return {
    key: `resubmitted:${claim}`,
    at,
    needs: [],
    marker: scene.claim(claim),
    isDone: (account) => account !== null && decodeAccount('Claim', account.data).revision >= SECOND,
    prepare: async () => {
      const owner = scene.people.of(facts.owner)
      const { manifest, claimedBase } = await storePack(scene, claim, SECOND)
      const instruction = resubmitClaim({
        owner: owner.publicKey,
        payer: scene.sponsor,
        project: scene.project(project),
        methodology: scene.methodology(facts.methodology),
        claim: scene.claim(claim),
        evidenceRoot: manifest.root,
        quantity: claimedBase,
        answerHash: await scene.content.put(note('Answer to a request for changes', answer)),
      })
      return { instructions: [instruction], signers: [owner] }
    },
  }
}

export function withdrawStep(scene: Scene, { at, claim }: Act<'withdraw-claim'>): Step {
  const { project, reason = '' } = claimByKey(claim)
  return {
    key: `withdrawn:${claim}`,
    at,
    needs: [],
    marker: scene.claim(claim),
    isDone: (account) => account !== null && decodeAccount('Claim', account.data).status === 'withdrawn',
    prepare: async () => {
      const owner = scene.people.of(scene.projectFacts(project).owner)
      const instruction = withdrawClaim({
        actor: owner.publicKey,
        project: scene.project(project),
        claim: scene.claim(claim),
        reasonHash: await scene.content.put(note('Withdrawal of a report', reason)),
      })
      return { instructions: [instruction], signers: [owner] }
    },
  }
}

export function disputeStep(scene: Scene, act: Act<'dispute-claim'>): Step {
  const { at, claim, revision, disputant, document } = act
  const signer = scene.people.of(disputant)
  return {
    key: `disputed:${claim}`,
    at,
    needs: [],
    marker: disputeAddress(scene.claim(claim), signer.publicKey, revision),
    isDone: exists,
    prepare: async () => {
      const instruction = disputeClaim({
        disputant: signer.publicKey,
        payer: scene.sponsor,
        claim: scene.claim(claim),
        revision,
        documentHash: await scene.content.put(note('Objection to a report', document)),
      })
      return { instructions: [instruction], signers: [signer] }
    },
  }
}

/** The claim is issued, so its batch is suspended where the quorum no longer stands. */
export function revokeStep(scene: Scene, act: Act<'revoke-attestation'>): Step {
  const { at, claim, organization, revision, reason } = act
  const { project } = claimByKey(claim)
  return {
    key: `revoked:${claim}:${organization}`,
    at,
    needs: [],
    marker: scene.attestation(claim, organization, revision),
    isDone: (account) => account !== null && decodeAccount('Attestation', account.data).revoked,
    prepare: async () => {
      const actor = scene.people.of(scene.authority(organization))
      const instruction = revokeAttestation({
        actor: actor.publicKey,
        organization: scene.organization(organization),
        methodology: scene.methodology(scene.projectFacts(project).methodology),
        claim: scene.claim(claim),
        revision,
        batch: scene.batch(claim),
        reasonHash: await scene.content.put(note('A statement taken back', reason)),
      })
      return { instructions: [instruction], signers: [actor] }
    },
  }
}
