import { z } from '@hono/zod-openapi'
import type {
  AttestationView,
  BatchSummary,
  BatchView,
  ClaimStatus,
  ClaimSummary,
  ClaimView,
  EvidenceFile,
  RetirementView,
  SerialRange,
} from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const claimStatus = exactly<ClaimStatus>()(
  z.enum([
    'submitted',
    'changes-requested',
    'verified',
    'issued',
    'rejected',
    'withdrawn',
    'disputed',
    'upheld',
    'reversed',
  ]),
)
export const batchStatus = exactly<BatchSummary['status']>()(
  z.enum(['open', 'active', 'suspended', 'reversed', 'invalidated']),
)
export const verdict = z.enum(['accept', 'reject'])
export const purpose = z.enum(['voluntary', 'compliance', 'other'])
export const beneficiaryKind = z.enum(['holder', 'name', 'hash'])

const claimFields = {
  address: z.string(),
  project: ref,
  methodology: ref,
  number: z.number(),
  revision: z.number(),
  vintage: z.number(),
  periodStart: z.number(),
  periodEnd: z.number(),
  status: claimStatus,
  quantity: amount,
  acceptedQuantity: amount.nullable(),
  accepting: z.number(),
  rejecting: z.number(),
  quorum: z.number(),
  submittedAt: z.number(),
  decidedAt: z.number().nullable(),
  challengeEndsAt: z.number().nullable(),
  batch: ref.nullable(),
}
export const claimSummary = exactly<ClaimSummary>()(z.object(claimFields).openapi('ClaimSummary'))

export const attestationView = exactly<AttestationView>()(
  z
    .object({
      address: z.string(),
      organization: ref,
      verifier: z.string(),
      person: z.string(),
      verdict,
      quantity: amount.nullable(),
      statementHash: z.string(),
      statement: z.string().nullable(),
      attestedAt: z.number(),
      revoked: z.boolean(),
      signature: z.string(),
    })
    .openapi('Attestation'),
)

export const evidenceFile = exactly<EvidenceFile>()(
  z
    .object({
      path: z.string(),
      size: z.number(),
      sha256: z.string(),
      mediaType: z.string(),
      url: z.string().nullable(),
    })
    .openapi('EvidenceFile'),
)

export const claimView = exactly<ClaimView>()(
  z
    .object({
      ...claimFields,
      id: z.number(),
      owner: z.string(),
      evidenceRoot: z.string(),
      fundingHash: z.string().nullable(),
      manifest: z.object({ url: z.string(), hash: z.string(), files: z.array(evidenceFile) }).nullable(),
      attestations: z.array(attestationView),
      timeline: z.array(ledgerLine),
    })
    .openapi('Claim'),
)

export const retirementView = exactly<RetirementView>()(
  z
    .object({
      address: z.string(),
      certificate: z.string(),
      batch: ref,
      project: ref,
      claim: z.string(),
      vintage: z.number(),
      holder: z.string(),
      amount,
      firstSerial: z.string(),
      lastSerial: z.string(),
      purpose,
      country: z.string().nullable(),
      beneficiaryKind,
      beneficiary: z.string().nullable(),
      periodStart: z.number().nullable(),
      periodEnd: z.number().nullable(),
      retiredAt: z.number(),
      batchStatus,
      signature: z.string(),
    })
    .openapi('Retirement'),
)

const batchFields = {
  address: z.string(),
  code: z.string(),
  project: ref,
  claim: z.string(),
  methodology: ref,
  mint: z.string(),
  vintage: z.number(),
  status: batchStatus,
  issued: amount,
  held: amount,
  buffered: amount,
  retired: amount,
  cancelled: amount,
  destroyed: amount,
  openedAt: z.number(),
  issuedAt: z.number().nullable(),
}
export const batchSummary = exactly<BatchSummary>()(z.object(batchFields).openapi('BatchSummary'))

export const serialRange = exactly<SerialRange>()(
  z
    .object({
      from: z.string(),
      to: z.string(),
      state: z.enum(['retired', 'cancelled', 'held', 'buffered']),
      retirement: z.string().nullable(),
    })
    .openapi('SerialRange'),
)

export const batchView = exactly<BatchView>()(
  z
    .object({
      ...batchFields,
      authorizedBy: z.string().nullable(),
      serials: z.array(serialRange),
      holders: z.array(z.object({ wallet: z.string(), amount })),
      holdersKnown: z.boolean(),
      attestations: z.array(attestationView),
      retirementList: z.array(retirementView),
      timeline: z.array(ledgerLine),
    })
    .openapi('Batch'),
)
