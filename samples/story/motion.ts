import type { SampleMotion, StoryAct } from './acts.ts'
import { utc } from './time.ts'
import type { Role } from './types.ts'

export type Voice = [organization: string, time: string]

/** The acts of one motion: proposed, approved, and executed where that has happened. */
export function motion(
  facts: SampleMotion,
  proposed: string,
  approvals: readonly Voice[],
  executed?: [by: Role, time: string],
): StoryAct[] {
  return [
    { at: utc(proposed), kind: 'propose-motion', motion: facts },
    ...approvals.map(([organization, time]): StoryAct => ({
      at: utc(time),
      kind: 'approve-motion',
      motion: facts,
      organization,
    })),
    ...(executed === undefined
      ? []
      : [{ at: utc(executed[1]), kind: 'execute-motion', motion: facts, by: executed[0] } as const]),
  ]
}
