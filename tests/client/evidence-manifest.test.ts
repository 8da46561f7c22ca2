import { expect } from 'chai'
import {
  buildManifest,
  checkPack,
  EvidenceError,
  findInPack,
  type Manifest,
  manifestText,
  parseManifest,
  sha256Hex,
} from '../../packages/sdk/src/evidence/index.ts'

const subject = {
  project: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  period: { start: 1_764_547_200, end: 1_767_225_600 },
  revision: 1,
}
const fileOf = (path: string, content: string) => ({ path, size: content.length, sha256: sha256Hex(content) })
const files = [fileOf('readings.csv', 'readings'), fileOf('grid-factor.json', '{}')]
const manifest = buildManifest(subject, files)

function altered(change: (draft: Record<string, unknown>) => void): string {
  const draft: Record<string, unknown> = { ...manifest, files: manifest.files.map((file) => ({ ...file })) }
  change(draft)
  return JSON.stringify(draft)
}

function firstFile(draft: Record<string, unknown>): Record<string, unknown> {
  const list: unknown = draft['files']
  if (!Array.isArray(list)) throw new Error('the draft has no files')
  const file: Record<string, unknown> = list[0]
  return file
}

describe('evidence: manifests', () => {
  it('is canonical JSON that reads back as it was', () => {
    const text = manifestText(manifest)
    expect(parseManifest(text)).to.deep.equal(manifest)
    expect(manifestText(parseManifest(JSON.stringify(manifest, null, 2)))).to.equal(text)
    expect(text.startsWith('{"files":[{"mediaType":"application/json","path":"grid-factor.json"')).to.equal(
      true,
    )
  })

  const faults: [string, (draft: Record<string, unknown>) => void, string][] = [
    [
      'another schema',
      (draft) => (draft['schema'] = 'x/2'),
      'field schema: must be "groundtruth.evidence/1"',
    ],
    ['an address that is none', (draft) => (draft['project'] = 'abc'), 'field project: Give an address'],
    [
      'a period that ends first',
      (draft) => (draft['period'] = { start: 5, end: 5 }),
      'field period.end: must be',
    ],
    [
      'a revision with decimals',
      (draft) => (draft['revision'] = 1.5),
      'field revision: must be a whole number',
    ],
    ['no files', (draft) => (draft['files'] = []), 'field files: must be a list of at least one file'],
    [
      'a short hash',
      (draft) => (firstFile(draft)['sha256'] = 'ab'),
      'field files[0].sha256: must be a SHA-256',
    ],
    [
      'a path that climbs',
      (draft) => (firstFile(draft)['path'] = '../x'),
      'field files[0].path: "../x" has an',
    ],
    [
      'files out of order',
      (draft) => (firstFile(draft)['path'] = 'zz'),
      'field files[1].path: must come before',
    ],
    ['a path twice', (draft) => (firstFile(draft)['path'] = 'readings.csv'), 'a second time'],
    [
      'a media type that is none',
      (draft) => (firstFile(draft)['mediaType'] = 'csv'),
      'field files[0].mediaType',
    ],
    ['an unknown field', (draft) => (draft['note'] = 'x'), 'field note: is not known; remove it'],
    ['a missing field', (draft) => delete draft['root'], 'field root: must be a SHA-256'],
    [
      'a size that does not fit the root',
      (draft) => (firstFile(draft)['size'] = 3),
      'field root: the files, project',
    ],
  ]
  for (const [what, change, reason] of faults) {
    it(`refuses ${what} and names the field`, () => {
      expect(() => parseManifest(altered(change))).to.throw(
        EvidenceError,
        `manifest.json, ${reason}`.slice(15),
      )
    })
  }

  it('reports every wrong field at once', () => {
    const text = altered((draft) => Object.assign(draft, { project: 'abc', revision: -1 }))
    expect(() => parseManifest(text, 'pack/manifest.json'))
      .to.throw(EvidenceError)
      .with.property('problems')
      .with.lengthOf(2)
  })

  it('says that a text is not JSON', () => {
    expect(() => parseManifest('{')).to.throw(EvidenceError, /manifest\.json: is not JSON/)
  })

  for (const path of [
    '',
    'manifest.json',
    'a\\b',
    'a//b',
    './a',
    'a/../b',
    'e\u0301.csv',
    'a\nb',
    'x'.repeat(256),
  ]) {
    it(`builds none with the path ${JSON.stringify(path.slice(0, 12))}`, () => {
      expect(() => buildManifest(subject, [fileOf(path, 'x')])).to.throw(EvidenceError, 'files[0].path')
    })
  }

  it('builds none with one path twice', () => {
    expect(() => buildManifest(subject, [...files, fileOf('readings.csv', 'x')])).to.throw(/a second time/)
  })
})

describe('evidence: files at hand against a manifest', () => {
  it('finds every file unchanged', () => {
    expect(checkPack(manifest, files)).to.deep.equal({
      ok: true,
      unchanged: ['grid-factor.json', 'readings.csv'],
      missing: [],
      extra: [],
      changed: [],
    })
  })

  it('names what is missing, extra and changed', () => {
    const check = checkPack(manifest, [fileOf('readings.csv', 'other'), fileOf('notes.txt', 'n')])
    expect(check.ok).to.equal(false)
    expect(check.missing).to.deep.equal(['grid-factor.json'])
    expect(check.extra).to.deep.equal(['notes.txt'])
    expect(check.changed.map((file) => [file.path, file.expected.size, file.found.size])).to.deep.equal([
      ['readings.csv', 8, 5],
    ])
  })

  it('recognizes a single file by its content, whatever it is called', () => {
    const named = (found: Manifest['files']) => found.map((file) => file.path)
    expect(named(findInPack(manifest, fileOf('download (1).csv', 'readings')))).to.deep.equal([
      'readings.csv',
    ])
    expect(findInPack(manifest, fileOf('readings.csv', 'Readings'))).to.deep.equal([])
  })
})
