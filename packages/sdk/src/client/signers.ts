import type { Keypair, PublicKey, VersionedTransaction } from '@solana/web3.js'
import { parseProgramError } from '../errors-parse.ts'
import { GroundtruthError } from '../errors-table.ts'

/** A wallet that shows a transaction to its owner and signs it. */
export interface WalletLike {
  publicKey: PublicKey
  signTransaction(transaction: VersionedTransaction): Promise<VersionedTransaction>
}

/** Who signs: one wallet or key, or several. The first one pays the fee unless a fee payer is named. */
export type Signers = Keypair | WalletLike | ReadonlyArray<Keypair | WalletLike>

export const signerList = (signers: Signers): ReadonlyArray<Keypair | WalletLike> =>
  isList(signers) ? signers : [signers]

const isList = (signers: Signers): signers is ReadonlyArray<Keypair | WalletLike> => Array.isArray(signers)

const isKeypair = (signer: Keypair | WalletLike): signer is Keypair => 'secretKey' in signer

/**
 * Wallets sign first, because some change the transaction; keys sign what is left.
 * @throws GroundtruthError naming the address whose signature is missing.
 */
export async function signWith(
  transaction: VersionedTransaction,
  signers: Signers,
): Promise<VersionedTransaction> {
  const required = transaction.message.staticAccountKeys.slice(
    0,
    transaction.message.header.numRequiredSignatures,
  )
  const needed = signerList(signers).filter((signer) => required.some((key) => key.equals(signer.publicKey)))
  let signed = transaction
  for (const signer of needed) if (!isKeypair(signer)) signed = await signer.signTransaction(signed)
  const keys = needed.filter(isKeypair)
  if (keys.length > 0) signed.sign(keys)
  // A node that is told to skip its checks drops such a transaction without a word.
  const unsigned = signed.signatures.findIndex((signature) => signature.every((byte) => byte === 0))
  if (unsigned >= 0) throw missingSignature(required[unsigned])
  return signed
}

function missingSignature(key: PublicKey | undefined): GroundtruthError {
  const found = parseProgramError({ InstructionError: [0, 'MissingRequiredSignature'] })
  return new GroundtruthError({
    ...found,
    message: `The signature of ${key?.toBase58() ?? 'a wallet'} is missing`,
  })
}
