import type { ProjectSummary, ProjectView } from '@groundtruth/server/api-types'
import { type AnswerQuery, useAnswer } from '../../shared/api/index.ts'

export function useProjects(): AnswerQuery<ProjectSummary[]> {
  return useAnswer<ProjectSummary[]>('projects')
}

export function useProject(address: string, enabled = true): AnswerQuery<ProjectView> {
  return useAnswer<ProjectView>(`projects/${address}`, {}, enabled)
}
