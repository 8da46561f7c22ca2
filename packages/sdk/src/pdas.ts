import { PublicKey } from '@solana/web3.js'
import { fromHex } from './evidence/hash.ts'
import { type AddressLike, addressText } from './layout/address.ts'
import { EVENT_AUTHORITY_ADDRESS, PROGRAM_ADDRESS } from './layout/program-layout.ts'

/**
 * The addresses that the program derives. Seeds as in programs/groundtruth/src/seeds.rs. Codes are text, hashes are
 * 32 bytes or 64 hexadecimal digits, ids are numbers that their actor chose.
 */
export const PROGRAM_ID = new PublicKey(PROGRAM_ADDRESS)

/** Loader that keeps a program's upgrade authority in its program data. */
export const UPGRADEABLE_LOADER_ID = new PublicKey('BPFLoaderUpgradeab1e11111111111111111111111')

export type HashLike = string | Uint8Array

const ORGANIZATION_CODE = 8
const METHODOLOGY_CODE = 16

function derive(name: string, ...seeds: Uint8Array[]): PublicKey {
  return PublicKey.findProgramAddressSync([new TextEncoder().encode(name), ...seeds], PROGRAM_ID)[0]
}

const key = (address: AddressLike): Uint8Array => new PublicKey(addressText(address)).toBytes()

function integer(value: number | bigint, bytes: 1 | 2 | 4 | 8): Uint8Array {
  const number = BigInt(value)
  if (number < 0n || number >= 2n ** BigInt(bytes * 8)) {
    throw new RangeError(`Give a whole number of at most ${bytes} bytes, not ${value}.`)
  }
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, number, true)
  return new Uint8Array(view.buffer, 0, bytes)
}

function code(text: string, size: number): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > size) throw new RangeError(`Give a code of at most ${size} letters, not "${text}".`)
  const padded = new Uint8Array(size)
  padded.set(bytes)
  return padded
}

const hash = (value: HashLike): Uint8Array => (typeof value === 'string' ? fromHex(value, 32) : value)

/** Derived once: nearly every instruction names it. */
let registry: PublicKey | undefined

export const registryAddress = (): PublicKey => (registry ??= derive('registry'))

export const organizationAddress = (organizationCode: string): PublicKey =>
  derive('organization', code(organizationCode, ORGANIZATION_CODE))

export const verifierAddress = (organization: AddressLike, person: AddressLike): PublicKey =>
  derive('verifier', key(organization), key(person))

export const methodologyAddress = (methodologyCode: string, revision: number): PublicKey =>
  derive('methodology', code(methodologyCode, METHODOLOGY_CODE), integer(revision, 2))

export const listedMintAddress = (mint: AddressLike): PublicKey => derive('listed_mint', key(mint))

export const projectAddress = (organization: AddressLike, id: number): PublicKey =>
  derive('project', key(organization), integer(id, 4))

export const claimAddress = (project: AddressLike, id: number): PublicKey =>
  derive('claim', key(project), integer(id, 4))

/** The guard of an evidence root: it exists once that root has backed a claim. */
export const evidenceAddress = (root: HashLike): PublicKey => derive('evidence', hash(root))

export const attestationAddress = (
  claim: AddressLike,
  organization: AddressLike,
  revision: number,
): PublicKey => derive('attestation', key(claim), key(organization), integer(revision, 2))

export const batchAddress = (claim: AddressLike): PublicKey => derive('batch', key(claim))

/** The Token-2022 mint of a batch. */
export const creditMintAddress = (batch: AddressLike): PublicKey => derive('mint', key(batch))

/** The token account that holds a batch's buffer. */
export const bufferAddress = (batch: AddressLike): PublicKey => derive('buffer', key(batch))

export const retirementAddress = (batch: AddressLike, holder: AddressLike, id: bigint): PublicKey =>
  derive('retirement', key(batch), key(holder), integer(id, 8))

export const fundAddress = (creator: AddressLike, id: number): PublicKey =>
  derive('fund', key(creator), integer(id, 4))

/** `project` null: the free pool. */
export const poolAddress = (fund: AddressLike, project: AddressLike | null): PublicKey =>
  derive('pool', key(fund), project === null ? new Uint8Array(32) : key(project))

export const vaultAddress = (pool: AddressLike): PublicKey => derive('vault', key(pool))

export const contributorAddress = (pool: AddressLike, wallet: AddressLike): PublicKey =>
  derive('contributor', key(pool), key(wallet))

export const eventAuthorityAddress = (): PublicKey => new PublicKey(EVENT_AUTHORITY_ADDRESS)

/** Where the loader keeps who may upgrade the program. */
export const programDataAddress = (): PublicKey =>
  PublicKey.findProgramAddressSync([PROGRAM_ID.toBytes()], UPGRADEABLE_LOADER_ID)[0]

export const TOKEN_PROGRAM_ID = new PublicKey('TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA')
export const TOKEN_2022_PROGRAM_ID = new PublicKey('TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb')
export const ASSOCIATED_TOKEN_PROGRAM_ID = new PublicKey('ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL')

/** The token account of `owner` for `mint` that every wallet looks for. */
export const associatedTokenAddress = (
  owner: AddressLike,
  mint: AddressLike,
  tokenProgram: AddressLike,
): PublicKey =>
  PublicKey.findProgramAddressSync([key(owner), key(tokenProgram), key(mint)], ASSOCIATED_TOKEN_PROGRAM_ID)[0]

/** Where credits of a batch stand in a wallet. */
export const creditAccountAddress = (owner: AddressLike, batch: AddressLike): PublicKey =>
  associatedTokenAddress(owner, creditMintAddress(batch), TOKEN_2022_PROGRAM_ID)

/** For a settlement of what was destroyed outside the program the holder is who settles. */
export const cancellationAddress = (batch: AddressLike, holder: AddressLike, id: bigint): PublicKey =>
  derive('cancellation', key(batch), key(holder), integer(id, 8))

/** @param projectKey the 32 bytes of the key: a salted hash, or an identifier as `identifierKey` writes it. */
export const projectKeyAddress = (projectKey: HashLike): PublicKey => derive('project_key', hash(projectKey))

export const disputeAddress = (claim: AddressLike, disputant: AddressLike, revision: number): PublicKey =>
  derive('dispute', key(claim), key(disputant), integer(revision, 2))

export const reversalAddress = (batch: AddressLike, id: number): PublicKey =>
  derive('reversal', key(batch), integer(id, 4))

export const letterAddress = (batch: AddressLike, organization: AddressLike, id: number): PublicKey =>
  derive('letter', key(batch), key(organization), integer(id, 4))

export const recordAddress = (documentHash: HashLike, issuer: AddressLike): PublicKey =>
  derive('record', hash(documentHash), key(issuer))

export const vouchAddress = (record: AddressLike, organization: AddressLike): PublicKey =>
  derive('vouch', key(record), key(organization))

export const concernAddress = (organization: AddressLike, id: number): PublicKey =>
  derive('concern', key(organization), integer(id, 4))

export const councilAddress = (creator: AddressLike, id: number): PublicKey =>
  derive('council', key(creator), integer(id, 4))

export const motionAddress = (council: AddressLike, organization: AddressLike, id: number): PublicKey =>
  derive('motion', key(council), key(organization), integer(id, 4))

export const proposalAddress = (fund: AddressLike, proposer: AddressLike, id: number): PublicKey =>
  derive('proposal', key(fund), key(proposer), integer(id, 4))

/** The token account that holds an approved proposal's money. */
export const escrowAddress = (proposal: AddressLike): PublicKey => derive('escrow', key(proposal))

export const voteAddress = (proposal: AddressLike, contributor: AddressLike): PublicKey =>
  derive('vote', key(proposal), key(contributor))

/** @param milestone row of the proposal's milestones, from 0. */
export const deliveryAddress = (proposal: AddressLike, milestone: number, revision: number): PublicKey =>
  derive('delivery', key(proposal), integer(milestone, 1), integer(revision, 2))

export const objectionAddress = (delivery: AddressLike, objector: AddressLike): PublicKey =>
  derive('objection', key(delivery), key(objector))

export const awardAddress = (proposal: AddressLike, id: number): PublicKey =>
  derive('award', key(proposal), integer(id, 4))

export const expenseAddress = (proposal: AddressLike, id: number): PublicKey =>
  derive('expense', key(proposal), integer(id, 4))

/** The token account that holds the contributors' shares of a batch. */
export const shareVaultAddress = (batch: AddressLike): PublicKey => derive('share', key(batch))

/** Exists once a batch has met a milestone. */
export const metAddress = (batch: AddressLike): PublicKey => derive('met', key(batch))

/** Money that came back from a proposal. @param id chosen by who brought it back. */
export const moneyBackAddress = (proposal: AddressLike, id: number): PublicKey =>
  derive('money_back', key(proposal), integer(id, 4))

export const reclaimAddress = (moneyBack: AddressLike, contributor: AddressLike): PublicKey =>
  derive('reclaim', key(moneyBack), key(contributor))

export const creditClaimAddress = (
  batch: AddressLike,
  proposal: AddressLike,
  contributor: AddressLike,
): PublicKey => derive('credit_claim', key(batch), key(proposal), key(contributor))
