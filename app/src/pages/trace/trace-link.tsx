import type { TraceNodeView } from '@groundtruth/server/api-types'
import { refName, RefLink, WalletLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'

/** What a node of the trace is called, and its page where it has one. */
export function TraceLink({ node: { kind, ref, wallet } }: { node: TraceNodeView }) {
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
      return rich('trace.milestone', { number: <RefLink kind="proposal" target={target} /> })
    }
    case 'claim':
      return <RefLink kind="claim" target={ref} />
    case 'batch':
      return <RefLink kind="batch" target={ref} />
    case 'retirement':
      return rich('trace.retirement', { retirement: <RefLink kind="retirement" target={ref} /> })
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
