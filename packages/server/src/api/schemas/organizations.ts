import { z } from '@hono/zod-openapi'
import type {
  AttestationLine,
  OrganizationSummary,
  OrganizationView,
  VerifierSummary,
  VerifierView,
} from '../types.ts'
import { attestationView } from './claims.ts'
import { profile, ref } from './common.ts'
import { batchStatus, claimStatus } from './credits.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'
import { letterView } from './letters.ts'
import { projectSummary } from './projects.ts'
import { concernView, recordSummary } from './records.ts'
import { accreditationStatus, accreditationTerm, organizationKind, statusChange } from './registry.ts'

export const verifierStanding = exactly<VerifierSummary['standing']>()(
  z.enum(['active', 'not-yet', 'expired', 'suspended', 'revoked', 'organization-not-active']),
)

const organizationFields = {
  address: z.string(),
  code: z.string(),
  kinds: z.array(organizationKind),
  status: accreditationStatus,
  jurisdiction: z.string().nullable(),
  authority: z.string(),
  profile,
  registeredAt: z.number(),
  statusChangedAt: z.number().nullable(),
  owing: z.number(),
}
export const organizationSummary = exactly<OrganizationSummary>()(
  z.object(organizationFields).openapi('OrganizationSummary'),
)

const verifierFields = {
  address: z.string(),
  organization: ref,
  person: z.string(),
  status: accreditationStatus,
  standing: verifierStanding,
  validFrom: z.number(),
  validUntil: z.number(),
  scope: z.array(ref),
  credentialHash: z.string(),
  reasonHash: z.string().nullable(),
  accreditedAt: z.number(),
  statusChangedAt: z.number().nullable(),
}
export const verifierSummary = exactly<VerifierSummary>()(z.object(verifierFields).openapi('VerifierSummary'))

export const attestationLine = exactly<AttestationLine>()(
  z
    .object({
      attestation: attestationView,
      project: ref,
      claim: ref,
      claimStatus,
      batch: ref.nullable(),
      batchStatus: batchStatus.nullable(),
    })
    .openapi('AttestationLine'),
)

export const organizationView = exactly<OrganizationView>()(
  z
    .object({
      ...organizationFields,
      statuses: z.array(statusChange),
      accreditations: z.array(verifierSummary),
      attestations: z.array(attestationLine),
      letters: z.array(letterView),
      records: z.array(recordSummary),
      concerns: z.array(concernView),
      projects: z.array(projectSummary),
      validated: z.array(ref),
      councils: z.array(ref),
      timeline: z.array(ledgerLine),
    })
    .openapi('Organization'),
)

export const verifierView = exactly<VerifierView>()(
  z
    .object({
      ...verifierFields,
      statuses: z.array(statusChange),
      terms: z.array(accreditationTerm),
      attestations: z.array(attestationLine),
    })
    .openapi('Verifier'),
)
