import { registryAddress } from '@groundtruth/sdk'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import {
  organizationSummary,
  organizationView,
  verifierSummary,
  verifierView,
} from '../schemas/organizations.ts'
import { accreditationStatus, methodologyView, organizationKind, registryView } from '../schemas/registry.ts'
import { name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { listMethodologies, readMethodology } from '../views/methodologies.ts'
import { nowOf } from '../views/now.ts'
import { listOrganizations, readOrganization } from '../views/organizations.ts'
import { readRegistry } from '../views/registry.ts'
import { listVerifiers, readVerifier } from '../views/verifiers.ts'

export function registryRoutes(app: OpenAPIHono, api: Api): void {
  rules(app, api)
  organizations(app, api)
  verifiers(app, api)
}

const byAddress = { params: z.object({ address: name }) }

function rules(app: OpenAPIHono, api: Api): void {
  const registry = createRoute({
    method: 'get',
    path: '/api/registry',
    summary: 'Who keeps the rules and what they are: steward, guardian, council, pauses, parameters.',
    responses: answers(registryView, 'The registry.'),
  })
  app.openapi(registry, async (c) => {
    const found = await readRegistry(api)
    if (found === null) throw await missing(api, 'registry', registryAddress().toBase58())
    return c.json(answerWith(api, found), 200)
  })

  const methodologies = createRoute({
    method: 'get',
    path: '/api/methodologies',
    summary: 'All methodologies, by code and revision, each with the versions of its code.',
    responses: answers(z.array(methodologyView), 'Methodologies.'),
  })
  app.openapi(methodologies, async (c) => c.json(answerWith(api, await listMethodologies(api)), 200))

  const methodology = createRoute({
    method: 'get',
    path: '/api/methodologies/{address}',
    summary: 'A version of a methodology.',
    request: byAddress,
    responses: answers(methodologyView, 'The methodology.'),
  })
  app.openapi(methodology, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readMethodology(api, address)
    if (found === null) throw await missing(api, 'methodology', address)
    return c.json(answerWith(api, found), 200)
  })
}

function organizations(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/organizations',
    summary: 'Organizations, by code.',
    request: {
      query: z.object({ kind: organizationKind.optional(), status: accreditationStatus.optional() }),
    },
    responses: answers(z.array(organizationSummary), 'Organizations that the filters let through.'),
  })
  app.openapi(list, async (c) =>
    c.json(answerWith(api, await listOrganizations(api, c.req.valid('query'))), 200),
  )

  const one = createRoute({
    method: 'get',
    path: '/api/organizations/{address}',
    summary: 'An organization with its whole history.',
    request: byAddress,
    responses: answers(organizationView, 'The organization.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readOrganization(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'organization', address)
    return c.json(answerWith(api, found), 200)
  })
}

function verifiers(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/verifiers',
    summary: 'Accreditations, oldest first; those of one person with `person`.',
    request: { query: z.object({ person: name.optional(), organization: name.optional() }) },
    responses: answers(z.array(verifierSummary), 'Accreditations.'),
  })
  app.openapi(list, async (c) =>
    c.json(answerWith(api, await listVerifiers(api, nowOf(api), c.req.valid('query'))), 200),
  )

  const one = createRoute({
    method: 'get',
    path: '/api/verifiers/{address}',
    summary: 'An accreditation with its statuses, terms and everything that was attested under it.',
    request: byAddress,
    responses: answers(verifierView, 'The accreditation.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readVerifier(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'verifier', address)
    return c.json(answerWith(api, found), 200)
  })
}
