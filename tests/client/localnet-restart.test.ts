import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Connection, Keypair, LAMPORTS_PER_SOL, SystemProgram, Transaction } from '@solana/web3.js'
import { expect } from 'chai'
import { endChild, runChild, startChild, type ChildChain } from './localnet/child.ts'
import { call } from './localnet/support.ts'

const PORT = 28_911
const URL = `http://127.0.0.1:${PORT}`

describe('the ledger of the embedded chain', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-ledger-'))
  const ledger = join(folder, 'ledger.bin')
  const args = ['--rpc-port', String(PORT), '--ledger', folder]
  const connection = new Connection(URL, 'confirmed')
  const payer = Keypair.generate()
  let chain: ChildChain | undefined

  afterEach(async () => {
    if (chain !== undefined) await endChild(chain, 'SIGKILL')
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const signTransfer = async (lamports: number) => {
    const { blockhash } = await connection.getLatestBlockhash()
    const { publicKey } = payer
    const transfer = SystemProgram.transfer({
      fromPubkey: publicKey,
      toPubkey: Keypair.generate().publicKey,
      lamports,
    })
    const transaction = new Transaction({ feePayer: publicKey, recentBlockhash: blockhash }).add(transfer)
    transaction.sign(payer)
    return transaction.serialize()
  }

  it('has every answered transaction, balance and slot after a kill in the middle of work', async () => {
    chain = await startChild(args)
    await connection.requestAirdrop(payer.publicKey, 100 * LAMPORTS_PER_SOL)
    const transfers = await Promise.all(
      Array.from({ length: 300 }, (_, index) => signTransfer(1_000_000 + index)),
    )
    const answered: string[] = []
    const sending = transfers.map(async (wire) => answered.push(await connection.sendRawTransaction(wire)))
    const killed = Promise.race(sending.slice(100)).then(() => chain && endChild(chain, 'SIGKILL'))
    await Promise.allSettled([...sending, killed])
    expect(answered.length).to.be.greaterThan(100)

    chain = await startChild(args)
    const statuses = await Promise.all(answered.map((signature) => connection.getSignatureStatus(signature)))
    expect(statuses.every(({ value }) => value !== null && value.err === null)).to.equal(true)
    const history = await connection.getSignaturesForAddress(payer.publicKey)
    expect(history.length).to.be.at.least(answered.length + 1)
    const slots = history.map(({ slot }) => slot)
    expect(await connection.getSlot()).to.be.at.least(Math.max(...slots))
    const landed = await Promise.all(history.map(({ signature }) => connection.getTransaction(signature)))
    const spent = landed.reduce((sum, each) => {
      const index = each?.transaction.message.accountKeys.findIndex((key) => key.equals(payer.publicKey)) ?? 0
      return sum + (each?.meta?.postBalances[index] ?? 0) - (each?.meta?.preBalances[index] ?? 0)
    }, 0)
    expect(await connection.getBalance(payer.publicKey)).to.equal(spent)
  })

  it('refuses after a restart what was already processed before it', async () => {
    chain = await startChild(args)
    const wire = await signTransfer(2_000_000)
    await connection.sendRawTransaction(wire)
    await endChild(chain, 'SIGKILL')
    chain = await startChild(args)
    const refused = await connection.sendRawTransaction(wire).catch(String)
    expect(refused).to.contain('already been processed')
  })

  it('keeps a moved clock, which goes on with the time that passes', async () => {
    chain = await startChild(args)
    const now = await call(URL, 'localnet_getTime')
    expect(now.result).to.have.property('unixTimestamp')
    const moved = await call(URL, 'localnet_advanceTime', [{ seconds: 86_400 }])
    await endChild(chain, 'SIGKILL')
    chain = await startChild(args)
    const later = await call(URL, 'localnet_getTime')
    const seconds = (answer: typeof now) => Reflect.get(Object(answer.result), 'unixTimestamp') as number
    expect(seconds(moved) - seconds(now)).to.be.within(86_400, 86_402)
    expect(seconds(later) - seconds(moved)).to.be.within(0, 30)
  })

  it('drops a write that was cut short, and nothing before it', async () => {
    chain = await startChild(args)
    const before = await connection.getTransactionCount()
    await endChild(chain, 'SIGKILL')
    const whole = statSync(ledger).size
    const frame = readFileSync(ledger).subarray(0, 200)
    appendFileSync(ledger, frame.subarray(0, 100))
    chain = await startChild(args)
    expect(chain.greeting).to.contain('Dropped 100 bytes')
    expect(await connection.getTransactionCount()).to.equal(before)
    await endChild(chain, 'SIGKILL')
    expect(statSync(ledger).size).to.equal(whole)

    truncateSync(ledger, whole - 5)
    chain = await startChild(args)
    expect(await connection.getTransactionCount()).to.be.at.most(before)
    expect(await connection.getBalance(payer.publicKey)).to.be.greaterThan(0)
  })

  it('begins anew with --reset only', async () => {
    chain = await startChild([...args, '--reset'])
    expect(await connection.getTransactionCount()).to.equal(0)
  })

  it('says in one sentence that a port is taken, and exits with 1', async () => {
    for (const port of [PORT, PORT + 1]) {
      const taken = await listen(port)
      const { code, stderr } = await runChild(args)
      await new Promise((resolve) => taken.close(resolve))
      expect(stderr).to.equal(
        `Port ${port} on 127.0.0.1 is taken: stop what uses it, or name another port.\n`,
      )
      expect(code).to.equal(1)
    }
  })

  it('says in one sentence that a ledger is in use, damaged or without a place, and exits with 1', async () => {
    chain = await startChild(args)
    const inUse = await runChild(['--rpc-port', String(PORT + 2), '--ledger', folder])
    expect(inUse.stderr).to.match(/^The ledger .* is open in another process: .*\n$/)
    expect(inUse.code).to.equal(1)
    await connection.requestAirdrop(payer.publicKey, LAMPORTS_PER_SOL)
    await connection.requestAirdrop(payer.publicKey, LAMPORTS_PER_SOL)
    await endChild(chain, 'SIGKILL')
    const bytes = readFileSync(ledger)
    bytes.writeUInt8(bytes.readUInt8(100) ^ 255, 100)
    writeFileSync(ledger, bytes)
    const damaged = await runChild(args)
    expect(damaged.stderr).to.match(/^The ledger .* is damaged at byte 0: .*\n$/)
    expect(damaged.code).to.equal(1)
    const nowhere = await runChild(['--rpc-port', String(PORT), '--ledger', '/dev/null/ledger'])
    expect(nowhere.stderr).to.match(/^The ledger folder .* cannot be made .*\n$/)
    expect(nowhere.code).to.equal(1)
  })

  it('says in one sentence that the disk is full, and exits with 1', async () => {
    const full = mkdtempSync(join(tmpdir(), 'groundtruth-full-'))
    symlinkSync('/dev/full', join(full, 'ledger.bin'))
    const { code, stderr } = await runChild(['--rpc-port', String(PORT), '--ledger', full])
    rmSync(full, { recursive: true })
    expect(stderr).to.match(/^The ledger cannot be written \(ENOSPC.*\): free space .*\n$/)
    expect(code).to.equal(1)
  })
})

function listen(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
