import { expect } from 'chai'
import { z } from 'zod'
import { type House, openHouse } from './support/house.ts'
import { misfits, type Schema } from './support/json-schema.ts'

const operation = z.object({
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.object({ schema: z.custom<Schema>() })).optional() }),
  ),
})
const shape = z.looseObject({ paths: z.record(z.string(), z.object({ get: operation.optional() })) })

/** What lists of the API have: all rows, or a page of them. */
const rows = z.array(z.looseObject({ address: z.string() }))
const listed = z.object({ data: z.union([rows, z.object({ items: rows })]) })

describe('the OpenAPI document', function () {
  this.timeout(240_000)
  let house: House
  let document: z.infer<typeof shape>
  before(async () => {
    house = await openHouse()
    document = shape.parse(await (await fetch(`${house.url}/openapi.json`)).json())
  })
  after(() => house.close())

  const addresses = async (path: string): Promise<string[]> => {
    const { data } = listed.parse(await (await fetch(house.url + path)).json())
    return (Array.isArray(data) ? data : data.items).map(({ address }) => address)
  }

  /** Asks, and compares the answer with what the document says of its route. */
  const check = async (route: string, path: string) => {
    const response = await fetch(house.url + path)
    const described = document.paths[route]?.get?.responses[String(response.status)]
    expect(described, `${path} answers ${response.status}, which ${route} does not describe`).not.to.equal(
      undefined,
    )
    const { schema } = described?.content?.['application/json'] ?? {}
    expect(schema, `${route} describes no JSON`).not.to.equal(undefined)
    if (schema !== undefined) expect(misfits(document, schema, await response.json()), path).to.deep.equal([])
  }

  it('describes the answers of every route that takes no name, as they are', async () => {
    const plain = Object.keys(document.paths).filter(
      (route) => route.startsWith('/api/') && !route.includes('{'),
    )
    const json = plain.filter((route) => !/\.(csv|jsonl)$/.test(route))
    expect(json).to.include.members(['/api/funds', '/api/proposals', '/api/deliveries', '/api/expenses'])
    for (const route of json) await check(route, route === '/api/search' ? '/api/search?q=sun' : route)
  })

  it('describes everything about funds, proposals, deliveries and expenses, and what each led to', async () => {
    for (const [list, routes] of [
      ['/api/funds', ['/api/funds/{address}', '/api/funds/{address}/contributors']],
      ['/api/proposals', ['/api/proposals/{address}', '/api/proposals/{address}/votes']],
      ['/api/deliveries', ['/api/deliveries/{address}']],
      ['/api/batches', ['/api/batches/{name}']],
      ['/api/claims', ['/api/claims/{address}']],
      ['/api/retirements', ['/api/retirements/{name}', '/api/retirements/{name}/certificate']],
    ] as const) {
      const found = await addresses(list)
      expect(found, list).not.to.be.empty
      const known = routes.filter((route) => route in document.paths)
      expect(known, list).not.to.be.empty
      for (const address of found) {
        for (const route of known) await check(route, route.replace(/\{\w+\}/, address))
        if (list === '/api/batches' || list === '/api/funds') continue
        await check('/api/trace/{id}', `/api/trace/${address}`)
      }
    }
    const [proposal = ''] = await addresses('/api/proposals')
    for (const role of ['contributor01', 'contributor05', 'verifierA'] as const) {
      const wallet = house.story.people.of(role).publicKey.toBase58()
      await check('/api/contributors/{wallet}', `/api/contributors/${wallet}`)
      await check('/api/proposals/{address}/voters/{wallet}', `/api/proposals/${proposal}/voters/${wallet}`)
    }
  })

  it('describes refusals too', async () => {
    await check('/api/funds/{address}', '/api/funds/nothing')
    await check('/api/proposals', '/api/proposals?status=nothing')
  })
})
