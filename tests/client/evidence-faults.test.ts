import { expect } from 'chai'
import { packFaults } from '../../packages/sdk/src/evidence/index.ts'
import {
  expectedFiles,
  METHODOLOGIES,
  methodologyByCode,
} from '../../packages/sdk/src/methodologies/index.ts'

const file = (path: string, size = 1) => ({ path, size })
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1_000

describe('evidence: what is wrong with a pack before it is hashed', () => {
  it('finds nothing in ordinary files, and passes over the manifest', () => {
    const paths = ['readings-2026-07.csv', 'photos/2026-07-15/IMG_20260715_101530.jpg', 'manifest.json']
    expect(packFaults(paths.map((path) => file(path)))).to.deep.equal([])
  })

  const HINDERING: [path: string, reason: RegExp][] = [
    ['manifest.json/..', /".." part/],
    ['a\\b.csv', /backslash/],
    ['notes jane@example.org.txt', /e-mail address/],
    ['call +49 170 1234567.txt', /phone number/],
  ]
  for (const [path, reason] of HINDERING) {
    it(`refuses ${JSON.stringify(path)}`, () => {
      const [fault, ...others] = packFaults([file(path)])
      expect(others).to.deep.equal([])
      expect(fault).to.deep.include({ path, hinders: true })
      expect(fault?.reason).to.match(reason)
    })
  }

  const NOTED: [path: string, size: number, reason: RegExp][] = [
    ['empty.csv', 0, /is empty/],
    ['photos/.DS_Store', 6148, /operating system/],
    ['meter 0170 1234567.csv', 1, /row of digits/],
  ]
  for (const [path, size, reason] of NOTED) {
    it(`notes, but does not refuse, ${JSON.stringify(path)}`, () => {
      const faults = packFaults([file(path, size)])
      expect(faults).to.have.length(1)
      expect(faults[0]).to.deep.include({ path, hinders: false })
      expect(faults[0]?.reason).to.match(reason)
    })
  }

  it('refuses the same path twice, naming it once', () => {
    const faults = packFaults([file('a.csv'), file('b.csv'), file('a.csv')])
    expect(faults.map(({ path, hinders }) => ({ path, hinders }))).to.deep.equal([
      { path: 'a.csv', hinders: true },
    ])
  })

  it('refuses a pack of no file and one of 1,001', () => {
    expect(packFaults([file('manifest.json')])[0]?.reason).to.match(/no file/)
    const many = Array.from({ length: 1_001 }, (_, index) => file(`${index}.csv`))
    expect(packFaults(many)[0]?.reason).to.match(/at most 1000 files, not 1001/)
    expect(packFaults(many.slice(1))).to.deep.equal([])
  })
})

describe('methodologies: the files that a pack must hold', () => {
  it('has one a month where the format has one a month', () => {
    const formats = methodologyByCode('AMS-I.D')?.formats ?? []
    const period = { start: day('2026-07-15'), end: day('2026-09-01') }
    expect(expectedFiles(formats, period).map(({ path }) => path)).to.deep.equal([
      'readings-2026-07.csv',
      'readings-2026-08.csv',
      'grid-factor.json',
      'plant.json',
      'meter-calibration.json',
    ])
  })

  for (const { code, formats } of METHODOLOGIES) {
    it(`leaves no placeholder in a name of ${code}`, () => {
      const paths = expectedFiles(formats, { start: day('2026-01-01'), end: day('2027-01-01') })
      expect(paths).to.have.length.greaterThan(0)
      for (const { path } of paths) expect(path).to.not.match(/YYYY|MM/)
    })
  }
})
