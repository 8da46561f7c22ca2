import type { TransactionInstruction } from '@solana/web3.js'
import type { FundPause } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import type { FundRules } from '../layout/records.ts'
import {
  associatedTokenAddress,
  contributorAddress,
  fundAddress,
  type HashLike,
  listedMintAddress,
  poolAddress,
  registryAddress,
  vaultAddress,
} from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

const ZERO_ADDRESS = '1'.repeat(32)

/** Creates a fund for a listed mint. Signer: anyone, its creator. */
export function createFund(input: {
  creator: AddressLike
  payer?: AddressLike
  /** Chosen by the creator. */
  id: number
  mint: AddressLike
  manager: AddressLike
  guardian: AddressLike
  depositDestination: AddressLike
  rules: FundRules
  profileHash: HashLike
  /** From when on anyone winds it down; left out: it has no end of its own. */
  expiresAt?: Seconds
}): TransactionInstruction {
  const { creator, payer = creator, id, rules } = input
  const listedMint = listedMintAddress(input.mint)
  return buildInstruction(
    'createFund',
    { creator, payer, registry: registryAddress(), listedMint, fund: fundAddress(creator, id) },
    {
      id,
      manager: addressText(input.manager),
      guardian: addressText(input.guardian),
      depositDestination: addressText(input.depositDestination),
      rules,
      profileHash: hashText(input.profileHash),
      expiresAt: BigInt(input.expiresAt ?? 0n),
    },
  )
}

/** Opens a pool of a fund. `project` null: the free pool. Signer: the manager. */
export function openPool(input: {
  manager: AddressLike
  payer?: AddressLike
  fund: AddressLike
  project: AddressLike | null
  mint: AddressLike
  tokenProgram: AddressLike
}): TransactionInstruction {
  const { manager, payer = manager, fund, project, mint, tokenProgram } = input
  const pool = poolAddress(fund, project)
  const vault = vaultAddress(pool)
  return buildInstruction(
    'openPool',
    { manager, payer, fund, projectAccount: project, pool, mint, vault, tokenProgram },
    { project: project === null ? ZERO_ADDRESS : addressText(project) },
  )
}

/** Opens a contributor's account in a pool, once, before the first contribution. Signer: the contributor. */
export function joinPool(input: {
  wallet: AddressLike
  payer?: AddressLike
  fund: AddressLike
  pool: AddressLike
}): TransactionInstruction {
  const { wallet, payer = wallet, fund, pool } = input
  const contributor = contributorAddress(pool, wallet)
  return buildInstruction('joinPool', { wallet, payer, fund, pool, contributor }, {})
}

/** Moves money into a pool. Signer: the contributor, who has joined it. */
export function contribute(input: {
  wallet: AddressLike
  payer?: AddressLike
  fund: AddressLike
  pool: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
  /** Base units of the mint. */
  amount: bigint
  /** Another token account of the contributor; left out: the associated one. */
  source?: AddressLike
}): TransactionInstruction {
  const { wallet, payer = wallet, fund, pool, mint, tokenProgram, amount } = input
  const contributor = contributorAddress(pool, wallet)
  const source = input.source ?? associatedTokenAddress(wallet, mint, tokenProgram)
  const vault = vaultAddress(pool)
  return buildInstruction(
    'contribute',
    { wallet, payer, fund, pool, contributor, mint, source, vault, tokenProgram },
    { amount },
  )
}

/** Sets what is paused in a fund; an empty list reopens it. Signer: its manager or guardian. */
export function setFundPause(input: {
  actor: AddressLike
  fund: AddressLike
  paused: FundPause[]
}): TransactionInstruction {
  const { actor, fund, paused } = input
  return buildInstruction('setFundPause', { actor, fund }, { paused })
}
