import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { buildManifest, manifestText, sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import {
  ContentError,
  type ContentStore,
  MAX_FILE_BYTES,
  openContentStore,
} from '../../packages/server/src/content/index.ts'
import { addressOf } from './support/writer.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the content store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-content-'))
  const subject = {
    project: addressOf('project'),
    period: { start: 1_700_000_000, end: 1_710_000_000 },
    revision: 1,
  }
  let content: ContentStore
  const pathOf = (hash: string) => join(folder, 'store', hash.slice(0, 2), hash)

  beforeEach(() => {
    rmSync(join(folder, 'store'), { recursive: true, force: true })
    content = openContentStore(join(folder, 'store'))
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('hands out under a hash what was put in', async () => {
    const { sha256, root } = await content.put(bytes('a statement'))
    expect(sha256).to.equal(sha256Hex('a statement'))
    expect(root).to.equal(null)
    expect(await content.files.get(sha256)).to.deep.equal(Buffer.from('a statement'))
    expect(await content.files.get(sha256Hex('another'))).to.equal(null)
  })

  it('refuses a file that was changed on disk, with a sentence, until the original is put in again', async () => {
    const { sha256 } = await content.put(bytes('a statement'))
    writeFileSync(pathOf(sha256), 'a different statement')
    const refused = await content.files.get(sha256).catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(ContentError)
    expect(String(refused)).to.contain('is damaged and is not handed out')
    expect(await content.profiles.text(sha256)).to.equal(null)
    await content.put(bytes('a statement'))
    expect(readFileSync(pathOf(sha256), 'utf8')).to.equal('a statement')
  })

  it('refuses a file above the limit and a hash that is none', async () => {
    const large = await content.put(new Uint8Array(MAX_FILE_BYTES + 1)).catch((error: unknown) => error)
    expect(large).to.include({ reason: 'too-large' })
    for (const hash of ['', '../../etc/passwd', 'A'.repeat(64)]) {
      expect(await content.files.get(hash).catch((error: unknown) => error)).to.include({
        reason: 'malformed',
      })
    }
  })

  it('finds a pack by its root, with every file compared', async () => {
    const pack = join(folder, 'pack')
    mkdirSync(join(pack, 'meters'), { recursive: true })
    writeFileSync(join(pack, 'readme.md'), '# Pack')
    writeFileSync(join(pack, 'meters', 'july.csv'), 'time,kwh\n')
    const { root } = await content.importFolder(pack, subject)
    const found = await content.packs.get(root)
    expect(found?.manifest.files.map(({ path }) => path)).to.deep.equal(['meters/july.csv', 'readme.md'])
    const file = await content.packs.file(root, 'meters/july.csv')
    expect(Buffer.from(file?.bytes ?? []).toString()).to.equal('time,kwh\n')
    expect(file?.entry.mediaType).to.equal('text/csv')
    expect(await content.packs.file(root, '../readme.md')).to.equal(null)
  })

  it('names every pack that holds a file', async () => {
    const shared = { path: 'factor.json', size: 6, sha256: sha256Hex('shared') }
    const alone = { path: 'a.csv', size: 5, sha256: sha256Hex('alone') }
    const first = buildManifest(subject, [shared, alone])
    const second = buildManifest({ ...subject, revision: subject.revision + 1 }, [shared])
    for (const manifest of [first, second]) await content.put(bytes(manifestText(manifest)))
    expect(await content.packs.holding(shared.sha256)).to.deep.equal([first.root, second.root].sort())
    expect(await content.packs.holding(alone.sha256)).to.deep.equal([first.root])
    expect(await content.packs.holding(sha256Hex('another'))).to.deep.equal([])
  })

  it('registers a manifest that is put in as a file, and refuses one whose root is not that of its files', async () => {
    const file = { path: 'a.txt', size: 1, sha256: sha256Hex('a') }
    const manifest = buildManifest(subject, [file])
    const { root } = await content.put(bytes(manifestText(manifest)))
    expect(root).to.equal(manifest.root)
    const wrong = { ...manifest, root: '1'.repeat(64) }
    const refused = await content.put(bytes(JSON.stringify(wrong))).catch((error: unknown) => error)
    expect(refused).to.include({ reason: 'malformed' })
    expect(String(refused)).to.contain(manifest.root)
    expect(await content.packs.get('1'.repeat(64))).to.equal(null)
  })

  it('refuses a root that leads to the manifest of another pack', async () => {
    const first = buildManifest(subject, [{ path: 'a.txt', size: 1, sha256: sha256Hex('a') }])
    const other = buildManifest(subject, [{ path: 'b.txt', size: 1, sha256: sha256Hex('b') }])
    await content.put(bytes(manifestText(first)))
    const { sha256 } = await content.put(bytes(manifestText(other)))
    writeFileSync(join(folder, 'store', 'packs', first.root), sha256)
    expect(String(await content.packs.get(first.root).catch(String))).to.contain('that of another pack')
  })

  it('reads name and summary of a profile, nulls where the file is missing, and no address that is no web page', async () => {
    const profile = { name: 'A fund', summary: 'For trees.', url: 'javascript:alert(1)', sector: 'Forests' }
    const { sha256 } = await content.put(bytes(JSON.stringify(profile)))
    expect(await content.profiles.get(sha256)).to.deep.equal({
      hash: sha256,
      name: 'A fund',
      summary: 'For trees.',
      url: null,
      details: { sector: 'Forests' },
    })
    const missing = sha256Hex('missing')
    expect(await content.profiles.get(missing)).to.deep.include({ hash: missing, name: null, summary: null })
  })
})
