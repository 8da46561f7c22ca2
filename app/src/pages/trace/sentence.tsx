import type { Amount, TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { Fragment, type ReactNode } from 'react'
import { RefLink, WalletLink } from '../../entities/refs/index.ts'
import { withBase } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/fund.ts'
import { Figure } from '../../shared/ui/index.ts'
import { baseOf, giversOf, ofKind, partsUnder, resultsUnder, together } from './facts.ts'
import { listed } from './listed.tsx'
import { sayUses } from './say-uses.tsx'
import { ProofWords } from './trace-link.tsx'
import { milestoneNumber } from './trace-name.ts'

/** The trace in words: only what the ledger says of this very thing. `me`: the wallet that reads; null: nobody knows. */
export function TraceSentence({ view, me }: { view: TraceView; me: string | null }) {
  return (
    <>
      {sentencesOf(view, me).map((sentence, at) => (
        <Fragment key={at}>{sentence} </Fragment>
      ))}
    </>
  )
}

function sentencesOf(view: TraceView, me: string | null): ReactNode[] {
  const { subject, upstream } = view
  const amount = <Amounts node={subject} />
  const givers = count('trace.say.givers', giversOf(upstream))
  switch (subject.kind) {
    case 'contribution':
      return sayContribution(view, me)
    case 'proposal': {
      const proposal = <RefLink kind="proposal" target={subject.ref} />
      if (baseOf([subject]) === 0n) return [rich('trace.say.proposal.none', { proposal })]
      const paid = sayWhere(partsUnder(subject), 'paid')
      return [rich('trace.say.proposal', { amount, proposal, givers }), ...paid, ...sayCredits(subject)]
    }
    case 'milestone': {
      const [address = ''] = subject.ref.address.split('#')
      const proposal = <RefLink kind="proposal" target={{ ...subject.ref, address }} />
      const number = String(milestoneNumber(subject.ref.address))
      if (baseOf([subject]) === 0n) return [rich('trace.say.milestone.none', { number, proposal })]
      const proof = subject.proof === null ? '' : <ProofWords proof={subject.proof} />
      return [
        rich('trace.say.milestone', { amount, number, proposal, proof, givers }),
        ...sayCredits(subject),
      ]
    }
    case 'expense': {
      const [source] = ofKind(upstream, 'proposal')
      const proposal =
        source === undefined ? t('event.some.proposal') : <RefLink kind="proposal" target={source.ref} />
      return [rich('trace.say.expense', { amount, proposal, givers }), ...sayCredits(subject)]
    }
    case 'claim': {
      const claim = <RefLink kind="claim" target={subject.ref} />
      if (baseOf([subject]) === 0n) return [rich('trace.say.claim.none', { claim })]
      return [
        rich('trace.say.claim', { amount, claim }),
        ...sayFunders(upstream),
        ...sayUses([subject], 'these'),
      ]
    }
    case 'batch':
      return [
        rich('trace.say.batch', { amount, batch: <RefLink kind="batch" target={subject.ref} /> }),
        ...sayFunders(upstream),
        ...sayUses([subject], 'these'),
      ]
    case 'retirement':
    case 'cancellation':
    case 'credit-claim':
      return [sayUse(subject, upstream), ...sayFunders(upstream)]
    default:
      return []
  }
}

function sayContribution({ subject, share }: TraceView, me: string | null): ReactNode[] {
  const own = me !== null && me === subject.wallet
  const amount = <Figure amount={subject.whole} kind="money" />
  const wallet = subject.wallet === null ? t('event.some.actor') : <WalletLink wallet={subject.wallet} />
  const proposals = ofKind(subject.parts[0]?.nodes ?? [], 'proposal')
  const helped = proposals.filter((one) => baseOf(ofKind(partsUnder(one), 'paid')) > 0n)
  const parts = partsUnder(subject)
  const paid = together(ofKind(parts, 'paid'))
  const what = listed(helped.map(({ ref }) => <RefLink key={ref.address} kind="proposal" target={ref} />))
  const all = paid !== null && BigInt(paid.amount.base) >= BigInt(subject.whole.base)
  const gift = own ? rich('trace.say.yours', { amount }) : rich('trace.say.gift', { amount, wallet })
  const first =
    paid === null
      ? rich(own ? 'trace.say.yours.none' : 'trace.say.gift.none', { amount, wallet })
      : all
        ? rich('trace.say.helped', { gift, what })
        : rich(own ? 'trace.say.yours.part' : 'trace.say.gift.part', {
            amount,
            wallet,
            paid: <Amounts node={paid} />,
            what,
          })
  return [
    first,
    ...sayWhere(parts, 'pool', 'refund'),
    ...sayGained(subject),
    ...sayCredits(subject, paid === null ? 'unsaid' : 'said'),
    ...sayShare(share, own),
  ]
}

/** By what the parts of a contribution are more than what was given. */
function sayGained({ amount, whole }: TraceNodeView): ReactNode[] {
  const gained = withBase(whole, BigInt(amount.base) - BigInt(whole.base))
  if (BigInt(gained.base) <= 0n) return []
  return [rich('trace.say.gained', { amount: <Figure amount={gained} kind="money" /> })]
}

/** Where money is: promised, back, and of some kinds that only this subject has. */
function sayWhere(parts: TraceNodeView[], ...kinds: Array<'paid' | 'pool' | 'refund'>): ReactNode[] {
  return [...kinds, 'escrow' as const, 'back' as const].flatMap((kind) => {
    const sum = together(ofKind(parts, kind))
    return sum === null ? [] : [rich(`trace.say.${kind}`, { amount: <Amounts node={sum} /> })]
  })
}

/** The credits that followed, by what the reports declare, and what became of them. */
function sayCredits(node: TraceNodeView, cause: 'said' | 'unsaid' = 'unsaid'): ReactNode[] {
  const results = resultsUnder(node)
  const sum = together(results)
  if (sum === null) return []
  const words = cause === 'said' ? 'trace.say.credits' : 'trace.say.credits.cause'
  return [rich(words, { amount: <Amounts node={sum} /> }), ...sayUses(results, 'followed')]
}

/** What the votes named for contributors is another thing than what followed, and stands on chain. */
function sayShare(share: TraceView['share'], own: boolean): ReactNode[] {
  if (share === null) return []
  const figures = (amounts: readonly Amount[]) =>
    listed(amounts.map((amount) => <Figure key={amount.unit} amount={amount} kind="credits" />))
  const who = own ? 'yours' : 'theirs'
  return [
    ...(share.toClaim.length > 0
      ? [rich(`trace.say.toClaim.${who}`, { amount: figures(share.toClaim) })]
      : []),
    ...(share.claimed.length > 0
      ? [rich(`trace.say.claimed.${who}`, { amount: figures(share.claimed) })]
      : []),
    ...(share.contributions > 1 ? [t('trace.say.share.together', { n: String(share.contributions) })] : []),
  ]
}

/** Who paid for credits, by what their report declares. */
function sayFunders(upstream: readonly TraceNodeView[]): ReactNode[] {
  const funders = upstream.flatMap((node) => [node, ...partsUnder(node)])
  const proposals = ofKind(funders, 'proposal')
  if (proposals.length === 0) return funders.length === 0 ? [] : [t('trace.say.funders.none')]
  const items = proposals.map((node) =>
    rich('trace.say.funder', {
      amount: <Amounts node={node} />,
      proposal: <RefLink kind="proposal" target={node.ref} />,
    }),
  )
  const givers = count('trace.say.givers', giversOf(upstream))
  return [rich('trace.say.funders', { list: listed(items), givers })]
}

function sayUse(subject: TraceNodeView, upstream: readonly TraceNodeView[]): ReactNode {
  const amount = <Amounts node={subject} />
  const [source] = ofKind(upstream, 'batch')
  const batch = source === undefined ? t('event.some.batch') : <RefLink kind="batch" target={source.ref} />
  const wallet = subject.wallet === null ? t('event.some.actor') : <WalletLink wallet={subject.wallet} />
  if (subject.kind === 'cancellation') return rich('trace.say.cancellation', { amount, batch })
  if (subject.kind === 'credit-claim') return rich('trace.say.creditClaim', { amount, batch, wallet })
  if (subject.beneficiary === null) return rich('trace.say.retirement', { amount, batch, wallet })
  const name = <bdi>{subject.beneficiary}</bdi>
  return rich('trace.say.retirement.for', { amount, batch, wallet, name })
}

function Amounts({ node: { amount, counts } }: { node: TraceNodeView }) {
  return <Figure amount={amount} kind={counts} />
}
