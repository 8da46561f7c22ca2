/** The door for the page of a contributor: what pages of funds say, and what is said of a wallet. */
import { en } from './en.ts'
import { contributor } from './en/contributor.ts'
import { enFund } from './en-fund.ts'
import { speak } from './speak.ts'

export const { t, rich, count } = speak({ ...en, ...enFund, ...contributor })
