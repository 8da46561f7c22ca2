import { addressOf } from '../../chain/base58.ts'
import type { Parser } from './instruction.ts'

/** Instructions of the system program. */
export const parseSystem: Parser = (data, addresses) => {
  const [first, second, third] = addresses
  const lamports = (at: number) => Number(data.readBigUInt64LE(at))
  const address = (at: number) => addressOf(data.subarray(at, at + 32))
  switch (data.readUInt32LE(0)) {
    case 0:
      return {
        type: 'createAccount',
        info: {
          lamports: lamports(4),
          newAccount: second,
          owner: address(20),
          source: first,
          space: lamports(12),
        },
      }
    case 1:
      return { type: 'assign', info: { account: first, owner: address(4) } }
    case 2:
      return { type: 'transfer', info: { destination: second, lamports: lamports(4), source: first } }
    case 3: {
      const length = Number(data.readBigUInt64LE(36))
      const seed = data.subarray(44, 44 + length).toString()
      const rest = 44 + length
      const info = {
        base: address(4),
        lamports: lamports(rest),
        newAccount: second,
        owner: address(rest + 16),
      }
      return {
        type: 'createAccountWithSeed',
        info: { ...info, seed, source: first, space: lamports(rest + 8) },
      }
    }
    case 4:
      return {
        type: 'advanceNonce',
        info: { nonceAccount: first, nonceAuthority: third, recentBlockhashesSysvar: second },
      }
    case 8:
      return { type: 'allocate', info: { account: first, space: lamports(4) } }
    default:
      return null
  }
}
