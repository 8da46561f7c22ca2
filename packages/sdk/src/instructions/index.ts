/** Pure builders, one for each instruction of the program. They return instructions and never send. */
export { type AccountPlace, accountPlaces, type InstructionName, type Seconds } from './build.ts'
export * from './credits.ts'
export * from './fund.ts'
export * from './registry.ts'
export * from './retirement.ts'
export * from './tokens.ts'
export type { FundRules } from '../layout/records.ts'
