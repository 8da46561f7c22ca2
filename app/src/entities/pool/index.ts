export { POOL_STATUS, POOL_SUMS } from './columns.tsx'
