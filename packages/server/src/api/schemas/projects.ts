import { z } from '@hono/zod-openapi'
import type {
  ProjectDocuments,
  ProjectKeyView,
  ProjectStatus,
  ProjectSummary,
  ProjectView,
} from '../types.ts'
import { batchSummary } from './batches.ts'
import { claimSummary } from './claims.ts'
import { amount, profile, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { projectFlag } from './flags.ts'
import { poolView } from './funds.ts'
import { ledgerLine } from './ledger.ts'
import { concernView, recordSummary } from './records.ts'
import { statusChange } from './registry.ts'

export const projectStatus = exactly<ProjectStatus>()(
  z.enum(['proposed', 'registered', 'suspended', 'closed']),
)
export const projectKeyKind = exactly<ProjectKeyView['kind']>()(z.enum(['activity', 'identifier']))

const projectFields = {
  address: z.string(),
  code: z.string(),
  profile,
  organization: ref,
  methodology: ref,
  validator: ref.nullable(),
  jurisdiction: z.string(),
  cell: z.string().nullable(),
  status: projectStatus,
  waitsUntil: z.number().nullable(),
  proposedAt: z.number(),
  registeredAt: z.number().nullable(),
  statusChangedAt: z.number(),
  creditingStart: z.number(),
  creditingEnd: z.number(),
  claims: z.number(),
  vintages: z.array(z.number()),
  issued: amount,
  retired: amount,
}
export const projectSummary = exactly<ProjectSummary>()(z.object(projectFields).openapi('ProjectSummary'))

const projectKeyView = exactly<ProjectKeyView>()(
  z
    .object({
      address: z.string(),
      kind: projectKeyKind,
      key: z.string(),
      heldSince: z.number(),
      releasedAt: z.number().nullable(),
      previousProject: ref.nullable(),
      nextProject: ref.nullable(),
    })
    .openapi('ProjectKey'),
)

const projectDocuments = exactly<ProjectDocuments>()(
  z
    .object({
      profileHash: z.string(),
      documentHash: z.string(),
      since: z.number(),
      until: z.number().nullable(),
      actor: z.string(),
      signature: z.string(),
    })
    .openapi('ProjectDocuments'),
)

export const projectView = exactly<ProjectView>()(
  z
    .object({
      ...projectFields,
      id: z.number(),
      proposer: z.string(),
      owner: z.string(),
      payee: z.string(),
      pendingOwner: z.string().nullable(),
      pendingPayee: z.string().nullable(),
      validatedAt: z.number().nullable(),
      validationHash: z.string().nullable(),
      validationStatement: z.string().nullable(),
      documentHash: z.string(),
      expectedYearly: amount,
      statuses: z.array(statusChange),
      documents: z.array(projectDocuments),
      keys: z.array(projectKeyView),
      flags: z.array(projectFlag),
      claimList: z.array(claimSummary),
      batchList: z.array(batchSummary),
      pools: z.array(z.object({ ...poolView.shape, fundRef: ref })),
      concerns: z.array(concernView),
      records: z.array(recordSummary),
      timeline: z.array(ledgerLine),
    })
    .openapi('Project'),
)
