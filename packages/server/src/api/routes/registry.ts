import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import {
  methodologyView,
  organizationView,
  projectStatus,
  projectSummary,
  projectView,
  verifierView,
} from '../schemas/registry.ts'
import { name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { listProjects, readProject } from '../views/projects.ts'
import { listMethodologies, listOrganizations, listVerifiers } from '../views/registry.ts'

export function registryRoutes(app: OpenAPIHono, api: Api): void {
  const organizations = createRoute({
    method: 'get',
    path: '/api/organizations',
    summary: 'All organizations, by code.',
    responses: answers(z.array(organizationView), 'Organizations.'),
  })
  app.openapi(organizations, async (c) => c.json(answerWith(api, await listOrganizations(api)), 200))

  const organization = createRoute({
    method: 'get',
    path: '/api/organizations/{address}',
    summary: 'An organization.',
    request: { params: z.object({ address: name }) },
    responses: answers(organizationView, 'The organization.'),
  })
  app.openapi(organization, async (c) => {
    const { address } = c.req.valid('param')
    const [found] = await listOrganizations(api, address)
    if (found === undefined) throw await missing(api, 'organization', address)
    return c.json(answerWith(api, found), 200)
  })

  const verifiers = createRoute({
    method: 'get',
    path: '/api/verifiers',
    summary: 'Accreditations, oldest first; those of one person with `person`.',
    request: { query: z.object({ person: name.optional() }) },
    responses: answers(z.array(verifierView), 'Accreditations.'),
  })
  app.openapi(verifiers, async (c) =>
    c.json(answerWith(api, await listVerifiers(api, c.req.valid('query').person)), 200),
  )

  const methodologies = createRoute({
    method: 'get',
    path: '/api/methodologies',
    summary: 'All methodologies, by code and revision.',
    responses: answers(z.array(methodologyView), 'Methodologies.'),
  })
  app.openapi(methodologies, async (c) => c.json(answerWith(api, await listMethodologies(api)), 200))

  const projects = createRoute({
    method: 'get',
    path: '/api/projects',
    summary: 'Projects, oldest first.',
    request: {
      query: z.object({
        status: projectStatus.optional(),
        methodology: name.optional(),
        jurisdiction: name.optional(),
      }),
    },
    responses: answers(z.array(projectSummary), 'Projects that the filters let through.'),
  })
  app.openapi(projects, async (c) =>
    c.json(answerWith(api, await listProjects(api, c.req.valid('query'))), 200),
  )

  const project = createRoute({
    method: 'get',
    path: '/api/projects/{address}',
    summary: 'A project with its claims, batches, pools and timeline.',
    request: { params: z.object({ address: name }) },
    responses: answers(projectView, 'The project.'),
  })
  app.openapi(project, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readProject(api, address)
    if (found === null) throw await missing(api, 'project', address)
    return c.json(answerWith(api, found), 200)
  })
}
