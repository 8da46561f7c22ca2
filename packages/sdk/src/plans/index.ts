/** What people write in files and forms before it becomes instructions: plans of proposals, tables of expenses. */
export { deliverySubject } from './delivery-subject.ts'
export { EXPENSE_COLUMNS, type ExpenseRow, readExpenses, type TableBounds } from './expense-table.ts'
export { spendingProblems, type SpendingSoFar } from './expense-room.ts'
export { dayOf } from './fields.ts'
export { FIRST_RULES } from './first-rules.ts'
export {
  BUDGET_COLUMNS,
  MILESTONE_COLUMNS,
  readBudget,
  readMilestones,
  type TableRow,
} from './plan-tables.ts'
export {
  MILESTONE_KINDS,
  MOST_ROWS,
  planBounds,
  type PlanBounds,
  type ProposalPlan,
  readPlan,
} from './proposal-plan.ts'
