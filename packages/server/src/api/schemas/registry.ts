import { z } from '@hono/zod-openapi'
import type {
  AccreditationStatus,
  AccreditationTerm,
  MethodologyVersion,
  MethodologyView,
  OrganizationKind,
  PauseSwitch,
  RegistryView,
  StatusChange,
} from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const pauseSwitch = exactly<PauseSwitch>()(
  z.enum(['claims', 'attestations', 'issuance', 'projects', 'funds', 'records']),
)
export const accreditationStatus = exactly<AccreditationStatus>()(z.enum(['active', 'suspended', 'revoked']))
export const organizationKind = exactly<OrganizationKind>()(
  z.enum(['verifier', 'developer', 'authority', 'payee']),
)
export const methodologyStatus = z.enum(['draft', 'active', 'retired'])
export const methodologyEffect = z.enum(['avoidance', 'storage'])

export const registryView = exactly<RegistryView>()(
  z
    .object({
      address: z.string(),
      steward: z.string(),
      council: ref.nullable(),
      pendingSteward: z.string().nullable(),
      stewardDueAt: z.number().nullable(),
      guardian: z.string(),
      depositDestination: z.string(),
      paused: z.array(pauseSwitch),
      parameters: z.object({
        handoverDelay: z.number(),
        suspensionTerm: z.number(),
        decisionTerm: z.number(),
        responseTerm: z.number(),
        disputeDeposit: amount,
        consecutiveClaims: z.number(),
      }),
      initializedAt: z.number(),
      timeline: z.array(ledgerLine),
    })
    .openapi('Registry'),
)

export const statusChange = exactly<StatusChange>()(
  z
    .object({
      at: z.number(),
      before: z.string().nullable(),
      after: z.string(),
      actor: z.string(),
      reasonHash: z.string().nullable(),
      reason: z.string().nullable(),
      signature: z.string(),
    })
    .openapi('StatusChange'),
)

export const accreditationTerm = exactly<AccreditationTerm>()(
  z
    .object({
      at: z.number(),
      actor: z.string(),
      validFrom: z.number(),
      validUntil: z.number(),
      scope: z.array(ref),
      credentialHash: z.string(),
      signature: z.string(),
    })
    .openapi('AccreditationTerm'),
)

const methodologyVersion = exactly<MethodologyVersion>()(
  z
    .object({
      address: z.string(),
      revision: z.number(),
      status: methodologyStatus,
      documentHash: z.string(),
      createdAt: z.number(),
      activatedAt: z.number().nullable(),
      retiredAt: z.number().nullable(),
    })
    .openapi('MethodologyVersion'),
)

export const methodologyView = exactly<MethodologyView>()(
  z
    .object({
      address: z.string(),
      code: z.string(),
      revision: z.number(),
      title: z.string().nullable(),
      status: methodologyStatus,
      effect: methodologyEffect,
      quorum: z.number(),
      challengePeriod: z.number(),
      reviewPeriod: z.number(),
      bufferBps: z.number(),
      creditSymbol: z.string(),
      creditDecimals: z.number(),
      warmingPotentialSet: z.number(),
      documentHash: z.string(),
      createdAt: z.number(),
      activatedAt: z.number().nullable(),
      retiredAt: z.number().nullable(),
      projects: z.number(),
      claims: z.number(),
      versions: z.array(methodologyVersion),
    })
    .openapi('Methodology'),
)
