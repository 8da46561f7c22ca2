import { t } from '../../shared/messages/index.ts'

/** The prose that says why; stored, with its SHA-256 on chain. */
export const REASON = { kind: 'document', name: 'reason', label: t('claim.act.reason') } as const
