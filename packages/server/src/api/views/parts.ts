import { divide } from '@groundtruth/sdk/trace'
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import {
  batches,
  batchShares,
  contributors,
  creditClaims,
  moneyBack,
  moneyBackParts,
  proposalPools,
  proposals,
  reclaims,
} from '../../store/schema/index.ts'
import { proposalStatus } from '../schemas/proposal-words.ts'
import type { ContributorView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readMoney } from './fund-money.ts'
import { readRefs } from './refs.ts'
import { readSnapshots, type Snapshots } from './snapshots.ts'

type ProposalRow = typeof proposals.$inferSelect
type PartRow = typeof proposalPools.$inferSelect

/** A wallet's part of what a proposal drew: its units of those alive when a pool was drawn. */
export interface Share {
  proposal: ProposalRow
  part: PartRow
  contributor: string
  units: bigint
}

/** What proposals drew of a wallet's money, newest first. */
export async function sharesOfWallet(sources: Sources, wallet: string): Promise<Share[]> {
  const { db } = sources
  const rows = await db
    .select({ proposal: proposals, part: proposalPools, contributor: contributors.address })
    .from(contributors)
    .innerJoin(proposalPools, eq(proposalPools.pool, contributors.pool))
    .innerJoin(proposals, eq(proposals.address, proposalPools.proposal))
    .where(
      and(eq(contributors.wallet, wallet), gt(proposalPools.drawn, 0n), isNotNull(proposals.drawnSnapshot)),
    )
    .orderBy(desc(proposals.approvedAt), asc(proposals.address), asc(proposalPools.free))
  const snapshots = await readSnapshots(
    sources,
    rows.map(({ contributor }) => contributor),
  )
  return rows.flatMap(({ proposal, part, contributor }): Share[] => {
    const units = unitsOf(snapshots, contributor, proposal, part)
    return units === 0n ? [] : [{ proposal, part, contributor, units }]
  })
}

function unitsOf(snapshots: Snapshots, contributor: string, proposal: ProposalRow, part: PartRow): bigint {
  const { drawnSnapshot } = proposal
  if (drawnSnapshot === null || part.drawnSeries === null) return 0n
  return snapshots.at(contributor, drawnSnapshot, part.drawnSeries)
}

/** A part in proportion to the units, rounded down as the program rounds it. */
const partOf = (amount: bigint, { units, part }: Share): bigint =>
  part.drawnUnits === 0n ? 0n : (amount * units) / part.drawnUnits

type Parts = Pick<ContributorView, 'drawn' | 'reclaimable' | 'reclaims' | 'creditsToClaim' | 'creditsClaimed'>

/** What became of a wallet's money: drawn, come back, and earned as credits. */
export async function readParts(sources: Sources, wallet: string): Promise<Parts> {
  const shares = await sharesOfWallet(sources, wallet)
  const refs = await readRefs(sources, {
    funds: shares.map(({ proposal }) => proposal.fund),
    proposals: shares.map(({ proposal }) => proposal.address),
    projects: shares.map(({ proposal }) => proposal.project),
  })
  const money = await readMoney(
    sources,
    shares.map(({ proposal }) => proposal.fund),
  )
  return {
    drawn: shares.map((share) => {
      const { proposal, part } = share
      const own = money(proposal.fund)
      const amount = partOf(part.drawn, share)
      const { paid, released, returned, total } = proposal
      const [toPayee = 0n, promised = 0n, back = 0n] = divide(amount, [
        paid,
        total - paid - released,
        released,
      ])
      return {
        fund: refs.fund(proposal.fund),
        proposal: refs.proposal(proposal.address),
        project: refs.project(proposal.project),
        pool: part.pool,
        status: proposalStatus.parse(proposal.status),
        amount: own(amount),
        paid: own(toPayee),
        promised: own(promised),
        released: own(back),
        returned: own((amount * returned) / total),
        at: proposal.approvedAt ?? proposal.createdAt,
      }
    }),
    reclaimable: await reclaimableOf(sources, shares),
    reclaims: await reclaimsOf(sources, wallet),
    ...(await creditPartsOf(sources, wallet, shares)),
  }
}

/** What came back and may be taken: also after its time, until somebody settles it. */
export async function reclaimableOf(
  sources: Sources,
  shares: readonly Share[],
): Promise<ContributorView['reclaimable']> {
  const ids = shares.map(({ proposal }) => proposal.address)
  if (ids.length === 0) return []
  const rows = await sources.db
    .select({ back: moneyBack, part: moneyBackParts })
    .from(moneyBack)
    .innerJoin(moneyBackParts, eq(moneyBackParts.moneyBack, moneyBack.address))
    .where(and(inArray(moneyBack.proposal, ids), isNull(moneyBackParts.settled)))
    .orderBy(asc(moneyBack.claimUntil), asc(moneyBack.address), asc(moneyBackParts.pool))
  const backs = rows.map(({ back }) => back.address)
  const taken =
    backs.length === 0
      ? []
      : await sources.db.select().from(reclaims).where(inArray(reclaims.moneyBack, backs))
  const done = new Set(taken.map((row) => `${row.moneyBack} ${row.contributor}`))
  const refs = await readRefs(sources, {
    funds: shares.map(({ proposal }) => proposal.fund),
    proposals: ids,
  })
  const money = await readMoney(
    sources,
    shares.map(({ proposal }) => proposal.fund),
  )
  return rows.flatMap(({ back, part }) =>
    shares.flatMap((share) => {
      const amount = partOf(part.amount, share)
      const isOf = share.proposal.address === back.proposal && share.part.pool === part.pool
      if (!isOf || amount === 0n || done.has(`${back.address} ${share.contributor}`)) return []
      return [
        {
          moneyBack: back.address,
          proposal: refs.proposal(back.proposal),
          fund: refs.fund(share.proposal.fund),
          pool: part.pool,
          contributor: share.contributor,
          amount: money(share.proposal.fund)(amount),
          claimUntil: back.claimUntil,
        },
      ]
    }),
  )
}

async function reclaimsOf(sources: Sources, wallet: string): Promise<ContributorView['reclaims']> {
  const rows = await sources.db
    .select({ reclaim: reclaims, back: moneyBack, fund: proposals.fund })
    .from(reclaims)
    .innerJoin(moneyBack, eq(moneyBack.address, reclaims.moneyBack))
    .innerJoin(proposals, eq(proposals.address, reclaims.proposal))
    .where(eq(reclaims.wallet, wallet))
    .orderBy(desc(reclaims.claimedAt), asc(reclaims.address))
  const refs = await readRefs(sources, {
    funds: rows.map(({ fund }) => fund),
    proposals: rows.map(({ reclaim }) => reclaim.proposal),
  })
  const money = await readMoney(
    sources,
    rows.map(({ fund }) => fund),
  )
  return rows.map(({ reclaim, back, fund }) => ({
    moneyBack: reclaim.moneyBack,
    proposal: refs.proposal(reclaim.proposal),
    fund: refs.fund(fund),
    pool: reclaim.pool,
    contributor: reclaim.contributor,
    amount: money(fund)(reclaim.amount),
    claimUntil: back.claimUntil,
    at: reclaim.claimedAt,
    units: reclaim.units === 0n ? null : reclaim.units.toString(),
    destination: reclaim.destination,
    signature: reclaim.signature,
  }))
}

/** Credits of batches that carry a share of these proposals: first by pool, then by units, each rounded down. */
export async function creditPartsOf(
  sources: Sources,
  wallet: string,
  shares: readonly Share[],
): Promise<Pick<ContributorView, 'creditsToClaim' | 'creditsClaimed'>> {
  const { db } = sources
  const ids = shares.map(({ proposal }) => proposal.address)
  const claimed = await db
    .select({ claim: creditClaims, batch: batches })
    .from(creditClaims)
    .innerJoin(batches, eq(batches.address, creditClaims.batch))
    .where(eq(creditClaims.wallet, wallet))
    .orderBy(desc(creditClaims.claimedAt), asc(creditClaims.address))
  const due =
    ids.length === 0
      ? []
      : await db
          .select({ share: batchShares, batch: batches })
          .from(batchShares)
          .innerJoin(batches, eq(batches.address, batchShares.batch))
          .where(inArray(batchShares.proposal, ids))
          .orderBy(asc(batches.issuedAt), asc(batches.address), asc(batchShares.number))
  const refs = await readRefs(sources, {
    batches: [...claimed, ...due].map(({ batch }) => batch.address),
    projects: [...claimed, ...due].map(({ batch }) => batch.project),
    proposals: [...ids, ...claimed.map(({ claim }) => claim.proposal)],
  })
  const done = new Set(claimed.map(({ claim }) => `${claim.batch} ${claim.proposal} ${claim.contributor}`))
  return {
    creditsToClaim: due.flatMap(({ share: row, batch }) =>
      shares.flatMap((share) => {
        const { proposal, part, contributor } = share
        if (proposal.address !== row.proposal) return []
        const amount = partOf((row.amount * part.drawn) / proposal.total, share)
        if (amount === 0n || done.has(`${batch.address} ${row.proposal} ${contributor}`)) return []
        return [
          {
            batch: refs.batch(batch.address),
            project: refs.project(batch.project),
            proposal: refs.proposal(row.proposal),
            pool: part.pool,
            contributor,
            amount: amountOf(amount, batch.decimals, batch.unit),
          },
        ]
      }),
    ),
    creditsClaimed: claimed.map(({ claim, batch }) => ({
      batch: refs.batch(batch.address),
      project: refs.project(batch.project),
      proposal: refs.proposal(claim.proposal),
      pool: claim.pool,
      contributor: claim.contributor,
      amount: amountOf(claim.amount, batch.decimals, batch.unit),
      at: claim.claimedAt,
      signature: claim.signature,
    })),
  }
}
