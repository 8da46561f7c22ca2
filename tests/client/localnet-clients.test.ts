import { AnchorProvider, Wallet } from '@coral-xyz/anchor'
import {
  Keypair,
  LAMPORTS_PER_SOL,
  sendAndConfirmTransaction,
  SendTransactionError,
  SystemProgram,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
  type TransactionInstruction,
} from '@solana/web3.js'
import { expect } from 'chai'
import { fundedKeypair, startChain, type TestChain } from './localnet/support.ts'

describe('the embedded chain under web3.js and Anchor', () => {
  let chain: TestChain
  let contributor: Keypair

  before(async () => {
    chain = await startChain()
    contributor = await fundedKeypair(chain.connection)
  })
  after(() => chain.close())

  const transferTo = (to: Keypair, lamports: number): TransactionInstruction =>
    SystemProgram.transfer({ fromPubkey: contributor.publicKey, toPubkey: to.publicKey, lamports })

  it('lands a transfer that web3.js sends and confirms over the WebSocket', async () => {
    const { connection } = chain
    const outsider = Keypair.generate()
    const before = await connection.getBalance(contributor.publicKey)
    const transaction = new Transaction().add(transferTo(outsider, LAMPORTS_PER_SOL))
    const signature = await sendAndConfirmTransaction(connection, transaction, [contributor])
    expect(await connection.getBalance(outsider.publicKey)).to.equal(LAMPORTS_PER_SOL)
    expect(await connection.getBalance(contributor.publicKey)).to.equal(before - LAMPORTS_PER_SOL - 5_000)
    const status = (await connection.getSignatureStatus(signature)).value
    expect(status?.err).to.equal(null)
  })

  it('lands a version 0 transaction and gives it back parsed', async () => {
    const { connection } = chain
    const outsider = Keypair.generate()
    const latest = await connection.getLatestBlockhash()
    const message = new TransactionMessage({
      payerKey: contributor.publicKey,
      recentBlockhash: latest.blockhash,
      instructions: [transferTo(outsider, 5_000_000)],
    }).compileToV0Message()
    const transaction = new VersionedTransaction(message)
    transaction.sign([contributor])
    const signature = await connection.sendTransaction(transaction)
    await connection.confirmTransaction({ signature, ...latest })
    const parsed = await connection.getParsedTransaction(signature, { maxSupportedTransactionVersion: 0 })
    expect(parsed?.version).to.equal(0)
    const [instruction] = parsed?.transaction.message.instructions ?? []
    expect(instruction).to.deep.include({
      program: 'system',
      parsed: {
        type: 'transfer',
        info: {
          source: contributor.publicKey.toBase58(),
          destination: outsider.publicKey.toBase58(),
          lamports: 5_000_000,
        },
      },
    })
  })

  it('refuses a transfer of more than there is, with the logs, and changes nothing', async () => {
    const { connection } = chain
    const before = await connection.getBalance(contributor.publicKey)
    const transaction = new Transaction().add(transferTo(Keypair.generate(), 1_000 * LAMPORTS_PER_SOL))
    const error = await sendAndConfirmTransaction(connection, transaction, [contributor]).catch(
      (each: unknown) => each,
    )
    expect(error).to.be.instanceOf(SendTransactionError)
    if (!(error instanceof SendTransactionError)) return
    expect(error.message).to.contain('custom program error: 0x1')
    expect(error.logs?.join('\n')).to.contain('insufficient lamports')
    expect(await connection.getBalance(contributor.publicKey)).to.equal(before)
  })

  it('serves the provider of Anchor', async () => {
    const { connection } = chain
    const outsider = Keypair.generate()
    const provider = new AnchorProvider(connection, new Wallet(contributor), {
      commitment: 'confirmed',
    })
    const signature = await provider.sendAndConfirm(new Transaction().add(transferTo(outsider, 7_000_000)))
    expect(await connection.getBalance(outsider.publicKey)).to.equal(7_000_000)
    const listed = await connection.getSignaturesForAddress(outsider.publicKey)
    expect(listed.map((each) => each.signature)).to.deep.equal([signature])
    const simulated = await provider.simulate(new Transaction().add(transferTo(outsider, 1_000)))
    expect(simulated.logs).to.deep.equal([
      'Program 11111111111111111111111111111111 invoke [1]',
      'Program 11111111111111111111111111111111 success',
    ])
  })
})
