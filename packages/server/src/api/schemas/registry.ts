import { z } from '@hono/zod-openapi'
import type {
  MethodologyView,
  OrganizationView,
  ProjectSummary,
  ProjectView,
  VerifierView,
} from '../types.ts'
import { amount, profile, ref } from './common.ts'
import { batchSummary } from './batches.ts'
import { claimSummary } from './claims.ts'
import { exactly } from './exactly.ts'
import { poolFields } from './funds.ts'
import { ledgerLine } from './ledger.ts'

export const accreditationStatus = z.enum(['active', 'suspended', 'revoked'])
export const organizationKind = z.enum(['verifier', 'developer', 'authority', 'payee'])
export const methodologyStatus = z.enum(['draft', 'active', 'retired'])
export const methodologyEffect = z.enum(['avoidance', 'storage'])
export const projectStatus = z.enum(['proposed', 'registered', 'suspended', 'closed'])

export const organizationView = exactly<OrganizationView>()(
  z
    .object({
      address: z.string(),
      code: z.string(),
      kinds: z.array(organizationKind),
      status: accreditationStatus,
      jurisdiction: z.string().nullable(),
      authority: z.string(),
      profile,
    })
    .openapi('Organization'),
)

export const verifierView = exactly<VerifierView>()(
  z
    .object({
      address: z.string(),
      organization: ref,
      person: z.string(),
      status: accreditationStatus,
      validFrom: z.number(),
      validUntil: z.number(),
      scope: z.array(ref),
    })
    .openapi('Verifier'),
)

export const methodologyView = exactly<MethodologyView>()(
  z
    .object({
      address: z.string(),
      code: z.string(),
      revision: z.number(),
      status: methodologyStatus,
      effect: methodologyEffect,
      quorum: z.number(),
      challengePeriod: z.number(),
      reviewPeriod: z.number(),
      bufferBps: z.number(),
      creditSymbol: z.string(),
      creditDecimals: z.number(),
      documentHash: z.string(),
    })
    .openapi('Methodology'),
)

const projectFields = {
  address: z.string(),
  code: z.string(),
  profile,
  organization: ref,
  methodology: ref,
  jurisdiction: z.string(),
  cell: z.string().nullable(),
  status: projectStatus,
  creditingStart: z.number(),
  creditingEnd: z.number(),
  claims: z.number(),
  issued: amount,
  retired: amount,
}
export const projectSummary = exactly<ProjectSummary>()(z.object(projectFields).openapi('ProjectSummary'))

export const projectView = exactly<ProjectView>()(
  z
    .object({
      ...projectFields,
      owner: z.string(),
      payee: z.string(),
      validator: ref,
      validationHash: z.string(),
      documentHash: z.string(),
      expectedYearly: amount,
      registeredAt: z.number(),
      claimList: z.array(claimSummary),
      batchList: z.array(batchSummary),
      pools: z.array(z.object({ ...poolFields, fundRef: ref })),
      timeline: z.array(ledgerLine),
    })
    .openapi('Project'),
)
