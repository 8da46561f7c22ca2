export { type FilterField, FilterForm } from './filter-form.tsx'
export { useMethodologyField, useProjectField, useVerifierField, VINTAGE } from './use-fields.ts'
