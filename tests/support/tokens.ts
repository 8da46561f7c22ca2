import {
  AuthorityType,
  createAssociatedTokenAccountIdempotentInstruction,
  createInitializeMint2Instruction,
  createMintToInstruction,
  createSetAuthorityInstruction,
  ExtensionType,
  getAssociatedTokenAddressSync,
  getMintLen,
  TOKEN_2022_PROGRAM_ID,
  TOKEN_PROGRAM_ID,
  unpackAccount,
  unpackMint,
} from '@solana/spl-token'
import { Keypair, PublicKey, SystemProgram, type TransactionInstruction } from '@solana/web3.js'
import type { AccountBytes, Chain } from './chain.ts'

export { TOKEN_2022_PROGRAM_ID, TOKEN_PROGRAM_ID }

/** Money of the tests: who may mint it is the treasurer. */
export interface TestMint {
  mint: PublicKey
  program: PublicKey
  decimals: number
}

export interface MintOptions {
  program?: PublicKey
  decimals?: number
  freezable?: boolean
  /** Extensions of fixed size, and the instructions that set them up before the mint itself. */
  extensions?: ExtensionType[]
  before?: (mint: PublicKey) => TransactionInstruction[]
  after?: (mint: PublicKey) => TransactionInstruction[]
  /** Lamports for what the token program appends later, such as metadata. */
  spare?: number
}

/** Creates a mint under SPL Token, or under Token-2022 with extensions. */
export function createMint(chain: Chain, options: MintOptions = {}): TestMint {
  const { program = TOKEN_PROGRAM_ID, decimals = 6, freezable = false, extensions = [] } = options
  const key = Keypair.generate()
  const { treasurer, payer } = chain.actors
  const space = getMintLen(extensions)
  const create = SystemProgram.createAccount({
    fromPubkey: payer.publicKey,
    newAccountPubkey: key.publicKey,
    space,
    lamports: Number(chain.svm.minimumBalanceForRentExemption(BigInt(space))) + (options.spare ?? 0),
    programId: program,
  })
  const freeze = freezable ? treasurer.publicKey : null
  const initialize = createInitializeMint2Instruction(
    key.publicKey,
    decimals,
    treasurer.publicKey,
    freeze,
    program,
  )
  const before = options.before?.(key.publicKey) ?? []
  const after = options.after?.(key.publicKey) ?? []
  chain.send([create, ...before, initialize, ...after], [payer, key, treasurer])
  return { mint: key.publicKey, program, decimals }
}

export function ataOf(mint: PublicKey, owner: PublicKey, program: PublicKey): PublicKey {
  return getAssociatedTokenAddressSync(mint, owner, true, program)
}

/** Creates the owner's associated token account where it does not exist, and returns its address. */
export function openAta(chain: Chain, mint: PublicKey, owner: PublicKey, program: PublicKey): PublicKey {
  const ata = ataOf(mint, owner, program)
  const { payer } = chain.actors
  chain.send(createAssociatedTokenAccountIdempotentInstruction(payer.publicKey, ata, owner, mint, program), [
    payer,
  ])
  return ata
}

/** Mints money to the owner's associated token account and returns its address. */
export function giveMoney(chain: Chain, money: TestMint, owner: PublicKey, amount: bigint): PublicKey {
  const ata = openAta(chain, money.mint, owner, money.program)
  mintInto(chain, money, ata, amount)
  return ata
}

export function mintInto(chain: Chain, money: TestMint, account: PublicKey, amount: bigint): void {
  const { treasurer } = chain.actors
  const { mint, program } = money
  chain.send(createMintToInstruction(mint, account, treasurer.publicKey, amount, [], program), [treasurer])
}

export function dropMintAuthority(chain: Chain, money: TestMint): void {
  const { treasurer } = chain.actors
  chain.send(
    createSetAuthorityInstruction(
      money.mint,
      treasurer.publicKey,
      AuthorityType.MintTokens,
      null,
      [],
      money.program,
    ),
    [treasurer],
  )
}

/** Tokens in an account, in base units; zero where it does not exist. */
export function amountIn(chain: Chain, account: PublicKey): bigint {
  const found = chain.account(account)
  return found === null ? 0n : unpackAccount(account, asBuffer(found), found.owner).amount
}

export function supplyOf(chain: Chain, mint: PublicKey): bigint {
  return mintOf(chain, mint).supply
}

export function mintOf(chain: Chain, mint: PublicKey) {
  const found = chain.require(mint)
  return unpackMint(mint, asBuffer(found), found.owner)
}

function asBuffer(account: AccountBytes) {
  return { ...account, data: Buffer.from(account.data) }
}
