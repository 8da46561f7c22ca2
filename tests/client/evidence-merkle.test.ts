import { expect } from 'chai'
import fc from 'fast-check'
import {
  addressBytes,
  checkFileProof,
  checkMerklePath,
  fileLeaf,
  fromHex,
  leafHash,
  merklePath,
  merkleRoot,
  packRoot,
  type PackFile,
  type PackSubject,
  proveFile,
  sha256Hex,
  subjectLeaf,
  toHex,
} from '../../packages/sdk/src/evidence/index.ts'

/** Inputs and roots of the Certificate Transparency project's own test of RFC 6962 trees of one to eight leaves. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const subject: PackSubject = {
  project: 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
  period: { start: 1_764_547_200, end: 1_767_225_600 },
  revision: 1,
}
const fileOf = (path: string, content = path): PackFile => ({
  path,
  size: content.length,
  sha256: sha256Hex(content),
})

describe('evidence: Merkle trees', () => {
  ROOTS.forEach((root, index) => {
    it(`gives the published root of ${index + 1} leaves`, () => {
      const leaves = LEAVES.slice(0, index + 1).map((leaf) => leafHash(fromHex(leaf)))
      expect(toHex(merkleRoot(leaves))).to.equal(root)
    })
  })

  it('accepts each leaf by its path and by no other place, size or path', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 33 }), fc.nat(), (size, seed) => {
        const leaves = Array.from({ length: size }, (_, index) => leafHash(Uint8Array.of(index)))
        const root = merkleRoot(leaves)
        const index = seed % size
        const path = merklePath(leaves, index)
        const leaf = leafHash(Uint8Array.of(index))
        expect(checkMerklePath(leaf, index, size, path, root)).to.equal(true)
        expect(checkMerklePath(leafHash(Uint8Array.of(200)), index, size, path, root)).to.equal(false)
        expect(checkMerklePath(leaf, size, size, path, root)).to.equal(false)
        expect(checkMerklePath(leaf, index, size, [...path, root], root)).to.equal(false)
        if (size > 1) {
          expect(checkMerklePath(leaf, (index + 1) % size, size, path, root)).to.equal(false)
          expect(checkMerklePath(leaf, index, size, path.slice(1), root)).to.equal(false)
        }
      }),
    )
  })
})

describe('evidence: the root of a pack', () => {
  const files = ['readings-2025-12.csv', 'grid-factor.json', 'photos/a.jpg'].map((path) => fileOf(path))

  it('lays the subject out in 52 bytes', () => {
    const leaf = subjectLeaf(subject)
    expect(toHex(leaf)).to.equal(
      '0101' + toHex(addressBytes(subject.project)) + '80da2c6900000000' + '00b9556900000000' + '0100',
    )
  })

  it('lays a file out as path, size and hash', () => {
    expect(toHex(fileLeaf({ path: 'é', size: 258, sha256: 'ab'.repeat(32) }))).to.equal(
      '0201' + '02000000' + 'c3a9' + '0201000000000000' + 'ab'.repeat(32),
    )
  })

  it('does not depend on the order in which files are given', () => {
    expect(packRoot(subject, [...files].reverse())).to.equal(packRoot(subject, files))
  })

  const other: [string, PackSubject][] = [
    ['project', { ...subject, project: '11111111111111111111111111111111' }],
    ['start', { ...subject, period: { ...subject.period, start: subject.period.start + 1 } }],
    ['end', { ...subject, period: { ...subject.period, end: subject.period.end + 1 } }],
    ['revision', { ...subject, revision: 2 }],
  ]
  for (const [what, changed] of other) {
    it(`is another for another ${what}`, () =>
      expect(packRoot(changed, files)).to.not.equal(packRoot(subject, files)))
  }

  it('is another when a file is renamed, resized, changed or left out', () => {
    const [first = fileOf(''), ...rest] = files
    const variants = [
      [{ ...first, path: 'renamed.csv' }, ...rest],
      [{ ...first, size: first.size + 1 }, ...rest],
      [fileOf(first.path, 'changed'), ...rest],
      rest,
    ].map((variant) => packRoot(subject, variant))
    expect(new Set([...variants, packRoot(subject, files)]).size).to.equal(5)
  })

  it('orders paths by their bytes in UTF-8, not by UTF-16 units', () => {
    const [beyond, within] = [fileOf('\u{10000}'), fileOf('\u{ff21}')]
    const proof = proveFile(subject, [beyond, within], '\u{10000}')
    expect(proof.index).to.equal(2)
  })

  it('proves that each file is in it, and no changed file', () => {
    const root = packRoot(subject, files)
    for (const { path } of files) {
      const proof = proveFile(subject, files, path)
      expect(checkFileProof(proof, root)).to.equal(true)
      expect(checkFileProof({ ...proof, file: { ...proof.file, size: 1 } }, root)).to.equal(false)
      expect(checkFileProof(proof, packRoot({ ...subject, revision: 2 }, files))).to.equal(false)
    }
    expect(() => proveFile(subject, files, 'absent.csv')).to.throw(/"absent.csv" is not in it/)
  })

  it('reads addresses of 32 bytes and refuses others', () => {
    expect(toHex(addressBytes('11111111111111111111111111111111'))).to.equal('00'.repeat(32))
    expect(toHex(addressBytes(subject.project))).to.match(/^06ddf6e1d765a193d9cbe146ceeb79ac/)
    expect(() => addressBytes('0OIl')).to.throw(/letter "0"/)
    expect(() => addressBytes('abc')).to.throw(/32 bytes/)
  })
})
