import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { dateColumn, decimalColumn } from './columns.ts'
import type { EvidencePack } from './methodology.ts'
import { monthsOf, partOfMonth, refuseOtherMonths } from './monthly.ts'
import { packCsv } from './pack-files.ts'
import { Rational, sum } from './rational.ts'

const DAY = 86_400
const HUNDRED = Rational.of(100n)

export const BIOGAS = {
  day: dateColumn('Day, each once and in order'),
  biogas_m3: decimalColumn('Biogas burnt on that day, at 20 °C and 1 atm', 'm³', { min: '0' }),
  methane_percent: decimalColumn('Methane in it by volume', '%', { min: '0', max: '100' }),
}

/** Methane burnt in the period in m³ at 20 °C and 1 atm, and the days that were read. */
export interface MethaneBurnt {
  cubicMetres: Rational
  days: number
}

/** Reads every day of the period once, from one file a month. @throws EvidenceError */
export function readBiogas(pack: EvidencePack): MethaneBurnt {
  refuseOtherMonths(pack, 'biogas')
  const months = monthsOf(pack.period).map((month) => readMonth(pack, month))
  return {
    cubicMetres: sum(months.map(({ cubicMetres }) => cubicMetres)),
    days: months.reduce((total, { days }) => total + days, 0),
  }
}

function readMonth(pack: EvidencePack, month: string): MethaneBurnt {
  const file = `biogas-${month}.csv`
  const rows = packCsv(pack, file, BIOGAS)
  const [start, end] = partOfMonth(month, pack.period)
  let due = Math.floor(start / DAY) * DAY
  const problems: EvidenceProblem[] = []
  for (const { row, values } of rows) {
    if (values.day !== due || due >= end) {
      const wanted = due < end ? `the day ${dayText(due)} must follow` : 'the period has ended'
      const reason = `${dayText(values.day)} is out of order: ${wanted}, each day once`
      problems.push({ file, row, column: 'day', reason })
      break
    }
    due += DAY
  }
  if (problems.length === 0 && due < end) {
    problems.push({ file, row: rows.length + 2, reason: `the day ${dayText(due)} is missing; add it` })
  }
  if (problems.length > 0) throw new EvidenceError(problems)
  const methane = rows.map(({ values }) => values.biogas_m3.times(values.methane_percent).over(HUNDRED))
  return { cubicMetres: sum(methane), days: rows.length }
}

function dayText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
