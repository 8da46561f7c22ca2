export { ActPanel } from './act-panel.tsx'
export { addressFault, hashFault } from './check.ts'
export { REASON } from './fields.ts'
export type { ActDefinition, ActField, ActSigner, ActValues } from './definition.ts'
