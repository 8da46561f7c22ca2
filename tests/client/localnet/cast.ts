import { createHash } from 'node:crypto'
import {
  Keypair,
  PublicKey,
  Transaction,
  TransactionMessage,
  VersionedTransaction,
  type AddressLookupTableAccount,
  type TransactionInstruction,
} from '@solana/web3.js'
import { call, type RpcAnswer } from './support.ts'

/** The same keys on every chain, so that what they do can be compared. */
export function role(name: string): Keypair {
  return Keypair.fromSeed(createHash('sha256').update(`conformance ${name}`).digest())
}

export const payer = role('payer')
export const receiver = role('receiver')
export const outsider = role('outsider')
export const mint = role('mint')
export const mint2022 = role('mint of Token-2022')

/** A chain that is asked, and what it said that later questions refer to. */
export class Stage {
  readonly signatures = new Map<string, string>()
  readonly slots = new Map<string, number>()
  lookupTable = PublicKey.default

  constructor(
    readonly rpcUrl: string,
    readonly wsUrl: string,
  ) {}

  ask(method: string, params?: unknown): Promise<RpcAnswer> {
    return call(this.rpcUrl, method, params)
  }

  async blockhash(): Promise<string> {
    const answer = await this.ask('getLatestBlockhash', [{ commitment: 'confirmed' }])
    return String(dig(answer, 'result', 'value', 'blockhash'))
  }

  /** A signed transaction, base64. */
  async signed(instructions: TransactionInstruction[], signers: Keypair[] = [payer]): Promise<string> {
    const feePayer = signers[0]?.publicKey ?? payer.publicKey
    const transaction = new Transaction({ feePayer, recentBlockhash: await this.blockhash() })
    transaction.add(...instructions).sign(...signers)
    return transaction.serialize().toString('base64')
  }

  async signedV0(
    instructions: TransactionInstruction[],
    tables: AddressLookupTableAccount[],
  ): Promise<string> {
    const recentBlockhash = await this.blockhash()
    const message = new TransactionMessage({ payerKey: payer.publicKey, recentBlockhash, instructions })
    const transaction = new VersionedTransaction(message.compileToV0Message(tables))
    transaction.sign([payer])
    return Buffer.from(transaction.serialize()).toString('base64')
  }

  /** Sends a transaction, waits until it is confirmed, and remembers it under a name. */
  async land(name: string, wire: string, settings: object = {}): Promise<RpcAnswer> {
    const options = { encoding: 'base64', preflightCommitment: 'confirmed', ...settings }
    const answer = await this.ask('sendTransaction', [wire, options])
    if (typeof answer.result === 'string') await this.confirmed(name, answer.result)
    return answer
  }

  async confirmed(name: string, signature: string): Promise<void> {
    this.signatures.set(name, signature)
    for (let tries = 0; tries < 150; tries++) {
      const answer = await this.ask('getSignatureStatuses', [[signature]])
      const status = dig(answer, 'result', 'value', 0)
      if (dig(status, 'confirmationStatus') !== 'processed' && typeof dig(status, 'slot') === 'number') {
        this.slots.set(name, Number(dig(status, 'slot')))
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    throw new Error(`${name} was not confirmed.`)
  }

  signature(name: string): string {
    return this.signatures.get(name) ?? `no signature of ${name}`
  }

  slot(name: string): number {
    return this.slots.get(name) ?? -1
  }
}

/** A part of an answer by the names and numbers that lead to it. */
export function dig(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((part, key) => {
    return typeof part === 'object' && part !== null ? (Reflect.get(part, key) as unknown) : undefined
  }, value)
}
