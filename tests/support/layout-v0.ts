import type { PublicKey } from '@solana/web3.js'
import type { Chain } from './chain.ts'
import { offsetIn } from './idl.ts'

/** Bytes of an organization of version 0: without its jurisdiction. */
export const ORGANIZATION_SPACE_V0 = 200

/** Rewrites an organization account as version 0 kept it, for what needs no older program. */
export function asVersion0(chain: Chain, organization: PublicKey): void {
  const found = chain.require(organization)
  const jurisdiction = offsetIn('Organization', 'jurisdiction')
  const data = Uint8Array.from([...found.data.slice(0, jurisdiction), ...found.data.slice(jurisdiction + 8)])
  data[offsetIn('Organization', 'version')] = 0
  const lamports = Number(chain.svm.minimumBalanceForRentExemption(BigInt(data.length)))
  chain.svm.setAccount(organization, { ...found, data, lamports })
}
