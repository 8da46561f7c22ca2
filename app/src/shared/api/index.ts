export { ApiError, apiPath, ask, isNotIndexedYet, type Query, request, UnreachableError } from './client.ts'
export { keys } from './keys.ts'
export { type AnswerQuery, type PagesQuery, shouldRetry, useAnswer, usePages } from './use-answer.ts'
export { at, rpc, RpcError, tokenBalance } from './rpc.ts'
