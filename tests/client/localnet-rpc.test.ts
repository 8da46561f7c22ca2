import {
  ComputeBudgetProgram,
  Keypair,
  LAMPORTS_PER_SOL,
  SystemProgram,
  Transaction,
  type TransactionInstruction,
} from '@solana/web3.js'
import { expect } from 'chai'
import { call, fundedKeypair, post, startChain, type RpcAnswer, type TestChain } from './localnet/support.ts'

describe('the RPC of the embedded chain', () => {
  let chain: TestChain
  let url: string
  let payer: Keypair

  before(async () => {
    chain = await startChain()
    url = chain.localnet.rpcUrl
    payer = await fundedKeypair(chain.connection)
  })
  after(() => chain.close())

  const sign = async (...instructions: TransactionInstruction[]) => {
    const { blockhash } = await chain.connection.getLatestBlockhash()
    const transaction = new Transaction({ feePayer: payer.publicKey, recentBlockhash: blockhash }).add(
      ...instructions,
    )
    transaction.sign(payer)
    return transaction
  }
  const send = (transaction: Transaction, settings: object = {}) => {
    const wire = transaction.serialize({ verifySignatures: false }).toString('base64')
    return call(url, 'sendTransaction', [wire, { encoding: 'base64', ...settings }])
  }
  const transfer = (lamports: number, to = Keypair.generate().publicKey) =>
    SystemProgram.transfer({ fromPubkey: payer.publicKey, toPubkey: to, lamports })

  for (const [body, code] of [
    ['{', -32700],
    ['[]', -32600],
    ['3', -32600],
    ['{"jsonrpc":"2.0","id":1}', -32600],
    ['{"jsonrpc":"1.0","id":1,"method":"getSlot"}', -32600],
    ['{"id":1,"method":"getSlot"}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"getSlot","params":3}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"noSuchMethod"}', -32601],
    ['{"jsonrpc":"2.0","id":1,"method":"toString"}', -32601],
    ['{"jsonrpc":"2.0","id":1,"method":"getSlot","params":{}}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"getBalance","params":[]}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"getBalance","params":["x"]}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"getBalance","params":[3]}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"sendTransaction","params":["AAAA",{"encoding":"base64"}]}', -32602],
  ] as const) {
    it(`answers ${body} with the code ${code}`, async () => {
      expect((await post(url, body)).error?.code).to.equal(code)
    })
  }

  it('answers each call of a batch under its id, and nothing to a notification', async () => {
    const one = '{"jsonrpc":"2.0","id":"a","method":"getHealth"}'
    const broken = '{"jsonrpc":"2.0","id":7,"method":"nope"}'
    const silent = '{"jsonrpc":"2.0","method":"getHealth"}'
    const answers = await post(url, `[${one},${broken},${silent},5]`)
    expect(answers).to.deep.equal([
      { jsonrpc: '2.0', id: 'a', result: 'ok' },
      { jsonrpc: '2.0', id: 7, error: { code: -32601, message: 'Method not found' } },
      { jsonrpc: '2.0', id: null, error: { code: -32600, message: 'Invalid request' } },
    ])
    expect(await post(url, silent)).to.deep.equal({})
  })

  it('lets a page of any origin call it', async () => {
    const headers = {
      origin: 'https://page.example',
      'access-control-request-headers': 'content-type,solana-client',
    }
    const preflight = await fetch(url, { method: 'OPTIONS', headers })
    expect(preflight.status).to.equal(200)
    expect(preflight.headers.get('access-control-allow-origin')).to.equal('*')
    expect(preflight.headers.get('access-control-allow-headers')).to.equal('content-type,solana-client')
    const plain = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })
    expect(plain.status).to.equal(415)
  })

  it('refuses a duplicate of what it processed', async () => {
    const transaction = await sign(transfer(LAMPORTS_PER_SOL))
    expect((await send(transaction)).error).to.equal(undefined)
    const again = await send(transaction)
    expect(again.error?.code).to.equal(-32002)
    expect(again.error?.data).to.have.property('err', 'AlreadyProcessed')
    const before = await chain.connection.getBalance(payer.publicKey)
    await send(transaction, { skipPreflight: true })
    expect(await chain.connection.getBalance(payer.publicKey)).to.equal(before)
  })

  it('takes a blockhash for 150 blocks and refuses it after them', async () => {
    const { blockhash, lastValidBlockHeight } = await chain.connection.getLatestBlockhash()
    const early = await sign(transfer(1_000_000))
    const late = await sign(transfer(2_000_000))
    const height = await chain.connection.getBlockHeight()
    await call(url, 'localnet_advanceSlots', [{ slots: lastValidBlockHeight - height - 5 }])
    expect(lastValidBlockHeight - height).to.be.within(147, 150)
    expect(await chain.connection.isBlockhashValid(blockhash)).to.have.property('value', true)
    expect((await send(early)).error).to.equal(undefined)
    await call(url, 'localnet_advanceSlots', [{ slots: 6 }])
    expect(await chain.connection.isBlockhashValid(blockhash)).to.have.property('value', false)
    const refused = await send(late)
    expect(refused.error?.code).to.equal(-32002)
    expect(refused.error?.data).to.have.property('err', 'BlockhashNotFound')
  })

  it('refuses what nobody signed', async () => {
    const transaction = await sign(transfer(1_000_000))
    transaction.signatures.forEach((each) => each.signature?.fill(1))
    const refused = await send(transaction)
    expect(refused.error?.data).to.have.property('err', 'SignatureFailure')
  })

  it('lands a failing transaction without preflight, charges its fee and keeps its logs', async () => {
    const before = await chain.connection.getBalance(payer.publicKey)
    const answer = await send(await sign(transfer(1_000 * LAMPORTS_PER_SOL)), { skipPreflight: true })
    const landed = await chain.connection.getTransaction(String(answer.result))
    expect(landed?.meta?.err).to.deep.equal({ InstructionError: [0, { Custom: 1 }] })
    expect(landed?.meta?.logMessages?.join()).to.contain('insufficient lamports')
    expect(await chain.connection.getBalance(payer.publicKey)).to.equal(before - 5_000)
  })

  it('charges the priority fee that it quotes', async () => {
    const before = await chain.connection.getBalance(payer.publicKey)
    const transaction = await sign(
      ComputeBudgetProgram.setComputeUnitLimit({ units: 1_000 }),
      ComputeBudgetProgram.setComputeUnitPrice({ microLamports: 2_500_000 }),
      transfer(1_000_000),
    )
    const { value } = await chain.connection.getFeeForMessage(transaction.compileMessage())
    expect(value).to.equal(7_500)
    await send(transaction)
    expect(await chain.connection.getBalance(payer.publicKey)).to.equal(before - 1_000_000 - 7_500)
  })

  it('simulates without changing anything, and shows the accounts as they would be', async () => {
    const before = await chain.connection.getBalance(payer.publicKey)
    const wire = (await sign(transfer(1_500_000))).serialize().toString('base64')
    const accounts = { encoding: 'base64', addresses: [payer.publicKey.toBase58()] }
    const settings = { encoding: 'base64', accounts, innerInstructions: true, replaceRecentBlockhash: true }
    const answer = await call(url, 'simulateTransaction', [wire, settings])
    expect(answer).to.have.nested.property('result.value.err', null)
    expect(answer).to.have.nested.property('result.value.accounts[0].lamports', before - 1_505_000)
    expect(answer).to.have.nested.property('result.value.replacementBlockhash.blockhash')
    expect(await chain.connection.getBalance(payer.publicKey)).to.equal(before)
  })

  it('gives twice what is asked for twice in one moment', async () => {
    const { publicKey } = Keypair.generate()
    const asked = [publicKey.toBase58(), LAMPORTS_PER_SOL]
    const answers = await Promise.all([1, 2, 3].map(() => call(url, 'requestAirdrop', asked)))
    expect(new Set(answers.map(({ result }) => result)).size).to.equal(3)
    expect(await chain.connection.getBalance(publicKey)).to.equal(3 * LAMPORTS_PER_SOL)
  })

  it('pages through the transactions of an address, newest first', async () => {
    const { publicKey } = Keypair.generate()
    const sent: RpcAnswer[] = []
    for (let lamports = 1; lamports <= 5; lamports++)
      sent.push(await send(await sign(transfer(lamports * 1_000_000, publicKey))))
    const all = sent.map(({ result }) => String(result)).reverse()
    const list = async (settings: object) => {
      const answer = await call(url, 'getSignaturesForAddress', [publicKey.toBase58(), settings])
      return Array.isArray(answer.result)
        ? answer.result.map((each) => String(Reflect.get(Object(each), 'signature')))
        : []
    }
    expect(await list({})).to.deep.equal(all)
    expect(await list({ limit: 2 })).to.deep.equal(all.slice(0, 2))
    expect(await list({ limit: 2, before: all[1] })).to.deep.equal(all.slice(2, 4))
    expect(await list({ until: all[3] })).to.deep.equal(all.slice(0, 3))
    expect(await list({ before: all[0], until: all[4] })).to.deep.equal(all.slice(1, 4))
  })

  it('gives a block with its transactions, which nothing joins afterwards', async () => {
    const answer = await send(await sign(transfer(1_000_000)))
    const slot = (await chain.connection.getSignatureStatus(String(answer.result))).value?.slot ?? 0
    const block = await chain.connection.getBlock(slot, { maxSupportedTransactionVersion: 0 })
    const signatures = block?.transactions.map(({ transaction }) => transaction.signatures[0])
    expect(signatures).to.include(String(answer.result))
    await send(await sign(transfer(1_000_000)))
    expect(await chain.connection.getBlock(slot, { maxSupportedTransactionVersion: 0 })).to.deep.equal(block)
    const parent = await chain.connection.getBlock(slot - 1, { maxSupportedTransactionVersion: 0 })
    expect(parent?.blockhash).to.equal(block?.previousBlockhash)
    expect((await call(url, 'getBlock', [slot + 1_000_000])).error?.code).to.equal(-32004)
  })

  it('finds the accounts of a program by size and bytes', async () => {
    const { connection } = chain
    const accounts = [Keypair.generate(), Keypair.generate()]
    for (const [index, account] of accounts.entries()) {
      const create = SystemProgram.createAccount({
        fromPubkey: payer.publicKey,
        newAccountPubkey: account.publicKey,
        lamports: LAMPORTS_PER_SOL,
        space: 10 + index,
        programId: payer.publicKey,
      })
      const { blockhash } = await connection.getLatestBlockhash()
      const transaction = new Transaction({ feePayer: payer.publicKey, recentBlockhash: blockhash }).add(
        create,
      )
      transaction.sign(payer, account)
      await send(transaction)
    }
    expect((await connection.getProgramAccounts(payer.publicKey)).length).to.equal(2)
    const sized = await connection.getProgramAccounts(payer.publicKey, { filters: [{ dataSize: 11 }] })
    expect(sized.map(({ pubkey }) => pubkey.toBase58())).to.deep.equal([accounts[1]?.publicKey.toBase58()])
    const zeros = { memcmp: { offset: 3, bytes: '11' } }
    expect((await connection.getProgramAccounts(payer.publicKey, { filters: [zeros] })).length).to.equal(2)
    const ones = { memcmp: { offset: 3, bytes: '2' } }
    expect((await connection.getProgramAccounts(payer.publicKey, { filters: [ones] })).length).to.equal(0)
    const dataSlice = { offset: 2, length: 3 }
    const [sliced] = await connection.getProgramAccounts(payer.publicKey, {
      dataSlice,
      filters: [{ dataSize: 11 }],
    })
    expect(sliced?.account.data.length).to.equal(3)
  })

  it('moves its clock forward only', async () => {
    const now = await call(url, 'localnet_getTime')
    const seconds = Number(Reflect.get(Object(now.result), 'unixTimestamp'))
    const moved = await call(url, 'localnet_setTime', [{ unixTimestamp: seconds + 1_000 }])
    expect(moved).to.have.nested.property('result.unixTimestamp', seconds + 1_000)
    const clock = await call(url, 'getAccountInfo', [
      'SysvarC1ock11111111111111111111111111111111',
      { encoding: 'jsonParsed' },
    ])
    const shown = 'result.value.data.parsed.info.unixTimestamp'
    expect(clock)
      .to.have.nested.property(shown)
      .that.is.within(seconds + 1_000, seconds + 1_002)
    const slot = Number(Reflect.get(Object(moved.result), 'slot'))
    expect((await call(url, 'getBlockTime', [slot])).result).to.equal(seconds + 1_000)
    expect((await call(url, 'localnet_setTime', [{ unixTimestamp: seconds }])).error?.code).to.equal(-32602)
  })

  it('ends slots with the time that passes', async () => {
    const quick = await startChain({ slotMs: 20 })
    const slot = await quick.connection.getSlot()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await quick.connection.getSlot()).to.be.within(slot + 8, slot + 60)
    await quick.close()
  })
})
