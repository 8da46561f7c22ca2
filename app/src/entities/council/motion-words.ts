import type { MotionSummary } from '@groundtruth/server/api-types'
import { lookUp, t } from '../../shared/messages/index.ts'
import { refName } from '../refs/index.ts'

/** Motions are counted by the organization that moves them. */
export function motionTitle({ id, organization }: MotionSummary): string {
  return t('motion.title', { id, organization: organization.code ?? refName(organization) })
}

/** What the stored instruction does, in words. */
export function motionAct(instruction: string | null): string {
  return instruction === null ? t('motion.unnamed') : lookUp(`motion.act.${instruction}`, instruction)
}
