import { asc, sql } from 'drizzle-orm'
import type { AccountRecord } from '@groundtruth/sdk'
import { readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { bigOf } from '../store/rows.ts'
import { budgetLines, milestones, proposalPools, proposals, votes } from '../store/schema/index.ts'
import { type Claimed, field, fieldsOf } from './checks.ts'
import { rulesText } from './fund-checks.ts'

type ProposalRow = typeof proposals.$inferSelect

/** Laws 2 to 5: every proposal with its plan, its votes, its pools and its escrow. */
export async function proposalChecks(db: Database): Promise<Claimed[]> {
  const rows = await db.select().from(proposals).orderBy(proposals.address)
  const steps = await db.select().from(milestones).orderBy(asc(milestones.proposal), asc(milestones.row))
  const lines = await db.select().from(budgetLines).orderBy(asc(budgetLines.proposal), asc(budgetLines.row))
  const parts = await db.select().from(proposalPools).orderBy(proposalPools.proposal, proposalPools.pool)
  const cast = await db.select().from(votes).orderBy(votes.address)
  const sums = await sumsOfVotes(db)
  return [
    ...rows.flatMap((row) => [
      ...checkMoney(row),
      ...checkVote(row, sums.get(row.address)),
      ...checkLife(row),
    ]),
    ...steps.flatMap(checkMilestone),
    ...lines.flatMap(checkLine),
    ...parts.flatMap(checkPart),
    ...cast.flatMap(checkBallot),
  ]
}

/** Law 2 with the escrow, law 5 within what was paid. */
function checkMoney(row: ProposalRow): Claimed[] {
  const drawn = row.escrow === null ? 0n : row.total
  const kept = drawn - row.paid - row.released
  const at = { account: row.address, name: 'Proposal' }
  const { escrow } = row
  return [
    ...fieldsOf(2, 'Proposal', row.address, {
      total: [row.total, (each) => each.total],
      paid: [row.paid, (each) => each.paid],
      advanced: [row.advanced, (each) => each.advanced],
      released: [row.released, (each) => each.released],
      returned: [row.returned, (each) => each.returned],
      deposit: [row.deposit, (each) => each.deposit],
      escrow: [row.escrow, (each) => each.escrow],
    }),
    ...fieldsOf(5, 'Proposal', row.address, {
      reported: [row.reported, (each) => each.reported],
      accepted: [row.accepted, (each) => each.accepted],
      disallowed: [row.disallowed, (each) => each.disallowed],
    }),
    {
      ...at,
      law: 5,
      field: 'expenses accepted + returned <= proposal.paid',
      store: row.accepted + row.returned,
      read: field('Proposal', row.address, ({ paid }) => paid),
      holds: (spent, paid) => spent <= paid,
    },
    ...(escrow === null
      ? []
      : [
          {
            ...at,
            law: 2,
            field: 'drawn - paid - released <= escrow',
            store: kept,
            read: (accounts: Parameters<Claimed['read']>[0]) => {
              const account = accounts.get(escrow)
              return account === undefined ? undefined : readTokenAccount(account.data).amount
            },
            holds: (owed: bigint, held: bigint) => owed <= held,
          },
        ]),
  ]
}

interface VoteSums {
  turnout: bigint
  weightFor: bigint
  weightAgainst: bigint
  voters: bigint
}

/** Law 4: the tally is the sum of the votes, and never above the snapshot. */
function checkVote(row: ProposalRow, sums: VoteSums | undefined): Claimed[] {
  const { turnout = 0n, weightFor = 0n, weightAgainst = 0n, voters = 0n } = sums ?? {}
  const read = (pick: (tally: AccountRecord<'Proposal'>['tally']) => bigint | number) =>
    field('Proposal', row.address, ({ tally }) => pick(tally))
  const at = { law: 4, account: row.address, name: 'Proposal' }
  return [
    { ...at, field: 'sum of votes = tally.turnout', store: turnout, read: read((tally) => tally.turnout) },
    {
      ...at,
      field: 'sum of weights for = tally.weightFor',
      store: weightFor,
      read: read((tally) => tally.weightFor),
    },
    {
      ...at,
      field: 'sum of weights against = tally.weightAgainst',
      store: weightAgainst,
      read: read((tally) => tally.weightAgainst),
    },
    { ...at, field: 'votes = tally.voters', store: voters, read: read((tally) => tally.voters) },
    {
      ...at,
      field: 'sum of votes <= tally.votable',
      store: turnout,
      read: read((tally) => tally.votable),
      holds: (cast, votable) => cast <= votable,
    },
    ...fieldsOf(4, 'Proposal', row.address, {
      votable: [row.votable, ({ tally }) => tally.votable],
      turnout: [row.turnout, ({ tally }) => tally.turnout],
      weightFor: [row.weightFor, ({ tally }) => tally.weightFor],
      weightAgainst: [row.weightAgainst, ({ tally }) => tally.weightAgainst],
      voters: [row.voters, ({ tally }) => tally.voters],
      snapshot: [row.snapshot, (each) => each.snapshot],
      slot: [row.madeInSlot, (each) => each.slot],
      drawnSnapshot: [row.drawnSnapshot ?? 0, (each) => each.drawnSnapshot],
      rules: [rulesText(row.rules), ({ rules }) => rulesText({ ...rules })],
    }),
  ]
}

function checkLife(row: ProposalRow): Claimed[] {
  return fieldsOf(7, 'Proposal', row.address, {
    status: [row.status, (each) => each.status],
    number: [row.number, (each) => each.number],
    payee: [row.payee, (each) => each.payee],
    organization: [row.organization, (each) => each.organization],
    authority: [row.authority, (each) => each.authority],
    votingEndsAt: [row.votingEndsAt, (each) => each.votingEndsAt],
    coolOffEndsAt: [row.coolOffEndsAt ?? 0, (each) => each.coolOffEndsAt],
    expiresAt: [row.expiresAt, (each) => each.expiresAt],
    approvedAt: [row.approvedAt ?? 0, (each) => each.approvedAt],
    reportDueAt: [row.reportDueAt ?? 0, (each) => each.reportDueAt],
    closedAt: [row.closedAt ?? 0, (each) => each.closedAt],
    milestones: [row.milestoneCount, (each) => each.milestones.length],
    documentHash: [row.documentHash, (each) => each.documentHash],
    reasonHash: [row.reasonHash, (each) => each.reasonHash],
    reportHash: [row.reportHash, (each) => each.reportHash],
  })
}

/** Law 3: what each step is worth, how far it has come, from when it is paid. */
function checkMilestone(row: typeof milestones.$inferSelect): Claimed[] {
  type Row = AccountRecord<'Proposal'>['milestones'][number]
  const textOf = (each: Row) =>
    [
      each.kind,
      each.status,
      each.amount,
      each.quantity,
      each.dueAt,
      each.payableAt,
      each.revision,
      each.extended,
    ]
      .map(String)
      .join(' ')
  const store = textOf({
    ...{ kind: row.kind as Row['kind'], status: row.status as Row['status'] },
    ...{ amount: row.amount, quantity: row.quantity, dueAt: BigInt(row.dueAt) },
    ...{ payableAt: BigInt(row.payableAt ?? 0), revision: row.revision, extended: row.extended },
  })
  const at = row.row
  return fieldsOf(3, 'Proposal', row.proposal, {
    [`milestones[${at}]`]: [
      store,
      ({ milestones: rows }) => {
        const found = rows[at]
        return found === undefined ? null : textOf(found)
      },
    ],
  })
}

function checkLine(row: typeof budgetLines.$inferSelect): Claimed[] {
  const at = row.row
  const { code, amount, awarded, reported, accepted } = row
  return fieldsOf(5, 'Proposal', row.proposal, {
    [`budget[${at}]`]: [
      [code, amount, awarded, reported, accepted].map(String).join(' '),
      ({ budget }) => {
        const found = budget[at]
        if (found === undefined) return null
        const { code: name, amount: whole, awarded: given, reported: told, accepted: taken } = found
        return [name, whole, given, told, taken].map(String).join(' ')
      },
    ],
  })
}

/** What was drawn from each pool and by how many units, and what came back to it. */
function checkPart(row: typeof proposalPools.$inferSelect): Claimed[] {
  const textOf = (
    each: Omit<typeof row, 'proposal' | 'pool' | 'free' | 'drawnSeries' | 'back'>,
    rest: string,
  ) =>
    [each.units, each.balance, each.votable, each.series, each.drawn, each.drawnUnits, rest]
      .map(String)
      .join(' ')
  return fieldsOf(5, 'Proposal', row.proposal, {
    [`pools[${row.free ? 'free' : 'project'}]`]: [
      textOf(row, `${row.drawnSeries ?? 0} ${row.back}`),
      ({ pools }) => {
        const found = pools.find(({ pool }) => pool === row.pool)
        return found === undefined ? null : textOf(found, `${found.drawnSeries} ${found.released}`)
      },
    ],
  })
}

/** A vote's account is gone once it was closed; before that it is what was counted. */
function checkBallot(row: typeof votes.$inferSelect): Claimed[] {
  if (row.closedAt !== null) return []
  return fieldsOf(4, 'Vote', row.address, {
    choice: [row.choice, (each) => each.choice],
    value: [row.value, (each) => each.value],
    proposal: [row.proposal, (each) => each.proposal],
    contributor: [row.contributor, (each) => each.contributor],
  })
}

async function sumsOfVotes(db: Database): Promise<Map<string, VoteSums>> {
  const { proposal, value, weight, choice } = votes
  const rows = await db
    .select({
      proposal,
      turnout: sql<unknown>`sum(${value})`,
      weightFor: sql<unknown>`sum(case when ${choice} = 'for' then ${weight} else 0 end)`,
      weightAgainst: sql<unknown>`sum(case when ${choice} = 'against' then ${weight} else 0 end)`,
      voters: sql<unknown>`count(*)`,
    })
    .from(votes)
    .groupBy(proposal)
  return new Map(
    rows.map((row) => [
      row.proposal,
      {
        turnout: bigOf(row.turnout),
        weightFor: bigOf(row.weightFor),
        weightAgainst: bigOf(row.weightAgainst),
        voters: bigOf(row.voters),
      },
    ]),
  )
}
