import type { Amount, ContributorView, CreditPart, Ref, VoteView } from '@groundtruth/server/api-types'

export type Stake = ContributorView['stakes'][number]
type MoneyPart = ContributorView['reclaimable'][number]

/** Something of a wallet's that lies on the chain until it is taken. */
export type Take =
  | { is: 'credits'; id: string; batch: Ref; project: Ref; amount: Amount; parts: CreditPart[] }
  | { is: 'money-back'; id: string; part: MoneyPart; closing: boolean }
  | { is: 'refund' | 'release'; id: string; stake: Stake }
  | { is: 'close-pool'; id: string; stake: Stake }
  | { is: 'vote-rent'; id: string; votes: Array<{ fund: Ref; proposal: Ref; vote: VoteView }> }

/** Where the reader is: only what belongs there. */
export interface TakeScope {
  fund?: string
  proposal?: string
}

/** What waits for a wallet: credits first, then money, then what somebody has to do before. */
export function takesOf(view: ContributorView, { fund, proposal }: TakeScope = {}): Take[] {
  const about = (of: { proposal: Ref; fund?: Ref }) =>
    (proposal === undefined || of.proposal.address === proposal) &&
    (fund === undefined || of.fund?.address === fund)
  const stakes = view.stakes.filter(
    (stake) => proposal === undefined && (fund === undefined || stake.fund.address === fund),
  )
  const closing = new Set(
    view.stakes.filter(({ poolStatus }) => poolStatus === 'closing').map(({ pool }) => pool),
  )
  const votes = view.votes.filter(
    (each) => about(each) && each.status !== 'voting' && each.vote.closedAt === null,
  )
  return [
    ...creditTakes(view.creditsToClaim.filter(about)),
    ...view.reclaimable.filter(about).map((part): Take => ({
      is: 'money-back',
      id: `${part.moneyBack} ${part.pool}`,
      part,
      closing: closing.has(part.pool),
    })),
    ...stakes
      .filter(({ refundable }) => BigInt(refundable.base) > 0n)
      .map((stake): Take => ({ is: 'refund', id: stake.pool, stake })),
    ...stakes
      .filter(({ closable, row }) => closable && BigInt(row.value.base) > 0n)
      .map((stake): Take => ({ is: 'close-pool', id: stake.pool, stake })),
    ...(votes.length === 0 ? [] : [{ is: 'vote-rent' as const, id: 'votes', votes }]),
  ]
}

/** One for each batch, whichever proposals and pools its parts come by. */
function creditTakes(parts: readonly CreditPart[]): Take[] {
  const batches = [...new Set(parts.map(({ batch }) => batch.address))]
  return batches.flatMap((address): Take[] => {
    const own = parts.filter(({ batch }) => batch.address === address)
    const [first] = own
    if (first === undefined) return []
    const base = own.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n)
    const amount = { ...first.amount, base: base.toString() }
    return [{ is: 'credits', id: address, batch: first.batch, project: first.project, amount, parts: own }]
  })
}
