import { HERD_FILE, MANURE_FORMATS, type ManureEvidence, readManure } from './manure-evidence.ts'
import { BURNERS, type ManureSystem } from './manure-parameters.ts'
import { defineMethodology, type Quantification, type Step, TONNE_CO2E } from './methodology.ts'
import { Rational, rational, sum, ZERO } from './rational.ts'
import { creditedKilograms, line, withinSmallScale } from './steps.ts'
import { WARMING_POTENTIAL, WARMING_SOURCE } from './warming-potentials.ts'

const DOCUMENT = 'CDM AMS-III.D, version 21.0'
/** Tonnes of methane in a cubic metre at 20 °C and 1 atm. */
const DENSITY = rational('0.00067')
/** Kept because models of manure are uncertain: FCCC/SBSTA/2003/10/Add.2, page 25. */
const MODEL_CORRECTION = rational('0.94')
/** Share of the methane potential of manure that escapes from the digester. */
const DIGESTER_LEAKAGE = rational('0.1')
const ONE = Rational.of(1n)

/**
 * Manure of animals in barns that goes to a digester instead of an open lagoon or pit, the gas being burnt: what the
 * old systems would have given off, and never more than the methane that the meter says was burnt.
 */
export const amsIIID = defineMethodology<ManureEvidence>({
  code: 'AMS-III.D',
  version: '21.0',
  title: 'Methane recovery in animal manure management systems',
  sector: '15: Agriculture',
  creditType: TONNE_CO2E,
  effect: 'avoidance',
  source: {
    publisher: 'UNFCCC, Clean Development Mechanism',
    document: 'AMS-III.D: Methane recovery in animal manure management systems',
    version: '21.0',
    address: 'https://cdm.unfccc.int/methodologies/SSCmethodologies/approved',
  },
  formats: MANURE_FORMATS,
  read: readManure,
  calculate,
})

/** Tonnes of methane that volatile solids (kg) with a potential (m³/kg) give off at a conversion factor. */
export function manureMethane(solids: Rational, potential: Rational, conversion: Rational): Rational {
  return solids.times(potential).times(DENSITY).times(conversion)
}

/** Σ MCF × MS: the conversion factor of all systems together. */
export function jointConversion(systems: readonly Pick<ManureSystem, 'share' | 'conversion'>[]): Rational {
  return sum(systems.map(({ share, conversion }) => share.times(conversion)))
}

function calculate(evidence: ManureEvidence): Quantification {
  const { categories, systems, burner, projectEmissionsT, volatileSolids, methane, meters } = evidence
  const conversion = jointConversion(systems)
  const fed = sum(systems.map(({ share }) => share))
  const warming = WARMING_POTENTIAL.methane
  const potentials = categories.map((category, index) => ({
    ...category,
    solids: volatileSolids[index] ?? ZERO,
  }))
  const methaneOf = (factor: Rational) =>
    sum(potentials.map(({ solids, potential }) => manureMethane(solids, potential, factor)))
  const baseline = methaneOf(conversion).times(warming).times(MODEL_CORRECTION)
  const escaped = methaneOf(fed).times(DIGESTER_LEAKAGE).times(warming)
  const gas = methane.cubicMetres.times(DENSITY).times(warming)
  const burnt = gas.times(BURNERS[burner])
  const unburnt = gas.times(ONE.minus(BURNERS[burner]))
  const modelled = baseline.minus(escaped).minus(unburnt).minus(projectEmissionsT)
  const measured = burnt.minus(projectEmissionsT)
  const net = measured.compare(modelled) < 0 ? measured : modelled
  withinSmallScale(net, HERD_FILE, 'AMS-III.D')
  const notes =
    net === measured
      ? ['The methane that was burnt is less than the model of the manure gives, so it sets the quantity.']
      : ['The model of the manure gives less than the methane that was burnt, so it sets the quantity.']
  if (net.compare(ZERO) < 0)
    notes.push('The digester gave off more than it avoided, so nothing can be credited.')
  return {
    quantityBase: creditedKilograms(net),
    steps: [
      ...potentials.map(({ category, solids }) => solidsStep(category, solids)),
      line(
        'Σ MCF × MS%',
        `Conversion to methane in ${systems.map(({ system }) => system).join(', ')}`,
        conversion,
        '1',
        'Σ share × conversionFactor of parameters.json',
        `${DOCUMENT}, equation (1)`,
      ),
      line(
        'BE_y',
        'What the old systems would have given off',
        baseline,
        't CO2e',
        'GWP_CH4 × 0.00067 × 0.94 × Σ Bo × VS × Σ MCF × MS%',
        `${DOCUMENT}, equation (1); ${WARMING_SOURCE}`,
      ),
      line(
        'PE_PL,y',
        'Gas that escapes from the digester: 10 % of the potential',
        escaped,
        't CO2e',
        '0.10 × GWP_CH4 × 0.00067 × Σ Bo × VS × Σ MS%',
        `${DOCUMENT}, section on project activity emissions`,
      ),
      line(
        'PE_flare,y',
        `Gas that the ${burner.replaceAll('-', ' ')} leaves unburnt`,
        unburnt,
        't CO2e',
        'methane metered × 0.00067 × (1 − FE) × GWP_CH4',
        'CDM TOOL06',
      ),
      line(
        'PE_other',
        'Electricity, fuel, transport and storage',
        projectEmissionsT,
        't CO2e',
        'parameters.json',
        `${DOCUMENT}, section on project activity emissions`,
      ),
      line(
        'MD_y',
        `Methane burnt on ${methane.days} days, read from ${meters.join(', ')}`,
        burnt,
        't CO2e',
        'Σ biogas_m3 × methane_percent × 0.00067 × FE × GWP_CH4',
        `${DOCUMENT}, section on emission reductions`,
      ),
      line(
        'ER_y',
        'Emission reductions, rounded down to whole kilograms',
        net.floorTo(3),
        't CO2e',
        'the smaller of BE_y − PE_PL,y − PE_flare,y − PE_other and MD_y − PE_other',
        `${DOCUMENT}, section on emission reductions`,
      ),
    ],
    notes,
  }
}

function solidsStep(category: string, solids: Rational): Step {
  return line(
    `VS (${category})`,
    `Volatile solids of ${category}`,
    solids,
    'kg',
    'Σ animals × days × vsKgPerDay × weight_kg ÷ usualWeightKg',
    `${DOCUMENT}, equations (3) and (4)`,
  )
}
