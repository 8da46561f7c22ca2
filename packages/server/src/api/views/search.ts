import type { SearchHit } from '../types.ts'
import type { Sources } from './context.ts'
import { byAddress, byHash, bySignature } from './search-exact.ts'
import { byCode, byJurisdiction, byNumber, bySerial } from './search-codes.ts'
import { byWord } from './search-words.ts'

const MOST = 20

/** Finds what a person may paste or type. Exact names come first, words of names last. */
export async function search(sources: Sources, question: string): Promise<SearchHit[]> {
  const text = question.trim()
  if (text === '') return []
  const exact = [
    ...(await byAddress(sources, text)),
    ...(await bySignature(sources, text)),
    ...(await byHash(sources, text.toLowerCase())),
    ...(await byCode(sources, text.toUpperCase())),
    ...(await bySerial(sources, text.toUpperCase())),
  ]
  if (exact.length > 0) return exact.slice(0, MOST)
  const hits = [
    ...(await byNumber(sources, text)),
    ...(await byJurisdiction(sources, text.toUpperCase())),
    ...(await byWord(sources, text.toLowerCase())),
  ]
  return hits.slice(0, MOST)
}
