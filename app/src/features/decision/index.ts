export { decisionAct, depositorOf } from './decision-act.ts'
