import { PublicKey, TransactionInstruction } from '@solana/web3.js'
import { Buffer } from 'buffer'
import { type AddressLike, addressText } from '../layout/address.ts'
import {
  ASSOCIATED_TOKEN_PROGRAM_ID,
  associatedTokenAddress,
  creditMintAddress,
  TOKEN_2022_PROGRAM_ID,
} from '../pdas.ts'

const CREATE_IDEMPOTENT = 1

/** Creates the associated token account of a wallet where it does not exist yet. Signer: who pays. */
export function createTokenAccount(input: {
  payer: AddressLike
  owner: AddressLike
  mint: AddressLike
  tokenProgram: AddressLike
}): TransactionInstruction {
  const { payer, owner, mint, tokenProgram } = input
  const account = associatedTokenAddress(owner, mint, tokenProgram)
  const place = (address: AddressLike, isSigner: boolean, isWritable: boolean) => ({
    pubkey: new PublicKey(addressText(address)),
    isSigner,
    isWritable,
  })
  return new TransactionInstruction({
    programId: ASSOCIATED_TOKEN_PROGRAM_ID,
    keys: [
      place(payer, true, true),
      place(account, false, true),
      place(owner, false, false),
      place(mint, false, false),
      place(PublicKey.default, false, false),
      place(tokenProgram, false, false),
    ],
    data: Buffer.from([CREATE_IDEMPOTENT]),
  })
}

/** Creates a wallet's account for the credits of a batch, before they are issued or sent to it. */
export function createCreditAccount(input: {
  payer: AddressLike
  owner: AddressLike
  batch: AddressLike
}): TransactionInstruction {
  const { payer, owner, batch } = input
  return createTokenAccount({
    payer,
    owner,
    mint: creditMintAddress(batch),
    tokenProgram: TOKEN_2022_PROGRAM_ID,
  })
}
