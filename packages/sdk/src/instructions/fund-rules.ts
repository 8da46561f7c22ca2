import type { TransactionInstruction } from '@solana/web3.js'
import type { FundRole } from '../enums.ts'
import { type AddressLike, addressText } from '../layout/address.ts'
import type { FundRules } from '../layout/records.ts'
import { type HashLike, vaultAddress } from '../pdas.ts'
import { buildInstruction, hashText } from './build.ts'

/**
 * Changes a fund's rules, where forfeited deposits go and its profile. Signer: the manager. Binds only proposals made
 * later; for a day after it none can be made.
 */
export function changeFundRules(input: {
  manager: AddressLike
  fund: AddressLike
  rules: FundRules
  depositDestination: AddressLike
  profileHash: HashLike
}): TransactionInstruction {
  const { manager, fund, rules } = input
  return buildInstruction(
    'changeFundRules',
    { manager, fund },
    {
      rules,
      depositDestination: addressText(input.depositDestination),
      profileHash: hashText(input.profileHash),
    },
  )
}

/** Offers a role of a fund to a wallet; null takes an offer back. Signer: who holds the role. */
export function offerFundRole(input: {
  actor: AddressLike
  fund: AddressLike
  role: FundRole
  to: AddressLike | null
}): TransactionInstruction {
  const { actor, fund, role, to } = input
  return buildInstruction(
    'offerFundRole',
    { actor, fund },
    { role, offeredTo: to === null ? null : addressText(to) },
  )
}

/** Takes an offered role of a fund. Signer: to whom it was offered. */
export function acceptFundRole(input: {
  successor: AddressLike
  fund: AddressLike
  role: FundRole
}): TransactionInstruction {
  const { successor, fund, role } = input
  return buildInstruction('acceptFundRole', { successor, fund }, { role })
}

/** Adds what was sent to a pool's vault outside the program to the value of its units. Signer: the manager. */
export function adoptMoney(input: {
  manager: AddressLike
  fund: AddressLike
  pool: AddressLike
}): TransactionInstruction {
  const { manager, fund, pool } = input
  return buildInstruction('adoptMoney', { manager, fund, pool, vault: vaultAddress(pool) }, {})
}

/** Ends a fund's intake, proposals and draws for ever. Signer: the manager; anyone once its own end is over. */
export function windDownFund(input: { actor: AddressLike; fund: AddressLike }): TransactionInstruction {
  return buildInstruction('windDownFund', input, {})
}
