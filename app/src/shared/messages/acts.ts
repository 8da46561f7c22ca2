/** The door for forms, acts and workspaces: all that pages say, and what is said around a signature. */
import { en } from './en.ts'
import { enActs } from './en-acts.ts'
import { enFund } from './en-fund.ts'
import { speak } from './speak.ts'

export const { t, rich, count, lookUp } = speak({ ...en, ...enFund, ...enActs })
