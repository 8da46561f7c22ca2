import type { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { type Act, claimByKey, type ClaimKey } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  cancel,
  cancellationAddress,
  compensate,
  decodeAccount,
  drawBuffer,
  letterAddress,
  reversalAddress,
  signLetter,
} from '@groundtruth/sdk'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { REVERSAL } from './decisions.ts'

/** Anyone lets the buffer cover a loss. */
export function drawBufferStep(scene: Scene, { at, claim, by }: Act<'draw-buffer'>): Step {
  const batch = scene.batch(claim)
  const reversal = reversalAddress(batch, REVERSAL)
  return {
    key: `drawn:${claim}`,
    at,
    needs: [],
    marker: reversal,
    isDone: (account) => account !== null && decodeAccount('Reversal', account.data).status !== 'open',
    prepare: () => {
      const actor = scene.people.of(by)
      const instruction = drawBuffer({ actor: actor.publicKey, reversal, batch })
      return Promise.resolve({ instructions: [instruction], signers: [actor] })
    },
  }
}

export function letterStep(scene: Scene, act: Act<'letter'>): Step {
  const { at, claim, id, organization, letter, amount, year, text } = act
  const batch = scene.batch(claim)
  return {
    key: `letter:${claim}:${id}`,
    at,
    needs: [],
    marker: letterAddress(batch, scene.organization(organization), id),
    isDone: exists,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(organization))
      const title = letter === 'authorization' ? 'Letter of authorization' : 'Report of an adjustment'
      const instruction = signLetter({
        authority: authority.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        project: scene.project(claimByKey(claim).project),
        batch,
        id,
        kind: letter,
        ...(amount === undefined ? {} : { amount }),
        ...(year === undefined ? {} : { year }),
        documentHash: await scene.content.put(note(title, text)),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

/** Credits given up; those that make an invalid batch good are counted for it in the same transaction. */
export function cancelStep(scene: Scene, act: Act<'cancel'>): Step {
  const { at, claim, holder, amount, reason, makesGood } = act
  const batch = scene.batch(claim)
  const id = BigInt(at)
  const cancellation = cancellationAddress(batch, scene.key(holder), id)
  return {
    key: `cancelled:${claim}:${holder}`,
    at,
    needs: [],
    marker: cancellation,
    isDone: exists,
    prepare: async () => {
      const person = scene.people.of(holder)
      const cancelling = cancel({
        holder: person.publicKey,
        payer: scene.sponsor,
        batch,
        id,
        amount,
        reason: makesGood === undefined ? 'correction' : 'compensation',
        reasonHash: await scene.content.put(note('Reason of a cancellation', reason)),
      })
      const counting = makesGood === undefined ? [] : [making(scene, act, makesGood, cancellation)]
      return { instructions: [cancelling, ...counting], signers: [person] }
    },
  }
}

function making(
  scene: Scene,
  { claim, holder }: Act<'cancel'>,
  invalid: ClaimKey,
  cancellation: PublicKey,
): TransactionInstruction {
  const project = (key: ClaimKey) => scene.projectFacts(claimByKey(key).project)
  return compensate({
    holder: scene.key(holder),
    cancellation,
    cancelledBatch: scene.batch(claim),
    cancelledMethodology: scene.methodology(project(claim).methodology),
    reversal: reversalAddress(scene.batch(invalid), REVERSAL),
    batch: scene.batch(invalid),
    methodology: scene.methodology(project(invalid).methodology),
    organization: scene.organization(project(invalid).organization),
  })
}
