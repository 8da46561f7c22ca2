import type { ProjectSummary, ProjectView } from '@groundtruth/server/api-types'
import { type AnswerQuery, type Query, useAnswer } from '../../shared/api/index.ts'

export function useProjects(filters: Query = {}): AnswerQuery<ProjectSummary[]> {
  return useAnswer<ProjectSummary[]>('projects', filters)
}

export function useProject(address: string, enabled = true): AnswerQuery<ProjectView> {
  return useAnswer<ProjectView>(`projects/${address}`, {}, enabled)
}
