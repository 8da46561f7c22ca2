import type { TraceNodeView } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { refName, RefLink, WalletLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { HashText } from '../../shared/ui/index.ts'

/** What a node of the trace is called, and its page where it has one. */
export function TraceLink({ node: { kind, ref, wallet, beneficiary, proof } }: { node: TraceNodeView }) {
  switch (kind) {
    case 'contribution':
      return wallet === null
        ? t('trace.kind.contribution')
        : rich('trace.contribution', { number: ref.code ?? '', wallet: <WalletLink wallet={wallet} /> })
    case 'proposal':
      return <RefLink kind="proposal" target={ref} />
    case 'milestone': {
      const [proposal = '', row = '0'] = ref.address.split('#')
      const target = { ...ref, address: proposal, name: null, code: String(Number(row) + 1) }
      const milestone = rich('trace.milestone', { number: <RefLink kind="proposal" target={target} /> })
      return proof === null ? milestone : <Proved milestone={milestone} proof={proof} />
    }
    case 'claim':
      return <RefLink kind="claim" target={ref} />
    case 'batch':
      return <RefLink kind="batch" target={ref} />
    case 'retirement':
      return rich(beneficiary === null ? 'trace.retirement.by' : 'trace.retirement.for', {
        retirement: <RefLink kind="retirement" target={ref} />,
        who: beneficiary === null ? <Wallet wallet={wallet} /> : <bdi>{beneficiary}</bdi>,
      })
    case 'rest':
      return t('trace.rest', { n: ref.code ?? '' })
    case 'expense':
    case 'cancellation':
    case 'credit-claim':
      return (
        <>
          {t(`trace.kind.${kind}`)} <span className="mono">{refName(ref)}</span>
        </>
      )
    default:
      return t(`trace.kind.${kind}`)
  }
}

function Wallet({ wallet }: { wallet: string | null }) {
  return wallet === null ? t('event.some.actor') : <WalletLink wallet={wallet} />
}

/** A milestone that was paid, and on what proof: the files of a delivery stand on the proposal's page. */
function Proved({
  milestone,
  proof: { kind, ref },
}: {
  milestone: ReactNode
  proof: NonNullable<TraceNodeView['proof']>
}) {
  return (
    <span>
      {milestone}, {t(`trace.proof.${kind}`)}{' '}
      {ref !== null &&
        (kind === 'credits' ? (
          <RefLink kind="batch" target={ref} />
        ) : (
          <HashText value={ref.address} what={t('trace.proof.what')} />
        ))}
    </span>
  )
}
