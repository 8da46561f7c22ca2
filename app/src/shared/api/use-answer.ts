import type { Answer, Page } from '@groundtruth/server/api-types'
import {
  type InfiniteData,
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query'
import { ApiError, ask, isNotIndexedYet, type Query } from './client.ts'
import { keys } from './keys.ts'

/** How often an open page asks again, in milliseconds. */
const AGAIN = 10_000
/** And how often for what the store will hold in a moment. */
const SOON = 2_000

export type AnswerQuery<Data> = UseQueryResult<Answer<Data>, Error>
export type PagesQuery<Item> = UseInfiniteQueryResult<InfiniteData<Answer<Page<Item>>>, Error>

/** One route of the API, asked again while the page is open. */
export function useAnswer<Data>(path: string, query: Query = {}, enabled = true): AnswerQuery<Data> {
  return useQuery({
    queryKey: keys.of(path, query),
    queryFn: ({ signal }) => ask<Data>(path, query, signal),
    refetchInterval: ({ state }) => (isNotIndexedYet(state.error) ? SOON : AGAIN),
    enabled,
  })
}

/** A route that answers page by page; earlier rows stay while filters change. */
export function usePages<Item>(path: string, query: Query = {}): PagesQuery<Item> {
  return useInfiniteQuery({
    queryKey: keys.pages(path, query),
    queryFn: ({ signal, pageParam }) => ask<Page<Item>>(path, { ...query, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.data.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN,
  })
}

/** A refusal stays a refusal; only what was not answered is asked again. */
export function shouldRetry(failures: number, error: Error): boolean {
  return !(error instanceof ApiError) && failures < 2
}
