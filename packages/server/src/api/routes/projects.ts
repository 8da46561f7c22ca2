import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { projectStatus, projectSummary, projectView } from '../schemas/projects.ts'
import { name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { nowOf } from '../views/now.ts'
import { listProjects, readProject } from '../views/projects.ts'

export function projectRoutes(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/projects',
    summary: 'Projects, oldest first.',
    description: [
      '`jurisdiction`: a country holds its parts. `vintage`: year of issued credits.',
      '`verifier`: an organization, accreditation or person that attested or validated it.',
      '`q`: words that all stand in its name, summary, code, jurisdiction, developer or methodology.',
    ].join(' '),
    request: {
      query: z.object({
        status: projectStatus.optional(),
        methodology: name.optional(),
        jurisdiction: name.optional(),
        vintage: z.coerce.number().int().optional(),
        verifier: name.optional(),
        organization: name.optional(),
        owner: name.optional(),
        q: name.optional(),
      }),
    },
    responses: answers(z.array(projectSummary), 'Projects that the filters let through.'),
  })
  app.openapi(list, async (c) => c.json(answerWith(api, await listProjects(api, c.req.valid('query'))), 200))

  const one = createRoute({
    method: 'get',
    path: '/api/projects/{address}',
    summary: 'A project with its documents, keys, flags, claims, batches, concerns and timeline.',
    request: { params: z.object({ address: name }) },
    responses: answers(projectView, 'The project.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readProject(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'project', address)
    return c.json(answerWith(api, found), 200)
  })
}
