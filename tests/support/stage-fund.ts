import type { Keypair, PublicKey } from '@solana/web3.js'
import type { ProposalStatus, VoteChoice } from '../../packages/sdk/src/enums.ts'
import { contributorAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from './actors.ts'
import * as funds from './calls/fund.ts'
import * as proposals from './calls/proposals.ts'
import { castVote } from './calls/votes.ts'
import type { Chain, Landed } from './chain.ts'
import { land } from './expect.ts'
import { read } from './read.ts'
import type { FundRef, PoolRef, ProjectRef, ProposalRef } from './refs.ts'
import { registered, type Registered } from './registered.ts'
import { openAta, type TestMint } from './tokens.ts'
import { nextId } from './values.ts'
import type { World } from './world.ts'

/** A deposit that many proposals of one test can pay. */
const DEPOSIT = 10_000_000n

export interface RunningFundOptions {
  /** A registry to run in, so that several funds share one chain; left out: one of its own. */
  base?: Registered
  rules?: funds.FundInput['rules']
  money?: TestMint
  /** Left out: a registered project of its own. */
  project?: ProjectRef
  expiresAt?: bigint
  /** Leaves both pools without a contribution. */
  empty?: boolean
}

/**
 * A fund with a free pool and one for a project. The contributor gave 6,000,000 to the free pool and 2,000,000 to the
 * project's, the neighbour 2,000,000 to the free one: a proposal may draw a quarter of it, a spending period half of a
 * pool. Everything is done by real instructions; what a method jumps over it says.
 */
export class RunningFund {
  readonly base: Registered
  readonly world: World
  readonly chain: Chain
  readonly fund: FundRef
  readonly project: ProjectRef
  readonly free: PoolRef
  readonly earmarked: PoolRef
  /** Where the payee is paid. */
  readonly payeeAccount: PublicKey

  constructor(options: RunningFundOptions = {}) {
    this.base = options.base ?? registered()
    this.world = this.base.world
    this.chain = this.world.chain
    const { contributor, neighbour, payee } = this.chain.actors
    const money = options.money ?? this.world.money()
    this.fund = this.world.fund({
      ...{ money, id: 10_000 + nextId(), rules: { proposalDeposit: DEPOSIT, ...options.rules } },
      ...(options.expiresAt === undefined ? {} : { expiresAt: options.expiresAt }),
    })
    this.project = options.project ?? this.newProject()
    this.free = this.world.pool(this.fund)
    this.earmarked = this.world.pool(this.fund, this.project)
    this.payeeAccount = openAta(this.chain, money.mint, payee.publicKey, money.program)
    if (options.empty === true) return
    this.gives(contributor, 6_000_000n)
    this.gives(neighbour, 2_000_000n)
    this.gives(contributor, 2_000_000n, this.earmarked)
    this.nextSlot()
  }

  /** Another registered project of the same developer, owner and methodology. */
  newProject(): ProjectRef {
    const { organizations, methodology } = this.base
    return this.world.project({
      ...{ organization: organizations.developer, validator: organizations.c, methodology },
      ...{ id: 20_000 + nextId(), owner: this.chain.actors.owner },
    })
  }

  /** A project of its own without a pool: a proposal for it draws on the free pool alone. */
  fresh(): { project: ProjectRef; projectPool: null } {
    return { project: this.newProject(), projectPool: null }
  }

  /** Gives a wallet money and lets it contribute; it joins the pool where it has not. */
  gives(wallet: Keypair, amount: bigint, pool: PoolRef = this.free): Landed {
    if (this.chain.account(contributorAddress(pool.address, wallet.publicKey)) === null) {
      land(this.chain, funds.joinPool(this.chain, pool, wallet))
    }
    this.world.purse(pool, wallet, amount)
    return land(this.chain, funds.contribute(this.chain, { pool, wallet, amount }))
  }

  /** A wallet of its own that contributed so much. */
  giver(amount: bigint, pool: PoolRef = this.free): Keypair {
    const wallet = keyOf(`giver ${nextId()}`)
    this.gives(wallet, amount, pool)
    return wallet
  }

  /** One slot on, in the same second. */
  nextSlot(): void {
    this.chain.wait(0n)
  }

  /** What `propose` would be called with: both pools, unless the input says otherwise. */
  input(more: Partial<proposals.ProposalInput> = {}): proposals.ProposalInput {
    const { fund, project, earmarked: projectPool } = this
    return { fund, project, projectPool, id: nextId(), ...more }
  }

  /** Asks for 2,000,000 in two deliveries, by default. */
  propose(more: Partial<proposals.ProposalInput> = {}): ProposalRef {
    const input = this.input(more)
    land(this.chain, proposals.propose(this.chain, input))
    return proposals.proposalRef(this.chain, input)
  }

  vote(
    proposal: ProposalRef,
    wallet: Keypair,
    choice: VoteChoice = 'for',
    pool: PoolRef = this.free,
  ): Landed {
    return land(this.chain, castVote(this.chain, { proposal, wallet, choice, pool }))
  }

  /** Jumps to the second in which voting has ended. */
  toVotingEnd(proposal: ProposalRef): void {
    this.chain.moveTo(this.read(proposal).votingEndsAt)
  }

  /** Jumps to the second in which the cool-off has ended. */
  toCoolOffEnd(proposal: ProposalRef): void {
    this.chain.moveTo(this.read(proposal).coolOffEndsAt)
  }

  /** Jumps to the second from which the money is not drawn any more. */
  toExpiry(proposal: ProposalRef): void {
    this.chain.moveTo(this.read(proposal).expiresAt)
  }

  /** Voted for by the contributor, counted at the end of the vote: its cool-off begins. */
  adopted(more: Partial<proposals.ProposalInput> = {}): ProposalRef {
    const proposal = this.propose(more)
    this.vote(proposal, this.chain.actors.contributor)
    this.toVotingEnd(proposal)
    land(this.chain, proposals.finishVote(this.chain, proposal))
    return proposal
  }

  /** Adopted, and drawn into its escrow at the end of the cool-off. */
  approved(more: Partial<proposals.ProposalInput> = {}): ProposalRef {
    const proposal = this.adopted(more)
    this.toCoolOffEnd(proposal)
    land(this.chain, proposals.approveProposal(this.chain, proposal))
    return proposal
  }

  /** A proposal in a status that comes before any delivery, by the instructions and jumps that lead there. */
  proposalIn(
    status: Exclude<ProposalStatus, 'in-delivery' | 'completed' | 'terminated'>,
    more: Partial<proposals.ProposalInput> = {},
  ): ProposalRef {
    const { chain } = this
    switch (status) {
      case 'voting':
        return this.propose(more)
      case 'cool-off':
        return this.adopted(more)
      case 'approved':
        return this.approved(more)
      case 'defeated': {
        const proposal = this.propose(more)
        this.toVotingEnd(proposal)
        land(chain, proposals.finishVote(chain, proposal))
        return proposal
      }
      case 'vetoed': {
        const proposal = this.adopted(more)
        land(chain, proposals.vetoProposal(chain, { proposal }))
        return proposal
      }
      case 'cancelled': {
        const proposal = this.propose(more)
        land(chain, proposals.withdrawProposal(proposal))
        return proposal
      }
      case 'expired': {
        const proposal = this.adopted(more)
        this.toExpiry(proposal)
        land(chain, proposals.expireProposal(chain, proposal))
        return proposal
      }
    }
  }

  read(proposal: ProposalRef) {
    return read(this.chain, 'Proposal', proposal.address)
  }

  /** A wallet's stake in a pool. */
  stake(wallet: Keypair, pool: PoolRef = this.free) {
    return read(this.chain, 'Contributor', contributorAddress(pool.address, wallet.publicKey))
  }
}
