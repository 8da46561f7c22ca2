import type { Keypair, PublicKey } from '@solana/web3.js'
import type { TestMint } from './tokens.ts'

/** What a test keeps of an account that it made: where it is and what it belongs to. */
export interface OrganizationRef {
  address: PublicKey
  code: string
  authority: Keypair
}

export interface VerifierRef {
  address: PublicKey
  organization: OrganizationRef
  person: Keypair
}

export interface MethodologyRef {
  address: PublicKey
  code: string
  revision: number
}

export interface ProjectRef {
  address: PublicKey
  id: number
  organization: OrganizationRef
  methodology: MethodologyRef
  owner: Keypair
}

export interface ClaimRef {
  address: PublicKey
  id: number
  project: ProjectRef
  evidence: PublicKey
  evidenceRoot: Uint8Array
  quantity: bigint
}

export interface BatchRef {
  address: PublicKey
  claim: ClaimRef
  mint: PublicKey
  buffer: PublicKey
}

export interface FundRef {
  address: PublicKey
  money: TestMint
  manager: Keypair
}

export interface PoolRef {
  address: PublicKey
  fund: FundRef
  vault: PublicKey
  /** Null: the free pool. */
  project: PublicKey | null
}

export interface ProposalRef {
  address: PublicKey
  id: number
  fund: FundRef
  project: ProjectRef
  /** Delivers and accounts for the money. */
  organization: OrganizationRef
  freePool: PoolRef
  /** Null: it draws on the free pool alone. */
  projectPool: PoolRef | null
  proposer: Keypair
  payee: Keypair
  /** Paid the deposit, which goes back to it. */
  payer: PublicKey
  escrow: PublicKey
}
