import type { Act } from '../../../../../samples/story.ts'
import { profileText, projectDocument, validationStatement } from '../../../../../samples/documents.ts'
import {
  acceptProjectRole,
  activityKey,
  decodeAccount,
  holdProjectKey,
  identifierKey,
  offerProjectRole,
  projectKeyAddress,
  proposeProject,
  validateProject,
} from '@groundtruth/sdk'
import { sha256Hex } from '@groundtruth/sdk/evidence'
import type { Scene } from '../scene.ts'
import { exists, type Step } from '../step.ts'

/** Signs the validation statements of the sample; it verifies no first claim. */
const VALIDATOR = 'VER-C'

export function proposeProjectStep(scene: Scene, { at, project }: Act<'propose-project'>): Step {
  const { organization, methodology } = project
  return {
    key: `proposed-project:${project.key}`,
    at,
    needs: [],
    marker: scene.project(project.key),
    isDone: exists,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(organization))
      const instruction = proposeProject({
        authority: authority.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        methodology: scene.methodology(methodology),
        id: project.id,
        owner: scene.key(project.owner),
        payee: scene.payee(project),
        creditingStart: project.creditingStart,
        creditingEnd: project.creditingEnd,
        expectedYearly: project.expectedYearly,
        jurisdiction: project.jurisdiction,
        cell: project.cell,
        profileHash: await scene.content.put(profileText(project.profile)),
        documentHash: await scene.content.put(projectDocument(project)),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

export function validateProjectStep(scene: Scene, { at, project }: Act<'validate-project'>): Step {
  return {
    key: `validated:${project.key}`,
    at,
    needs: [],
    marker: scene.project(project.key),
    isDone: (account) => account !== null && decodeAccount('Project', account.data).validator !== null,
    prepare: async () => {
      const authority = scene.people.of(scene.authority(VALIDATOR))
      const instruction = validateProject({
        authority: authority.publicKey,
        validator: scene.organization(VALIDATOR),
        project: scene.project(project.key),
        validationHash: await scene.content.put(validationStatement(project)),
      })
      return { instructions: [instruction], signers: [authority] }
    },
  }
}

/** A meter or parcel stands on chain as a salted hash alone. */
export function holdKeyStep(scene: Scene, { at, project, key }: Act<'hold-key'>): Step {
  const { organization, owner } = scene.projectFacts(project)
  const isMeter = 'meter' in key
  const bytes = isMeter
    ? activityKey(sha256Hex(`sample salt of ${project}`), key.meter)
    : identifierKey(key.registry, key.id)
  return {
    key: `key:${project}:${isMeter ? key.meter : key.id}`,
    at,
    needs: [],
    marker: projectKeyAddress(bytes),
    isDone: exists,
    prepare: () => {
      const actor = scene.people.of(owner)
      const instruction = holdProjectKey({
        actor: actor.publicKey,
        payer: scene.sponsor,
        organization: scene.organization(organization),
        project: scene.project(project),
        kind: isMeter ? 'activity' : 'identifier',
        key: bytes,
      })
      return Promise.resolve({ instructions: [instruction], signers: [actor] })
    },
  }
}

export function offerPayeeStep(scene: Scene, { at, project, to }: Act<'offer-payee'>): Step {
  const { organization, owner } = scene.projectFacts(project)
  const successor = scene.key(to).toBase58()
  return {
    key: `payee-offered:${project}`,
    at,
    needs: [],
    marker: scene.project(project),
    isDone: (account) => {
      const found = account === null ? null : decodeAccount('Project', account.data)
      return found?.pendingPayee === successor || found?.payee === successor
    },
    prepare: () => {
      const actor = scene.people.of(owner)
      const instruction = offerProjectRole({
        actor: actor.publicKey,
        organization: scene.organization(organization),
        project: scene.project(project),
        role: 'payee',
        offeredTo: successor,
      })
      return Promise.resolve({ instructions: [instruction], signers: [actor] })
    },
  }
}

export function acceptPayeeStep(scene: Scene, { at, project, by }: Act<'accept-payee'>): Step {
  const successor = scene.people.of(by)
  return {
    key: `payee-changed:${project}`,
    at,
    needs: [],
    marker: scene.project(project),
    isDone: (account) =>
      account !== null && decodeAccount('Project', account.data).payee === successor.publicKey.toBase58(),
    prepare: () => {
      const common = { project: scene.project(project), role: 'payee' as const }
      const instruction = acceptProjectRole({ ...common, successor: successor.publicKey })
      return Promise.resolve({ instructions: [instruction], signers: [successor] })
    },
  }
}
