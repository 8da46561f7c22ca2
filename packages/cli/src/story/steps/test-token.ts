import {
  createInitializeMetadataPointerInstruction,
  createInitializeMint2Instruction,
  ExtensionType,
  getMintLen,
} from '@solana/spl-token'
import { TOKEN_2022_PROGRAM_ID } from '@groundtruth/sdk'
import { type Connection, type PublicKey, SystemProgram, TransactionInstruction } from '@solana/web3.js'
import type { SampleToken } from '../../../../../samples/story.ts'

/** The mint's discriminator of "initialize metadata" under Token-2022. */
const INITIALIZE_METADATA = [210, 225, 30, 162, 88, 184, 77, 141]
/** Kind and length before an extension, and what the metadata holds beside its texts. */
const METADATA_FRAME = 4 + 64 + 4 * 4

/** Money without value, with its name and symbol on the mint, so that every wallet shows them. */
export async function createTestToken(
  connection: Connection,
  token: SampleToken,
  { mint, issuer, payer }: { mint: PublicKey; issuer: PublicKey; payer: PublicKey },
): Promise<TransactionInstruction[]> {
  const space = getMintLen([ExtensionType.MetadataPointer])
  const whole = space + METADATA_FRAME + Buffer.byteLength(token.name) + Buffer.byteLength(token.symbol)
  return [
    SystemProgram.createAccount({
      fromPubkey: payer,
      newAccountPubkey: mint,
      space,
      // The token program lengthens the account when the texts come, and takes no further rent.
      lamports: await connection.getMinimumBalanceForRentExemption(whole),
      programId: TOKEN_2022_PROGRAM_ID,
    }),
    createInitializeMetadataPointerInstruction(mint, null, mint, TOKEN_2022_PROGRAM_ID),
    createInitializeMint2Instruction(mint, token.decimals, issuer, null, TOKEN_2022_PROGRAM_ID),
    initializeMetadata(token, mint, issuer),
  ]
}

function initializeMetadata(token: SampleToken, mint: PublicKey, issuer: PublicKey): TransactionInstruction {
  const place = (pubkey: PublicKey, isSigner: boolean, isWritable: boolean) => ({
    pubkey,
    isSigner,
    isWritable,
  })
  return new TransactionInstruction({
    programId: TOKEN_2022_PROGRAM_ID,
    keys: [
      place(mint, false, true),
      place(issuer, false, false),
      place(mint, false, false),
      place(issuer, true, false),
    ],
    data: Buffer.concat([Buffer.from(INITIALIZE_METADATA), text(token.name), text(token.symbol), text('')]),
  })
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  return Buffer.concat([length, bytes])
}
