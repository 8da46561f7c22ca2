import type { TransactionInstruction } from '@solana/web3.js'
import type { RetirementPurpose } from '../enums.ts'
import type { AddressLike } from '../layout/address.ts'
import { creditAccountAddress, creditMintAddress, type HashLike, retirementAddress } from '../pdas.ts'
import { buildInstruction, hashText, type Seconds } from './build.ts'

/** For whom credits are retired. A hash is a salted SHA-256. */
export type Beneficiary =
  { kind: 'holder' } | { kind: 'name'; name: string } | { kind: 'hash'; hash: HashLike }

/** Retires credits for ever. Signer: the holder. */
export function retire(input: {
  holder: AddressLike
  payer?: AddressLike
  batch: AddressLike
  /** Chosen by the holder, unique for holder and batch. */
  id: bigint
  /** Base units. */
  amount: bigint
  purpose: RetirementPurpose
  /** ISO 3166-1, two letters; left out: not stated. */
  country?: string | null
  /** Left out: the holder. A name stands on the chain for ever. */
  beneficiary?: Beneficiary
  /** Period for which the credits are counted; left out: not stated. End exclusive. */
  period?: { start: Seconds; end: Seconds } | null
  /** Another token account of the holder; left out: the associated one. */
  source?: AddressLike
}): TransactionInstruction {
  const { holder, payer = holder, batch, id, period, beneficiary = { kind: 'holder' } } = input
  const source = input.source ?? creditAccountAddress(holder, batch)
  const mint = creditMintAddress(batch)
  const retirement = retirementAddress(batch, holder, id)
  return buildInstruction(
    'retire',
    { holder, payer, batch, mint, source, retirement },
    {
      id,
      amount: input.amount,
      purpose: input.purpose,
      country: input.country ?? null,
      beneficiaryKind: beneficiary.kind,
      beneficiary: beneficiaryText(beneficiary),
      periodStart: BigInt(period?.start ?? 0),
      periodEnd: BigInt(period?.end ?? 0),
    },
  )
}

function beneficiaryText(beneficiary: Beneficiary): string | null {
  if (beneficiary.kind === 'holder') return null
  return beneficiary.kind === 'name' ? beneficiary.name : hashText(beneficiary.hash)
}
