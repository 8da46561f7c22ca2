import { expect } from 'chai'
import type { Keypair, PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { Chain } from './chain.ts'
import { Refusal } from './refusal.ts'

/** An instruction with those who sign it. */
export interface Call {
  instruction: TransactionInstruction
  signers: Keypair[]
}

/** Lands a call in a transaction of its own. */
export function land(chain: Chain, call: Call) {
  return chain.send(call.instruction, call.signers)
}

/**
 * Asserts that the chain refuses the call with this error and that every account it names, also those
 * it may write, is byte for byte as before.
 */
export function expectRefused(chain: Chain, call: Call, error: string | readonly string[]): Refusal {
  const before = snapshot(chain, call.instruction)
  const refusal = refused(() => land(chain, call))
  expect([error].flat(), refusal.message).to.include(refusal.refusal)
  expect(snapshot(chain, call.instruction), `${refusal.refusal} left a change`).to.deep.equal(before)
  return refusal
}

/** Runs what must be refused and returns the refusal. */
export function refused(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('The chain accepted what it must refuse')
}

/** Every account of the instruction: lamports, owner and data in hex; `null` where there is none. */
export function snapshot(chain: Chain, instruction: TransactionInstruction): Record<string, string | null> {
  return Object.fromEntries(instruction.keys.map(({ pubkey }) => [pubkey.toBase58(), imageOf(chain, pubkey)]))
}

export function imageOf(chain: Chain, address: PublicKey): string | null {
  const account = chain.account(address)
  if (account === null) return null
  return `${account.lamports} ${account.owner.toBase58()} ${Buffer.from(account.data).toString('hex')}`
}
