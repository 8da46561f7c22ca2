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

/** What retirements of several batches have in common. */
export type SharedRetirement = Pick<
  Parameters<typeof retire>[0],
  'holder' | 'payer' | 'purpose' | 'country' | 'beneficiary' | 'period'
>

/**
 * Retires credits of several batches: one instruction for each, to be sent in one transaction, so that all land or
 * none does. Each retirement has an id of its own, new for its holder and batch. Signer: the holder.
 * @throws RangeError where two rows would be the same retirement.
 */
export function retireMany(
  shared: SharedRetirement,
  rows: readonly { batch: AddressLike; id: bigint; amount: bigint; source?: AddressLike }[],
): TransactionInstruction[] {
  const retirements = rows.map(({ batch, id }) => retirementAddress(batch, shared.holder, id).toBase58())
  if (new Set(retirements).size < rows.length) {
    throw new RangeError('Give each retirement of a batch an id of its own.')
  }
  return rows.map((row) => retire({ ...shared, ...row }))
}

function beneficiaryText(beneficiary: Beneficiary): string | null {
  if (beneficiary.kind === 'holder') return null
  return beneficiary.kind === 'name' ? beneficiary.name : hashText(beneficiary.hash)
}
