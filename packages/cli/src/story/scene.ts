import type { PublicKey } from '@solana/web3.js'
import { getAssociatedTokenAddressSync, TOKEN_2022_PROGRAM_ID } from '@solana/spl-token'
import { type ClaimFromPack, claimFromPack } from '../../../../samples/claims.ts'
import {
  claimByKey,
  type ClaimKey,
  COUNCIL,
  type FundKey,
  FUNDS,
  ORGANIZATIONS,
  type ProjectKey,
  PROJECTS,
  proposalByKey,
  type ProposalKey,
  PROPOSED_PROJECT,
  type Role,
  SAMPLE_METHODOLOGIES,
  type SampleFund,
  type SampleMethodology,
  type SampleMotion,
  type SampleProject,
  type SampleVerifier,
  type TokenKey,
  VERIFIER_D,
  VERIFIERS,
} from '../../../../samples/story.ts'
import { buildManifest, type Manifest } from '@groundtruth/sdk/evidence'
import { hashFolder } from '@groundtruth/sdk/evidence/node'
import {
  attestationAddress,
  batchAddress,
  claimAddress,
  councilAddress,
  creditMintAddress,
  fundAddress,
  methodologyAddress,
  motionAddress,
  organizationAddress,
  poolAddress,
  projectAddress,
  proposalAddress,
  shareVaultAddress,
  verifierAddress,
} from '@groundtruth/sdk'
import type { ContentTarget } from './content.ts'
import type { KeyName, People } from './people.ts'

/** A claim of the story as it is submitted: its evidence, its manifest, its quantity. */
export interface PackedClaim extends ClaimFromPack {
  manifest: Manifest
}

/** Where everything of the story stands on chain. All of it follows from the keypairs and the sample. */
export class Scene {
  readonly #packed = new Map<string, Promise<PackedClaim>>()

  constructor(
    readonly people: People,
    readonly content: ContentTarget,
    /** Waiting periods as short as the program allows, where nobody can move the clock. */
    readonly hurried: boolean,
  ) {}

  key(name: KeyName): PublicKey {
    return this.people.of(name).publicKey
  }

  get sponsor(): PublicKey {
    return this.key('sponsor')
  }

  organization(code: string): PublicKey {
    return organizationAddress(code)
  }

  methodology(code: string): PublicKey {
    return methodologyAddress(code, this.methodologyFacts(code).revision)
  }

  methodologyFacts(code: string): SampleMethodology {
    return named(SAMPLE_METHODOLOGIES, (entry) => entry.code === code, code)
  }

  verifierFacts(role: Role): SampleVerifier {
    return named([...VERIFIERS, VERIFIER_D], (entry) => entry.role === role, role)
  }

  verifier(role: Role): PublicKey {
    return verifierAddress(this.organization(this.verifierFacts(role).organization), this.key(role))
  }

  projectFacts(key: ProjectKey): SampleProject {
    return named([...PROJECTS, PROPOSED_PROJECT], (entry) => entry.key === key, key)
  }

  project(key: ProjectKey): PublicKey {
    const { organization, id } = this.projectFacts(key)
    return projectAddress(this.organization(organization), id)
  }

  /** Who signs for an organization. */
  authority(code: string): Role {
    return named(ORGANIZATIONS, (entry) => entry.code === code, code).authority
  }

  payee(project: SampleProject): PublicKey {
    return this.key(this.authority(project.organization))
  }

  get council(): PublicKey {
    return councilAddress(this.key('steward'), COUNCIL.id)
  }

  motion({ organization, id }: SampleMotion): PublicKey {
    return motionAddress(this.council, this.organization(organization), id)
  }

  claim(key: ClaimKey): PublicKey {
    const { project, id } = claimByKey(key)
    return claimAddress(this.project(project), id)
  }

  attestation(key: ClaimKey, organization: string, revision: number): PublicKey {
    return attestationAddress(this.claim(key), this.organization(organization), revision)
  }

  batch(key: ClaimKey): PublicKey {
    return batchAddress(this.claim(key))
  }

  /** The account that holds the contributors' part of a batch. */
  shareVault(key: ClaimKey): PublicKey {
    return shareVaultAddress(this.batch(key))
  }

  /** A holder's account of the credits of a claim. */
  credits(key: ClaimKey, holder: Role): PublicKey {
    const mint = creditMintAddress(this.batch(key))
    return getAssociatedTokenAddressSync(mint, this.key(holder), true, TOKEN_2022_PROGRAM_ID)
  }

  fundFacts(key: FundKey): SampleFund {
    return named(FUNDS, (entry) => entry.key === key, key)
  }

  fund(key: FundKey): PublicKey {
    const { manager, id } = this.fundFacts(key)
    return fundAddress(this.key(manager), id)
  }

  pool(fund: FundKey, project: ProjectKey | undefined): PublicKey {
    return poolAddress(this.fund(fund), project === undefined ? null : this.project(project))
  }

  proposal(key: ProposalKey): PublicKey {
    const { fund, project, id } = proposalByKey(key)
    return proposalAddress(this.fund(fund), this.key(this.projectFacts(project).owner), id)
  }

  mint(token: TokenKey): PublicKey {
    return this.key(`mint-${token}`)
  }

  /** A wallet's account of one of the test tokens. */
  money(token: TokenKey, wallet: Role): PublicKey {
    return getAssociatedTokenAddressSync(this.mint(token), this.key(wallet), true, TOKEN_2022_PROGRAM_ID)
  }

  /** The pack of a claim's revision, its quantity and its manifest; computed once. */
  packed(key: ClaimKey, revision = 1): Promise<PackedClaim> {
    const name = `${key} ${revision}`
    const known = this.#packed.get(name)
    if (known !== undefined) return known
    const made = this.#pack(key, revision)
    this.#packed.set(name, made)
    return made
  }

  async #pack(key: ClaimKey, revision: number): Promise<PackedClaim> {
    const claim = await claimFromPack(key)
    const { project, start, end, lacksAtFirst } = claim.claim
    const subject = { project: this.project(project).toBase58(), period: { start, end }, revision }
    const files = await hashFolder(claim.folder)
    const present = files.filter(({ path }) => revision > 1 || path !== lacksAtFirst)
    return { ...claim, manifest: buildManifest(subject, present) }
  }
}

function named<Item>(list: readonly Item[], is: (item: Item) => boolean, name: string): Item {
  const found = list.find(is)
  if (found === undefined) throw new Error(`The sample names "${name}" without saying what it is.`)
  return found
}
