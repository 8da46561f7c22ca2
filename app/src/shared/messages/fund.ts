/** The door for the pages of funds and proposals: what every page may say, and what is said of them. */
import { en } from './en.ts'
import { enFund } from './en-fund.ts'
import { speak } from './speak.ts'

export const { t, rich, count, lookUp, isMessage } = speak({ ...en, ...enFund })
