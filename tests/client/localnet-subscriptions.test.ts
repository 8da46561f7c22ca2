import { once } from 'node:events'
import {
  Keypair,
  LAMPORTS_PER_SOL,
  PublicKey,
  sendAndConfirmTransaction,
  SystemProgram,
  Transaction,
  TransactionInstruction,
} from '@solana/web3.js'
import { expect } from 'chai'
import { WebSocket } from 'ws'
import { fundedKeypair, startChain, type TestChain } from './localnet/support.ts'

const MEMO = new PublicKey('MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr')

describe('the subscriptions of the embedded chain', () => {
  let chain: TestChain
  let payer: Keypair

  before(async () => {
    chain = await startChain({ slotMs: 50 })
    payer = await fundedKeypair(chain.connection)
  })
  after(() => chain.close())

  const pay = (to: PublicKey, lamports: number) => {
    const transfer = SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to, lamports })
    return sendAndConfirmTransaction(chain.connection, new Transaction().add(transfer), [payer])
  }

  it('tells of a change of an account, and no more after the subscription ended', async () => {
    const { connection } = chain
    const { publicKey } = Keypair.generate()
    const seen: number[] = []
    const id = connection.onAccountChange(publicKey, ({ lamports }) => seen.push(lamports))
    await ready()
    await pay(publicKey, LAMPORTS_PER_SOL)
    await pay(publicKey, 5)
    await until(() => seen.length === 2)
    await connection.removeAccountChangeListener(id)
    await pay(publicKey, 7)
    await ready()
    expect(seen).to.deep.equal([LAMPORTS_PER_SOL, LAMPORTS_PER_SOL + 5])
  })

  it('tells of the accounts of a program that pass its filters', async () => {
    const { connection } = chain
    const seen: string[] = []
    const id = connection.onProgramAccountChange(
      payer.publicKey,
      ({ accountId }) => seen.push(accountId.toBase58()),
      {
        filters: [{ dataSize: 9 }],
      },
    )
    await ready()
    const accounts = [Keypair.generate(), Keypair.generate()]
    for (const [index, { publicKey }] of accounts.entries()) {
      const create = SystemProgram.createAccount({
        fromPubkey: payer.publicKey,
        newAccountPubkey: publicKey,
        lamports: LAMPORTS_PER_SOL / 10,
        space: 8 + index,
        programId: payer.publicKey,
      })
      const signers = [payer, ...accounts.slice(index, index + 1)]
      await sendAndConfirmTransaction(connection, new Transaction().add(create), signers)
    }
    await until(() => seen.length > 0)
    await connection.removeProgramAccountChangeListener(id)
    expect(seen).to.deep.equal([accounts[1]?.publicKey.toBase58()])
  })

  it('tells of the logs of transactions that mention an address', async () => {
    const { connection } = chain
    const seen: string[] = []
    const id = connection.onLogs(MEMO, ({ signature, logs }) => seen.push(`${signature} ${logs.join(' ')}`))
    await ready()
    await pay(Keypair.generate().publicKey, LAMPORTS_PER_SOL)
    const memo = new TransactionInstruction({ programId: MEMO, keys: [], data: Buffer.from('rain') })
    const signature = await sendAndConfirmTransaction(connection, new Transaction().add(memo), [payer])
    await until(() => seen.length > 0)
    await connection.removeOnLogsListener(id)
    expect(seen.length).to.equal(1)
    expect(seen[0]).to.contain(signature).and.to.contain('"rain"')
  })

  it('tells of a signature that landed before the subscription', async () => {
    const signature = await pay(Keypair.generate().publicKey, LAMPORTS_PER_SOL)
    const told = new Promise((resolve) => chain.connection.onSignature(signature, resolve))
    expect(await told).to.deep.equal({ err: null })
  })

  it('tells of slots and of roots in order', async () => {
    const { connection } = chain
    const slots: number[] = []
    const roots: number[] = []
    const slotId = connection.onSlotChange(({ slot }) => slots.push(slot))
    const rootId = connection.onRootChange((root) => roots.push(root))
    await until(() => slots.length >= 3 && roots.length >= 3)
    await connection.removeSlotChangeListener(slotId)
    await connection.removeRootChangeListener(rootId)
    expect(slots).to.deep.equal([...new Set(slots)].sort((left, right) => left - right))
    expect(roots).to.deep.equal([...roots].sort((left, right) => left - right))
  })

  it('answers broken messages with the codes of the standard, and goes on', async () => {
    const socket = new WebSocket(chain.localnet.wsUrl)
    await once(socket, 'open')
    const ask = async (message: string): Promise<unknown> => {
      socket.send(message)
      const [data] = await once(socket, 'message')
      return JSON.parse(String(data)) as unknown
    }
    expect(await ask('{')).to.have.nested.property('error.code', -32700)
    expect(await ask('{"jsonrpc":"2.0","id":1}')).to.have.nested.property('error.code', -32600)
    expect(await ask('{"jsonrpc":"2.0","id":1,"method":"getSlot"}')).to.have.nested.property(
      'error.code',
      -32601,
    )
    const wrong = '{"jsonrpc":"2.0","id":1,"method":"accountSubscribe","params":["x"]}'
    expect(await ask(wrong)).to.have.nested.property('error.code', -32602)
    const unknown = '{"jsonrpc":"2.0","id":1,"method":"slotUnsubscribe","params":[999999]}'
    expect(await ask(unknown)).to.have.nested.property('error.code', -32602)
    socket.terminate()
  })
})

function ready(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100))
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  expect(condition()).to.equal(true)
}
