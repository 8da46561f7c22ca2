import { TOKEN_PROGRAM_ID } from '@solana/spl-token'
import {
  PublicKey,
  SystemProgram,
  SYSVAR_RENT_PUBKEY,
  TransactionInstruction,
  type AccountMeta,
} from '@solana/web3.js'
import { flag, key, list, text, u32, u64, u8 } from './borsh.ts'
import { GOVERNANCE } from './chain.ts'

// Tags and accounts as `src/instruction.rs` of the crate spl-governance 4.0.0 lists them.
const SEED = 'governance'
const reads = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: false, isWritable: false })
const writes = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: false, isWritable: true })
const signs = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: true, isWritable: false })
const pays = (pubkey: PublicKey): AccountMeta => ({ pubkey, isSigner: true, isWritable: true })
const SYSTEM = reads(SystemProgram.programId)

const at = (...seeds: (string | PublicKey)[]) =>
  PublicKey.findProgramAddressSync(
    seeds.map((seed) => (typeof seed === 'string' ? Buffer.from(seed) : seed.toBuffer())),
    GOVERNANCE,
  )[0]

const call = (tag: number, keys: AccountMeta[], ...data: Buffer[]) =>
  new TransactionInstruction({ programId: GOVERNANCE, keys, data: Buffer.concat([u8(tag), ...data]) })

/** Where a realm of this name and what belongs to it stand. */
export interface Realm {
  name: string
  realm: PublicKey
  mint: PublicKey
  config: PublicKey
  holding: PublicKey
}

export function realmOf(name: string, mint: PublicKey): Realm {
  const realm = at(SEED, name)
  return { name, realm, mint, config: at('realm-config', realm), holding: at(SEED, realm, mint) }
}

export const ownerRecordOf = ({ realm, mint }: Realm, owner: PublicKey) => at(SEED, realm, mint, owner)
export const governanceOf = ({ realm }: Realm, governed: PublicKey) =>
  at('account-governance', realm, governed)
export const proposalOf = ({ mint }: Realm, governance: PublicKey, seed: PublicKey) =>
  at(SEED, governance, mint, seed)
export const voteRecordOf = (proposal: PublicKey, ownerRecord: PublicKey) => at(SEED, proposal, ownerRecord)

/** A community mint alone, whose whole supply counts; no council, no plugins. */
export function createRealm(realm: Realm, authority: PublicKey, payer: PublicKey) {
  const keys = [writes(realm.realm), reads(authority), reads(realm.mint), writes(realm.holding), pays(payer)]
  keys.push(SYSTEM, reads(TOKEN_PROGRAM_ID), reads(SYSVAR_RENT_PUBKEY), writes(realm.config))
  const wholeSupply = Buffer.concat([u8(0), u64(10_000_000_000n)])
  const liquidToken = Buffer.concat([flag(false), flag(false), u8(0)])
  return call(0, keys, text(realm.name), flag(false), u64(1n), wholeSupply, liquidToken, liquidToken)
}

/** From the owner's token account; the first deposit creates the owner's record. */
export function deposit(realm: Realm, from: PublicKey, owner: PublicKey, payer: PublicKey, amount: bigint) {
  const keys = [reads(realm.realm), writes(realm.holding), writes(from), signs(owner), signs(owner)]
  keys.push(writes(ownerRecordOf(realm, owner)), pays(payer), SYSTEM)
  keys.push(reads(TOKEN_PROGRAM_ID), reads(realm.config))
  return call(1, keys, u64(amount))
}

/** Voting for a day, 60 % of the supply, no early end, no council and no veto. */
export function createGovernance(realm: Realm, governed: PublicKey, creator: PublicKey, payer: PublicKey) {
  const keys = [reads(realm.realm), writes(governanceOf(realm, governed)), reads(governed)]
  keys.push(reads(ownerRecordOf(realm, creator)), pays(payer), SYSTEM, signs(creator), reads(realm.config))
  const share = Buffer.from([0, 60])
  const disabled = u8(2)
  const community = [share, u64(1n), u32(0), u32(86_400), disabled]
  const council = [disabled, disabled, u64(1n), disabled]
  return call(4, keys, ...community, ...council, disabled, u32(0), u8(10))
}

/** Yes or no, with the shortest of texts: every byte of a proposal is read and written by each vote. */
export function createProposal(
  realm: Realm,
  governance: PublicKey,
  seed: PublicKey,
  creator: PublicKey,
  payer: PublicKey,
) {
  const proposal = proposalOf(realm, governance, seed)
  const keys = [reads(realm.realm), writes(proposal), writes(governance)]
  keys.push(writes(ownerRecordOf(realm, creator)), reads(realm.mint), signs(creator), pays(payer), SYSTEM)
  keys.push(reads(realm.config), writes(at('proposal-deposit', proposal, payer)))
  const singleChoice = u8(0)
  return call(6, keys, text('P'), text(''), singleChoice, list([text('Y')]), flag(true), key(seed))
}

/** By its owner, without further signatories: voting begins. */
export function signOff(realm: Realm, governance: PublicKey, proposal: PublicKey, creator: PublicKey) {
  const keys = [reads(realm.realm), reads(governance), writes(proposal), signs(creator)]
  return call(12, [...keys, reads(ownerRecordOf(realm, creator))])
}

/** Yes, with the whole weight. */
export function castVote(
  realm: Realm,
  governance: PublicKey,
  proposal: PublicKey,
  creator: PublicKey,
  voter: PublicKey,
  payer: PublicKey,
) {
  const ownerRecord = ownerRecordOf(realm, voter)
  const keys = [reads(realm.realm), writes(governance), writes(proposal)]
  keys.push(writes(ownerRecordOf(realm, creator)), writes(ownerRecord), signs(voter))
  keys.push(writes(voteRecordOf(proposal, ownerRecord)), reads(realm.mint), pays(payer), SYSTEM)
  keys.push(reads(realm.config))
  const yes = list([Buffer.from([0, 100])])
  return call(13, keys, u8(0), yes)
}

/** The weight in a vote record: after its type, the proposal, the owner and whether it was taken back. */
export const weightOf = (voteRecord: Uint8Array) => Buffer.from(voteRecord).readBigUInt64LE(1 + 32 + 32 + 1)
