import type { AccreditationStatus, Ref, VerifierView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition, type ActSigner } from '../acts/index.ts'

export interface StatusStep {
  status: AccreditationStatus
  signer: ActSigner
}

/** @param council the registry's council where the steward is one: a seat follows its organization's status. */
export function organizationStatusAct(
  organization: Ref,
  { status, signer }: StatusStep,
  council: string | null,
): ActDefinition {
  return {
    id: `organization-${status}`,
    title: t(`organization.act.${status}`),
    button: t(`organization.act.${status}`),
    signer,
    fields: [REASON],
    words: () => [t(`organization.act.${status}.word`, { organization: refName(organization) })],
    undo: status === 'revoked' ? [t('organization.act.revoked.undo')] : [],
    build: async (_context, { reason: reasonHash = '' }, actor) => {
      const { setOrganizationStatus } = await import('@groundtruth/sdk/instructions')
      return setOrganizationStatus({ actor, organization: organization.address, council, status, reasonHash })
    },
  }
}

export function verifierStatusAct(verifier: VerifierView, { status, signer }: StatusStep): ActDefinition {
  return {
    id: `verifier-${status}`,
    title: t(`verifier.act.${status}`),
    button: t(`verifier.act.${status}`),
    signer,
    fields: [REASON],
    words: () => [t(`verifier.act.${status}.word`, { organization: refName(verifier.organization) })],
    undo: status === 'revoked' ? [t('verifier.act.revoked.undo')] : [],
    build: async (_context, { reason: reasonHash = '' }, actor) => {
      const { setVerifierStatus } = await import('@groundtruth/sdk/instructions')
      return setVerifierStatus({ actor, verifier: verifier.address, status, reasonHash })
    },
  }
}

/** Which changes of status are open: a revoked one stays revoked; the guardian may only suspend. */
export function statusSteps(status: AccreditationStatus, isGuardian: boolean): StatusStep[] {
  if (status === 'revoked') return []
  const change: StatusStep =
    status === 'active'
      ? { status: 'suspended', signer: { is: isGuardian ? 'wallet' : 'steward' } }
      : { status: 'active', signer: { is: 'steward' } }
  return [change, { status: 'revoked', signer: { is: 'steward' } }]
}
