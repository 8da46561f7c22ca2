import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Act, proposalByKey } from '../../../../../samples/story.ts'
import { deliveryFolder } from '../../../../../samples/deliveries.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  createTokenAccount,
  decodeAccount,
  deliveryAddress,
  fetchAccount,
  payMilestone,
  reviewDelivery,
  submitDelivery,
} from '@groundtruth/sdk'
import { manifestOfFolder } from '@groundtruth/sdk/evidence/node'
import { deliverySubject } from '@groundtruth/sdk/plans'
import type { Connection } from '@solana/web3.js'
import { putManifest } from '../content.ts'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'
import { after, moneyOf, proposalStep } from './proposals.ts'

/** Each milestone of the story is delivered once. */
const REVISION = 1

export function deliverStep(scene: Scene, connection: Connection, act: Act<'deliver'>): Step {
  const { at, proposal: key, milestone } = act
  const proposal = scene.proposal(key)
  const row = milestone - 1
  const { organization, payee } = proposalByKey(key)
  return {
    key: `delivered:${key}:${milestone}`,
    at,
    needs: [],
    marker: deliveryAddress(proposal, row, REVISION),
    isDone: exists,
    prepare: async () => {
      const actor = scene.people.of(payee)
      const facts = await fetchAccount(connection, 'Proposal', proposal)
      if (facts === null) throw new Error(`The proposal "${key}" was not made.`)
      const folder = deliveryFolder(key, milestone)
      const manifest = await manifestOfFolder(folder, deliverySubject(facts, row, REVISION))
      for (const { path } of manifest.files) await scene.content.put(await readFile(join(folder, path)))
      await putManifest(scene.content, manifest)
      const instruction = submitDelivery({
        actor: actor.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        proposal,
        milestone: row,
        revision: REVISION,
        evidenceRoot: manifest.root,
      })
      return { instructions: [instruction], signers: [actor] }
    },
  }
}

export function reviewDeliveryStep(scene: Scene, act: Act<'review-delivery'>): Step {
  const { at, proposal: key, milestone, verifier, verdict, statement } = act
  const delivery = deliveryAddress(scene.proposal(key), milestone - 1, REVISION)
  const organization = scene.organization(scene.verifierFacts(verifier).organization)
  const name = organization.toBase58()
  return {
    key: `delivery-reviewed:${key}:${milestone}:${verifier}`,
    at,
    needs: [],
    marker: delivery,
    isDone: (account) =>
      account !== null &&
      decodeAccount('Delivery', account.data).reviews.some((row) => row.organization === name),
    prepare: async () => {
      const person = scene.people.of(verifier)
      const { project, proposal } = moneyOf(scene, key)
      const instruction = reviewDelivery({
        ...{ person: person.publicKey, organization, project, proposal, delivery, verdict },
        statementHash: await scene.content.put(reviewStatement('a delivery', statement)),
        declarations: ['no-stake'],
      })
      return { instructions: [instruction], signers: [person] }
    },
  }
}

export function reviewStatement(about: string, statement: string): string {
  const declared =
    'Declaration: neither the organization nor the person who signs has a stake in the project, the proposal or its payee.'
  return note(`Verifier's statement on ${about}`, `${statement}\n\n${declared}`)
}

/** Anyone pays; the payee's account is made where it does not exist yet. */
export function payStep(scene: Scene, connection: Connection, act: Act<'pay'>): Step {
  const { proposal: key, milestone, by } = act
  const row = milestone - 1
  const payee = scene.key(proposalByKey(key).payee)
  const money = moneyOf(scene, key)
  const { mint, tokenProgram } = money
  return proposalStep(scene, act, {
    key: `paid:${key}:${milestone}`,
    by,
    isDone: ({ milestones }) => milestones[row]?.status === 'paid',
    notBefore: after(scene, connection, key, ({ milestones }) => milestones[row]?.payableAt),
    build: (actor) => [
      createTokenAccount({ payer: scene.sponsor, owner: payee, mint, tokenProgram }),
      payMilestone({ ...money, actor, payee, milestone: row }),
    ],
  })
}
