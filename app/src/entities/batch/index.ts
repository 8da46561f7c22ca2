export { BatchLink, BatchStatusText } from './batch-link.tsx'
export { BatchTable } from './batch-table.tsx'
export { SerialBar } from './serial-bar.tsx'
export { useBatch, useBatches } from './use-batch.ts'
