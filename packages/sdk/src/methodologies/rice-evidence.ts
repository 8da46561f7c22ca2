import type { CsvRow } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import type { Period } from '../evidence/pack.ts'
import { choiceColumn, codeColumn, countColumn, dateColumn, decimalColumn } from './columns.ts'
import type { JsonFields } from './json-fields.ts'
import type { EvidencePack, FileFormat } from './methodology.ts'
import { describeColumns, packCsv, packJson } from './pack-files.ts'
import type { Region } from './rice-factors.ts'

export const SEASONS_FILE = 'seasons.csv'
const PRACTICE_FILE = 'practice.json'
const DAY = 86_400
/** A line stands for at least so many farms, so that no family can be told from it. */
const FEWEST_FARMS = '10'
/** From the land's preparation to the last drainage, in days. */
const SEASON_DAYS = { min: '60', max: '250' }
/** Drained less deep than this, methane must be measured instead of computed. */
const DRAINAGE_CM = '10'

const amount = (description: string) => decimalColumn(description, 't/ha', { min: '0', max: '50' })

export const SEASONS = {
  unit: codeColumn('Code of a group of fields that are worked alike'),
  season: codeColumn('Code of the season'),
  farms: countColumn('Farms of the group that kept to the practice', 'farms', {
    min: FEWEST_FARMS,
    max: '100000',
  }),
  area_ha: decimalColumn('Their fields together', 'ha', { min: '0.01', max: '100000' }),
  land_prepared_on: dateColumn('First day of preparing the land'),
  ended_on: dateColumn('Harvest or last drainage, the later of both'),
  baseline_days: countColumn('Length of the season without the project, first and last day included', 'd', {
    ...SEASON_DAYS,
  }),
  water_before: choiceColumn('Water without the project', ['continuous', 'single', 'multiple']),
  water_after: choiceColumn('Water in the season', ['continuous', 'single', 'multiple']),
  pre_season: choiceColumn('Without flooding before the season: below 180 days or longer', ['short', 'long']),
  straw_late_t_ha: amount('Dry straw worked in less than 30 days before the season'),
  straw_early_t_ha: amount('Dry straw worked in earlier'),
  compost_t_ha: amount('Fresh compost'),
  farmyard_manure_t_ha: amount('Fresh farmyard manure'),
  green_manure_t_ha: amount('Fresh green manure'),
  nitrogen_kg_ha: decimalColumn('Nitrogen applied in the season, of all sources', 'kg N/ha', {
    min: '0',
    max: '500',
  }),
}

export type SeasonRow = CsvRow<typeof SEASONS>

export interface RiceEvidence {
  region: Region
  /** In the order of units and seasons, whatever the order of the rows. */
  seasons: SeasonRow[]
}

export const RICE_FORMATS: FileFormat[] = [
  {
    name: SEASONS_FILE,
    kind: 'csv',
    description:
      'Every group of fields in every season that ended in the period. Amendments are the same with and without the project.',
    fields: describeColumns(SEASONS),
  },
  {
    name: PRACTICE_FILE,
    kind: 'json',
    description:
      'What holds for all groups. The statements must be as said, or another way of computing is needed.',
    fields: [
      { name: 'region', unit: '', description: 'Region of IPCC 2019, table 5.11, such as south-asia' },
      {
        name: 'baselineBasis',
        unit: '',
        description: 'Records of at least three years that show the practice before',
      },
      {
        name: 'drainageDepthCm',
        unit: 'cm',
        description: 'How far below the soil the water falls, at least 10',
      },
      { name: 'yieldChangePercent', unit: '%', description: 'Yield against the years before, at least -5' },
      { name: 'waterControlled', unit: '', description: 'true: fields can be flooded and drained at will' },
      {
        name: 'nitrogenRateChanged',
        unit: '',
        description: 'false: no more and no less nitrogen than before',
      },
      { name: 'burningChanged', unit: '', description: 'false: as much straw burnt as before' },
      { name: 'amendmentsImported', unit: '', description: 'false: no new manure or compost from elsewhere' },
      { name: 'fuelOrLimeChanged', unit: '', description: 'false: as much fuel and lime as before' },
      {
        name: 'needsMeasurement',
        unit: '',
        description: 'false: no biochar, methanotrophs or low-emission variety',
      },
    ],
  },
]

export function readRice(pack: EvidencePack): RiceEvidence {
  const region = packJson(pack, PRACTICE_FILE, readPractice)
  const rows = packCsv(pack, SEASONS_FILE, SEASONS)
  checkSeasons(rows, pack.period)
  const key = ({ values }: SeasonRow) => `${values.unit}/${values.season}`
  return { region, seasons: rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

function readPractice(fields: JsonFields): Region {
  fields.text('baselineBasis')
  fields.decimal('drainageDepthCm', 'cm', { min: DRAINAGE_CM, max: '100' })
  fields.decimal('yieldChangePercent', '%', { min: '-5', max: '1000' })
  fields.mustBe(true, 'waterControlled', 'must be true: rain-fed and deep-water rice are not covered')
  fields.mustBe(false, 'nitrogenRateChanged', 'changes nitrous oxide in a way that is not computed here')
  fields.mustBe(false, 'burningChanged', 'changes emissions of burning, which are not computed here')
  fields.mustBe(false, 'amendmentsImported', 'leads to leakage, which is not computed here')
  fields.mustBe(false, 'fuelOrLimeChanged', 'changes carbon dioxide in a way that is not computed here')
  fields.mustBe(false, 'needsMeasurement', 'asks for measured methane; default factors do not hold for it')
  return fields.choice('region', [
    'world',
    'africa',
    'east-asia',
    'south-east-asia',
    'south-asia',
    'europe',
    'north-america',
    'south-america',
  ])
}

/** Days of a season in the field, first and last day included. */
export function seasonDays({ values }: SeasonRow): number {
  return (values.ended_on - values.land_prepared_on) / DAY + 1
}

function checkSeasons(rows: readonly SeasonRow[], period: Period): void {
  const problems: EvidenceProblem[] = []
  rows.forEach((current, index) => {
    const { row, values } = current
    const report = (column: string, reason: string) =>
      problems.push({ file: SEASONS_FILE, row, column, reason })
    const days = seasonDays(current)
    if (days < Number(SEASON_DAYS.min) || days > Number(SEASON_DAYS.max)) {
      report(
        'ended_on',
        `gives a season of ${days} days; ${SEASON_DAYS.min} to ${SEASON_DAYS.max} are possible`,
      )
    }
    if (values.ended_on < period.start || values.ended_on >= period.end) {
      report('ended_on', 'is outside the period; a season counts in the period in which it ends')
    }
    const earlier = rows.slice(0, index).filter((other) => other.values.unit === values.unit)
    if (earlier.some((other) => other.values.season === values.season)) {
      report('season', `season ${values.season} of unit ${values.unit} is in the file twice`)
    } else if (earlier.some((other) => overlap(other, current))) {
      report('land_prepared_on', `lies within another season of unit ${values.unit}`)
    }
  })
  if (problems.length > 0) throw new EvidenceError(problems)
}

function overlap(a: SeasonRow, b: SeasonRow): boolean {
  return a.values.land_prepared_on <= b.values.ended_on && b.values.land_prepared_on <= a.values.ended_on
}
