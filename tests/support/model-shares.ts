import { BatchesModel } from './model-batches.ts'
import { seenBy, type ModelPool } from './model-pools.ts'
import type { ModelProposal } from './model-proposals.ts'
import { at, type Names } from './model-registry.ts'

/** What a proposal whose money was drawn takes of the credits of its project. */
export interface ModelBinding {
  proposal: ModelProposal
  bps: number
  used: bigint
  inForce: boolean
  ended: boolean
}

export interface ModelBatchShare {
  proposal: ModelProposal
  amount: bigint
  claimed: bigint
  /** Contributors that claimed their part, by pool and wallet. */
  takers: Set<string>
}

const ROWS = 4

/** Credits of projects that funds pay for: what binds their claims and what contributors receive of a batch. */
export class SharesModel extends BatchesModel {
  /** Rows by project; null: free. */
  private readonly rows = new Map<number, (ModelBinding | null)[]>()
  /** By batch. */
  readonly shares = new Map<number, ModelBatchShare[]>()
  readonly issuedAt = new Map<number, bigint>()
  /** Batches by which a milestone was met. */
  readonly met = new Set<number>()

  bindings(project: number): (ModelBinding | null)[] {
    const rows = this.rows.get(project) ?? Array.from({ length: ROWS }, () => null)
    this.rows.set(project, rows)
    return rows
  }

  /** The first row that never served, or whose proposal is over and takes nothing any more. */
  private freeRow(project: number): number {
    const { issuedThrough } = at(this.projects, project)
    return this.bindings(project).findIndex((row) => {
      if (row === null) return true
      const { share } = row.proposal
      const spent = row.bps === 0 || share === null || row.used === share.tonnage
      return row.ended && (spent || issuedThrough >= share.until)
    })
  }

  mayBind(proposal: ModelProposal): Names {
    const free = this.freeRow(proposal.project)
    const others = this.bindings(proposal.project).filter((_, row) => row !== free)
    const bound = others.reduce((sum, row) => sum + (row?.bps ?? 0), 0)
    return free < 0 || bound + (proposal.share?.bps ?? 0) > 10_000 ? ['TooManyBindings'] : []
  }

  bind(proposal: ModelProposal): void {
    const binding = { proposal, bps: proposal.share?.bps ?? 0, used: 0n, inForce: false, ended: false }
    this.bindings(proposal.project)[this.freeRow(proposal.project)] = binding
  }

  putInForce(proposal: ModelProposal): void {
    const row = this.bindings(proposal.project).find((each) => each?.proposal === proposal)
    if (row !== null && row !== undefined) row.inForce = true
  }

  /** Its proposal is over: of its share stays what was not released; the row is free where nothing was paid or is owed. */
  unbind(proposal: ModelProposal): void {
    const rows = this.bindings(proposal.project)
    const place = rows.findIndex((each) => each?.proposal === proposal)
    const row = rows[place]
    if (row === null || row === undefined) return
    const owes = proposal.milestones.some(({ status }) => status === 'accepted')
    if (!row.inForce && !owes) {
      rows[place] = null
      return
    }
    row.ended = true
    const { share, total, released } = proposal
    row.bps = Number((BigInt(share?.bps ?? 0) * (total - released)) / total)
  }

  /** Rows whose share a claim carries that begins then. */
  private binding(project: number, start: bigint): ModelBinding[] {
    return this.bindings(project).flatMap((row) => {
      const share = row?.proposal.share
      if (row === null || share === null || share === undefined) return []
      const open = row.inForce && row.bps > 0 && row.used < share.tonnage
      return open && start >= share.from && start < share.until ? [row] : []
    })
  }

  /** What a claim that begins then has to name. */
  toBeNamed(project: number, start: bigint): ModelProposal[] {
    return this.binding(project, start).map((row) => row.proposal)
  }

  /** Every proposal that ever paid for the project and still has its row. */
  paidFor(project: number): ModelProposal[] {
    return this.bindings(project).flatMap((row) => (row?.inForce ? [row.proposal] : []))
  }

  protected override named(project: number, start: bigint, proposals: readonly ModelProposal[]): Names {
    const missing = this.toBeNamed(project, start).some((each) => !proposals.includes(each))
    const paid = this.paidFor(project)
    const strange = proposals.some((each) => !paid.includes(each))
    return missing || strange ? ['ProposalNotBound'] : []
  }

  protected override isPaid(project: number, organization: number, persons: string[]): boolean {
    return this.bindings(project).some(
      (row) =>
        row !== null && (row.proposal.organization === organization || persons.includes(row.proposal.payee)),
    )
  }

  /** Contributors' shares of what is left after the buffer, each rounded down. */
  protected override sharesOf(
    index: number,
    quantity: bigint,
  ): { proposal: ModelProposal; amount: bigint }[] {
    const claim = at(this.claims, at(this.batches, index).claim)
    return this.binding(claim.project, claim.period.start).map((row) => {
      const left = (row.proposal.share?.tonnage ?? 0n) - row.used
      const covered = quantity < left ? quantity : left
      return { proposal: row.proposal, amount: (covered * BigInt(row.bps)) / 10_000n }
    })
  }

  protected override keepShares(index: number, quantity: bigint): void {
    const claim = at(this.claims, at(this.batches, index).claim)
    const shares = this.sharesOf(index, quantity)
    for (const row of this.binding(claim.project, claim.period.start)) {
      const left = (row.proposal.share?.tonnage ?? 0n) - row.used
      row.used += quantity < left ? quantity : left
    }
    this.shares.set(
      index,
      shares.map((share) => ({ ...share, claimed: 0n, takers: new Set() })),
    )
    this.issuedAt.set(index, this.registry.now)
  }

  /** Credits of contributors that nobody has claimed. */
  unclaimed(index: number): bigint {
    const shares = this.shares.get(index) ?? []
    return shares.reduce((sum, { amount, claimed }) => sum + amount - claimed, 0n)
  }

  /** A contributor's part of a proposal's share: by pool what was drawn of it, then by units. */
  partOf(index: number, proposal: ModelProposal, pool: ModelPool, wallet: string): bigint {
    const share = this.shares.get(index)?.find((row) => row.proposal === proposal)
    const part = proposal.parts.find((row) => row?.pool === pool)
    const stake = pool.stakes.get(wallet)
    if (share === undefined || part === undefined || part === null || stake === undefined) return 0n
    if (part.drawnUnits === 0n) return 0n
    const units = seenBy(stake, proposal.drawnSnapshot, part.drawnSeries)?.units ?? 0n
    const toPool = (share.amount * part.drawn) / proposal.total
    return (toPool * units) / part.drawnUnits
  }

  /** No pause and no status of the batch stops it: law 8. */
  claimCredits(index: number, proposal: ModelProposal, pool: ModelPool, wallet: string): Names {
    if (!pool.stakes.has(wallet)) return ['NoAccount']
    const part = proposal.parts.find((row) => row?.pool === pool)
    const errors: Names = part === undefined ? ['ProposalPoolMismatch'] : []
    const amount = this.partOf(index, proposal, pool, wallet)
    const share = this.shares.get(index)?.find((row) => row.proposal === proposal)
    const key = `${pool.project ?? 'free'} ${wallet}`
    if (amount === 0n || share === undefined) errors.push('NoCreditShare')
    if (share?.takers.has(key)) errors.push('AccountInUse')
    if (errors.length > 0 || share === undefined) return errors
    share.claimed += amount
    share.takers.add(key)
    this.move(at(this.batches, index), wallet, amount)
    return []
  }
}
