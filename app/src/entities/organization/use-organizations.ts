import type { MethodologyView, OrganizationView, VerifierView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useOrganizations(): AnswerQuery<OrganizationView[]> {
  return useAnswer<OrganizationView[]>('organizations')
}

/** Accreditations; those of one person where a wallet is given. */
export function useVerifiers(person?: string, enabled = true): AnswerQuery<VerifierView[]> {
  return useAnswer<VerifierView[]>('verifiers', { person }, enabled)
}

export function useMethodologies(): AnswerQuery<MethodologyView[]> {
  return useAnswer<MethodologyView[]>('methodologies')
}
