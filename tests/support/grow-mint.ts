import { ExtensionType } from '@solana/spl-token'
import type { Chain } from './chain.ts'
import type { TestMint } from './tokens.ts'

const ACCOUNT_TYPE = 165
const MINT = 1
const FEE_CONFIG_BYTES = 108
/** Behind two authorities and the withheld amount: the older fee's epoch, maximum and basis points. */
const FEES = 32 + 32 + 8

/**
 * Writes a transfer fee of ten percent into a plain mint, as a future token program might allow: the
 * program must look at what a mint carries whenever money moves, not once.
 */
export function growMint(chain: Chain, money: TestMint): void {
  const plain = chain.require(money.mint)
  const data = Buffer.alloc(ACCOUNT_TYPE + 1 + 4 + FEE_CONFIG_BYTES)
  data.set(plain.data)
  data[ACCOUNT_TYPE] = MINT
  const header = ACCOUNT_TYPE + 1
  data.writeUInt16LE(ExtensionType.TransferFeeConfig, header)
  data.writeUInt16LE(FEE_CONFIG_BYTES, header + 2)
  for (const fee of [FEES, FEES + 18]) {
    data.writeBigUInt64LE(2n ** 63n, header + 4 + fee + 8)
    data.writeUInt16LE(1_000, header + 4 + fee + 16)
  }
  const lamports = Number(chain.svm.minimumBalanceForRentExemption(BigInt(data.length)))
  chain.svm.setAccount(money.mint, { ...plain, data, lamports })
}
