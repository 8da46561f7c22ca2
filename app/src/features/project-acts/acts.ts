import type { OrganizationSummary, ProjectView } from '@groundtruth/server/api-types'
import { projectName } from '../../entities/project/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition, type ActSigner, addressFault, hashFault } from '../acts/index.ts'

export function validateAct(project: ProjectView, validator: OrganizationSummary): ActDefinition {
  const organization = validator.profile.name ?? validator.code
  return {
    id: 'validate',
    title: t('project.act.validate'),
    help: t('project.act.validateHelp'),
    button: t('project.act.validate'),
    fields: [{ ...REASON, label: t('project.act.statement') }],
    words: () => [t('project.act.validate.word', { organization, project: projectName(project) })],
    build: async (_context, { reason: validationHash = '' }, authority) => {
      const { validateProject } = await import('@groundtruth/sdk/instructions')
      return validateProject({
        authority,
        validator: validator.address,
        project: project.address,
        validationHash,
      })
    },
  }
}

export function registerAct(project: ProjectView): ActDefinition {
  return {
    id: 'register',
    title: t('project.act.register'),
    button: t('project.act.register'),
    signer: { is: 'steward' },
    fields: [],
    words: () => [t('project.act.register.word', { project: projectName(project) })],
    build: async (_context, _values, steward) => {
      const { registerProject } = await import('@groundtruth/sdk/instructions')
      return registerProject({
        steward,
        organization: project.organization.address,
        methodology: project.methodology.address,
        project: project.address,
      })
    },
  }
}

export function statusAct(
  project: ProjectView,
  status: 'registered' | 'suspended' | 'closed',
  signer: ActSigner,
): ActDefinition {
  return {
    id: `status-${status}`,
    title: t(`project.act.${status}`),
    button: t(`project.act.${status}`),
    signer,
    fields: [{ ...REASON, optional: status === 'registered' }],
    words: () => [t(`project.act.${status}.word`, { project: projectName(project) })],
    undo: status === 'closed' ? [t('project.act.closed.undo')] : [],
    build: async (_context, { reason: reasonHash = '' }, actor) => {
      const { setProjectStatus } = await import('@groundtruth/sdk/instructions')
      return setProjectStatus({
        actor,
        organization: project.organization.address,
        project: project.address,
        status,
        reasonHash: reasonHash === '' ? null : reasonHash,
      })
    },
  }
}

export function documentsAct(project: ProjectView): ActDefinition {
  return {
    id: 'documents',
    title: t('project.act.documents'),
    help: t('project.act.documentsHelp'),
    button: t('project.act.documents'),
    fields: [
      {
        kind: 'line',
        name: 'profile',
        label: t('project.act.profile'),
        initial: project.profile.hash,
        check: hashFault,
      },
      {
        kind: 'line',
        name: 'document',
        label: t('project.act.document'),
        initial: project.documentHash,
        check: hashFault,
      },
    ],
    words: () => [t('project.act.documents.word', { project: projectName(project) })],
    build: async (_context, { profile = '', document = '' }, authority) => {
      const { supersedeProjectDocuments } = await import('@groundtruth/sdk/instructions')
      return supersedeProjectDocuments({
        authority,
        organization: project.organization.address,
        project: project.address,
        profileHash: profile,
        documentHash: document,
      })
    },
  }
}

export function offerRoleAct(project: ProjectView): ActDefinition {
  return {
    id: 'offer-role',
    title: t('project.act.offer'),
    help: t('project.act.offerHelp'),
    button: t('project.act.offer'),
    fields: [
      {
        kind: 'choice',
        name: 'role',
        label: t('project.act.role'),
        choices: [
          ['payee', t('project.fact.payee')],
          ['owner', t('project.fact.owner')],
        ],
      },
      { kind: 'line', name: 'to', label: t('project.act.to'), check: addressFault },
    ],
    words: ({ to = '' }) => [t('project.act.offer.word', { to })],
    build: async (_context, { role, to = '' }, actor) => {
      const { offerProjectRole } = await import('@groundtruth/sdk/instructions')
      return offerProjectRole({
        actor,
        organization: project.organization.address,
        project: project.address,
        role: role === 'owner' ? 'owner' : 'payee',
        offeredTo: to,
      })
    },
  }
}

export function acceptRoleAct(
  project: ProjectView,
  role: 'owner' | 'payee',
  signer: ActSigner,
): ActDefinition {
  const who = signer.is === 'council' ? 'council' : 'wallet'

  return {
    id: `accept-${role}`,
    title: t('project.act.accept', { role: t(`project.fact.${role}`) }),
    button: t('project.act.acceptButton'),
    fields: [],
    signer,
    words: () => [t(`project.act.accept.word.${who}`, { project: projectName(project) })],
    build: async (_context, _values, successor) => {
      const { acceptProjectRole } = await import('@groundtruth/sdk/instructions')
      return acceptProjectRole({ successor, project: project.address, role })
    },
  }
}
