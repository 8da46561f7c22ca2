import { contributionKey, deliveryOf } from '@groundtruth/sdk/words'
import type { TraceNodeView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { refName, RefLink, WalletLink } from '../../entities/refs/index.ts'
import { fill } from '../../shared/messages/index.ts'
import { lookUp, rich, t } from '../../shared/messages/fund.ts'
import { usePool } from './pools.ts'

/** What a node of the trace is called, and its page where it has one. */
export function TraceLink({ node }: { node: TraceNodeView }) {
  const { kind, ref, wallet, beneficiary, proof } = node
  switch (kind) {
    case 'contribution':
      return <Contribution node={node} />
    case 'proposal':
      return <RefLink kind="proposal" target={ref} />
    case 'milestone': {
      const [proposal = '', row = '0'] = ref.address.split('#')
      const target = { ...ref, address: proposal, name: null, code: String(Number(row) + 1) }
      const milestone = rich('trace.milestone', { number: <RefLink kind="proposal" target={target} /> })
      if (proof === null) return milestone
      return (
        <span>
          {milestone}, <ProofWords proof={proof} />
        </span>
      )
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

/** A contribution by its number in its pool, and who gave it. */
function Contribution({ node }: { node: TraceNodeView }) {
  const pool = usePool(node)
  if (pool === undefined) return t('trace.kind.contribution')
  const { fund, project } = pool
  const words = lookUp(
    contributionKey({ fund: fund && refName(fund), project: project && refName(project) }),
    '',
  )
  const contribution = fill(words, {
    number: node.ref.code ?? '',
    fund: fund && <RefLink kind="fund" target={fund} />,
    project: project && <RefLink kind="project" target={project} />,
  })
  return <span>{rich('trace.contribution', { contribution, wallet: <Wallet wallet={node.wallet} /> })}</span>
}

/** On what proof a milestone was paid: a delivery with its files, the batch that met it, or none yet. */
export function ProofWords({ proof: { kind, ref } }: { proof: NonNullable<TraceNodeView['proof']> }) {
  const revision = deliveryOf(ref?.code ?? null)?.revision
  if (ref !== null && revision !== undefined) {
    const proof = (
      <Link to="/deliveries/$address" params={{ address: ref.address }}>
        {t('trace.proof.revision', { revision })}
      </Link>
    )
    return rich('trace.proof.after', { proof })
  }
  return (
    <>
      {t(`trace.proof.${kind}`)} {kind === 'credits' && ref !== null && <RefLink kind="batch" target={ref} />}
    </>
  )
}
