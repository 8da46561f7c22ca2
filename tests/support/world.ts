import type { Keypair, PublicKey } from '@solana/web3.js'
import type { OrganizationKind } from '../../packages/sdk/src/enums.ts'
import {
  claimAddress,
  evidenceAddress,
  fundAddress,
  methodologyAddress,
  organizationAddress,
  verifierAddress,
} from '../../packages/sdk/src/pdas.ts'
import * as credits from './calls/credits.ts'
import * as funds from './calls/fund.ts'
import * as registry from './calls/registry.ts'
import { Chain } from './chain.ts'
import { land } from './expect.ts'
import type {
  BatchRef,
  ClaimRef,
  FundRef,
  MethodologyRef,
  OrganizationRef,
  PoolRef,
  ProjectRef,
  VerifierRef,
} from './refs.ts'
import {
  createMint,
  giveMoney,
  openAta,
  TOKEN_2022_PROGRAM_ID,
  type MintOptions,
  type TestMint,
} from './tokens.ts'

type ProjectInput = Omit<credits.ProjectInput, 'owner'> & { owner: Keypair; validator: OrganizationRef }

/** Makes valid things on a chain, one method for each; what a test leaves out has a sound default. */
export class World {
  readonly chain: Chain

  constructor(chain: Chain = new Chain()) {
    this.chain = chain
  }

  registry(): void {
    land(this.chain, registry.initializeRegistry(this.chain))
  }

  organization(code: string, authority: Keypair, kinds: OrganizationKind[] = ['verifier']): OrganizationRef {
    land(
      this.chain,
      registry.registerOrganization(this.chain, { code, kinds, authority: authority.publicKey }),
    )
    return { address: organizationAddress(code), code, authority }
  }

  methodology(input: registry.MethodologyInput): MethodologyRef {
    const ref = this.draft(input)
    land(this.chain, registry.activateMethodology(this.chain, ref))
    return ref
  }

  draft(input: registry.MethodologyInput): MethodologyRef {
    land(this.chain, registry.createMethodology(this.chain, input))
    const revision = input.revision ?? 1
    return { address: methodologyAddress(input.code, revision), code: input.code, revision }
  }

  verifier(
    organization: OrganizationRef,
    person: Keypair,
    scope: MethodologyRef[],
    more: Partial<registry.AccreditationInput> = {},
  ): VerifierRef {
    const addresses = scope.map((methodology) => methodology.address)
    const input = { organization, person: person.publicKey, scope: addresses, ...more }
    land(this.chain, registry.accreditVerifier(this.chain, input))
    return { address: verifierAddress(organization.address, person.publicKey), organization, person }
  }

  /** Proposed by its developer, validated and registered. */
  project(input: ProjectInput): ProjectRef {
    const project = this.validated(input)
    land(this.chain, credits.registerProject(this.chain, project))
    return project
  }

  /** Proposed, and validated by an organization. */
  validated(input: ProjectInput): ProjectRef {
    const project = this.proposed(input)
    land(this.chain, credits.validateProject(project, input.validator))
    return project
  }

  proposed(input: Omit<ProjectInput, 'validator'>): ProjectRef {
    land(this.chain, credits.proposeProject(this.chain, { ...input, owner: input.owner.publicKey }))
    return credits.projectRef(input)
  }

  claim(input: credits.ClaimInput): ClaimRef {
    land(this.chain, credits.submitClaim(this.chain, input))
    return this.claimRef(input)
  }

  verified(input: credits.ClaimInput, verifiers: VerifierRef[]): ClaimRef {
    const claim = this.claim(input)
    for (const verifier of verifiers) land(this.chain, credits.attest(this.chain, { claim, verifier }))
    return claim
  }

  openedBatch(claim: ClaimRef): BatchRef {
    land(this.chain, credits.openBatch(this.chain, claim))
    const batch = credits.batchOf(claim)
    openAta(this.chain, batch.mint, claim.project.owner.publicKey, TOKEN_2022_PROGRAM_ID)
    return batch
  }

  issuedBatch(claim: ClaimRef): BatchRef {
    const batch = this.openedBatch(claim)
    land(this.chain, credits.issueBatch(this.chain, batch))
    return batch
  }

  /** Where the owner of a batch's project holds its credits. */
  ownersCredits(batch: BatchRef): PublicKey {
    return credits.creditAccount(batch, batch.claim.project.owner.publicKey)
  }

  money(options: MintOptions = {}): TestMint {
    const money = createMint(this.chain, options)
    land(this.chain, registry.listMint(this.chain, money.mint))
    return money
  }

  fund(input: funds.FundInput): FundRef {
    const { manager } = this.chain.actors
    land(this.chain, funds.createFund(this.chain, input))
    const address = fundAddress((input.creator ?? manager).publicKey, input.id)
    return { address, money: input.money, manager }
  }

  pool(fund: FundRef, project: ProjectRef | null = null): PoolRef {
    const pool = funds.poolOf(fund, project?.address ?? null)
    land(this.chain, funds.openPool(this.chain, pool))
    return pool
  }

  /** Joins the pool with a purse of money, nothing contributed yet. */
  member(pool: PoolRef, wallet: Keypair, purse: bigint = 1_000_000_000n): PublicKey {
    land(this.chain, funds.joinPool(this.chain, pool, wallet))
    return this.purse(pool, wallet, purse)
  }

  /** Gives a wallet money of the pool's fund. */
  purse(pool: PoolRef, wallet: Keypair, amount: bigint): PublicKey {
    return giveMoney(this.chain, pool.fund.money, wallet.publicKey, amount)
  }

  /** What a claim of this input is called, made or not. */
  claimRef(input: credits.ClaimInput): ClaimRef {
    const { project, id } = input
    const evidenceRoot = input.evidenceRoot ?? credits.evidenceRootOf(project, id)
    return {
      address: claimAddress(project.address, id),
      id,
      project,
      evidence: evidenceAddress(evidenceRoot),
      evidenceRoot,
      quantity: input.quantity ?? 1_000_000n,
    }
  }
}
