import { councils, organizations, registries, verifiers } from '../../../store/schema/index.ts'
import type { WaitingRole } from '../../types.ts'
import type { Sources } from '../context.ts'
import { standingOf } from '../verifiers.ts'
import { type Door, one } from './wait.ts'

type OrganizationRow = typeof organizations.$inferSelect
type VerifierRow = typeof verifiers.$inferSelect
type CouncilRow = typeof councils.$inferSelect

/** Everybody whom something can wait for, as they stand now. */
export interface People {
  registry: typeof registries.$inferSelect | null
  organizations: ReadonlyMap<string, OrganizationRow>
  councils: ReadonlyMap<string, CouncilRow>
  verifiers: readonly VerifierRow[]
  /** The steward: its own key, or a council. */
  steward(): Door[]
  /** The authorities of these organizations. */
  authorities(role: WaitingRole, ids: readonly string[]): Door
  /** The authorities of a council's active seats. */
  members(council: string): Door
  /** The members of every council for which a door is open: they take its step by a motion. */
  seatsBehind(door: Door): Door[]
  /** Persons whose accreditation counts now and that the test lets through. */
  accredited(test: (verifier: VerifierRow, organization: OrganizationRow) => boolean): Door
}

export async function readPeople({ db }: Pick<Sources, 'db'>, now: number): Promise<People> {
  const [registry] = await db.select().from(registries)
  const organizationRows = await db.select().from(organizations)
  const councilRows = await db.select().from(councils)
  const verifierRows = await db.select().from(verifiers)
  const byAddress = new Map(organizationRows.map((row) => [row.address, row]))
  const councilByAddress = new Map(councilRows.map((row) => [row.address, row]))

  const authorities = (role: WaitingRole, ids: readonly string[]): Door => {
    const rows = ids.flatMap((id) => byAddress.get(id) ?? [])
    return { role, by: rows.map(({ authority, address }) => ({ wallet: authority, organization: address })) }
  }
  const members = (council: string): Door => {
    const seats = councilByAddress.get(council)?.seats ?? []
    return authorities(
      'council-member',
      seats.filter(({ active }) => active).map(({ organization }) => organization),
    )
  }
  return {
    registry: registry ?? null,
    organizations: byAddress,
    councils: councilByAddress,
    verifiers: verifierRows,
    authorities,
    members,
    seatsBehind: ({ by, nextStep }) =>
      by === 'anyone'
        ? []
        : by
            .filter(({ wallet }) => councilByAddress.has(wallet))
            .map(({ wallet }) => ({ ...members(wallet), ...(nextStep === undefined ? {} : { nextStep }) })),
    steward: () => (registry === undefined ? [] : [one('steward', registry.steward)]),
    accredited: (test) => {
      const found = verifierRows.filter((row) => {
        const organization = byAddress.get(row.organization)
        return (
          organization !== undefined &&
          standingOf(row, organization.status === 'active', now) === 'active' &&
          test(row, organization)
        )
      })
      const by = found.map(({ person, organization }) => ({ wallet: person, organization }))
      return { role: 'verifier', by }
    },
  }
}
