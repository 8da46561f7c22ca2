import { Rational } from './rational.ts'

/**
 * Tonnes of CO2e in a tonne of gas over 100 years by the fifth assessment report of the IPCC (working group I,
 * table 8.A.1, without climate-carbon feedbacks), the set that `TONNE_CO2E` names.
 */
export const WARMING_POTENTIAL = { methane: Rational.of(28n), nitrousOxide: Rational.of(265n) }

export const WARMING_SOURCE = 'IPCC, fifth assessment report, working group I, table 8.A.1'
