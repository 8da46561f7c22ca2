import { at, request } from '../../../shared/api/index.ts'

/** A person of the sample story, with the key that the embedded chain's first run made. */
export interface Person {
  role: string
  name: string
  address: string
  secretKey: Uint8Array
}

/** The people whom the server of the embedded chain hands out; other servers have no such route. */
export async function fetchPeople(): Promise<Person[]> {
  const response = await request('/demo/people')
  const body: unknown = await response.json()
  const list = Array.isArray(body) ? body : at(body, 'data')
  return Array.isArray(list) ? list.flatMap(personOf) : []
}

function personOf(value: unknown): Person[] {
  const [role, name, address, key] = ['role', 'name', 'publicKey', 'secretKey'].map((field) =>
    at(value, field),
  )
  if (typeof role !== 'string' || typeof name !== 'string' || typeof address !== 'string') return []
  if (!Array.isArray(key) || !key.every((byte) => typeof byte === 'number')) return []
  return [{ role, name, address, secretKey: Uint8Array.from(key) }]
}
