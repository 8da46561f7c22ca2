import { expect } from 'chai'
import { readCsv } from '../../packages/sdk/src/evidence/csv.ts'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import {
  codeColumn,
  dateColumn,
  decimalColumn,
  timestampColumn,
} from '../../packages/sdk/src/methodologies/columns.ts'

const FORMAT = {
  timestamp_utc: timestampColumn('Start of the hour'),
  export_kwh: decimalColumn('Energy delivered', 'kWh', { min: '0', max: '1000' }),
}
const HEADER = 'timestamp_utc,export_kwh'
const read = (text: string | Uint8Array) => readCsv('readings.csv', text, FORMAT)

describe('evidence: CSV', () => {
  it('reads values exactly, in any order of columns, with either line end and a byte-order mark', () => {
    const rows = read(
      '\uFEFFexport_kwh,timestamp_utc\r\n0.1,2026-01-01T00:00:00Z\r\n"412.75",2026-01-01T01:00:00Z\r\n',
    )
    expect(
      rows.map((row) => [row.row, row.values.export_kwh.toDecimal(6), row.values.timestamp_utc]),
    ).to.deep.equal([
      [2, '0.1', 1_767_225_600],
      [3, '412.75', 1_767_229_200],
    ])
  })

  const broken: [string, string, string][] = [
    [
      'a word for a number',
      `${HEADER}\n2026-01-01T00:00:00Z,n/a`,
      'row 2, column export_kwh: "n/a" is not a decimal',
    ],
    [
      'an empty cell',
      `${HEADER}\n2026-01-01T00:00:00Z,`,
      'row 2, column export_kwh: is empty; write the value in kWh',
    ],
    [
      'a comma as decimal sign',
      `${HEADER}\n2026-01-01T00:00:00Z,1,5`,
      'row 2: has 3 values; the header has 2',
    ],
    [
      'a number below the least',
      `${HEADER}\n2026-01-01T00:00:00Z,-1`,
      'row 2, column export_kwh: -1 is below 0 kWh',
    ],
    [
      'a number above the most',
      `${HEADER}\n2026-01-01T00:00:00Z,1000.1`,
      'column export_kwh: 1000.1 is above 1000',
    ],
    [
      'a local time',
      `${HEADER}\n2026-01-01 00:00,1`,
      'row 2, column timestamp_utc: "2026-01-01 00:00" is not a time',
    ],
    [
      'a day that does not exist',
      `${HEADER}\n2026-02-30T00:00:00Z,1`,
      'column timestamp_utc: "2026-02-30T00:00:00Z"',
    ],
    [
      'a row of the middle by its number',
      `${HEADER}\n2026-01-01T00:00:00Z,1\n2026-01-01T01:00:00Z,x`,
      'row 3, column',
    ],
    ['a blank row', `${HEADER}\n\n2026-01-01T00:00:00Z,1`, 'row 2: has 1 values; the header has 2 columns'],
    [
      'an open quotation mark',
      `${HEADER}\n2026-01-01T00:00:00Z,"1`,
      'row 2: has an open or misplaced quotation',
    ],
    [
      'a missing column',
      'timestamp_utc\n2026-01-01T00:00:00Z',
      'row 1, column export_kwh: is missing in the header',
    ],
    [
      'an unknown column',
      `${HEADER},kwh\n`,
      'row 1, column kwh: is not known; the header must be: timestamp_utc,exp',
    ],
    ['a column twice', `${HEADER},export_kwh\n`, 'row 1, column export_kwh: is in the header twice'],
    ['no rows', `${HEADER}\n`, 'row 2: has no rows below the header'],
    ['an empty file', '', 'row 1: is empty; the header must be: timestamp_utc,export_kwh'],
  ]
  for (const [what, text, reason] of broken) {
    it(`refuses ${what}`, () => expect(() => read(text)).to.throw(EvidenceError, `${reason}`))
  }

  it('starts each error with the name of the file', () => {
    expect(() => read(`${HEADER}\n2026-01-01T00:00:00Z,x`)).to.throw(
      /^readings\.csv, row 2, column export_kwh: /,
    )
  })

  it('refuses what is not UTF-8', () => {
    expect(() => read(Uint8Array.of(0xff, 0xfe, 0x41))).to.throw(
      EvidenceError,
      'readings.csv: is not text in UTF-8',
    )
  })

  it('has all problems and shows the first five', () => {
    const text = [HEADER, ...Array.from({ length: 8 }, (_, hour) => `2026-01-01T0${hour}:00:00Z,x`)].join(
      '\n',
    )
    expect(() => read(text))
      .to.throw(EvidenceError, /and 3 more$/)
      .with.property('problems')
      .with.lengthOf(8)
  })

  it('reads days and codes', () => {
    expect(dateColumn('').read('2026-01-31')).to.deep.equal({ value: 1_769_817_600 })
    expect(dateColumn('').read('2026-1-31')).to.have.property('fault')
    expect(codeColumn('').read('P-01')).to.deep.equal({ value: 'P-01' })
    expect(codeColumn('').read('=SUM(A1)')).to.have.property('fault')
  })
})
