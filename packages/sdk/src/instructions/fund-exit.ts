import type { TransactionInstruction } from '@solana/web3.js'
import type { AddressLike } from '../layout/address.ts'
import {
  associatedTokenAddress,
  contributorAddress,
  creditAccountAddress,
  creditClaimAddress,
  creditMintAddress,
  moneyBackAddress,
  poolAddress,
  reclaimAddress,
  shareVaultAddress,
  vaultAddress,
} from '../pdas.ts'
import { buildInstruction } from './build.ts'

/** Opens a pool for refunds, once its fund winds down or its project is closed. Signer: anyone. */
export function closePool(input: {
  actor: AddressLike
  fund: AddressLike
  pool: AddressLike
  /** The pool's closed project; left out where the fund winds down. */
  project?: AddressLike | null
}): TransactionInstruction {
  const { actor, fund, pool, project = null } = input
  return buildInstruction('closePool', { actor, fund, project, pool, vault: vaultAddress(pool) }, {})
}

/** Pays a contributor's part of a closing pool out. Signer: the contributor. */
export function refund(input: {
  wallet: AddressLike
  fund: AddressLike
  pool: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
  /** Another token account of the contributor; left out: the associated one. */
  destination?: AddressLike
}): TransactionInstruction {
  const { wallet, fund, pool, mint, tokenProgram } = input
  const contributor = contributorAddress(pool, wallet)
  const destination = input.destination ?? associatedTokenAddress(wallet, mint, tokenProgram)
  const vault = vaultAddress(pool)
  return buildInstruction(
    'refund',
    { wallet, fund, pool, contributor, mint, vault, destination, tokenProgram },
    {},
  )
}

/**
 * Moves a contributor's part of a project's closing pool to the fund's free pool, which the contributor has joined.
 * Signer: the contributor.
 */
export function releaseEarmark(input: {
  wallet: AddressLike
  payer?: AddressLike
  fund: AddressLike
  /** The closing pool of a project. */
  pool: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
}): TransactionInstruction {
  const { wallet, payer = wallet, fund, pool, mint, tokenProgram } = input
  const freePool = poolAddress(fund, null)
  const contributor = contributorAddress(pool, wallet)
  const freeContributor = contributorAddress(freePool, wallet)
  const [vault, freeVault] = [vaultAddress(pool), vaultAddress(freePool)]
  return buildInstruction(
    'releaseEarmark',
    {
      wallet,
      payer,
      fund,
      pool,
      contributor,
      freePool,
      freeContributor,
      mint,
      vault,
      freeVault,
      tokenProgram,
    },
    {},
  )
}

/** Brings money of a proposal back to the pools that it was drawn from. Signer: who owns the source, anyone. */
export function returnMoney(input: {
  actor: AddressLike
  payer?: AddressLike
  fund: AddressLike
  proposal: AddressLike
  /** The project whose pool the proposal draws on too; null: it draws on the free pool alone. */
  project: AddressLike | null
  mint: AddressLike
  tokenProgram: AddressLike
  /** Chosen by who brings it back, unique within the proposal. */
  id: number
  /** Row of the milestone that it was paid for, from 0. */
  milestone: number
  /** Base units of the fund's mint. */
  amount: bigint
  /** Another token account of the actor; left out: the associated one. */
  source?: AddressLike
}): TransactionInstruction {
  const { actor, payer = actor, fund, proposal, project, mint, tokenProgram, id, milestone, amount } = input
  const source = input.source ?? associatedTokenAddress(actor, mint, tokenProgram)
  const pool = project === null ? null : poolAddress(fund, project)
  const vault = pool === null ? null : vaultAddress(pool)
  const freePool = poolAddress(fund, null)
  const freeVault = vaultAddress(freePool)
  const moneyBack = moneyBackAddress(proposal, id)
  return buildInstruction(
    'returnMoney',
    { actor, payer, fund, proposal, pool, vault, freePool, freeVault, mint, source, moneyBack, tokenProgram },
    { id, milestone, amount },
  )
}

/**
 * Claims a contributor's part of money that came back: as units of an open pool, as money out of a closing one.
 * Signer: the contributor.
 */
export function reclaimMoney(input: {
  wallet: AddressLike
  payer?: AddressLike
  fund: AddressLike
  proposal: AddressLike
  moneyBack: AddressLike
  /** One of the pools that the proposal drew on. */
  pool: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
  /** The contributor's token account where the pool is closing; null: the pool is open; left out: the associated one. */
  destination?: AddressLike | null
}): TransactionInstruction {
  const { wallet, payer = wallet, fund, proposal, moneyBack, pool, mint, tokenProgram } = input
  const contributor = contributorAddress(pool, wallet)
  const reclaim = reclaimAddress(moneyBack, contributor)
  const associated = () => associatedTokenAddress(wallet, mint, tokenProgram)
  const destination = input.destination === undefined ? associated() : input.destination
  const vault = vaultAddress(pool)
  const common = { wallet, payer, fund, proposal, moneyBack, pool, contributor, reclaim }
  return buildInstruction('reclaimMoney', { ...common, mint, vault, destination, tokenProgram }, {})
}

/** What nobody claimed of money that came back raises the pool's units, after the time for claims. Signer: anyone. */
export function settleReturn(input: {
  actor: AddressLike
  proposal: AddressLike
  moneyBack: AddressLike
  /** One of the pools that the proposal drew on. */
  pool: AddressLike
}): TransactionInstruction {
  const { actor, proposal, moneyBack, pool } = input
  return buildInstruction('settleReturn', { actor, proposal, moneyBack, pool, vault: vaultAddress(pool) }, {})
}

/**
 * Claims a contributor's part of a proposal's share of a batch, once for each pool and batch. Signer: the
 * contributor, whose credit account must exist: `createCreditAccount` of ./tokens.ts makes it in the same transaction.
 */
export function claimCredits(input: {
  wallet: AddressLike
  payer?: AddressLike
  proposal: AddressLike
  batch: AddressLike
  /** One of the pools that the proposal drew on. */
  pool: AddressLike
  /** Another token account of the contributor; left out: the associated one. */
  destination?: AddressLike
}): TransactionInstruction {
  const { wallet, payer = wallet, proposal, batch, pool } = input
  const contributor = contributorAddress(pool, wallet)
  const creditClaim = creditClaimAddress(batch, proposal, contributor)
  const destination = input.destination ?? creditAccountAddress(wallet, batch)
  const mint = creditMintAddress(batch)
  const shareVault = shareVaultAddress(batch)
  return buildInstruction(
    'claimCredits',
    { wallet, payer, proposal, contributor, batch, mint, shareVault, destination, creditClaim },
    {},
  )
}
