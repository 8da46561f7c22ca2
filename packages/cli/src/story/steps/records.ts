import type { Act, SampleRecord } from '../../../../../samples/story.ts'
import { note } from '../../../../../samples/documents.ts'
import {
  anchorRecord,
  answerConcern,
  concernAddress,
  decodeAccount,
  fileConcern,
  recordAddress,
  supersedeRecord,
  vouchAddress,
  vouchRecord,
} from '@groundtruth/sdk'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import type { PublicKey } from '@solana/web3.js'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

/** Anchors a document; in the same transaction it takes the place of the one that it corrects. */
export function recordStep(scene: Scene, { at, record, supersedes }: Act<'record'>): Step {
  const issuer = scene.organization(record.organization)
  const marker = addressOf(scene, record)
  return {
    key: `record:${record.title}`,
    at,
    needs: [],
    marker,
    isDone: exists,
    prepare: async () => {
      const actor = scene.people.of(scene.authority(record.organization))
      const signed = { actor: actor.publicKey, issuer }
      const anchored = anchorRecord({
        ...signed,
        payer: scene.sponsor,
        documentHash: await scene.content.put(textOf(record)),
        kind: record.type,
        subject: scene.project(record.project),
      })
      const earlier = supersedes === undefined ? [] : [addressOf(scene, supersedes)]
      const replaced = earlier.map((address) =>
        supersedeRecord({ ...signed, record: address, successor: marker }),
      )
      return { instructions: [anchored, ...replaced], signers: [actor] }
    },
  }
}

export function vouchStep(scene: Scene, { at, record, organization }: Act<'vouch'>): Step {
  const address = addressOf(scene, record)
  const member = scene.organization(organization)
  return {
    key: `vouched:${organization}:${record.title}`,
    at,
    needs: [],
    marker: vouchAddress(address, member),
    isDone: exists,
    prepare: () => {
      const authority = scene.people.of(scene.authority(organization))
      const common = { authority: authority.publicKey, payer: scene.sponsor, organization: member }
      return Promise.resolve({
        instructions: [vouchRecord({ ...common, record: address })],
        signers: [authority],
      })
    },
  }
}

export function concernStep(scene: Scene, { at, id, organization, project, text }: Act<'concern'>): Step {
  const taker = scene.organization(organization)
  return {
    key: `concern:${organization}:${id}`,
    at,
    needs: [],
    marker: concernAddress(taker, id),
    isDone: exists,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(organization))
      const instruction = fileConcern({
        authority: authority.publicKey,
        payer: scene.sponsor,
        organization: taker,
        id,
        subject: scene.project(project),
        documentHash: await scene.content.put(note('A concern', text)),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

export function answerConcernStep(scene: Scene, act: Act<'answer-concern'>): Step {
  const { at, id, organization, text } = act
  const taker = scene.organization(organization)
  return {
    key: `answered:${organization}:${id}`,
    at,
    needs: [],
    marker: concernAddress(taker, id),
    isDone: (account) => account !== null && decodeAccount('Concern', account.data).status !== 'open',
    prepare: async () => {
      const authority = scene.people.of(scene.authority(organization))
      const instruction = answerConcern({
        authority: authority.publicKey,
        organization: taker,
        id,
        status: 'answered',
        answerHash: await scene.content.put(note('Answer to a concern', text)),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

const textOf = ({ title, text }: SampleRecord): string => note(title, text)

function addressOf(scene: Scene, record: SampleRecord): PublicKey {
  return recordAddress(sha256Hex(textOf(record)), scene.organization(record.organization))
}
