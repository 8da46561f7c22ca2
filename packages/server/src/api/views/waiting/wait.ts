import type { WaitingDefault, WaitingKind, WaitingRole } from '../../types.ts'

/** A wallet, and the organization for which it acts. */
export interface Holder {
  wallet: string
  organization: string | null
}

/** Who may take a step, in which role. */
export interface Door {
  role: WaitingRole
  /** `anyone`: any wallet, or any of those who have the role; then it is listed where no wallet is asked for. */
  by: readonly Holder[] | 'anyone'
  /** Where this role takes another step than the others. */
  nextStep?: string
}

/** Something that waits, before it is known for whom it is asked. Addresses and Unix seconds. */
export interface Wait {
  kind: WaitingKind
  subject: string
  project: string | null
  since: number
  from: number | null
  deadline: number | null
  default: WaitingDefault
  nextStep: string
  doors: Door[]
}

export const one = (role: WaitingRole, wallet: string): Door => ({
  role,
  by: [{ wallet, organization: null }],
})

/** Open to anyone once the time is over. */
export function afterwards(deadline: number | null, now: number, nextStep: string): Door[] {
  return deadline !== null && now >= deadline ? [{ role: 'anyone', by: 'anyone', nextStep }] : []
}

/** Open to anyone from a time on; at once where there is none. */
export function whenDue(from: number | null, now: number): Door[] {
  return from === null || now >= from ? [{ role: 'anyone', by: 'anyone' }] : []
}
