import {
  ELECTRICITY_FORMATS,
  type ElectricityEvidence,
  type GridFactor,
  NO_STAND_IN,
  readElectricity,
} from './electricity-evidence.ts'
import { defineMethodology, type Quantification, type Step, TONNE_CO2E } from './methodology.ts'
import { Rational, sum, ZERO } from './rational.ts'

const DOCUMENT = 'CDM AMS-I.D, version 18.0'
const THOUSAND = Rational.of(1000n)

/**
 * Grid-connected renewable electricity generation, new plant: ER = BE − PE − LE with BE = EG × EF.
 * The emission factor comes with the pack and is snapshotted there.
 */
export const amsID = defineMethodology<ElectricityEvidence>({
  code: 'AMS-I.D',
  version: '18.0',
  title: 'Grid connected renewable electricity generation',
  sector: '1: Energy industries (renewable sources)',
  creditType: TONNE_CO2E,
  effect: 'avoidance',
  source: {
    publisher: 'UNFCCC, Clean Development Mechanism',
    document: 'AMS-I.D: Grid connected renewable electricity generation',
    version: '18.0',
    address: 'https://cdm.unfccc.int/methodologies/SSCmethodologies/approved',
  },
  formats: ELECTRICITY_FORMATS,
  read: readElectricity,
  calculate,
})

function calculate({ months, factor, plant, meters }: ElectricityEvidence): Quantification {
  const exported = sum(months.map((month) => month.exportKwh))
  const imported = sum(months.map((month) => month.importKwh))
  const net = exported.minus(imported).over(THOUSAND)
  const tonnesPerMwh = factor.gramsPerKwh.over(THOUSAND)
  const baseline = net.times(tonnesPerMwh)
  const reductions = baseline.minus(ZERO).minus(ZERO)
  const kilograms = reductions.times(THOUSAND).floor()
  const steps: Step[] = [
    ...months.map(({ month, exportKwh, importKwh, hours }) =>
      line(
        `EG_${month}`,
        `Net electricity in ${month}, ${hours} hourly readings`,
        exportKwh.minus(importKwh),
        'kWh',
        {
          formula: `Σ export_kwh − Σ import_kwh of readings-${month}.csv`,
          source: `${meters.map((meter) => meter.code).join(', ')}: meter-calibration.json`,
        },
      ),
    ),
    line('EG_PJ,y', 'Net electricity supplied to the grid', net, 'MWh', {
      formula: 'Σ of the months ÷ 1000',
      source: `${DOCUMENT}, section 5.5, new plant: all of its net electricity`,
    }),
    line('EF_grid,y', `Emission factor of the grid, ${factor.country}`, tonnesPerMwh, 't CO2/MWh', {
      formula: 'gramsCo2PerKwh of grid-factor.json ÷ 1000',
      source: `${factor.source}, ${factor.year}`,
    }),
    line('BE_y', 'Baseline emissions', baseline, 't CO2', {
      formula: 'EG_PJ,y × EF_grid,y',
      source: `${DOCUMENT}, equation (1)`,
    }),
    line('PE_y', `Project emissions of a ${plant.technology} plant`, ZERO, 't CO2', {
      formula: '0',
      source: `${DOCUMENT}, section 5.6`,
    }),
    line('LE_y', 'Leakage: no equipment came from another activity', ZERO, 't CO2', {
      formula: '0',
      source: `${DOCUMENT}, section 5.7`,
    }),
    line('ER_y', 'Emission reductions, rounded down to whole kilograms', reductions.floorTo(3), 't CO2', {
      formula: 'BE_y − PE_y − LE_y',
      source: `${DOCUMENT}, section on emission reductions`,
    }),
  ]
  const notes = [
    `The emission factor is ${factor.gramsPerKwh.toDecimal(6)} g CO2e/kWh (${factor.source}, ${factor.year}).${standIn(factor)}`,
  ]
  if (kilograms < 0n)
    notes.push('The plant took more electricity than it delivered, so nothing can be credited.')
  return { quantityBase: kilograms < 0n ? 0n : kilograms, steps, notes }
}

function standIn({ standsInFor }: GridFactor): string {
  return standsInFor === NO_STAND_IN
    ? ''
    : ` It stands in for the ${standsInFor} that the methodology asks for.`
}

function line(
  symbol: string,
  label: string,
  value: Rational,
  unit: string,
  origin: { formula: string; source: string },
): Step {
  return { symbol, label, value: value.toDecimal(6), unit, ...origin }
}
