import { createHash } from 'node:crypto'
import {
  type AccountRecord,
  bitsOfNames,
  decodeAccount,
  motionInstruction,
  PROGRAM_ID,
  UPGRADEABLE_LOADER_ID,
} from '@groundtruth/sdk'
import { storedFields } from '@groundtruth/sdk/ledger'
import { PublicKey } from '@solana/web3.js'
import { readAccounts } from '../../chain/accounts.ts'
import type { MotionInstruction } from '../types.ts'
import type { Sources } from './context.ts'

/**
 * The instruction that a motion stores, decoded from its account. Null where the chain does not tell.
 * @param hash SHA-256 that the ledger has of it: where the account holds another instruction, `matches` is false.
 */
export async function readStoredInstruction(
  { rpc }: Pick<Sources, 'rpc'>,
  address: string,
  hash: string,
): Promise<MotionInstruction | null> {
  try {
    const account = (await readAccounts(rpc, [address])).accounts.get(address)
    if (account === undefined || account.owner !== PROGRAM_ID.toBase58()) return null
    const motion = decodeAccount('Motion', account.data)
    const contents = motionInstruction(motion)
    const found = hashOf(motion)
    const loader = motion.target === 'loader'
    return {
      program: (loader ? UPGRADEABLE_LOADER_ID : PROGRAM_ID).toBase58(),
      name: contents.name,
      args: contents.name === null ? null : storedFields(contents.args),
      accounts: contents.accounts.map(({ name, address: named, writable, signer }) => ({
        name: name === 'further' ? null : name,
        address: named,
        writable,
        signer,
      })),
      data: motion.data,
      hash: found,
      matches: found === hash,
    }
  } catch {
    return null
  }
}

/** As the program computes it: each account's address and flags, then the data. */
function hashOf({ accounts, data }: AccountRecord<'Motion'>): string {
  const hash = createHash('sha256')
  for (const { address, flags } of accounts) {
    hash.update(address === null ? new Uint8Array(32) : new PublicKey(address).toBytes())
    hash.update(Uint8Array.of(bitsOfNames('motionAccountFlag', flags)))
  }
  return hash.update(Buffer.from(data, 'hex')).digest('hex')
}
