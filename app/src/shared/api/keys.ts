import type { Query } from './client.ts'

/** One place that names every query. The first part is what a transaction's success makes stale. */
export const keys = {
  all: ['api'] as const,
  of: (path: string, query: Query = {}) => ['api', path, query] as const,
  pages: (path: string, query: Query = {}) => ['api', 'pages', path, query] as const,
  chains: ['rpc'] as const,
  chain: (what: string, ...parts: (string | number | undefined)[]) => ['rpc', what, ...parts] as const,
}
