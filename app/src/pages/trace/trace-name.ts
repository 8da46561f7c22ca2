import { sayContribution } from '@groundtruth/sdk/words'
import type { TraceNodeView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { poolOf, type Pools } from './pools.ts'

/** What a node of the trace is called, in plain text; a contribution is called by its pool. */
function traceName({ kind, ref }: TraceNodeView): string {
  switch (kind) {
    case 'proposal':
    case 'claim':
      return refName(ref)
    case 'batch':
      return ref.code ?? refName(ref)
    case 'milestone':
      return t('trace.milestone', { number: String(milestoneNumber(ref.address)) })
    case 'retirement':
      return t('trace.retirement', { retirement: ref.code ?? refName(ref) })
    case 'rest':
      return t('trace.rest', { n: ref.code ?? '' })
    default:
      return t(`trace.kind.${kind}`)
  }
}

/** The same where there is little room: what is left out is said beside it. */
export function shortName(node: TraceNodeView, pools: Pools): { name: string; more?: string } {
  const { kind, ref, wallet, beneficiary, proof } = node
  const pool = poolOf(node, pools)
  if (pool !== undefined && wallet !== null) {
    const { fund, project } = pool
    const number = ref.code ?? ''
    const contribution = sayContribution({
      number,
      fund: fund === null ? null : refName(fund),
      project: project === null ? null : refName(project),
    })
    return {
      name:
        project === null
          ? t('trace.short.free', { number })
          : t('trace.short.earmarked', { number, project: project.code ?? refName(project) }),
      more: t('trace.contribution', { contribution, wallet: shortHash(wallet) }),
    }
  }
  if (kind === 'retirement') {
    const who = beneficiary ?? (wallet === null ? '' : shortHash(wallet))
    return { name: t('trace.short.retirement', { who }), more: ref.code ?? refName(ref) }
  }
  if (kind === 'milestone' && proof !== null) {
    return { name: `${traceName(node)}, ${t(`trace.proof.${proof.kind}`)}` }
  }
  return { name: traceName(node) }
}

/** The number that people know a milestone by, from 1. */
export const milestoneNumber = (address: string): number => Number(address.split('#')[1] ?? 0) + 1
