import { inArray } from 'drizzle-orm'
import { methodologies } from '../../store/schema/index.ts'
import type { Sources } from './context.ts'

export interface Credit {
  decimals: number
  unit: string
}

const NONE: Credit = { decimals: 0, unit: '' }

/** Decimals and symbol of the credits of methodologies, read together. */
export async function readCredits(
  { db }: Pick<Sources, 'db'>,
  ids: readonly string[],
): Promise<(methodology: string) => Credit> {
  const wanted = [...new Set(ids)]
  const { address, creditDecimals, creditSymbol } = methodologies
  const rows =
    wanted.length === 0
      ? []
      : await db
          .select({ address, decimals: creditDecimals, unit: creditSymbol })
          .from(methodologies)
          .where(inArray(address, wanted))
  const known = new Map(rows.map((row) => [row.address, { decimals: row.decimals, unit: row.unit }]))
  return (methodology) => known.get(methodology) ?? NONE
}

/** Decimals and symbol of the credits of a methodology. */
export async function creditOf(sources: Pick<Sources, 'db'>, methodology: string): Promise<Credit> {
  return (await readCredits(sources, [methodology]))(methodology)
}
