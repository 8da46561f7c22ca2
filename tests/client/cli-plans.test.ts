import { expect } from 'chai'
import { EvidenceError } from '../../packages/sdk/src/evidence/index.ts'
import {
  readBudget,
  readExpenses,
  readMilestones,
  readPlan,
  spendingProblems,
} from '../../packages/sdk/src/plans/index.ts'

const EARLIEST = Date.parse('2026-06-01T00:00:00Z') / 1000
const LATEST = Date.parse('2031-06-01T00:00:00Z') / 1000

/** What is wrong, one sentence for each place. */
function faults(read: () => unknown): string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof EvidenceError)
      return error.problems.map(
        ({ row, column, field, reason }) => `${row ?? ''} ${column ?? field ?? ''}: ${reason}`,
      )
    throw error
  }
  return []
}

describe('the file of a proposal', () => {
  const sound = {
    name: 'Pump',
    summary: 'A pump.',
    milestones: [
      { title: 'Order', kind: 'advance', amount: '40', due: '2026-07-01' },
      { title: 'It runs', kind: 'delivery', amount: '60.50', due: '2026-09-01' },
      { title: 'Credits', kind: 'credits', amount: '10', due: '2027-01-01', tonnes: '1.5' },
    ],
    budget: [
      { code: 'PUMP', amount: '100' },
      { code: 'WORK', amount: '10.5' },
    ],
    share: { percent: '12.5', from: '2026-07-01', to: '2026-12-31', tonnes: '100' },
  }
  const read = (plan: unknown) =>
    readPlan('plan.json', JSON.stringify(plan), { decimals: 6, earliest: EARLIEST, latest: LATEST })
  const withRow = (list: 'milestones' | 'budget', row: number, change: Record<string, unknown>) => ({
    ...sound,
    [list]: sound[list].map((entry, index) => (index === row ? { ...entry, ...change } : entry)),
  })

  it('is read into base units and seconds, the last day of the share included', () => {
    const plan = read(sound)
    expect(plan.total).to.equal(110_500_000n)
    expect(plan.milestones[2]).to.deep.equal({
      amount: 10_000_000n,
      dueAt: BigInt(Date.parse('2027-01-01T00:00:00Z') / 1000),
      quantity: 1_500n,
      kind: 'credits',
    })
    expect(plan.budget).to.deep.equal([
      { code: 'PUMP', amount: 100_000_000n },
      { code: 'WORK', amount: 10_500_000n },
    ])
    expect(plan.share).to.deep.equal({
      bps: 1_250,
      from: BigInt(Date.parse('2026-07-01T00:00:00Z') / 1000),
      until: BigInt(Date.parse('2027-01-01T00:00:00Z') / 1000),
      tonnage: 100_000n,
    })
    const { share: _none, ...without } = sound
    expect(read(without).share).to.equal(null)
  })

  const rows: [rule: string, plan: unknown, fault: RegExp][] = [
    ['a name', { ...sound, name: ' ' }, /name: must be a text/],
    ['at least one milestone', { ...sound, milestones: [] }, /milestones: must be a list of 1 to 8/],
    ['at most eight lines', { ...sound, budget: Array(9).fill(sound.budget[0]) }, /budget: must be a list/],
    ['a known kind', withRow('milestones', 1, { kind: 'gift' }), /milestones\[1\]\.kind: must be one of/],
    ['a day that there is', withRow('milestones', 1, { due: '2026-02-30' }), /\[1\]\.due: must be a day/],
    [
      'a day after the money may be drawn',
      withRow('milestones', 0, { due: '2026-06-01' }),
      /\[0\]\.due: is too early: .*2026-06-02 is possible/,
    ],
    [
      'a day within five years',
      withRow('milestones', 1, { due: '2031-06-02' }),
      /\[1\]\.due: is too late: 2031-06-01 at the latest/,
    ],
    [
      'amounts as text',
      withRow('budget', 0, { amount: 100 }),
      /budget\[0\]\.amount: must be an amount in quot/,
    ],
    ['amounts above zero', withRow('milestones', 1, { amount: '0' }), /\[1\]\.amount: must be above zero/],
    [
      'decimals that the money has',
      withRow('budget', 1, { amount: '10.5000001' }),
      /Enter at most 6 decimals/,
    ],
    ['tonnes for credits alone', withRow('milestones', 1, { tonnes: '5' }), /\[1\]\.tonnes: belongs to/],
    ['codes in capitals', withRow('budget', 0, { code: 'pump' }), /budget\[0\]\.code: "pump" is no code/],
    ['each code once', withRow('budget', 1, { code: 'PUMP' }), /budget\[1\]\.code: "PUMP" stands in two/],
    ['equal sums', withRow('budget', 0, { amount: '99' }), /budget: must sum to the same/],
    [
      'at most a half in advance',
      withRow('milestones', 1, { kind: 'advance' }),
      /more than a half in advance/,
    ],
    ['a share up to the whole', { ...sound, share: { ...sound.share, percent: '101' } }, /percent: is more/],
  ]
  for (const [rule, plan, fault] of rows) {
    it(`asks for ${rule}`, () => {
      expect(faults(() => read(plan)).some((each) => fault.test(each))).to.equal(true)
    })
  }

  it('tells everything that is wrong at once', () => {
    const found = faults(() => read({ ...withRow('milestones', 0, { amount: 'x', due: 'y' }), name: 7 }))
    expect(found.length).to.be.at.least(3)
    expect(
      faults(() => readPlan('plan.json', '{', { decimals: 6, earliest: 0, latest: LATEST })),
    ).to.have.lengthOf(1)
  })
})

describe('the table of expenses', () => {
  const HEADER = 'line,amount,day,document,award,corrects,currency,local_amount,rate,recipients'
  const bounds = { decimals: 6, lines: ['PUMP', 'WORK'], now: EARLIEST }
  const read = (...lines: string[]) => readExpenses('e.csv', [HEADER, ...lines, ''].join('\n'), bounds)

  it('is read with the rate by which a chain of whole numbers converts', () => {
    const [first, second] = read(
      'pump,240,2026-05-02,a.pdf,1,,INR,"20,000.00",0.012,',
      'WORK,10,2026-05-03,b.pdf,,4,,,,12',
    )
    expect(first).to.deep.include({
      line: 'PUMP',
      amount: 240_000_000n,
      award: 1,
      corrects: null,
      recipients: 0,
    })
    expect(first?.spentAt).to.equal(Date.parse('2026-05-02T00:00:00Z') / 1000)
    expect(first?.local).to.deep.equal({ currency: 'INR', amount: 2_000_000n, rate: 120_000_000_000n })
    expect(((first?.local?.amount ?? 0n) * (first?.local?.rate ?? 0n)) / 10n ** 9n).to.equal(first?.amount)
    expect(second).to.deep.include({ award: null, corrects: 4, local: null, recipients: 12 })
  })

  it('counts the smallest units of a currency as that currency has them', () => {
    const [yen] = read('PUMP,67,2026-05-02,a.pdf,,,JPY,10000,0.0067,')
    expect(yen?.local).to.deep.equal({ currency: 'JPY', amount: 10_000n, rate: 6_700_000_000_000n })
  })

  const rows: [rule: string, line: string, fault: RegExp][] = [
    [
      'a line of the budget',
      'FUEL,1,2026-05-02,a.pdf,,,,,,',
      /2 line: "FUEL" is no line of the budget: PUMP/,
    ],
    ['an amount', 'PUMP,1.2.3,2026-05-02,a.pdf,,,,,,', /2 amount: /],
    ['a day that has been', 'PUMP,1,2026-06-02,a.pdf,,,,,,', /2 day: "2026-06-02" lies in the future/],
    ['a document', 'PUMP,1,2026-05-02,,,,,,,', /2 document: is empty/],
    ['contract numbers', 'PUMP,1,2026-05-02,a.pdf,first,,,,,', /2 award: "first" is not a whole number/],
    ['all of a currency', 'PUMP,1,2026-05-02,a.pdf,,,INR,,,', /2 currency: goes with local_amount and rate/],
    ['a code of a currency', 'PUMP,1,2026-05-02,a.pdf,,,rs,1,1,', /2 currency: "rs" is not a currency code/],
    [
      'a rate that fits',
      'PUMP,100,2026-05-02,a.pdf,,,INR,100,0.5,',
      /2 rate: times local_amount is not the amount/,
    ],
    [
      'ten people at least',
      'WORK,1,2026-05-02,a.pdf,,,,,,9',
      /2 recipients: is 9: a line stands for at least 10/,
    ],
  ]
  for (const [rule, line, fault] of rows) {
    it(`asks for ${rule}, and names the row`, () => {
      expect(faults(() => read(line)).join('\n')).to.match(fault)
    })
  }

  it('tells what is wrong in every row', () => {
    const found = faults(() => read('PUMP,0,2026-05-02,a.pdf,,,,,,', 'WORK,1,soon,b.pdf,,,,,,'))
    expect(found.map((each) => each.split(':')[0])).to.deep.equal(['2 amount', '3 day'])
  })
})

describe('expenses beside what was logged before', () => {
  const row = { row: 2, line: 'PUMP', amount: 40n, spentAt: 1, document: 'a.pdf', local: null, recipients: 0 }
  const plain = { ...row, award: null, corrects: null }
  const before = {
    decimals: 0,
    budget: [
      { code: 'PUMP', amount: 100n, reported: 50n },
      { code: 'WORK', amount: 10n, reported: 0n },
    ],
    awards: [{ id: 1, lineCode: 'PUMP', amount: 60n, spent: 30n }],
    expenses: [{ id: 4, lineCode: 'PUMP', award: 1, amount: 30n }],
  }
  const found = (...rows: Parameters<typeof spendingProblems>[1]) =>
    spendingProblems('e.csv', rows, before).map(({ row, column, reason }) => `${row} ${column}: ${reason}`)

  it('fit into what lines and contracts have left, a corrected entry making room again', () => {
    expect(found(plain)).to.deep.equal([])
    expect(found({ ...plain, award: 1, corrects: 4, amount: 60n })).to.deep.equal([])
  })

  it('are told by the row that is too much, rows before it counted', () => {
    expect(found(plain, { ...plain, row: 3 })).to.deep.equal([
      '3 amount: is 30 more than the line PUMP has left',
    ])
    expect(found({ ...plain, award: 1 })).to.deep.equal(['2 amount: is 10 more than contract 1 has left'])
  })

  it('name contracts of their line and entries that are open and pay the same', () => {
    expect(found({ ...plain, award: 7 })).to.deep.equal(['2 award: there is no contract 7'])
    expect(found({ ...plain, line: 'WORK', amount: 5n, award: 1 })).to.deep.equal([
      '2 award: contract 1 belongs to the line PUMP',
    ])
    expect(found({ ...plain, corrects: 9 })).to.deep.equal(['2 corrects: there is no open entry 9'])
    expect(found({ ...plain, corrects: 4 })).to.deep.equal(['2 corrects: entry 4 pays contract 1'])
    const twice = { ...plain, award: 1, corrects: 4, amount: 10n }
    expect(found(twice, { ...twice, row: 3 })).to.deep.equal(['3 corrects: there is no open entry 4'])
  })
})

describe('the tables of a plan', () => {
  it('are read as they were written, for a form to show', () => {
    expect(
      readMilestones('m.csv', 'title,kind,amount,due,tonnes\nIt runs,Delivery,60.50,2026-09-01,\n', 6),
    ).to.deep.equal([{ title: 'It runs', kind: 'delivery', amount: '60.50', due: '2026-09-01', tonnes: '' }])
    expect(readBudget('b.csv', 'code,title,amount\nwork,,10\n', 6)).to.deep.equal([
      { code: 'WORK', title: '', amount: '10' },
    ])
  })

  it('tell what is wrong by row and column', () => {
    const bad = 'title,kind,amount,due,tonnes\nA,gift,0,soon,x\n'
    const found = faults(() => readMilestones('m.csv', bad, 6))
    expect(found.map((each) => each.split(':')[0])).to.deep.equal(['2 kind', '2 amount', '2 due', '2 tonnes'])
    expect(faults(() => readBudget('b.csv', 'code,title,amount\n,,1\n', 6))).to.deep.equal([
      '2 code: is empty',
    ])
  })
})
