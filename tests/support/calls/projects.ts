import type { Keypair, PublicKey } from '@solana/web3.js'
import type { ProjectKeyKind, ProjectRole } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { projectAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { MethodologyRef, OrganizationRef, ProjectRef } from '../refs.ts'
import { day, hashOf } from '../values.ts'

type Input<F extends (input: never) => unknown> = Parameters<F>[0]

export type ProjectInput = Omit<
  Partial<Input<typeof sdk.proposeProject>>,
  'organization' | 'methodology' | 'owner' | 'authority'
> & {
  organization: OrganizationRef
  methodology: MethodologyRef
  id: number
  owner: PublicKey
  authority?: Keypair
}

/** By default ten years from 2024, ten thousand tonnes a year. */
export function proposeProject(chain: Chain, input: ProjectInput): Call {
  const { payer, payee } = chain.actors
  const { organization, methodology } = input
  const authority = input.authority ?? organization.authority
  const instruction = sdk.proposeProject({
    payer: payer.publicKey,
    payee: payee.publicKey,
    creditingStart: day(2024, 1, 1),
    creditingEnd: day(2034, 1, 1),
    expectedYearly: 10_000_000n,
    jurisdiction: 'KE-30',
    cell: 'kzf0',
    profileHash: hashOf('project profile'),
    documentHash: hashOf('design document'),
    ...input,
    authority: authority.publicKey,
    organization: organization.address,
    methodology: methodology.address,
  })
  return { instruction, signers: [authority, payer] }
}

/** What a project of this input is called, made or not. */
export function projectRef(input: Omit<ProjectInput, 'owner'> & { owner: Keypair }): ProjectRef {
  const { organization, methodology, id, owner } = input
  return { address: projectAddress(organization.address, id), id, organization, methodology, owner }
}

export function validateProject(
  project: ProjectRef,
  validator: OrganizationRef,
  authority: Keypair = validator.authority,
): Call {
  const instruction = sdk.validateProject({
    authority: authority.publicKey,
    validator: validator.address,
    project: project.address,
    validationHash: hashOf('validation'),
  })
  return { instruction, signers: [authority] }
}

export function registerProject(
  chain: Chain,
  project: ProjectRef,
  steward: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.registerProject({
    steward: steward.publicKey,
    organization: project.organization.address,
    methodology: project.methodology.address,
    project: project.address,
  })
  return { instruction, signers: [steward] }
}

/** With a reason, by the steward. */
export function setProjectStatus(
  chain: Chain,
  project: ProjectRef,
  status: Input<typeof sdk.setProjectStatus>['status'],
  actor: Keypair = chain.actors.steward,
): Call {
  const instruction = sdk.setProjectStatus({
    actor: actor.publicKey,
    organization: project.organization.address,
    project: project.address,
    status,
    reasonHash: hashOf(`reason to be ${status}`),
  })
  return { instruction, signers: [actor] }
}

export function supersedeProjectDocuments(
  project: ProjectRef,
  authority: Keypair = project.organization.authority,
): Call {
  const instruction = sdk.supersedeProjectDocuments({
    authority: authority.publicKey,
    organization: project.organization.address,
    project: project.address,
    profileHash: hashOf('later profile'),
    documentHash: hashOf('later design document'),
  })
  return { instruction, signers: [authority] }
}

export function offerProjectRole(
  project: ProjectRef,
  role: ProjectRole,
  offeredTo: PublicKey | null,
  actor: Keypair = project.owner,
): Call {
  const instruction = sdk.offerProjectRole({
    actor: actor.publicKey,
    organization: project.organization.address,
    project: project.address,
    role,
    offeredTo,
  })
  return { instruction, signers: [actor] }
}

export function acceptProjectRole(project: ProjectRef, role: ProjectRole, successor: Keypair): Call {
  const instruction = sdk.acceptProjectRole({
    successor: successor.publicKey,
    project: project.address,
    role,
  })
  return { instruction, signers: [successor] }
}

export interface KeyInput {
  project: ProjectRef
  key: string
  kind?: ProjectKeyKind
  actor?: Keypair
}

/** By default an activity's key, held by the project's owner. */
export function holdProjectKey(chain: Chain, input: KeyInput): Call {
  const { payer } = chain.actors
  const { project, key, kind = 'activity', actor = project.owner } = input
  const instruction = sdk.holdProjectKey({
    actor: actor.publicKey,
    payer: payer.publicKey,
    organization: project.organization.address,
    project: project.address,
    kind,
    key,
  })
  return { instruction, signers: [actor, payer] }
}

export function releaseProjectKey(input: KeyInput): Call {
  const { project, key, actor = project.owner } = input
  const instruction = sdk.releaseProjectKey({
    actor: actor.publicKey,
    organization: project.organization.address,
    project: project.address,
    key,
  })
  return { instruction, signers: [actor] }
}
