/** Everything but Anchor's client (./program) and what reads files on disk (./evidence/node). */
export * from './accounts.ts'
export * from './amounts.ts'
export * from './client/index.ts'
export * from './enums.ts'
export * from './errors.ts'
export * from './instructions/index.ts'
export * from './ledger/index.ts'
export * from './pdas.ts'
