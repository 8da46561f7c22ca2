import type { BatchStatus, BeneficiaryKind, RetirementPurpose } from '../enums.ts'

/**
 * What a certificate of retirement says, before it is put into words. Plain JSON: amounts and serials are base units as
 * decimal text, times Unix seconds, addresses base58, hashes lower-case hex. Made by `factsFromRecords` from accounts of
 * the chain, and by the server from its store; both say the same.
 */
export interface CertificateFacts {
  retirement: {
    address: string
    holder: string
    amount: string
    firstSerial: string
    purpose: RetirementPurpose
    country: string | null
    beneficiaryKind: BeneficiaryKind
    /** The public name as it stands on chain, or the salted hash; null for the holder itself. */
    beneficiary: string | null
    /** Both or none; the end is exclusive. */
    periodStart: number | null
    periodEnd: number | null
    retiredAt: number
    /** The batch's status on that day. */
    batchStatus: BatchStatus
    /** The transaction that retired; null where the node that was asked no longer has it. */
    signature: string | null
  }
  batch: {
    address: string
    code: string
    mint: string
    decimals: number
    /** Symbol of the credit as on chain, for example `tCO2e`. */
    unit: string
    vintage: number
    /** At `readAt`. */
    status: BatchStatus
    /** The national authority that authorized international use; null: none did. */
    authorizedBy: { address: string; code: string | null } | null
    /** What that authority reported as adjusted in its country's account, of the whole batch. */
    adjusted: string
  }
  claim: {
    address: string
    /** Distinct organizations whose acceptance counts at `readAt`. */
    verifiers: number
    /** Whose money paid for the results, as the report declares; empty: no fund's. */
    proposals: CertificateProposal[]
  }
  project: {
    address: string
    /** Organization's code and the project's number, as in `SUN-DEV-1`. */
    code: string
    /** From the profile whose hash stands on chain; null where nobody had the file. */
    name: string | null
  }
  methodology: { address: string; code: string; revision: number }
  chain: { genesisHash: string; programId: string }
  /** The chain's clock when this was read. */
  readAt: number
}

/** A proposal by which a community fund paid for the results. */
export interface CertificateProposal {
  address: string
  /** From the document whose hash the vote is about; null where nobody had the file. */
  name: string | null
  /** Its part of what was paid for the results, in basis points. */
  bps: number
}

/** The number that a certificate is known by: the batch's code and its first serial. */
export function certificateNumber({ batch, retirement }: CertificateFacts): string {
  return `${batch.code}-${retirement.firstSerial}`
}
