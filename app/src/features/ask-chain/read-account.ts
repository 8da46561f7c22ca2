import { accountNameOf, decodeAccount } from '@groundtruth/sdk/accounts'
import { at, rpc } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'

export interface ChainAccount {
  name: string
  slot: number
  fields: [name: string, value: string][]
}

/** An account of the program as the chain's node has it at this moment; null where it has none. */
export async function readAccount(rpcUrl: string, address: string): Promise<ChainAccount | null> {
  const answer = await rpc(rpcUrl, 'getAccountInfo', [address, { encoding: 'base64' }])
  const text = at(answer, 'value', 'data', 0)
  if (typeof text !== 'string') return null
  const data = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const name = accountNameOf(data)
  if (name === null) return null
  const record = Object.entries(decodeAccount(name, data))
  return {
    name,
    slot: Number(at(answer, 'context', 'slot')),
    fields: record.map(([field, value]) => [field, plain(value)]),
  }
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return value.toString()
  if (value === null) return t('value.none')
  return (
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part)) ?? ''
  )
}
