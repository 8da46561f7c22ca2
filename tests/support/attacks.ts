import { Keypair, SystemProgram, type AccountMeta, type PublicKey } from '@solana/web3.js'
import { keyOf } from './actors.ts'
import type { AccountBytes, Chain } from './chain.ts'
import { expectRefused, type Call } from './expect.ts'
import { discriminatorOf, IDL, spaceOf } from './idl.ts'
import { addressIn, withAccount, withKeys, withMeta } from './places.ts'

/*
 * Attacks on one account of a valid call. Each breaks one thing and leaves all else as it was, so that
 * the refusal comes from the check that is meant. What is written into an account is put back.
 */
type Names = string | readonly string[]

export function missingSigner(chain: Chain, call: Call, account: string): void {
  expectRefused(chain, withMeta(call, account, { isSigner: false }), 'MissingRequiredSignature')
}

/** Has no part in anything that is staged. */
const thief = keyOf('thief')

/** Another key signs where this one must. */
export function anotherSigner(chain: Chain, call: Call, account: string, error: Names): void {
  const signers = [...call.signers, thief]
  expectRefused(chain, { ...withAccount(call, account, thief.publicKey), signers }, error)
}

/** Another account in this place. */
export function swapped(chain: Chain, call: Call, account: string, other: PublicKey, error: Names): void {
  expectRefused(chain, withAccount(call, account, other), error)
}

/** The same bytes at the same address, owned by another program. */
export function wrongOwner(chain: Chain, call: Call, account: string, error: Names): void {
  const stranger = Keypair.generate().publicKey
  rewritten(chain, call, account, (found) => ({ ...found, owner: stranger }), error)
}

/** The same bytes under the discriminator of every other type of account. */
export function typeCosplay(chain: Chain, call: Call, account: string, type: string, error: Names): void {
  for (const { name } of IDL.accounts.filter((other) => other.name !== type)) {
    rewritten(chain, call, account, (found) => withHead(found, discriminatorOf(name)), error)
  }
}

export function zeroedDiscriminator(chain: Chain, call: Call, account: string, error: Names): void {
  rewritten(chain, call, account, (found) => withHead(found, new Uint8Array(8)), error)
}

/** One byte less than the fields of its type, no more than the discriminator, and empty. */
export function undersized(chain: Chain, call: Call, account: string, type: string, error: Names): void {
  const shortest = Math.min(spaceOf(type), chain.require(addressIn(call, account)).data.length)
  for (const size of [shortest - 1, 8, 7, 0]) {
    rewritten(chain, call, account, (found) => ({ ...found, data: found.data.slice(0, size) }), error)
  }
}

/** A place that the program writes, given as read-only. */
export function readOnly(chain: Chain, call: Call, account: string, error: Names): void {
  expectRefused(chain, withMeta(call, account, { isWritable: false }), error)
}

/** One account in two places, at least one of which is written. */
export function duplicate(chain: Chain, call: Call, account: string, as: string, error: Names): void {
  expectRefused(chain, withAccount(call, account, addressIn(call, as)), error)
}

/** An optional account left out: the program's own address stands in its place. */
export function leftOut(chain: Chain, call: Call, account: string, error: Names): void {
  const none = { pubkey: call.instruction.programId, isSigner: false, isWritable: false }
  expectRefused(chain, withMeta(call, account, none), error)
}

/** A further account that the instruction does not know, also one that signs or may be written. */
export function unusedAccount(chain: Chain, call: Call, error: Names): void {
  const further: AccountMeta[] = [
    { pubkey: SystemProgram.programId, isSigner: false, isWritable: false },
    { pubkey: chain.actors.outsider.publicKey, isSigner: true, isWritable: true },
  ]
  for (const meta of further) {
    const signers = [...call.signers, chain.actors.outsider]
    const call2 = withKeys(call, [...call.instruction.keys, meta])
    expectRefused(chain, { ...call2, signers }, error)
  }
}

/** The last of its own accounts left out, and with it those that follow. */
export function tooFewAccounts(chain: Chain, call: Call, own: number): void {
  expectRefused(chain, withKeys(call, call.instruction.keys.slice(0, own - 1)), 'NotEnoughAccountKeys')
}

function rewritten(
  chain: Chain,
  call: Call,
  account: string,
  change: (found: AccountBytes) => AccountBytes,
  error: Names,
): void {
  const address = addressIn(call, account)
  const found = chain.require(address)
  chain.svm.setAccount(address, change(found))
  try {
    expectRefused(chain, call, error)
  } finally {
    chain.svm.setAccount(address, found)
  }
}

function withHead(found: AccountBytes, head: Uint8Array): AccountBytes {
  const data = Uint8Array.from(found.data)
  data.set(head, 0)
  return { ...found, data }
}
