import type { FundView } from '@groundtruth/server/api-types'
import { useQuery } from '@tanstack/react-query'
import { useChain } from '../../entities/chain/index.ts'
import { at, keys, rpc } from '../../shared/api/index.ts'

/**
 * What lies in the pools' accounts around the program, in base units by the pool's address: asked from the chain
 * itself, which has what the pool holds and what its account holds at one moment.
 */
export function useUnattributed(fund: FundView, enabled: boolean): Map<string, bigint> {
  const url = useChain().data?.data.rpcUrl
  const pools = fund.pools.filter(({ status }) => status === 'open')
  const { data } = useQuery({
    queryKey: keys.chain('unattributed', fund.address, pools.length),
    queryFn: () => readUnattributed(url ?? '', pools),
    enabled: enabled && url !== undefined && pools.length > 0,
    refetchInterval: 10_000,
  })
  return data ?? new Map()
}

/** Pools that one question to the node takes: two accounts each. */
const AT_ONCE = 50

async function readUnattributed(url: string, pools: FundView['pools']): Promise<Map<string, bigint>> {
  if (pools.length > AT_ONCE) {
    const [first, rest] = [pools.slice(0, AT_ONCE), pools.slice(AT_ONCE)]
    return new Map([...(await readUnattributed(url, first)), ...(await readUnattributed(url, rest))])
  }
  const { decodeAccount } = await import('@groundtruth/sdk/accounts')
  const addresses = pools.flatMap(({ address, vault }) => [address, vault])
  const answer = await rpc(url, 'getMultipleAccounts', [addresses, { encoding: 'base64' }])
  const dataOf = (index: number): Uint8Array | null => {
    const text = at(answer, 'value', index, 'data', 0)
    return typeof text === 'string' ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : null
  }
  const found = pools.flatMap(({ address }, index): [string, bigint][] => {
    const [record, vault] = [dataOf(2 * index), dataOf(2 * index + 1)]
    if (record === null || vault === null) return []
    const { balance, reclaimable } = decodeAccount('Pool', record)
    return [[address, amountOf(vault) - balance - reclaimable]]
  })
  return new Map(found)
}

/** Where an account of either token program has its amount. */
const AMOUNT_AT = 64

const amountOf = ({ buffer }: Uint8Array): bigint => new DataView(buffer).getBigUint64(AMOUNT_AT, true)
