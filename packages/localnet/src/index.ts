export { startLocalnet, type Localnet, type LocalnetOptions } from './localnet.ts'
export type { ProgramFile } from './chain/programs.ts'
export { LedgerFailure } from './ledger/journal.ts'
export { restoreFloats } from './chain/float-unit.ts'
