import { useMethodologies, useOrganizations } from '../../entities/organization/index.ts'
import { projectName, useProjects } from '../../entities/project/index.ts'
import { t } from '../../shared/messages/index.ts'
import type { FilterField } from './filter-form.tsx'

export const VINTAGE: FilterField = { name: 'vintage', label: t('filter.vintage'), placeholder: '2026' }

/** Methodologies to choose from, by code and revision. */
export function useMethodologyField(): FilterField {
  const methodologies = useMethodologies().data?.data ?? []
  return {
    name: 'methodology',
    label: t('kind.methodology'),
    options: methodologies.map(({ address, code, revision }) => [address, `${code}, ${revision}`]),
  }
}

/** Verifying organizations, whatever their standing: what they attested stays. */
export function useVerifierField(): FilterField {
  const organizations = useOrganizations().data?.data ?? []
  return {
    name: 'verifier',
    label: t('kind.verifier'),
    options: organizations
      .filter(({ kinds }) => kinds.includes('verifier'))
      .map(({ address, code, profile }) => [address, profile.name ?? code]),
  }
}

export function useProjectField(): FilterField {
  const projects = useProjects().data?.data ?? []
  return {
    name: 'project',
    label: t('kind.project'),
    options: projects.map((project) => [project.address, projectName(project)]),
  }
}
