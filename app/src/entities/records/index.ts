export { ConcernList } from './concern-list.tsx'
export { Issuer, RecordTable } from './record-table.tsx'
export { useConcerns, useRecord, useRecords } from './use-records.ts'
