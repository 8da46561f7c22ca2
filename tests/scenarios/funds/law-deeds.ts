import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import type { AccountRecord } from '../../../packages/sdk/src/accounts.ts'
import type { EventOf, LedgerEvent } from '../../../packages/sdk/src/ledger/index.ts'
import type { Chain } from '../../support/chain.ts'
import { read } from '../../support/read.ts'
import { ataOf } from '../../support/tokens.ts'
import { known, sumOf, type Mirror } from './mirror.ts'

/** A revision of a proof, told again from its events alone. */
interface Proof {
  proposal: string
  milestone: number
  evidence: string
  accepting: Set<string>
  /** From when it is payable; null: it is not accepted, or somebody objects. */
  payableAt: bigint | null
  left: bigint
}

/** Laws 3, 4 and 6: who may be paid, who votes with how much, who judges. Told again from events, without a model. */
export class DeedLaws {
  private readonly chain: Chain
  private readonly mirror: Mirror
  /** What the vote named: as it stood when the proposal was made. */
  private readonly plans = new Map<string, AccountRecord<'Proposal'>>()
  private readonly proofs = new Map<string, Proof>()
  /** Milestones that a batch met. */
  private readonly met = new Set<string>()
  /** Units of each contributor after each change, oldest first. */
  private readonly held = new Map<string, { slot: bigint; series: number; units: bigint }[]>()
  private readonly votes = new Map<string, Map<string, bigint>>()

  constructor(chain: Chain, mirror: Mirror) {
    this.chain = chain
    this.mirror = mirror
  }

  /** After a transaction named a contributor. */
  note(address: string): void {
    const { units, series } = known(this.mirror.contributors, address)
    const rows = this.held.get(address) ?? []
    rows.push({ slot: this.chain.slot, series, units })
    this.held.set(address, rows)
  }

  tell(event: LedgerEvent): void {
    switch (event.name) {
      case 'ProposalCreated':
        return this.created(event)
      case 'VoteCast':
        return this.voted(event)
      case 'DeliverySubmitted':
        return this.submitted(event)
      case 'DeliveryReviewed':
        return this.reviewed(event)
      case 'DeliveryDisputed':
        return this.disputed(event)
      case 'ObjectionDecided':
        return this.decided(event)
      case 'MilestoneMet':
        return void this.met.add(`${event.data.proposal} ${event.data.milestone}`)
      case 'MilestonePaid':
        return this.paid(event)
      case 'ExpenseReviewed':
        return this.checkReviewer(event.data.proposal, event.data)
      default:
        return
    }
  }

  /** What a contributor held at the end of the slot before this one. */
  private before(contributor: string, series: number, slot: bigint): bigint {
    const row = (this.held.get(contributor) ?? []).findLast((each) => each.slot < slot)
    return row === undefined || row.series !== series ? 0n : row.units
  }

  private created({ data }: EventOf<'ProposalCreated'>): void {
    const proposal = known(this.mirror.proposals, data.proposal)
    this.plans.set(data.proposal, proposal)
    this.votes.set(data.proposal, new Map())
    const could = proposal.pools.map((part) => {
      if (part.pool === null) return 0n
      const pool = known(this.mirror.pools, part.pool)
      const stakes = this.mirror.contributorsOf(part.pool)
      const units = sumOf(stakes, ([address]) => this.before(address, pool.series, data.slot))
      return pool.units === 0n ? 0n : (units * pool.balance) / pool.units
    })
    expect(
      sumOf(could, (value) => value),
      'law 4: what could vote',
    ).to.equal(data.votable)
  }

  private voted({ data }: EventOf<'VoteCast'>): void {
    const plan = known(this.plans, data.proposal)
    const part = plan.pools.find((row) => row.pool === data.pool)
    if (part === undefined) throw new Error('law 4: a vote of a pool that the proposal does not draw on')
    const units = this.before(data.contributor, part.series, plan.slot)
    const most = part.units === 0n ? 0n : (units * part.balance) / part.units
    expect(data.value, 'law 4: a vote is worth what was held before').to.equal(most)
    const votes = known(this.votes, data.proposal)
    if (data.choiceBefore === null)
      expect(votes.has(data.contributor), 'law 4: one vote each').to.equal(false)
    votes.set(data.contributor, data.value)
    const all = sumOf(votes.values(), (value) => value)
    expect(data.turnoutAfter, 'law 4: the turnout').to.equal(all)
    expect(all <= plan.tally.votable, 'law 4: all votes within the snapshot').to.equal(true)
    expect(data.at < plan.votingEndsAt, 'law 4: a vote after the end').to.equal(true)
  }

  private submitted({ data }: EventOf<'DeliverySubmitted'>): void {
    const { proposal, milestone, evidenceRoot } = data
    const nothing = { accepting: new Set<string>(), payableAt: null, left: 0n }
    this.proofs.set(data.delivery, { proposal, milestone, evidence: evidenceRoot, ...nothing })
  }

  private reviewed({ data }: EventOf<'DeliveryReviewed'>): void {
    this.checkReviewer(data.proposal, data)
    const proof = known(this.proofs, data.delivery)
    const { rules } = known(this.plans, data.proposal)
    expect(proof.accepting.has(data.organization), 'law 6: each organization once').to.equal(false)
    const { reviews } = read(this.chain, 'Delivery', new PublicKey(data.delivery))
    const organizations = reviews.map((row) => row.organization)
    expect(new Set(organizations).size, 'law 6: each organization once').to.equal(organizations.length)
    if (data.verdict === 'accept') proof.accepting.add(data.organization)
    if (proof.accepting.size >= rules.reviewers) proof.payableAt = data.at + rules.challengePeriod
  }

  private disputed({ data }: EventOf<'DeliveryDisputed'>): void {
    const proof = known(this.proofs, data.delivery)
    if (proof.payableAt === null) throw new Error('law 3: an objection to what is not accepted')
    proof.left = proof.payableAt - data.at
    proof.payableAt = null
  }

  private decided({ data }: EventOf<'ObjectionDecided'>): void {
    const proof = known(this.proofs, data.delivery)
    proof.payableAt = data.outcome === 'upheld' ? data.at + proof.left : null
  }

  /** Law 3, and by whom the vote said, and how much. */
  private paid({ data }: EventOf<'MilestonePaid'>): void {
    const plan = known(this.plans, data.proposal)
    const row = plan.milestones[data.milestone]
    if (row === undefined) throw new Error('law 3: a milestone that nobody voted for')
    const { mint, tokenProgram } = known(this.mirror.funds, data.fund)
    const account = ataOf(new PublicKey(mint), new PublicKey(plan.payee), new PublicKey(tokenProgram))
    expect(data, 'law 3: as the vote named').to.include({
      amount: row.amount,
      kind: row.kind,
      payee: plan.payee,
    })
    expect(data.destination, 'law 3: the account of the payee').to.equal(account.toBase58())
    if (row.kind === 'advance') return
    if (row.kind === 'credits') {
      const key = `${data.proposal} ${data.milestone}`
      return void expect(this.met.has(key), 'law 3: met by a batch').to.equal(true)
    }
    const stands = [...this.proofs].filter(
      ([, each]) =>
        each.proposal === data.proposal && each.milestone === data.milestone && each.payableAt !== null,
    )
    expect(stands.length, 'law 3: one proof stands').to.equal(1)
    for (const [address, proof] of stands) {
      expect((proof.payableAt ?? data.at + 1n) <= data.at, 'law 3: the challenge period').to.equal(true)
      expect(proof.accepting.size >= plan.rules.reviewers, 'law 3: a quorum').to.equal(true)
      const delivery = read(this.chain, 'Delivery', new PublicKey(address))
      expect(delivery, 'law 3: frozen').to.include({ evidenceRoot: proof.evidence, status: 'accepted' })
      expect(delivery.objection, 'law 3: no objection').to.equal(null)
    }
  }

  /** Law 6: nobody of the receiving side, as a person or through an organization. */
  private checkReviewer(
    address: string,
    { organization, person }: { organization: string; person: string },
  ): void {
    const proposal = known(this.mirror.proposals, address)
    const project = read(this.chain, 'Project', new PublicKey(proposal.project))
    const { authority } = read(this.chain, 'Organization', new PublicKey(organization))
    const own = [proposal.organization, project.organization]
    const side = [
      proposal.proposer,
      proposal.payee,
      proposal.authority,
      project.owner,
      project.payee,
      project.proposer,
    ]
    expect(own, 'law 6: an organization judges itself').to.not.include(organization)
    expect(side, 'law 6: a person of the receiving side').to.not.include(person)
    expect(side, 'law 6: an organization of the receiving side').to.not.include(authority)
  }
}
