/** The switches of a fund as its account, the ledger or the API has them. */
export interface FundSwitches<Name extends string = string> {
  paused: readonly Name[]
  /** Unix seconds at which a pause of payments ends by itself; null or zero: there was none. */
  paymentsResumeAt: number | bigint | null
}

/** What is paused in a fund at a time, in Unix seconds: payments only until their pause ends by itself. */
export function pausesInForce<Name extends string>(
  { paused, paymentsResumeAt }: FundSwitches<Name>,
  at: number | bigint,
): Name[] {
  return paused.filter((name) => name !== 'payments' || at < (paymentsResumeAt ?? 0))
}
