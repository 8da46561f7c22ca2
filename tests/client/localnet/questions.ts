import { errorQuestions } from './questions-errors.ts'
import { subscriptionQuestions } from './questions-subscriptions.ts'
import { tokenQuestions } from './questions-tokens.ts'
import { transferQuestions } from './questions-transfers.ts'
import type { Stage } from './cast.ts'
import type { RpcAnswer } from './support.ts'

/** Something to ask a chain. Asked of both chains, the answers are to be the same. */
export interface Question {
  about: string
  ask: (stage: Stage) => Promise<RpcAnswer>
  /** Fields that are compared by type only, beyond those that every question lets change. */
  varying?: readonly string[]
  /** Fields that are left out, with the reason in the question's documentation. */
  ignored?: readonly string[]
}

/** A question that is one call. */
export function question(
  method: string,
  params: unknown[] | ((stage: Stage) => unknown[]),
  limits: Pick<Question, 'varying' | 'ignored'> & { about?: string } = {},
): Question {
  const shown = typeof params === 'function' ? '' : JSON.stringify(params).slice(0, 80)
  return {
    about: `${method} ${limits.about ?? shown}`.trim(),
    ask: async (stage) => stage.ask(method, typeof params === 'function' ? params(stage) : params),
    ...limits,
  }
}

/** All questions in their order. */
export const questions: readonly Question[] = [
  ...errorQuestions,
  ...transferQuestions,
  ...tokenQuestions,
  ...subscriptionQuestions,
]
