import { asc, inArray } from 'drizzle-orm'
import { Fields } from '../indexer/fields.ts'
import type { Database } from '../store/driver.ts'
import { events, proposals } from '../store/schema/index.ts'

/** Who had what may change hands, at the moment of a statement or review. */
export interface RolesThen {
  owner: string | undefined
  payee: string | undefined
  /** Who acted for the judging organization. */
  authority: string | undefined
}

const JUDGED = new Map([
  ['ClaimAttested', 'attestation'],
  ['DeliveryReviewed', 'delivery'],
  ['ExpenseReviewed', 'expense'],
])
const NAMES = [
  ...JUDGED.keys(),
  ...['OrganizationChanged', 'OrganizationRegistered', 'ProjectProposed', 'ProjectRoleAccepted'],
]

/** By the ledger alone, in its order: the roles at each judgement of an organization in one account. */
export async function readRolesThen(
  db: Database,
): Promise<(account: string, organization: string) => RolesThen | undefined> {
  const { address, project } = proposals
  const of = new Map(
    (await db.select({ address, project }).from(proposals)).map((row) => [row.address, row.project]),
  )
  const rows = await db
    .select({ name: events.name, data: events.data })
    .from(events)
    .where(inArray(events.name, NAMES))
    .orderBy(asc(events.slot), asc(events.position), asc(events.outer), asc(events.inner))
  const authorities = new Map<string, string>()
  const holders = new Map<string, string>()
  const then = new Map<string, RolesThen>()
  for (const { name, data } of rows) {
    const fields = new Fields(name, data)
    const account = JUDGED.get(name)
    if (account !== undefined) {
      const [proposal] = fields.named('proposal')
      const project = proposal === undefined ? fields.text('project') : of.get(proposal)
      const organization = fields.text('organization')
      then.set(`${fields.text(account)} ${organization}`, {
        owner: holders.get(`${project} owner`),
        payee: holders.get(`${project} payee`),
        authority: authorities.get(organization),
      })
    } else if (name === 'ProjectProposed') {
      for (const role of ['owner', 'payee'])
        holders.set(`${fields.text('project')} ${role}`, fields.text(role))
    } else if (name === 'ProjectRoleAccepted') {
      holders.set(`${fields.text('project')} ${fields.text('role')}`, fields.text('holderAfter'))
    } else {
      authorities.set(fields.text('organization'), fields.text('authority'))
    }
  }
  return (account, organization) => then.get(`${account} ${organization}`)
}
