import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  fromHex,
  hashBlob,
  hashStream,
  manifestText,
  parseManifest,
  sha256Hex,
} from '../../packages/sdk/src/evidence/index.ts'
import { hashFile, hashFolder, manifestOfFolder, readFolder } from '../../packages/sdk/src/evidence/node.ts'

const subject = {
  project: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  period: { start: 1_764_547_200, end: 1_767_225_600 },
  revision: 1,
}

describe('evidence: hashing', () => {
  it('gives the SHA-256 of the standard', () => {
    expect(sha256Hex('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('gives one hash for a stream, a browser file and a file on disk, and tells the progress', async () => {
    const bytes = new Uint8Array(3_000_001).map((_, index) => index % 251)
    const expected = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
    const folder = await mkdtemp(join(tmpdir(), 'groundtruth-'))
    const path = join(folder, 'large.bin')
    const progress: number[] = []
    await writeFile(path, bytes)
    expect(
      await hashStream([bytes.slice(0, 7), bytes.slice(7)], (read) => progress.push(read)),
    ).to.deep.equal(expected)
    expect(await hashBlob(new Blob([bytes]))).to.deep.equal(expected)
    expect(await hashFile(path)).to.deep.equal(expected)
    expect(progress).to.deep.equal([7, bytes.length])
    await rm(folder, { recursive: true })
  })

  it('refuses hexadecimal text that is none or of another length', () => {
    expect([...fromHex('00fF')]).to.deep.equal([0, 255])
    expect(() => fromHex('abc')).to.throw(/even number/)
    expect(() => fromHex('zz')).to.throw(/hexadecimal/)
    expect(() => fromHex('abcd', 32)).to.throw(/64 hexadecimal digits/)
  })
})

describe('evidence: pack folders', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'groundtruth-'))
    await mkdir(join(folder, 'photos'))
    await writeFile(join(folder, 'readings.csv'), 'a,b\n')
    await writeFile(join(folder, 'photos', 'meter.jpg'), 'jpg')
    await writeFile(join(folder, 'manifest.json'), '{}')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('are read with their sub-folders and without the manifest', async () => {
    expect(await hashFolder(folder)).to.deep.equal([
      { path: 'photos/meter.jpg', size: 3, sha256: sha256Hex('jpg') },
      { path: 'readings.csv', size: 4, sha256: sha256Hex('a,b\n') },
    ])
    expect([...(await readFolder(folder)).keys()].sort()).to.deep.equal(['photos/meter.jpg', 'readings.csv'])
  })

  it('have a manifest that reads back', async () => {
    const manifest = await manifestOfFolder(folder, subject)
    expect(parseManifest(manifestText(manifest)).root).to.equal(manifest.root)
  })

  it('that are not there are named', async () => {
    const error = await hashFolder(join(folder, 'absent')).catch((reason: unknown) => reason)
    expect(String(error)).to.match(/absent: cannot be read as a folder/)
  })

  it('hold plain files only', async () => {
    await symlink(join(folder, 'readings.csv'), join(folder, 'link.csv'))
    const error = await hashFolder(folder).catch((reason: unknown) => reason)
    expect(String(error)).to.match(/link\.csv: is not a plain file/)
  })
})

describe('evidence and methodologies: in a browser', () => {
  for (const folder of ['evidence', 'methodologies']) {
    it(`${folder}: no module but node.ts needs Node`, async () => {
      const path = join(import.meta.dirname, '../../packages/sdk/src', folder)
      for (const file of await readdir(path)) {
        if (file !== 'node.ts')
          expect(await readFile(join(path, file), 'utf8'), file).to.not.match(/from 'node:|\bBuffer\b/)
      }
    })
  }
})
