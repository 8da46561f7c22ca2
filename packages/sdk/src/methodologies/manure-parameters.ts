import type { JsonFields } from './json-fields.ts'
import type { FieldDescription } from './methodology.ts'
import { Rational, sum } from './rational.ts'

const ONE = Rational.of(1n)

export interface AnimalCategory {
  category: string
  /** Most methane that a kilogram of volatile solids gives, m³. */
  potential: Rational
  /** Volatile solids of an animal of the usual weight, kg dry matter a day. */
  solids: Rational
  usualWeight: Rational
}

/** How manure was kept before that goes to the digester now. */
export interface ManureSystem {
  system: string
  /** Share of all manure. */
  share: Rational
  /** Share of its methane potential that it gave off in the climate of the place. */
  conversion: Rational
}

/** Share of methane that burns, by what burns it: TOOL06 for flares. */
export const BURNERS = {
  'open-flare': Rational.of(1n, 2n),
  'enclosed-flare': Rational.of(9n, 10n),
  'engine-or-boiler': ONE,
} as const satisfies Record<string, Rational>

export interface ManureParameters {
  categories: AnimalCategory[]
  systems: ManureSystem[]
  burner: keyof typeof BURNERS
  /** Electricity, fuel, transport and storage of manure, t CO2e in the period. */
  projectEmissionsT: Rational
}

const STATEMENTS: [string, string][] = [
  ['confined', 'Animals are kept in barns'],
  ['retentionOverAMonth', 'Manure stayed in the old systems for more than a month'],
  ['warmerThanFiveDegrees', 'The yearly mean of the place is above 5 °C'],
  ['noRecoveryBefore', 'No methane was burnt before the project'],
  ['digestateAerobic', 'What leaves the digester goes to soils or is kept under air'],
]

export const MANURE_PARAMETER_FIELDS: FieldDescription[] = [
  { name: 'categories[].category', unit: '', description: 'Code' },
  { name: 'categories[].boM3PerKg', unit: 'm³ CH4/kg', description: 'Methane potential of volatile solids' },
  { name: 'categories[].vsKgPerDay', unit: 'kg/d', description: 'Volatile solids at the usual weight' },
  { name: 'categories[].usualWeightKg', unit: 'kg', description: 'Weight that belongs to it' },
  { name: 'categories[].source', unit: '', description: 'Where the three values come from' },
  { name: 'systems[].system', unit: '', description: 'Name of an old system' },
  { name: 'systems[].share', unit: '1', description: 'Share of the manure; all make at most 1' },
  { name: 'systems[].conversionFactor', unit: '1', description: 'Methane conversion factor' },
  { name: 'systems[].source', unit: '', description: 'Where the factor comes from' },
  { name: 'burner', unit: '', description: Object.keys(BURNERS).join(', ') },
  { name: 'projectEmissionsT', unit: 't CO2e', description: 'Electricity, fuel, transport, storage' },
  { name: 'projectEmissionsBasis', unit: '', description: 'Why it is that much' },
  ...STATEMENTS.map(([name, description]) => ({ name, unit: '', description })),
]

/** Reads parameters.json. What is wrong is noted with its field. */
export function readManureParameters(fields: JsonFields): ManureParameters {
  for (const [name] of STATEMENTS) fields.mustBe(true, name, 'must be true, or the methodology does not hold')
  fields.text('projectEmissionsBasis')
  const categories = fields.list('categories').map((entry): AnimalCategory => {
    entry.text('source')
    return {
      category: entry.text('category'),
      potential: entry.decimal('boM3PerKg', 'm³ CH4/kg', { min: '0.01', max: '1' }),
      solids: entry.decimal('vsKgPerDay', 'kg/d', { min: '0.001', max: '20' }),
      usualWeight: entry.decimal('usualWeightKg', 'kg', { min: '0.01', max: '2000' }),
    }
  })
  const systems = fields.list('systems').map((entry): ManureSystem => {
    entry.text('source')
    return {
      system: entry.text('system'),
      share: entry.decimal('share', '1', { min: '0', max: '1' }),
      conversion: entry.decimal('conversionFactor', '1', { min: '0', max: '1' }),
    }
  })
  reportTwins(
    fields,
    'categories',
    'category',
    categories.map(({ category }) => category),
  )
  reportTwins(
    fields,
    'systems',
    'system',
    systems.map(({ system }) => system),
  )
  const shares = sum(systems.map(({ share }) => share))
  if (shares.compare(ONE) > 0)
    fields.report('systems', `have shares that make ${shares.toDecimal(6)}, more than 1`)
  return {
    categories,
    systems,
    burner: fields.choice('burner', ['open-flare', 'enclosed-flare', 'engine-or-boiler']),
    projectEmissionsT: fields.decimal('projectEmissionsT', 't CO2e', { min: '0' }),
  }
}

function reportTwins(fields: JsonFields, list: string, name: string, values: readonly string[]): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) !== index)
      fields.report(`${list}[${index}].${name}`, `is in the list twice: ${value}`)
  })
}
