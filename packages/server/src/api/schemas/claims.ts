import { z } from '@hono/zod-openapi'
import type {
  AttestationView,
  ClaimNeed,
  ClaimRevision,
  ClaimSummary,
  ClaimView,
  DisputeView,
  EvidenceFile,
} from '../types.ts'
import { amount, ref } from './common.ts'
import { claimStatus, declaration, disputeStatus, verdict } from './credits.ts'
import { exactly } from './exactly.ts'
import { projectFlag } from './flags.ts'
import { ledgerLine } from './ledger.ts'

const claimNeed = exactly<ClaimNeed>()(
  z
    .object({
      key: z.enum(['acceptances', 'answer', 'decision', 'challenge', 'issue', 'withdrawal', 'lapse']),
      who: z.enum(['verifier', 'owner', 'steward', 'anyone', 'nobody']),
      count: z.number().nullable(),
      from: z.number().nullable(),
      until: z.number().nullable(),
    })
    .openapi('ClaimNeed'),
)

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
  expected: amount,
  acceptedQuantity: amount.nullable(),
  accepting: z.number(),
  rejecting: z.number(),
  quorum: z.number(),
  attestedBy: z.array(z.string()),
  submittedAt: z.number(),
  decidedAt: z.number().nullable(),
  challengeEndsAt: z.number().nullable(),
  waitsUntil: z.number().nullable(),
  needs: z.array(claimNeed),
  batch: ref.nullable(),
}
export const claimSummary = exactly<ClaimSummary>()(z.object(claimFields).openapi('ClaimSummary'))

export const attestationView = exactly<AttestationView>()(
  z
    .object({
      address: z.string(),
      claim: ref,
      revision: z.number(),
      organization: ref,
      verifier: z.string(),
      person: z.string(),
      verdict,
      quantity: amount.nullable(),
      declarations: z.array(declaration),
      expected: amount,
      statementHash: z.string(),
      statement: z.string().nullable(),
      attestedAt: z.number(),
      revoked: z.boolean(),
      revokedAt: z.number().nullable(),
      revokedBy: z.string().nullable(),
      reasonHash: z.string().nullable(),
      reason: z.string().nullable(),
      signature: z.string(),
    })
    .openapi('Attestation'),
)

export const disputeView = exactly<DisputeView>()(
  z
    .object({
      address: z.string(),
      claim: ref,
      project: ref,
      revision: z.number(),
      status: disputeStatus,
      disputant: z.string(),
      documentHash: z.string(),
      document: z.string().nullable(),
      deposit: amount,
      openedAt: z.number(),
      decideBy: z.number(),
      decidedAt: z.number().nullable(),
      decidedBy: z.string().nullable(),
      decisionHash: z.string().nullable(),
      decision: z.string().nullable(),
      abusive: z.boolean(),
      depositTo: z.string().nullable(),
      signature: z.string(),
    })
    .openapi('Dispute'),
)

const claimRevision = exactly<ClaimRevision>()(
  z
    .object({
      revision: z.number(),
      quantity: amount,
      evidenceRoot: z.string(),
      manifestUrl: z.string().nullable(),
      submittedAt: z.number(),
      answerHash: z.string().nullable(),
      answer: z.string().nullable(),
      signature: z.string(),
    })
    .openapi('ClaimRevision'),
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
      manifest: z.object({ url: z.string(), hash: z.string(), files: z.array(evidenceFile) }).nullable(),
      funding: z.object({
        proposals: z.array(z.object({ proposal: z.string(), bps: z.number() })),
        otherBps: z.number(),
        declarationHash: z.string().nullable(),
        declaration: z.string().nullable(),
      }),
      revisions: z.array(claimRevision),
      attestations: z.array(attestationView),
      disputes: z.array(disputeView),
      withdrawal: z
        .object({
          by: z.string(),
          at: z.number(),
          lapsed: z.boolean(),
          reasonHash: z.string().nullable(),
          reason: z.string().nullable(),
        })
        .nullable(),
      flags: z.array(projectFlag),
      timeline: z.array(ledgerLine),
    })
    .openapi('Claim'),
)
