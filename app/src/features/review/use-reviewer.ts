import type {
  OrganizationSummary,
  ProjectView,
  ProposalView,
  Ref,
  VerifierSummary,
} from '@groundtruth/server/api-types'
import { useOrganizations, useVerifiers } from '../../entities/organization/index.ts'
import { useProject } from '../../entities/project/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'

/** Whether a wallet may review what a proposal's payee delivers and spends: for whom, or why not. */
export type Standing = { organization: Ref } | { why: string }

/** @returns null until it is known. */
export function useReviewer(proposal: ProposalView, wallet: string): Standing | null {
  const verifiers = useVerifiers(wallet).data?.data
  const organizations = useOrganizations().data?.data
  const project = useProject(proposal.project.address).data?.data
  if (verifiers === undefined || organizations === undefined || project === undefined) return null
  const standings = verifiers.map((verifier) => standingOf(verifier, { proposal, project, organizations }))
  return (
    standings.find((standing) => 'organization' in standing) ?? standings[0] ?? { why: t('review.why.none') }
  )
}

interface Side {
  proposal: ProposalView
  project: ProjectView
  organizations: OrganizationSummary[]
}

/** Law 6 as the program has it: accredited for the project's methodology, and nobody on the receiving side. */
function standingOf(verifier: VerifierSummary, { proposal, project, organizations }: Side): Standing {
  const { organization, person, standing, scope } = verifier
  const name = refName(organization)
  const authorityOf = (address: string) => organizations.find((entry) => entry.address === address)?.authority
  const { payee, proposer } = proposal
  const receiving = [
    ...[payee, proposer, project.owner, project.payee, project.proposer],
    authorityOf(proposal.organization.address),
  ]
  const own = [proposal.organization.address, project.organization.address]
  if (
    own.includes(organization.address) ||
    receiving.includes(person) ||
    receiving.includes(authorityOf(organization.address))
  ) {
    return { why: t('review.why.receiving', { organization: name }) }
  }
  if (standing !== 'active') return { why: t('review.why.ended', { organization: name }) }
  const covers = scope.some(({ address }) => address === project.methodology.address)
  if (covers) return { organization }
  const { code } = project.methodology
  const methodology = code ?? refName(project.methodology)
  return { why: t('review.why.scope', { organization: name, methodology }) }
}
