import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  EvidenceError,
  hashBlob,
  hashBlobs,
  type HashProgress,
  LazyFiles,
  WHOLE_BLOB_BYTES,
} from '../../packages/sdk/src/evidence/index.ts'
import { hashFile, hashFolder, readFolder, sizeFolder } from '../../packages/sdk/src/evidence/node.ts'

const PART = 1024 * 1024
const bytesOf = (length: number, seed = 0) =>
  new Uint8Array(length).map((_, index) => (index * 31 + seed) % 251)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('evidence: hashing many and large files', () => {
  let folder = ''
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'groundtruth-'))))
  afterEach(() => rm(folder, { recursive: true }))

  for (const length of [0, 1, PART - 1, PART, PART + 1, 3 * PART + 7]) {
    it(`gives the SHA-256 of a file of ${length} bytes on disk, part by part`, async () => {
      const bytes = bytesOf(length)
      const read: number[] = []
      await writeFile(join(folder, 'file'), bytes)
      const digest = await hashFile(join(folder, 'file'), (soFar) => read.push(soFar))
      expect(digest).to.deep.equal({ sha256: sha256(bytes), size: length })
      expect(read.at(-1) ?? 0).to.equal(length)
    })
  }

  it('gives the same SHA-256 for a blob that is hashed whole and for one that is read in parts', async () => {
    const bytes = bytesOf(WHOLE_BLOB_BYTES + 1)
    const told: number[] = []
    const streamed = await hashBlob(new Blob([bytes]), (read) => told.push(read))
    expect(streamed).to.deep.equal({ sha256: sha256(bytes), size: bytes.length })
    expect(told.length, 'a large one tells its progress on the way').to.be.greaterThan(1)
    const whole = bytes.subarray(0, WHOLE_BLOB_BYTES)
    expect((await hashBlob(new Blob([whole]))).sha256).to.equal(sha256(whole))
  })

  it('answers the digests of blobs in their order, whatever is read first, and tells files and bytes', async () => {
    const contents = [9, 0, 300_000, 4, 77].map((length, index) => bytesOf(length, index))
    const files = contents.map((content, index) => ({ path: `${index}.bin`, file: new Blob([content]) }))
    const told: HashProgress[] = []
    const digests = await hashBlobs(files, (progress) => told.push(progress))
    expect(digests.map((digest) => digest.sha256)).to.deep.equal(contents.map(sha256))
    const rising = told.map(({ bytes }) => bytes)
    expect(rising).to.deep.equal([...rising].sort((a, b) => a - b))
    expect(told.at(-1)).to.deep.include({ files: 5, totalFiles: 5, bytes: 300_090, totalBytes: 300_090 })
  })

  it('names the blob that cannot be read', async () => {
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new Error('The file could not be found.'))
    const error = await hashBlobs([
      { path: 'here.csv', file: new Blob(['a']) },
      { path: 'gone.csv', file: gone },
    ]).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(EvidenceError)
    expect(String(error)).to.match(/gone\.csv: cannot be read .* choose it again/)
  })

  it('tells how far a folder is, to its last byte', async () => {
    await mkdir(join(folder, 'photos'))
    await writeFile(join(folder, 'photos', 'a.jpg'), bytesOf(2 * PART))
    await writeFile(join(folder, 'b.csv'), bytesOf(10))
    await writeFile(join(folder, 'manifest.json'), '{}')
    const told: HashProgress[] = []
    await hashFolder(folder, (progress) => told.push(progress))
    const total = 2 * PART + 10
    expect(told.at(-1)).to.deep.include({ files: 2, totalFiles: 2, bytes: total, totalBytes: total })
    expect(await sizeFolder(folder)).to.have.deep.members([
      { path: 'photos/a.jpg', size: 2 * PART },
      { path: 'b.csv', size: 10 },
    ])
  })

  it('reads a file of a folder when it is asked for, and keeps none', async () => {
    await writeFile(join(folder, 'a.csv'), 'before')
    const files = await readFolder(folder)
    await writeFile(join(folder, 'a.csv'), 'after')
    expect(Buffer.from(files.get('a.csv') ?? []).toString()).to.equal('after')
    expect(files.get('absent.csv')).to.equal(undefined)
  })

  it('hands out contents by every way of a map', () => {
    const read: string[] = []
    const files = new LazyFiles(['a', 'b'], (path) => {
      read.push(path)
      return new TextEncoder().encode(path.toUpperCase())
    })
    expect([...files.keys()]).to.deep.equal(['a', 'b'])
    expect(read).to.deep.equal([])
    const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
    expect([...files.values()].map(text)).to.deep.equal(['A', 'B'])
    expect([...files].map(([path, bytes]) => path + text(bytes))).to.deep.equal(['aA', 'bB'])
    const visited: string[] = []
    files.forEach((bytes, path) => visited.push(path + text(bytes)))
    expect(visited).to.deep.equal(['aA', 'bB'])
    expect(() => files.set()).to.throw(/read from where they lie/)
  })
})
