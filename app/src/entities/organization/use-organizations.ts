import type {
  MethodologyView,
  OrganizationSummary,
  OrganizationView,
  VerifierSummary,
  VerifierView,
} from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useOrganizations(enabled = true): AnswerQuery<OrganizationSummary[]> {
  return useAnswer<OrganizationSummary[]>('organizations', {}, enabled)
}

/** Organizations in good standing that a wallet signs for; none without a wallet. */
export function useOwnOrganizations(wallet: string | undefined): OrganizationSummary[] {
  const organizations = useOrganizations(wallet !== undefined).data?.data ?? []
  return organizations.filter(({ authority, status }) => authority === wallet && status === 'active')
}

export function useOrganization(address: string): AnswerQuery<OrganizationView> {
  return useAnswer<OrganizationView>(`organizations/${address}`)
}

/** Accreditations; those of one person where a wallet is given. */
export function useVerifiers(person?: string, enabled = true): AnswerQuery<VerifierSummary[]> {
  return useAnswer<VerifierSummary[]>('verifiers', { person }, enabled)
}

export function useVerifier(address: string): AnswerQuery<VerifierView> {
  return useAnswer<VerifierView>(`verifiers/${address}`)
}

export function useMethodologies(enabled = true): AnswerQuery<MethodologyView[]> {
  return useAnswer<MethodologyView[]>('methodologies', {}, enabled)
}
