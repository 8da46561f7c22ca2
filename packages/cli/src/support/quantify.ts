import { formatTonnes } from '@groundtruth/sdk'
import { type AnyMethodology, methodologyByCode, type Quantification } from '@groundtruth/sdk/methodologies'
import { CliFailure } from './failure.ts'
import { table } from './output.ts'

/**
 * Computes a quantity from the files of a pack.
 * @throws EvidenceError naming file, row and column of all that is wrong.
 */
export function quantify(
  code: string,
  period: { start: number; end: number },
  files: ReadonlyMap<string, Uint8Array>,
): Quantification {
  return knownMethodology(code).compute({ period, files })
}

function knownMethodology(code: string): AnyMethodology {
  const methodology = methodologyByCode(code)
  if (methodology !== undefined) return methodology
  throw CliFailure.refused(
    `This version cannot compute by the methodology ${code}: update it, or state the quantity with --quantity.`,
    'MethodologyUnknown',
  )
}

/** The calculation as a reader follows it. */
export function describeQuantity({ quantityBase, steps, notes }: Quantification): string {
  return [
    table(
      ['', 'Value', 'Unit', 'What'],
      steps.map(({ symbol, value, unit, label }) => [symbol, value, unit, label]),
    ),
    ...notes,
    `Quantity by the evidence: ${formatTonnes(quantityBase)} t CO2e`,
  ].join('\n')
}
