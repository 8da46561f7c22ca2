import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { buildManifest, manifestText } from '../../packages/sdk/src/evidence/index.ts'
import { hashFolder } from '../../packages/sdk/src/evidence/node.ts'
import { groundtruth } from './cli/run.ts'

const PACK = 'samples/packs/solar-2026-q3'
const PROJECT = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'
const HASH = ['--project', PROJECT, '--from', '2026-07-01', '--to', '2026-09-30']
const period = { start: Date.parse('2026-07-01') / 1_000, end: Date.parse('2026-10-01') / 1_000 }

describe('the command line on evidence, without a chain', function () {
  this.timeout(60_000)
  let folder = ''
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'groundtruth-')), 'pack')
    await cp(PACK, folder, { recursive: true })
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true }))

  it('hashes a folder, writes its manifest and says what it took', async () => {
    const expected = buildManifest({ project: PROJECT, period, revision: 1 }, await hashFolder(folder))
    const { code, out, err } = await groundtruth(['evidence', 'hash', folder, ...HASH, '--write'])
    expect(code, err).to.equal(0)
    expect(out).to.contain(`Evidence root ${expected.root}`)
    expect(out).to.match(/7 files, [\d,]+ bytes, hashed in \d+\.\d\d s/)
    const checked = await groundtruth(['evidence', 'check', folder])
    expect(checked.out).to.contain(`All 7 files are those of the pack ${expected.root}.`)
    expect(checked.code).to.equal(0)
  })

  it('prints with --json the manifest and nothing else', async () => {
    const { out, err } = await groundtruth(['evidence', 'hash', folder, ...HASH, '--json'])
    const expected = buildManifest({ project: PROJECT, period, revision: 1 }, await hashFolder(folder))
    expect(JSON.parse(out)).to.deep.equal(JSON.parse(manifestText(expected)))
    expect(err).to.equal('')
  })

  it('names the missing, the extra and the altered file of a pack, and ends with 1', async () => {
    await groundtruth(['evidence', 'hash', folder, ...HASH, '--write'])
    await rm(join(folder, 'readings-2026-08.csv'))
    await writeFile(join(folder, 'holiday.jpg'), 'sun')
    await writeFile(join(folder, 'plant.json'), '{}')
    const { code, out } = await groundtruth(['evidence', 'check', folder])
    expect(code).to.equal(1)
    expect(out).to.contain('missing: readings-2026-08.csv')
    expect(out).to.contain('not in the manifest: holiday.jpg')
    expect(out).to.match(/changed: plant\.json is [0-9a-f]{64}, not [0-9a-f]{64}/)
    expect(out).to.contain('3 differences, 5 files unchanged')
  })

  it('refuses a name with personal data before it makes a root, and writes nothing', async () => {
    await writeFile(join(folder, 'letter of jane@example.org.txt'), 'x')
    const { code, out, err } = await groundtruth(['evidence', 'hash', folder, ...HASH, '--write'])
    expect(code).to.equal(1)
    expect(err).to.contain('letter of jane@example.org.txt: has what looks like an e-mail address')
    expect(out).to.not.contain('Evidence root')
    const manifest = await groundtruth(['evidence', 'check', folder])
    expect(manifest.err).to.contain('There is no manifest')
  })
})
