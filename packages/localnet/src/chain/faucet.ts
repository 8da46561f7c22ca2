import {
  ComputeBudgetProgram,
  Keypair,
  PublicKey,
  SystemProgram,
  TransactionMessage,
  VersionedTransaction,
} from '@solana/web3.js'

/** Nine million SOL: with it, every sum of lamports on this chain is a safe integer of JSON. */
export const FAUCET_LAMPORTS = 9_000_000_000_000_000n

/** The account that airdrops come from. Its transfers are ordinary signed transactions. */
export class Faucet {
  readonly #keypair: Keypair
  readonly #given = new Map<string, number>()
  #blockhash = ''

  constructor(seed: Uint8Array) {
    this.#keypair = Keypair.fromSeed(seed)
  }

  get address(): string {
    return this.#keypair.publicKey.toBase58()
  }

  /** A signed transfer. Asking for the same one twice under one blockhash gives two different ones. */
  transfer(to: string, lamports: bigint, blockhash: string): Uint8Array {
    if (blockhash !== this.#blockhash) this.#given.clear()
    this.#blockhash = blockhash
    const given = this.#given.get(`${to} ${lamports}`) ?? 0
    this.#given.set(`${to} ${lamports}`, given + 1)
    const payer = this.#keypair.publicKey
    const transfer = SystemProgram.transfer({ fromPubkey: payer, toPubkey: new PublicKey(to), lamports })
    const apart = given === 0 ? [] : [ComputeBudgetProgram.setComputeUnitLimit({ units: 1_000 + given })]
    const message = new TransactionMessage({
      payerKey: payer,
      recentBlockhash: blockhash,
      instructions: [...apart, transfer],
    })
    const transaction = new VersionedTransaction(message.compileToLegacyMessage())
    transaction.sign([this.#keypair])
    return transaction.serialize()
  }
}
