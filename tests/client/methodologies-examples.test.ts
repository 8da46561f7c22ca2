import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { readFolder } from '../../packages/sdk/src/evidence/node.ts'
import {
  expectedFiles,
  METHODOLOGIES,
  methodologyByCode,
  TONNE_CO2E,
} from '../../packages/sdk/src/methodologies/index.ts'
import { groundtruth } from './cli/run.ts'

const EXAMPLES = 'samples/examples'
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 1000

/** Folder, methodology, first and last day, kilograms. */
const examples: [string, string, string, string, bigint][] = [
  ['rice', 'VM0051', '2026-04-01', '2026-10-31', 313_009n],
  ['water', 'AMS-III.AV', '2026-01-01', '2026-03-31', 26_791n],
  ['manure', 'AMS-III.D', '2026-01-01', '2026-01-31', 55_022n],
]

describe('methodologies: example packs', () => {
  for (const [folder, code, from, to, kilograms] of examples) {
    const period = { start: day(from), end: day(to) + 86_400 }

    it(`${folder}: holds exactly the files that ${code} asks for`, async () => {
      const formats = methodologyByCode(code)?.formats ?? []
      const files = await readdir(join(EXAMPLES, folder))
      expect(files.sort()).to.deep.equal(
        expectedFiles(formats, period)
          .map(({ path }) => path)
          .sort(),
      )
    })

    it(`${folder}: carries ${kilograms} kg by ${code}, each step under a name of its own`, async () => {
      const files = await readFolder(join(EXAMPLES, folder))
      const result = methodologyByCode(code)?.compute({ period, files })
      expect(result?.quantityBase).to.equal(kilograms)
      const symbols = result?.steps.map(({ symbol }) => symbol) ?? []
      expect(new Set(symbols).size).to.equal(symbols.length)
      expect(symbols.length).to.be.greaterThan(3)
    })
  }
})

describe('methodologies: all of them', () => {
  for (const methodology of METHODOLOGIES) {
    it(`${methodology.code}: has a code that fits the chain, a source, units and a description for every field`, () => {
      expect(methodology.code).to.match(/^[\x21-\x7e]{1,16}$/)
      expect(methodologyByCode(methodology.code)).to.equal(methodology)
      expect(methodology.creditType).to.equal(TONNE_CO2E)
      expect(Object.values(methodology.source).every((text) => text !== '')).to.equal(true)
      for (const { fields, description } of methodology.formats) {
        expect(description).to.match(/\.$/)
        expect(fields.length).to.be.greaterThan(0)
        expect(fields.every((field) => field.name !== '' && field.description !== '')).to.equal(true)
        expect(new Set(fields.map(({ name }) => name)).size).to.equal(fields.length)
      }
    })
  }

  it('stand in docs/methodologies.md with their files', async () => {
    const text = await readFile('docs/methodologies.md', 'utf8')
    for (const { code, title, formats } of METHODOLOGIES) {
      const section = text.split(/^## /m).find((part) => part.startsWith(`${code}: `)) ?? ''
      expect(section, `${code}: ${title}`).to.not.equal('')
      for (const { name } of formats) expect(section, code).to.contain(`\`${name}\``)
    }
  })
})

describe('the command line on methodologies, without a chain', function () {
  this.timeout(60_000)
  let folder = ''
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'groundtruth-')), 'pack')
    await cp(join(EXAMPLES, 'water'), folder, { recursive: true })
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true }))

  const quantify = (...more: string[]) =>
    groundtruth(['evidence', 'quantify', folder, '--from', '2026-01-01', '--to', '2026-03-31', ...more])

  it('computes a pack by a methodology that no story uses, step by step', async () => {
    const { code, out, err } = await quantify('--methodology', 'AMS-III.AV')
    expect(code, err).to.equal(0)
    expect(out).to.match(/SEC \(firewood\) +3574\.8 +kJ\/l/)
    expect(out).to.contain('Quantity by the evidence: 26.791 t CO2e')
  })

  it('names the bad row and ends with 1', async () => {
    const rows = await readFile(join(folder, 'water.csv'), 'utf8')
    await writeFile(
      join(folder, 'water.csv'),
      rows.replace('primary-school,2026-02', 'primary-school,2026-04'),
    )
    const { code, err } = await quantify('--methodology', 'AMS-III.AV')
    expect(code).to.equal(1)
    expect(err).to.match(/water\.csv, row \d+, column month: 2026-04 is not a month of the period/)
  })

  it('says what to do about a methodology that it cannot compute', async () => {
    const { code, err } = await quantify('--methodology', 'ACM0001')
    expect(code).to.equal(1)
    expect(err).to.contain('cannot compute by the methodology ACM0001')
  })
})
