/** The door for the forms of who proposes and who is paid; what they alone say comes with them. */
import { en } from './en.ts'
import { forms } from './en/acts/forms.ts'
import { payeeActs } from './en/acts/payee.ts'
import { proposeActs } from './en/acts/propose.ts'
import { enFund } from './en-fund.ts'
import { speak } from './speak.ts'

export const { t, rich, count } = speak({ ...en, ...enFund, ...forms, ...payeeActs, ...proposeActs })
