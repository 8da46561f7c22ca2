import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type {
  BatchSummary,
  ConcernView,
  ContributorView,
  OrganizationSummary,
  OrganizationView,
  ProjectSummary,
  RecordSummary,
  RegistryView,
  RetirementView,
  VerifierSummary,
} from '../../packages/server/src/api/types.ts'
import { sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import { seriousFindings } from './support/axe.ts'
import { openPage } from './support/browser.ts'
import { visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

describe('registers', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const read = async (path: string, width = 1280) => {
    const opened = await openPage(session.browser, { width })
    await opened.page.goto(`${session.product.url}${path}`)
    return opened
  }
  const organizationOf = async (name: string) => {
    const wallet = storyKey(session.product, name).publicKey.toBase58()
    const found = (await api<OrganizationSummary[]>('organizations')).find(
      ({ authority }) => authority === wallet,
    )
    if (found === undefined) throw new Error(`${name} signs for no organization`)
    return found
  }

  it('show what became of everything that an organization attested, the revoked too', async () => {
    const views = await Promise.all(
      (await api<OrganizationSummary[]>('organizations?kind=verifier')).map(({ address }) =>
        api<OrganizationView>(`organizations/${address}`),
      ),
    )
    const view = views.find(({ attestations }) => attestations.some(({ attestation }) => attestation.revoked))
    const { page, faults } = await read(`/organizations/${view?.address}`)
    const table = page.getByRole('table', { name: 'Statements, revoked ones too' })
    await table.waitFor()
    expect(await table.locator('tbody tr').count()).to.equal(view?.attestations.length)
    expect(await table.getByText(/revoked/).count()).to.be.greaterThan(0)
    expect(await seriousFindings(page)).to.deep.equal([])
    expect(faults).to.deep.equal([])
  })

  it('show an accreditation with its terms, at 360 px without overflow', async () => {
    const [verifier] = await api<VerifierSummary[]>('verifiers')
    const { page, faults } = await read(`/verifiers/${verifier?.address}`, 360)
    await page.getByRole('heading', { name: 'Terms, every version' }).waitFor()
    const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(overflow).to.equal(false)
    expect(await seriousFindings(page)).to.deep.equal([])
    expect(faults).to.deep.equal([])
  })

  it('let the guardian suspend an organization, which the page then says with the reason', async () => {
    const organization = await organizationOf('bodyC')
    const { guardian } = await api<RegistryView>('registry')
    expect(storyKey(session.product, 'guardian').publicKey.toBase58()).to.equal(guardian)
    const { page } = await visit(session, 'guardian', `/organizations/${organization.address}`)
    await page.getByLabel('Reason in words').fill('Its office was closed.')
    await page.getByRole('button', { name: 'Suspend the organization' }).click()
    await sign(page)
    const after = await api<OrganizationView>(`organizations/${organization.address}`)
    expect([after.status, after.statuses.at(-1)?.reason?.trim()]).to.deep.equal([
      'suspended',
      'Its office was closed.',
    ])
    await page
      .getByRole('table', { name: 'Status, every change' })
      .getByText('Its office was closed.')
      .waitFor()
  })

  it('keep filters of the projects in the address, and find them again from there', async () => {
    const [first] = await api<ProjectSummary[]>('projects')
    const country = first?.jurisdiction.slice(0, 2) ?? ''
    const expected = await api<ProjectSummary[]>(`projects?jurisdiction=${country}`)
    const { page } = await read(`/projects?jurisdiction=${country}`)
    await page.getByRole('table').waitFor()
    expect(await page.locator('tbody tr').count()).to.equal(expected.length)
    await page.getByLabel('Status').selectOption('closed')
    await page.waitForURL(/status=closed/)
    expect(page.url()).to.contain(`jurisdiction=${country}`)
  })

  it('lead from a serial number in the search box to the batch, where it is marked', async () => {
    const batches = await api<BatchSummary[]>('batches')
    const batch = batches.find(({ retired }) => BigInt(retired.base) > 0n)
    const { page } = await read(`/search?q=${batch?.code}-1`)
    await page.getByText('Serial number').locator('..').getByRole('link').click()
    await page.waitForURL(/\/batches\/.*serial=/)
    await page.getByText(/^Serial 1 /).waitFor()
    expect(await page.locator('[data-marked]').count()).to.equal(1)
  })

  it('record a file by its SHA-256, found again by dropping it, for which another organization vouches', async () => {
    const [project] = await api<ProjectSummary[]>('projects')
    const file = {
      name: 'permit.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A permit of the sample.\n'),
    }
    const hash = sha256Hex('A permit of the sample.\n')
    const { page } = await visit(session, 'solarDeveloper', `/records?subject=${project?.address}`)
    await page.locator('#anchor input[type=file]').setInputFiles(file)
    await page.locator('#anchor-sign').getByLabel('Kind').selectOption('permit')
    await page.locator('#anchor-sign').getByRole('button', { name: 'Record a document' }).click()
    await sign(page)
    const [record] = await api<RecordSummary[]>(`records?hash=${hash}`)
    expect([record?.kind, record?.byOrganization, record?.url]).to.deep.equal(['permit', true, null])
    const reader = (await read('/records')).page
    await reader.locator('input[type=file]').first().setInputFiles(file)
    await reader.waitForURL(new RegExp(`hash=${hash}`))
    await reader.getByRole('table', { name: 'Recorded documents' }).getByText('Permit').waitFor()
    const other = (await visit(session, 'bodyA', `/records/${record?.address}`)).page
    await other.getByRole('button', { name: 'Vouch for it' }).click()
    await sign(other)
    await other.getByRole('button', { name: 'Take the word back' }).waitFor()
    expect((await api<RecordSummary[]>(`records?hash=${hash}`))[0]?.vouches).to.equal(1)
  })

  it('let an organization take a concern up and answer it', async () => {
    const [project] = await api<ProjectSummary[]>('projects')
    const organization = await organizationOf('bodyA')
    const { page } = await visit(session, 'bodyA', `/records?subject=${project?.address}`)
    await page.getByLabel('The concern').fill('The pumps are loud at night.')
    await page.getByRole('button', { name: 'Take up a concern' }).click()
    await sign(page)
    const own = () => api<ConcernView[]>(`concerns?organization=${organization.address}`)
    const filed = (await own()).find(({ document }) => document?.includes('loud at night'))
    expect(filed?.status).to.equal('open')
    const panel = page.locator(`#answer-${filed?.id}`)
    await panel.getByLabel('Answer').fill('They now stop at ten in the evening.')
    await panel.getByRole('button').click()
    await sign(page)
    expect((await own()).find(({ id }) => id === filed?.id)?.status).to.equal('answered')
  })

  it('retire for somebody unnamed: the chain has the hash, its owner the file with the salt', async () => {
    const wallet = storyKey(session.product, 'holder1').publicKey.toBase58()
    const { credits } = await api<ContributorView>(`contributors/${wallet}`)
    const usable = credits.find(({ batchStatus }) => batchStatus === 'active')
    const { page } = await visit(session, 'holder1', `/contributors/${wallet}`)
    await page.getByRole('link', { name: `Retire credits of ${usable?.batch.code}` }).click()
    const panel = page.locator('#retire')
    await panel.getByLabel('Amount in t CO2e').fill('0.001')
    await panel.getByLabel('For whom').selectOption('hash')
    await panel.getByLabel('Who it is for').fill('Household 17')
    const downloading = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Save the file with the salt' }).click()
    const saved: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await panel.getByRole('button', { name: 'Retire', exact: true }).click()
    await sign(page)
    const { items } = await api<{ items: RetirementView[] }>(`retirements?holder=${wallet}`)
    const kept = items.find(({ beneficiaryKind }) => beneficiaryKind === 'hash')
    expect(saved).to.include({ beneficiary: 'Household 17', hash: kept?.beneficiary })
    const salt = Buffer.from(String(Reflect.get(Object(saved), 'salt')), 'hex')
    const hash = sha256Hex(Buffer.concat([salt, Buffer.from('Household 17')]))
    expect(kept?.beneficiary).to.equal(hash)
    expect(
      sent.filter((body) => body.includes('Household') || body.includes(salt.toString('hex'))),
    ).to.deep.equal([])
  })

  it('let a developer propose a project, which is listed with the next number of its code', async () => {
    const organization = await organizationOf('solarDeveloper')
    const before = await api<ProjectSummary[]>(`projects?organization=${organization.address}`)
    const { page } = await visit(session, 'solarDeveloper', '/projects/new')
    await page.locator('main input[type=file]').setInputFiles({
      name: 'design.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Design\n\nTwo more pumps.\n'),
    })
    await page.getByLabel('Name').fill('Two more pumps')
    await page.getByLabel('Summary').fill('Pumps on the next canal.')
    await page.getByLabel('Country or region').fill('IN-RJ')
    await page.getByLabel('Crediting from').fill('2026-01-01')
    await page.getByLabel('Crediting until').fill('2030-01-01')
    await page.getByLabel('Expected each year').fill('1200')
    await page.getByRole('button', { name: 'Propose a project' }).click()
    await sign(page)
    const after = await api<ProjectSummary[]>(`projects?organization=${organization.address}`)
    const added = after.find(({ address }) => !before.some((project) => project.address === address))
    expect([added?.profile.name, added?.status]).to.deep.equal(['Two more pumps', 'proposed'])
  })
})
