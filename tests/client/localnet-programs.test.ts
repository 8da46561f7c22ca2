import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  Keypair,
  PublicKey,
  sendAndConfirmTransaction,
  SendTransactionError,
  Transaction,
  TransactionInstruction,
  type Connection,
} from '@solana/web3.js'
import { expect } from 'chai'
import type { LocalnetOptions } from '../../packages/localnet/src/index.ts'
import { closeProgram, deploy, programData, upgrade, writeBuffer } from './localnet/loader.ts'
import { call, fundedKeypair, startChain, type TestChain } from './localnet/support.ts'

const MEMO = new PublicKey('MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr')
const ASSOCIATED_TOKEN = new PublicKey('ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL')

describe('programs on the embedded chain', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'groundtruth-programs-'))
  const ledgerDir = join(folder, 'ledger')
  const file = join(folder, 'program.so')
  const program = Keypair.generate()
  const authority = Keypair.generate()
  let memo: Uint8Array
  let other: Uint8Array

  before(async () => {
    const { connection, close } = await startChain()
    memo = (await connection.getAccountInfo(MEMO))?.data ?? new Uint8Array()
    other = (await connection.getAccountInfo(ASSOCIATED_TOKEN))?.data ?? new Uint8Array()
    await close()
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const withChain = async (options: LocalnetOptions, use: (chain: TestChain) => Promise<void>) => {
    const chain = await startChain(options)
    await use(chain).finally(() => chain.close())
  }

  const start = () => ({
    ledgerDir,
    programs: [
      { address: program.publicKey.toBase58(), file, upgradeAuthority: authority.publicKey.toBase58() },
    ],
  })

  it('loads a program at the start, with its upgrade authority in its program data', async () => {
    writeFileSync(file, memo)
    await withChain(start(), async ({ connection }) => {
      const payer = await fundedKeypair(connection)
      expect(await notes(connection, payer, program.publicKey, 'first')).to.equal(true)
      const data = await connection.getParsedAccountInfo(programData(program.publicKey))
      expect(data.value?.data).to.have.nested.property(
        'parsed.info.authority',
        authority.publicKey.toBase58(),
      )
      const parsed = await connection.getParsedAccountInfo(program.publicKey)
      const named = programData(program.publicKey).toBase58()
      expect(parsed.value?.data).to.have.nested.property('parsed.info.programData', named)
      expect(parsed.value?.executable).to.equal(true)
    })
  })

  it('takes a changed file as an upgrade, and keeps an upgrade by transaction while the file stays', async () => {
    writeFileSync(file, other)
    await withChain({ ...start(), upgradePrograms: false }, async ({ connection }) => {
      expect(await codeOf(connection, program.publicKey, memo.length)).to.equal(hex(memo))
    })
    await withChain(start(), async ({ connection }) => {
      expect(await codeOf(connection, program.publicKey, other.length)).to.equal(hex(other))
      const payer = await fundedKeypair(connection)
      expect(await notes(connection, payer, program.publicKey, 'second')).to.equal(false)
    })
    await withChain(start(), async ({ connection }) => {
      expect(await codeOf(connection, program.publicKey, other.length)).to.equal(hex(other))
    })
  })

  it('deploys and upgrades by transactions, and has the result after a restart', async () => {
    const deployed = Keypair.generate()
    await withChain({ ledgerDir }, async ({ connection }) => {
      const payer = await fundedKeypair(connection)
      const first = await writeBuffer(connection, payer, other)
      await deploy(connection, payer, deployed, first, Math.max(memo.length, other.length))
      expect(await notes(connection, payer, deployed.publicKey, 'plain')).to.equal(false)
      const second = await writeBuffer(connection, payer, memo)
      await upgrade(connection, payer, deployed.publicKey, second)
      expect(await notes(connection, payer, deployed.publicKey, 'upgraded')).to.equal(true)
      const stranger = await fundedKeypair(connection)
      const third = await writeBuffer(connection, stranger, memo)
      const refused = await upgrade(connection, stranger, deployed.publicKey, third).catch(String)
      expect(refused).to.contain('Incorrect authority provided')
    })
    await withChain({ ledgerDir }, async ({ connection }) => {
      const payer = await fundedKeypair(connection)
      expect(await notes(connection, payer, deployed.publicKey, 'restarted')).to.equal(true)
    })
  })

  it('closes a program for good, also after a restart', async () => {
    const closed = Keypair.generate()
    await withChain({ ledgerDir }, async ({ connection, localnet }) => {
      const payer = await fundedKeypair(connection)
      await deploy(connection, payer, closed, await writeBuffer(connection, payer, memo), memo.length)
      expect(await notes(connection, payer, closed.publicKey, 'here')).to.equal(true)
      await call(localnet.rpcUrl, 'localnet_advanceSlots', [{ slots: 1 }])
      await closeProgram(connection, payer, closed.publicKey)
      expect(await notes(connection, payer, closed.publicKey, 'gone')).to.equal(false)
    })
    await withChain({ ledgerDir }, async ({ connection }) => {
      const payer = await fundedKeypair(connection)
      expect(await notes(connection, payer, closed.publicKey, 'gone')).to.equal(false)
      expect(await notes(connection, payer, MEMO, 'alive')).to.equal(true)
    })
  })
})

/** Whether a program writes a text into its log, which is all that the memo program does. */
async function notes(
  connection: Connection,
  payer: Keypair,
  programId: PublicKey,
  text: string,
): Promise<boolean> {
  const transaction = new Transaction().add(
    new TransactionInstruction({ programId, keys: [], data: Buffer.from(text) }),
  )
  try {
    const signature = await sendAndConfirmTransaction(connection, transaction, [payer])
    const landed = await connection.getTransaction(signature, { maxSupportedTransactionVersion: 0 })
    return landed?.meta?.logMessages?.some((line) => line.includes(`"${text}"`)) ?? false
  } catch (error) {
    if (error instanceof SendTransactionError) return false
    throw error
  }
}

async function codeOf(connection: Connection, program: PublicKey, length: number): Promise<string> {
  const account = await connection.getAccountInfo(programData(program))
  return hex((account?.data ?? Buffer.alloc(0)).subarray(45, 45 + length))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
