/** What every page may say. Forms, acts and workspaces take the same functions from `acts.ts`, which knows more. */
import { en } from './en.ts'
import { speak } from './speak.ts'

export { fill } from './speak.ts'
export const { t, rich, count, lookUp, isMessage } = speak(en)
