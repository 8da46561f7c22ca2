export { TableProblems } from './table-problems.tsx'
