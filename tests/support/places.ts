import { TransactionInstruction, type AccountMeta, type PublicKey } from '@solana/web3.js'
import type { Call } from './expect.ts'
import { IDL } from './idl.ts'

/** Where an account stands in the call's list, by the IDL's name. */
export function placeOf(call: Call, account: string): number {
  const discriminator = call.instruction.data.subarray(0, 8).toString('hex')
  const found = IDL.instructions.find(
    (row) => Buffer.from(row.discriminator).toString('hex') === discriminator,
  )
  const place = found?.accounts.findIndex(({ name }) => name === account) ?? -1
  if (place < 0) throw new Error(`The instruction has no account ${account}`)
  return place
}

export function addressIn(call: Call, account: string): PublicKey {
  const meta = call.instruction.keys[placeOf(call, account)]
  if (meta === undefined) throw new Error(`The call leaves ${account} out`)
  return meta.pubkey
}

/** The call with another address in the place of one account; its flags stay. */
export function withAccount(call: Call, account: string, pubkey: PublicKey): Call {
  return withMeta(call, account, { pubkey })
}

/** The call with other flags or another address for one account. */
export function withMeta(call: Call, account: string, change: Partial<AccountMeta>): Call {
  const place = placeOf(call, account)
  const keys = call.instruction.keys.map((meta, index) => (index === place ? { ...meta, ...change } : meta))
  return withKeys(call, keys)
}

export function withKeys(call: Call, keys: AccountMeta[]): Call {
  const { programId, data } = call.instruction
  return { ...call, instruction: new TransactionInstruction({ programId, keys, data }) }
}
