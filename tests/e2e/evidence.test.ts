import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { formatTonnes } from '../../packages/sdk/src/amounts.ts'
import {
  buildManifest,
  type Manifest,
  manifestText,
  parseManifest,
} from '../../packages/sdk/src/evidence/index.ts'
import { hashFolder, readFolder } from '../../packages/sdk/src/evidence/node.ts'
import { methodologyByCode } from '../../packages/sdk/src/methodologies/index.ts'
import { seriousFindings } from './support/axe.ts'
import { browserMissing, openBrowser, openPage } from './support/browser.ts'
import { dropFolder } from './support/drop.ts'
import { type EvidenceSite, startEvidenceSite } from './support/evidence-site.ts'

const PACK = 'samples/packs/solar-2026-q3'
const CODE = 'AMS-I.D'
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1_000
const subject = {
  project: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  period: { start: day('2026-07-01'), end: day('2026-10-01') },
  revision: 1,
}

interface Told {
  packs: ({
    root: string
    manifest: Manifest
    files: unknown[]
    quantity: { quantityBase: bigint } | null
  } | null)[]
  stored: string[]
}

describe('evidence in the browser', function () {
  this.timeout(120_000)
  let site: EvidenceSite
  let browser: Browser
  let folder: string
  let page: Page
  let faults: string[]

  before(async function () {
    const missing = browserMissing()
    if (missing !== null) {
      console.log(`      ${missing}`)
      this.skip()
    }
    site = await startEvidenceSite()
    browser = await openBrowser()
  })
  after(async () => {
    await browser?.close()
    await site?.close()
  })
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'groundtruth-')), 'pack')
    await cp(PACK, folder, { recursive: true })
    ;({ page, faults } = await openPage(browser))
  })
  afterEach(async () => {
    await page.context().close()
    await rm(join(folder, '..'), { recursive: true })
  })

  const open = async (more: Record<string, string> = {}) => {
    const { project, period } = subject
    const query = {
      project,
      start: String(period.start),
      end: String(period.end),
      methodology: CODE,
      ...more,
    }
    await page.goto(`${site.url}/?${new URLSearchParams(query).toString()}`)
  }
  const chooseFolder = (panel: string) =>
    page.locator(`${panel} input[webkitdirectory]`).setInputFiles(folder)
  const told = () => page.evaluate<Told>('told')
  const lastPack = async () => (await told()).packs.at(-1)
  const prepared = () => page.getByTestId('prepared')
  const expected = async () => buildManifest(subject, await hashFolder(folder))

  it('gives the root, the quantity and the manifest that the command line gives, before anything is signed', async () => {
    const manifest = await expected()
    const files = await readFolder(folder)
    const quantity = methodologyByCode(CODE)?.compute({ period: subject.period, files })
    await open()
    await chooseFolder('#prepare')
    await prepared()
      .getByText(`these files carry ${formatTonnes(quantity?.quantityBase ?? 0n)} t CO2e`)
      .waitFor()
    await prepared().getByText(manifest.root).first().waitFor({ state: 'attached' })
    const pack = await lastPack()
    expect(pack?.root).to.equal(manifest.root)
    expect(pack?.quantity?.quantityBase).to.equal(quantity?.quantityBase)
    expect(pack?.files).to.have.length(manifest.files.length)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      prepared().getByRole('button', { name: 'Download the list of files' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).to.equal(manifestText(manifest))
    expect(await seriousFindings(page)).to.deep.equal([])
    expect(faults).to.deep.equal([])
  })

  for (const way of ['dropped', 'dropped, in a browser without handles,'] as const) {
    it(`takes a folder that is ${way} with its sub-folders`, async () => {
      await cp(PACK, join(folder, 'photos', '2026'), { recursive: true })
      await open()
      if (way !== 'dropped') await page.evaluate('delete DataTransferItem.prototype.getAsFileSystemHandle')
      await dropFolder(page, '#prepare > div', folder)
      await prepared().getByText('these files carry').waitFor()
      const { root, files } = await expected()
      expect(files).to.have.length(14)
      expect((await lastPack())?.root).to.equal(root)
    })
  }

  it('hashes before it is known what for, and gives the root as soon as that is known', async () => {
    await open({ later: '1' })
    await chooseFolder('#prepare')
    await prepared().getByText('It follows from the files, the project and the period.').waitFor()
    expect(await lastPack()).to.equal(null)
    await page.getByRole('button', { name: 'Name the project' }).click()
    await prepared().getByText('these files carry').waitFor()
    expect((await lastPack())?.root).to.equal((await expected()).root)
  })

  it('stores every file at the server, which then hands out the pack by its root', async () => {
    const manifest = await expected()
    await open()
    await chooseFolder('#prepare')
    await page.getByRole('button', { name: 'Store the files' }).click()
    await page.getByText('This server holds every file of the pack and their list.').waitFor()
    expect((await told()).stored).to.deep.equal([manifest.root])
    const held = await (await fetch(`${site.url}/content/packs/${manifest.root}`)).text()
    expect(parseManifest(held)).to.deep.equal(manifest)
    const file = await fetch(`${site.url}/content/packs/${manifest.root}/files/plant.json`)
    expect(await file.text()).to.equal(await readFile(join(folder, 'plant.json'), 'utf8'))
  })

  it('does not store a file that was changed after it was hashed, and names it', async () => {
    await open()
    await chooseFolder('#prepare')
    const button = page.getByRole('button', { name: 'Store the files' })
    await button.waitFor()
    await writeFile(join(folder, 'plant.json'), '{"changed": true}')
    await button.click()
    await page.getByTestId('store-pack').getByRole('alert').getByText('plant.json: cannot be read').waitFor()
    expect((await told()).stored).to.deep.equal([])
    await button.waitFor()
  })

  it('names a file that the methodology asks for and that is not there, and is not ready', async () => {
    await rm(join(folder, 'readings-2026-08.csv'))
    await open()
    await chooseFolder('#prepare')
    const alert = prepared().getByRole('alert')
    await alert.getByText(`${CODE} asks for files that are not in the pack.`).waitFor()
    expect(await alert.getByRole('listitem').allInnerTexts()).to.deep.equal(['readings-2026-08.csv'])
    expect(await lastPack()).to.equal(null)
    expect(await page.getByRole('button', { name: 'Store the files' }).count()).to.equal(0)
  })

  it('names file, row and column of a reading that cannot be used, and is not ready', async () => {
    const path = join(folder, 'readings-2026-08.csv')
    const [header = '', first = '', ...rest] = (await readFile(path, 'utf8')).split('\n')
    await writeFile(path, [header, first.replace(/,[^,]*$/, ',n/a'), ...rest].join('\n'))
    await open()
    await chooseFolder('#prepare')
    await prepared()
      .getByRole('alert')
      .getByText(/readings-2026-08\.csv, row 2, column \w+: "n\/a" is not a decimal number/)
      .waitFor()
    expect(await lastPack()).to.equal(null)
  })

  it('refuses a name with an e-mail address without reading a file, and takes the folder once it is renamed', async () => {
    await writeFile(join(folder, 'letter of jane@example.org.txt'), 'x')
    await open()
    await chooseFolder('#prepare')
    await page.getByText('letter of jane@example.org.txt has what looks like an e-mail address').waitFor()
    expect(await prepared().count()).to.equal(0)
    expect(await lastPack()).to.equal(null)
    await rm(join(folder, 'letter of jane@example.org.txt'))
    await writeFile(join(folder, 'empty.txt'), '')
    await chooseFolder('#prepare')
    await page.getByText('empty.txt is empty; fill it or take it out.').waitFor()
    await prepared().getByText('these files carry').waitFor()
  })

  it('names the missing, the extra and the altered file of a pack that is checked', async () => {
    const manifest = await expected()
    await fetch(`${site.url}/content`, { method: 'POST', body: manifestText(manifest) })
    await rm(join(folder, 'readings-2026-08.csv'))
    await writeFile(join(folder, 'holiday.jpg'), 'sun')
    await writeFile(join(folder, 'plant.json'), '{}')
    await open({ root: manifest.root })
    await chooseFolder('#check')
    const result = page.getByTestId('check-result')
    await result.getByText('these were not among your files: readings-2026-08.csv.').waitFor()
    const [first = '', second = ''] = await result.getByRole('listitem').allInnerTexts()
    expect([first, second].sort().map((text) => text.split('\n')[0])).to.deep.equal([
      'holiday.jpg is not part of the evidence.',
      'plant.json is not the file on record: a file of that name is part of the evidence, with other content.',
    ])
    expect(await result.getByText('is part of the evidence, byte for byte').count()).to.equal(5)
    expect(faults).to.deep.equal([])
  })

  const storeAll = async () => {
    const manifest = await expected()
    for (const { path } of manifest.files) {
      await fetch(`${site.url}/content`, { method: 'POST', body: await readFile(join(folder, path)) })
    }
    await fetch(`${site.url}/content`, { method: 'POST', body: manifestText(manifest) })
    const files = await readFolder(folder)
    const quantity = methodologyByCode(CODE)?.compute({ period: subject.period, files }).quantityBase ?? 0n
    return { root: manifest.root, quantity }
  }

  it('computes the quantity of a claim again from the files that the server hands out', async () => {
    const { root, quantity } = await storeAll()
    await open({ root, quantity: String(quantity) })
    await page.getByRole('button', { name: 'Compute it here' }).click()
    await page.getByText('The claimed quantity follows from the evidence.').waitFor()
    await open({ root, quantity: String(quantity + 1n) })
    await page.getByRole('button', { name: 'Compute it here' }).click()
    await page.getByText('The claim is 0.001 t CO2e higher than what the evidence carries.').waitFor()
  })

  it('computes nothing from a file that is not the one on record, and names it', async () => {
    const { root, quantity } = await storeAll()
    await open({ root, quantity: String(quantity) })
    const body = `${await readFile(join(folder, 'plant.json'), 'utf8')}\n`
    await page.route('**/files/plant.json', (route) => route.fulfill({ body }))
    await page.getByRole('button', { name: 'Compute it here' }).click()
    await page.getByRole('alert').getByText('plant.json is not the file on record').waitFor()
    expect(await page.getByTestId('recomputed').count()).to.equal(0)
  })

  it('stops reading when asked', async () => {
    await writeFile(join(folder, 'large.bin'), Buffer.alloc(700_000_000))
    await open()
    await chooseFolder('#prepare')
    await page.getByTestId('prepare-progress').getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
    await page.waitForTimeout(500)
    expect(await prepared().count()).to.equal(0)
    expect(await lastPack()).to.equal(null)
  })
})
