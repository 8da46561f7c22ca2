export { type Stake, type Take, type TakeScope, takesOf } from './takes.ts'
export { useContributor } from './use-contributor.ts'
