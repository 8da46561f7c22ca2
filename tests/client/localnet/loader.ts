import {
  Keypair,
  PublicKey,
  sendAndConfirmTransaction,
  SystemProgram,
  SYSVAR_CLOCK_PUBKEY,
  SYSVAR_RENT_PUBKEY,
  Transaction,
  TransactionInstruction,
  type AccountMeta,
  type Connection,
} from '@solana/web3.js'

export const LOADER = new PublicKey('BPFLoaderUpgradeab1e11111111111111111111111')

const CHUNK = 900

/** The instructions of Solana's upgradeable loader, by their numbers. */
const Instruction = { initializeBuffer: 0, write: 1, deploy: 2, upgrade: 3, setAuthority: 4, close: 5 }

export function programData(program: PublicKey): PublicKey {
  return PublicKey.findProgramAddressSync([program.toBuffer()], LOADER)[0]
}

/** Uploads code into a buffer of its own, as Solana's tools do. */
export async function writeBuffer(
  connection: Connection,
  payer: Keypair,
  code: Uint8Array,
): Promise<PublicKey> {
  const buffer = Keypair.generate()
  const space = 37 + code.length
  const create = SystemProgram.createAccount({
    fromPubkey: payer.publicKey,
    newAccountPubkey: buffer.publicKey,
    lamports: await connection.getMinimumBalanceForRentExemption(space),
    space,
    programId: LOADER,
  })
  const accounts = [writable(buffer.publicKey), readonly(payer.publicKey)]
  const initialize = loaderInstruction(Instruction.initializeBuffer, accounts)
  await send(connection, [create, initialize], [payer, buffer])
  const offsets = Array.from({ length: Math.ceil(code.length / CHUNK) }, (_, index) => index * CHUNK)
  const write = (offset: number) => {
    const bytes = code.subarray(offset, offset + CHUNK)
    const head = Buffer.alloc(12)
    head.writeUInt32LE(offset, 0)
    head.writeBigUInt64LE(BigInt(bytes.length), 4)
    const accounts = [writable(buffer.publicKey), signer(payer.publicKey)]
    return send(
      connection,
      [loaderInstruction(Instruction.write, accounts, Buffer.concat([head, bytes]))],
      [payer],
    )
  }
  await Promise.all(offsets.map(write))
  return buffer.publicKey
}

/** Deploys a buffer at a program's address, with room to grow. */
export async function deploy(
  connection: Connection,
  payer: Keypair,
  program: Keypair,
  buffer: PublicKey,
  room: number,
): Promise<string> {
  const create = SystemProgram.createAccount({
    fromPubkey: payer.publicKey,
    newAccountPubkey: program.publicKey,
    lamports: await connection.getMinimumBalanceForRentExemption(36),
    space: 36,
    programId: LOADER,
  })
  const data = Buffer.alloc(8)
  data.writeBigUInt64LE(BigInt(room))
  const accounts = [
    { ...signer(payer.publicKey), isWritable: true },
    writable(programData(program.publicKey)),
    writable(program.publicKey),
    writable(buffer),
    readonly(SYSVAR_RENT_PUBKEY),
    readonly(SYSVAR_CLOCK_PUBKEY),
    readonly(SystemProgram.programId),
    signer(payer.publicKey),
  ]
  return send(connection, [create, loaderInstruction(Instruction.deploy, accounts, data)], [payer, program])
}

export async function upgrade(
  connection: Connection,
  authority: Keypair,
  program: PublicKey,
  buffer: PublicKey,
): Promise<string> {
  const accounts = [
    writable(programData(program)),
    writable(program),
    writable(buffer),
    writable(authority.publicKey),
    readonly(SYSVAR_RENT_PUBKEY),
    readonly(SYSVAR_CLOCK_PUBKEY),
    signer(authority.publicKey),
  ]
  return send(connection, [loaderInstruction(Instruction.upgrade, accounts)], [authority])
}

/** Closes a program for good and takes its rent back. */
export async function closeProgram(
  connection: Connection,
  authority: Keypair,
  program: PublicKey,
): Promise<string> {
  const accounts = [
    writable(programData(program)),
    writable(authority.publicKey),
    signer(authority.publicKey),
    writable(program),
  ]
  return send(connection, [loaderInstruction(Instruction.close, accounts)], [authority])
}

function loaderInstruction(
  kind: number,
  keys: AccountMeta[],
  rest = Buffer.alloc(0),
): TransactionInstruction {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(kind)
  return new TransactionInstruction({ programId: LOADER, keys, data: Buffer.concat([head, rest]) })
}

function send(
  connection: Connection,
  instructions: TransactionInstruction[],
  signers: Keypair[],
): Promise<string> {
  return sendAndConfirmTransaction(connection, new Transaction().add(...instructions), signers)
}

function writable(pubkey: PublicKey): AccountMeta {
  return { pubkey, isSigner: false, isWritable: true }
}

function readonly(pubkey: PublicKey): AccountMeta {
  return { pubkey, isSigner: false, isWritable: false }
}

function signer(pubkey: PublicKey): AccountMeta {
  return { pubkey, isSigner: true, isWritable: false }
}
