import { expect } from 'chai'
import { z } from 'zod'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import * as batchesApi from '../../packages/server/src/api/schemas/batches.ts'
import * as claimsApi from '../../packages/server/src/api/schemas/claims.ts'
import * as organizationsApi from '../../packages/server/src/api/schemas/organizations.ts'
import * as projectsApi from '../../packages/server/src/api/schemas/projects.ts'
import * as retirementsApi from '../../packages/server/src/api/schemas/retirements.ts'
import * as contributors from '../../packages/server/src/api/schemas/contributors.ts'
import * as funds from '../../packages/server/src/api/schemas/funds.ts'
import * as registry from '../../packages/server/src/api/schemas/registry.ts'
import type { LedgerLine } from '../../packages/server/src/api/types.ts'
import { bufferAddress } from '../../packages/sdk/src/index.ts'
import { ask, refusal } from './support/ask.ts'
import { type House, openHouse } from './support/house.ts'
import type { Story } from './support/story.ts'
import { addressOf } from './support/writer.ts'

describe("the API's pages", function () {
  this.timeout(240_000)
  let house: House
  let story: Story
  let url: string
  let ledger: LedgerLine[]

  before(async () => {
    house = await openHouse()
    ;({ story, url, ledger } = house)
  })
  after(() => house.close())

  it('shows a claim with its evidence, its statements and the steps that led to its batch', async () => {
    const claims = (await ask(url, '/api/claims', z.array(claimsApi.claimSummary))).data
    expect(claims.map(({ status }) => status)).to.include.members(['submitted', 'issued', 'rejected'])
    const rejected = claims.find(({ status }) => status === 'rejected')
    const { data } = await ask(url, `/api/claims/${rejected?.address}`, claimsApi.claimView)
    expect(data.attestations.map(({ verdict }) => verdict)).to.deep.equal(['reject', 'reject'])
    expect(data.attestations[0]?.statement).to.be.a('string').and.not.equal('')
    expect(data.manifest?.files).not.to.have.length(0)
    expect(data.timeline.map(({ event }) => event)).to.deep.equal([
      'ClaimSubmitted',
      'ClaimAttested',
      'ClaimAttested',
    ])
    const file = data.manifest?.files.find((each) => each.url !== null)
    const response = await fetch(`${url}${file?.url}`)
    expect((await response.arrayBuffer()).byteLength).to.equal(file?.size)
    expect(response.headers.get('content-security-policy')).to.contain('sandbox')
    const open = (await ask(url, '/api/claims?status=submitted', z.array(claimsApi.claimSummary))).data
    expect(open.every(({ status }) => status === 'submitted')).to.equal(true)
  })

  it('shows a batch by address or code, its serials without a hole and its holders from the chain', async () => {
    const [first] = (await ask(url, '/api/batches', z.array(batchesApi.batchSummary))).data.filter(
      ({ retired }) => retired.base !== '0',
    )
    const { data } = await ask(url, `/api/batches/${first?.address}`, batchesApi.batchView)
    expect((await ask(url, `/api/batches/${first?.code}`, batchesApi.batchView)).data.address).to.equal(
      first?.address,
    )
    let next = 1n
    for (const { from, to } of data.serials) {
      expect(BigInt(from)).to.equal(next)
      next = BigInt(to) + 1n
    }
    expect(next - 1n).to.equal(BigInt(data.issued.base))
    expect(data.holdersKnown).to.equal(true)
    expect(String(sum(data.holders.map(({ amount }) => amount.base)))).to.equal(data.held.base)
    expect(data.holders.map(({ wallet }) => wallet)).not.to.include(bufferAddress(data.address).toBase58())
    const [retired] = data.retirementList
    const found = await ask(url, `/api/retirements/${retired?.certificate}`, retirementsApi.retirementView)
    expect(found.data).to.deep.equal(retired)
    expect(retired?.certificate).to.equal(`${data.code}-${retired?.firstSerial}`)
  })

  it('shows a project with its claims, batches, pools and timeline', async () => {
    for (const { address } of (await ask(url, '/api/projects', z.array(projectsApi.projectSummary))).data) {
      const { data } = await ask(url, `/api/projects/${address}`, projectsApi.projectView)
      expect(data.claimList).to.have.length(data.claims)
      expect(data.profile.name).to.be.a('string')
      expect(String(sum(data.batchList.map(({ issued }) => issued.base)))).to.equal(data.issued.base)
      expect(data.pools.every(({ project }) => project?.address === address)).to.equal(true)
      expect(data.timeline[0]?.event).to.equal('ProjectProposed')
    }
  })

  it('shows what a wallet gave, holds and retired', async () => {
    const wallet = story.people.of('contributor01').publicKey.toBase58()
    const { data } = await ask(url, `/api/contributors/${wallet}`, contributors.contributorView)
    const given = ledger.filter(({ event, actor }) => event === 'ContributionReceived' && actor === wallet)
    expect(data.contributions).to.deep.equal(given)
    expect(sum(data.stakes.map(({ row }) => row.contributed.base))).to.equal(
      sum(given.map((line) => line.moneyIn?.base)),
    )
    const holder = story.people.of('holder3').publicKey.toBase58()
    const held = (await ask(url, `/api/contributors/${holder}`, contributors.contributorView)).data
    expect(held.creditsKnown).to.equal(true)
    expect(held.credits).not.to.have.length(0)
    expect((await fetch(`${url}/api/contributors/${wallet}`)).headers.get('x-robots-tag')).to.equal('noindex')
  })

  it('lists organizations, accreditations and methodologies', async () => {
    const list = (await ask(url, '/api/organizations', z.array(organizationsApi.organizationSummary))).data
    for (const { address, code } of list) {
      const { data } = await ask(url, `/api/organizations/${address}`, organizationsApi.organizationView)
      expect(data.code).to.equal(code)
      expect(data.statuses[0]).to.include({ before: null, after: 'active' })
    }
    const person = story.people.of('verifierA').publicKey.toBase58()
    const own = (await ask(url, `/api/verifiers?person=${person}`, z.array(organizationsApi.verifierSummary)))
      .data
    expect(own.map((verifier) => verifier.person)).to.deep.equal([person])
    expect(own[0]?.scope[0]?.code).to.be.a('string')
    const methodologies = (await ask(url, '/api/methodologies', z.array(registry.methodologyView))).data
    expect(methodologies.map(({ status }) => status)).to.include('active')
    for (const { address, versions } of methodologies) {
      expect(versions.map((version) => version.address)).to.include(address)
    }
  })

  it('lists contributors of a fund page by page, largest first', async () => {
    const [fund] = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data
    const found: string[] = []
    let cursor: string | null = '0'
    while (cursor !== null) {
      const path: string = `/api/funds/${fund?.address}/contributors?limit=3&cursor=${cursor}`
      const { data } = await ask(url, path, page(funds.contributorRow))
      found.push(...data.items.map(({ wallet }) => wallet))
      cursor = data.nextCursor
    }
    expect(new Set(found).size).to.equal(fund?.contributors)
    expect(found).to.have.length(fund?.contributors ?? 0)
  })

  it('tells an unknown thing from one that is not there, and a malformed question from both', async () => {
    expect(await refusal(url, `/api/funds/${addressOf('nowhere')}`)).to.include({
      status: 404,
      name: 'NotFound',
    })
    const pool = (await ask(url, '/api/funds', z.array(funds.fundSummary))).data[0]
    const view = (await ask(url, `/api/funds/${pool?.address}`, funds.fundView)).data
    // On the chain, but no fund.
    expect(await refusal(url, `/api/funds/${view.pools[0]?.address}`)).to.include({ status: 404 })
    expect(await refusal(url, '/api/ledger?limit=0')).to.include({ status: 400, name: 'RequestMalformed' })
    expect(await refusal(url, '/api/ledger?fund=x')).to.include({ status: 400 })
    expect(await refusal(url, '/api/nothing')).to.include({ status: 404 })
  })

  it('takes files from this machine only, and never from a page of another site', async () => {
    const put = (headers: Record<string, string>) =>
      fetch(`${url}/content`, { method: 'POST', body: 'a statement', headers })
    expect((await put({})).status).to.equal(200)
    expect((await put({ origin: url })).status).to.equal(200)
    expect((await put({ origin: 'https://example.org' })).status).to.equal(403)
    expect((await put({ 'x-forwarded-for': '203.0.113.7' })).status).to.equal(403)
  })

  it('describes every route that it has in its OpenAPI document', async () => {
    const document = z
      .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.unknown()) })
      .parse(await (await fetch(`${url}/openapi.json`)).json())
    const wanted = ['/api/overview', '/api/ledger', '/api/ledger.csv', '/api/batches/{name}', '/health']
    expect(Object.keys(document.paths)).to.include.members(wanted)
    expect(await (await fetch(`${url}/metrics`)).text()).to.match(/groundtruth_indexed_slot \d+/)
    const metrics = await (await fetch(`${url}/metrics`)).text()
    expect(metrics).to.contain('route="/api/contributors/:wallet"')
    expect(metrics).not.to.contain(story.people.of('contributor01').publicKey.toBase58())
  })
})

function sum(values: (string | undefined)[]): bigint {
  return values.reduce((total, value) => total + BigInt(value ?? 0), 0n)
}
