import type { SubjectRef } from '../types.ts'
import { kindsOf } from './account-kinds.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

/** What accounts are and what they are called, read together. One that the store does not know is `unknown`. */
export async function readSubjects(
  sources: Sources,
  addresses: readonly string[],
): Promise<(address: string) => SubjectRef> {
  const kinds = await kindsOf(sources.db, addresses)
  const all = [...new Set(addresses)]
  const refs = await readRefs(sources, {
    funds: all,
    proposals: all,
    deliveries: all,
    projects: all,
    claims: all,
    batches: all,
    organizations: all,
    methodologies: all,
  })
  return (address) => ({ ...refs.project(address), kind: kinds.get(address) ?? 'unknown' })
}
