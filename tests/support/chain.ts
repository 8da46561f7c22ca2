import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  Keypair,
  PublicKey,
  SystemProgram,
  Transaction,
  VersionedTransaction,
  type AccountInfo,
  type TransactionInstruction,
} from '@solana/web3.js'
import { FailedTransactionMetadata, LiteSVM, TransactionMetadata } from 'litesvm'
import { restoreFloats } from '../../packages/localnet/src/chain/float-unit.ts'
import { keyOf, makeActors, type Actors } from './actors.ts'
import { refusalOf } from './refusal.ts'
import { LOADER, PROGRAM, PROGRAM_DATA, withUpgradeAuthority } from './upgrade.ts'

/** The clock's first second in every test: 2026-07-01T00:00:00Z. */
export const START = BigInt(Date.UTC(2026, 6, 1) / 1000)

/** The committed program, or another one in its place: the planted faults of tests/faults. */
export const ARTIFACT =
  process.env.GROUNDTRUTH_PROGRAM ?? fileURLToPath(new URL('../../artifacts/groundtruth.so', import.meta.url))
export const ARTIFACT_V0 = fileURLToPath(new URL('./artifacts/groundtruth-layout-v0.so', import.meta.url))

export type AccountBytes = AccountInfo<Uint8Array>

/** A transaction that landed: who signed what, and what the chain says of it. */
export interface Landed {
  transaction: Transaction
  meta: TransactionMetadata
  /** Compute units of the whole transaction. */
  units: bigint
  slot: bigint
  at: bigint
}

/** A chain of its own with the program deployed, an upgrade authority and funded actors. */
export class Chain {
  readonly svm: LiteSVM
  readonly actors: Actors = makeActors()
  /** Pays fees and nothing else, so that a refused instruction leaves every account as it was. */
  readonly feePayer: Keypair = keyOf('fee payer')
  /** Told of every transaction that landed, in order. */
  onLand: ((landed: Landed) => void) | null = null

  constructor(artifact: string = ARTIFACT) {
    this.svm = new LiteSVM()
    this.svm.airdrop(this.feePayer.publicKey, 1_000_000_000_000n)
    for (const actor of Object.values(this.actors)) this.svm.airdrop(actor.publicKey, 100_000_000_000n)
    this.install(artifact)
    const clock = this.svm.getClock()
    clock.slot = 1_000n
    clock.unixTimestamp = START
    this.svm.setClock(clock)
  }

  /** Deploys or replaces the program; accounts stay. The upgrade authority is the actor of that name. */
  install(artifact: string): void {
    this.svm.addProgramWithLoader(PROGRAM, readFileSync(artifact), LOADER)
    const data = this.require(PROGRAM_DATA)
    this.svm.setAccount(PROGRAM_DATA, withUpgradeAuthority(data, this.actors.upgradeAuthority.publicKey))
  }

  /** Unix seconds of the chain's clock. */
  get now(): bigint {
    return this.svm.getClock().unixTimestamp
  }

  get slot(): bigint {
    return this.svm.getClock().slot
  }

  /** Moves the clock to a Unix second, one slot on. */
  moveTo(unix: bigint): void {
    const clock = this.svm.getClock()
    clock.unixTimestamp = unix
    clock.slot += 1n
    this.svm.setClock(clock)
  }

  wait(seconds: bigint): void {
    this.moveTo(this.now + seconds)
  }

  account(address: PublicKey): AccountBytes | null {
    return this.svm.getAccount(address)
  }

  require(address: PublicKey): AccountBytes {
    const account = this.svm.getAccount(address)
    if (account === null) throw new Error(`Create ${address.toBase58()} before it is read`)
    return account
  }

  /** Signs, by those whom it needs, without sending; transactions signed in a row share their blockhash. */
  sign(instructions: TransactionInstruction[], signers: Keypair[]): Transaction {
    const transaction = new Transaction().add(...instructions)
    transaction.feePayer = this.feePayer.publicKey
    transaction.recentBlockhash = this.svm.latestBlockhash()
    transaction.sign(...this.needed(transaction, signers))
    return transaction
  }

  private needed(transaction: Transaction, signers: Keypair[]): Keypair[] {
    const metas = transaction.instructions.flatMap(({ keys }) => keys).filter((meta) => meta.isSigner)
    const wanted = new Set(metas.map((meta) => meta.pubkey.toBase58()))
    const known = new Map(signers.map((key) => [key.publicKey.toBase58(), key]))
    known.delete(this.feePayer.publicKey.toBase58())
    return [this.feePayer, ...[...known].filter(([address]) => wanted.has(address)).map(([, key]) => key)]
  }

  /** Lands a signed transaction, or throws a `Refusal`. */
  land(transaction: Transaction): Landed {
    const { slot, unixTimestamp: at } = this.svm.getClock()
    // The virtual machine checks the signatures; to check them in JavaScript first would take most of the time.
    const bytes = transaction.serialize({ verifySignatures: false, requireAllSignatures: false })
    const meta = this.svm.sendTransaction(VersionedTransaction.deserialize(bytes))
    restoreFloats()
    if (meta instanceof FailedTransactionMetadata) throw refusalOf(meta)
    const landed = { transaction, meta, units: meta.computeUnitsConsumed(), slot, at }
    this.onLand?.(landed)
    return landed
  }

  /** Signs and lands instructions in one transaction, or throws a `Refusal`. */
  send(instructions: TransactionInstruction | TransactionInstruction[], signers: Keypair[]): Landed {
    this.svm.expireBlockhash()
    return this.land(this.sign([instructions].flat(), signers))
  }

  /** Sends lamports to any address, as a stranger may. */
  fund(address: PublicKey, lamports: number): void {
    const { publicKey } = this.feePayer
    this.send(SystemProgram.transfer({ fromPubkey: publicKey, toPubkey: address, lamports }), [])
  }
}
