import './buffer-for-browsers.ts'
import { send, simulate } from '@groundtruth/sdk/client'
import { GroundtruthError, parseProgramError } from '@groundtruth/sdk/errors'
import {
  Connection,
  PublicKey,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from '@solana/web3.js'
import type { ChainInfo } from '@groundtruth/server/api-types'
import type { Session } from '../wallet/index.ts'
import type { Act } from './act.ts'

/** An act that was tried out on the chain without signing. Lamports. */
export interface Trial {
  instructions: TransactionInstruction[]
  words: string[]
  fee: bigint
  /** What new records take from the payer, for as long as they stand. */
  deposit: bigint
}

export interface Fault {
  message: string
  advice: string
  /** The person said no in the wallet: nothing is wrong. */
  declined: boolean
  /** The chain refuses it: what the page showed may have changed. */
  refused: boolean
  /** Set where bytes were sent, so that the outcome can be looked up. */
  signature: string | null
}

/**
 * Builds an act and simulates it.
 * @throws GroundtruthError where it would fail or the node does not answer.
 */
export async function tryAct(act: Act, session: Session, chain: ChainInfo): Promise<Trial> {
  const connection = connectionTo(chain)
  const payer = new PublicKey(session.address)
  const { instructions, words = [] } = await act.build({ connection, payer })
  const simulation = await simulate(connection, instructions, payer)
  if (simulation.error !== null) throw simulation.error
  const others = simulation.accounts.filter((account) => account.address !== session.address)
  const before = await connection.getMultipleAccountsInfo(others.map(({ address }) => new PublicKey(address)))
  const deposit = others.reduce((sum, after, index) => {
    const grown = BigInt(after.lamports) - BigInt(before[index]?.lamports ?? 0)
    return grown > 0n ? sum + grown : sum
  }, 0n)
  return {
    instructions,
    words: [...act.words, ...words],
    fee: await feeOf(connection, payer, instructions),
    deposit,
  }
}

/** Signs, sends and waits until the chain has it. @throws GroundtruthError */
export async function signAct(
  trial: Trial,
  session: Session,
  chain: ChainInfo,
  onSent: (signature: string) => void,
): Promise<string> {
  const signer = {
    publicKey: new PublicKey(session.address),
    signTransaction: async (transaction: VersionedTransaction) =>
      VersionedTransaction.deserialize(await session.sign(transaction.serialize())),
  }
  const { signature } = await send(connectionTo(chain), trial.instructions, signer, {
    skipSimulation: true,
    onStage: (stage) => {
      if (stage.stage === 'sent') onSent(stage.signature)
    },
  })
  return signature ?? ''
}

export function faultOf(error: unknown): Fault {
  const { message, advice, origin } = parseProgramError(error)
  const text = origin === 'unknown' && error instanceof Error ? error.message : message
  const signature = error instanceof GroundtruthError ? error.signature : null
  const refused = origin === 'program' || origin === 'chain'
  return { message: text, advice, declined: origin === 'wallet', refused, signature }
}

function connectionTo({ rpcUrl, wsUrl }: ChainInfo): Connection {
  return new Connection(rpcUrl, { commitment: 'confirmed', wsEndpoint: wsUrl })
}

async function feeOf(
  connection: Connection,
  payerKey: PublicKey,
  instructions: TransactionInstruction[],
): Promise<bigint> {
  const { blockhash: recentBlockhash } = await connection.getLatestBlockhash('confirmed')
  const message = new TransactionMessage({ payerKey, recentBlockhash, instructions }).compileToV0Message()
  const { value } = await connection.getFeeForMessage(message, 'confirmed')
  return BigInt(value ?? 0)
}
