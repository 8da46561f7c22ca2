import { and, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { ChainAccount } from '../chain/accounts.ts'
import { numberOf } from '../store/rows.ts'
import type { Database } from '../store/driver.ts'
import { attestations, claims, deliveries, expenses, proposals, reviews } from '../store/schema/index.ts'
import { type Claimed, field, recordOf, total } from './checks.ts'
import { readRolesThen, type RolesThen } from './roles-then.ts'

type Accounts = ReadonlyMap<string, ChainAccount>

/** One statement or review: where it stands, and what is kept of both sides. */
interface Judgement {
  account: string
  name: 'Attestation' | 'Delivery' | 'Expense'
  /** How the page of the laws calls it. */
  label: string
  row: typeof attestations.$inferSelect | typeof reviews.$inferSelect
  /** The organization that judged, as the account says. */
  signed: Claimed['read']
  /** Who receives by accounts that never change in this. */
  fixed: (accounts: Accounts) => (string | undefined)[]
}

/**
 * Law 6: nobody of the receiving side judged, each organization once. Both sides are kept as they are at each judgement;
 * here they are compared with the accounts where these never change, and with the ledger where roles change hands.
 */
export async function independenceChecks(db: Database): Promise<Claimed[]> {
  const rolesThen = await readRolesThen(db)
  const judged = [...(await statements(db)), ...(await reviewed(db))]
  return [
    ...judged.flatMap((each) => checkSides(each, rolesThen(each.account, each.row.organization))),
    ...(await onceEach(db)),
  ]
}

function checkSides({ account, name, label, row, signed, fixed }: Judgement, then?: RolesThen): Claimed[] {
  const { verifier, organization, person, authority, receiving } = row
  const at = { law: 6, account, name }
  const personOf = field('Verifier', verifier, (each) =>
    each.organization === organization ? each.person : null,
  )
  const among = (names: readonly unknown[]) => {
    const found = names.filter((each) => typeof each === 'string' && receiving.includes(each))
    return found.length === 0 ? NOBODY : found.join(' ')
  }
  return [
    { ...at, field: `${label}.organization`, store: organization, read: signed },
    { ...at, field: `${label}.person`, store: person, read: personOf },
    { ...at, field: `${label}.authority then`, store: authority, read: () => then?.authority },
    {
      ...at,
      field: `${label}: missing on the receiving side then`,
      store: NOBODY,
      read: (accounts) => {
        const wanted = [...fixed(accounts), then?.owner, then?.payee]
        const missing = wanted.filter((each) => each === undefined || !receiving.includes(each))
        return missing.length === 0 ? NOBODY : missing.map((each) => each ?? 'unknown').join(' ')
      },
    },
    {
      ...at,
      field: `${label}: judged on the receiving side`,
      store: NOBODY,
      read: (accounts) => among([signed(accounts), personOf(accounts), then?.authority]),
    },
  ]
}

const NOBODY = 'nobody'

async function statements(db: Database): Promise<Judgement[]> {
  const rows = await db
    .select({ row: attestations, claim: claims })
    .from(attestations)
    .innerJoin(claims, eq(claims.address, attestations.claim))
    .orderBy(attestations.address)
  return rows.map(({ row, claim }) => ({
    ...{ account: row.address, name: 'Attestation', label: 'attestation', row },
    signed: field('Attestation', row.address, (each) => each.organization),
    fixed: (accounts) => {
      const project = recordOf(accounts, 'Project', claim.project)
      const named = claim.proposals.map((address) => recordOf(accounts, 'Proposal', address))
      return [
        ...[project?.organization, project?.proposer, recordOf(accounts, 'Claim', claim.address)?.owner],
        ...named.flatMap((proposal) => [proposal?.payee, proposal?.organization]),
        // Whom proposals pay that run now and were drawn before; in its very second the times do not tell.
        ...(project?.bindings ?? [])
          .filter(({ ended, proposal }) => !ended && drawnBefore(accounts, proposal, row.attestedAt))
          .flatMap(({ payee, organization }) => [payee, organization]),
      ]
    },
  }))
}

function drawnBefore(accounts: Accounts, proposal: string, at: number): boolean {
  const drawnAt = recordOf(accounts, 'Proposal', proposal)?.approvedAt ?? 0n
  return drawnAt > 0n && drawnAt < BigInt(at)
}

async function reviewed(db: Database): Promise<Judgement[]> {
  const rows = await db
    .select({ row: reviews, proof: deliveries.address, proposal: proposals })
    .from(reviews)
    .leftJoin(deliveries, eq(deliveries.address, reviews.subject))
    .leftJoin(expenses, eq(expenses.address, reviews.subject))
    .innerJoin(proposals, sql`${proposals.address} = coalesce(${deliveries.proposal}, ${expenses.proposal})`)
    .orderBy(reviews.subject, reviews.number)
  return rows.map(({ row, proof, proposal: { address, project: of } }): Judgement => {
    const at = row.number - 1
    const fixed: Judgement['fixed'] = (accounts) => {
      const proposal = recordOf(accounts, 'Proposal', address)
      const project = recordOf(accounts, 'Project', of)
      return [
        ...[proposal?.organization, proposal?.proposer, proposal?.authority, proposal?.payee],
        ...[project?.organization, project?.proposer],
      ]
    }
    const about = { account: row.subject, row, fixed }
    return proof === null
      ? {
          ...about,
          ...{ name: 'Expense', label: `expense.reviewers[${at}]` },
          signed: field('Expense', row.subject, ({ reviewers }) => reviewers[at] ?? null),
        }
      : {
          ...about,
          ...{ name: 'Delivery', label: `delivery.reviews[${at}]` },
          signed: field('Delivery', row.subject, ({ reviews: rows }) =>
            rows[at]?.person === row.person ? rows[at].organization : null,
          ),
        }
  })
}

/** As many organizations as rows: of the present revision of a claim, of a delivery (with as many persons), of an expense. */
async function onceEach(db: Database): Promise<Claimed[]> {
  const distinct = (column: PgColumn) => sql<unknown>`count(distinct ${column})`
  const ofClaims = await db
    .select({ address: claims.address, organizations: distinct(attestations.organization) })
    .from(claims)
    .leftJoin(
      attestations,
      and(eq(attestations.claim, claims.address), eq(attestations.revision, claims.revision)),
    )
    .groupBy(claims.address)
    .orderBy(claims.address)
  const ofReviews = await db
    .select({
      address: reviews.subject,
      proof: deliveries.address,
      organizations: distinct(reviews.organization),
      persons: distinct(reviews.person),
    })
    .from(reviews)
    .leftJoin(deliveries, eq(deliveries.address, reviews.subject))
    .groupBy(reviews.subject, deliveries.address)
    .orderBy(reviews.subject)
  return [
    ...ofClaims.map(({ address, organizations }) =>
      total(
        6,
        ['Claim', address],
        'organizations = claim.attestations',
        numberOf(organizations),
        (each) => each.attestationCount,
      ),
    ),
    ...ofReviews.flatMap(({ address, proof, organizations, persons }) => {
      const counted = (of: 'Delivery' | 'Expense', name: string, count: unknown) =>
        total(6, [of, address], name, numberOf(count), (each) => each.reviewCount)
      return proof === null
        ? [counted('Expense', 'organizations = expense.reviewers', organizations)]
        : [
            counted('Delivery', 'organizations = delivery.reviews', organizations),
            counted('Delivery', 'persons = delivery.reviews', persons),
          ]
    }),
  ]
}
