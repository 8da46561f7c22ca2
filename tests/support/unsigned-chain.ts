import { Transaction, type Keypair, type TransactionInstruction } from '@solana/web3.js'
import { Chain } from './chain.ts'

/**
 * A chain that asks who signs and does not compare the signatures, for histories of many thousand instructions: whether
 * a signature is missing or of another is what tests/security asks.
 */
export class UnsignedChain extends Chain {
  private sent = 0

  constructor() {
    super()
    this.svm.withSigverify(false)
  }

  override sign(instructions: TransactionInstruction[], _signers: Keypair[]): Transaction {
    const transaction = new Transaction().add(...instructions)
    transaction.feePayer = this.feePayer.publicKey
    transaction.recentBlockhash = this.svm.latestBlockhash()
    const signature = Buffer.alloc(64)
    signature.writeUInt32LE((this.sent += 1))
    transaction.addSignature(this.feePayer.publicKey, signature)
    return transaction
  }
}
