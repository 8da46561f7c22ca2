export { beneficiaryText, RetirementTable } from './retirement-table.tsx'
export { useRetirement } from './use-retirement.ts'
