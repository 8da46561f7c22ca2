import type { Period } from '../evidence/pack.ts'

/** What a methodology computes from: the claim's period and the pack's files by path. */
export interface EvidencePack {
  period: Period
  files: ReadonlyMap<string, Uint8Array>
}

/** One line of a calculation, in the order in which a reader follows it. */
export interface Step {
  /** As the source writes it, for example "EG_PJ,y". */
  symbol: string
  label: string
  /** Decimal text. At most six decimals, the rest cut off; the calculation itself goes on with the exact value. */
  value: string
  unit: string
  /** How it follows from earlier symbols or from a file of the pack. */
  formula: string
  /** Document, version and equation or section. */
  source: string
}

export interface Quantification {
  /** Kilograms of CO2e, rounded down, never below zero: the largest quantity that the evidence carries. */
  quantityBase: bigint
  steps: Step[]
  /** What a page must say beside the figure, for example that a factor stands in for another. */
  notes: string[]
}

export interface FieldDescription {
  name: string
  unit: string
  description: string
}

/** One kind of file that the evidence holds. */
export interface FileFormat {
  /** Name of the file, with YYYY-MM where there is one a month. */
  name: string
  kind: 'csv' | 'json'
  description: string
  /** Columns of a CSV or fields of a JSON file. */
  fields: FieldDescription[]
}

export interface CreditType {
  name: string
  unit: string
  /** Decimals of the credit token: 3 means that its base unit is 1 kg. */
  decimals: number
  /** Symbol of the credit token, at most 8 letters and digits. */
  symbol: string
  /** Number of the IPCC assessment report whose 100-year warming potentials count. */
  warmingPotentialSet: number
}

/** What is known of a methodology without knowing the form of its evidence. */
export interface AnyMethodology {
  code: string
  version: string
  title: string
  /** Sectoral scope of the Clean Development Mechanism. */
  sector: string
  creditType: CreditType
  /** Storage can be lost again, so a share of its credits goes to the safety reserve. */
  effect: 'avoidance' | 'storage'
  source: { publisher: string; document: string; version: string; address: string }
  formats: FileFormat[]
  /**
   * The quantity that a pack carries, and how. Pure: the same files give the same digits everywhere.
   * @throws EvidenceError naming file, row and column, or field, of all that is wrong.
   */
  compute(pack: EvidencePack): Quantification
}

export interface Methodology<Evidence> extends AnyMethodology {
  /** @throws EvidenceError */
  read(pack: EvidencePack): Evidence
  calculate(evidence: Evidence): Quantification
}

/** Adds `compute`, which reads and then calculates. */
export function defineMethodology<Evidence>(
  methodology: Omit<Methodology<Evidence>, 'compute'>,
): Methodology<Evidence> {
  return { ...methodology, compute: (pack) => methodology.calculate(methodology.read(pack)) }
}

/** The usual credit: one tonne of CO2e in three decimals. */
export const TONNE_CO2E: CreditType = {
  name: 'Verified climate action',
  unit: 't CO2e',
  decimals: 3,
  symbol: 'tCO2e',
  warmingPotentialSet: 5,
}
