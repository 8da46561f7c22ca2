import type { funds } from './schema/index.ts'

type Switches = Pick<typeof funds.$inferSelect, 'paused' | 'paymentsResumeAt'>

/** What is paused in a fund at a time, in Unix seconds: payments only until their pause ends by itself. */
export function pausedAt({ paused, paymentsResumeAt }: Switches, at: number): string[] {
  return paused.filter((name) => name !== 'payments' || at < (paymentsResumeAt ?? 0))
}
