export * from './credits.ts'
export * from './funds.ts'
export * from './ledger.ts'
export * from './registry.ts'
