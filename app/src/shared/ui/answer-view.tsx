import type { Answer, AsOf } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { ApiError, type AnswerQuery, isNotIndexedYet } from '../api/index.ts'
import { exactTime } from '../format/index.ts'
import { count, t } from '../messages/index.ts'
import { ClockProvider } from './clock.ts'
import styles from './layout.module.css'
import { LinkButton, Notice } from './notice.tsx'

/** Shows an answer in all its states: loading, refused, not answered, behind the chain, and well. */
export function AnswerView<Data>({
  query,
  askChain,
  children,
}: {
  query: AnswerQuery<Data>
  /** Looks at the chain itself; offered where the answer is behind or missing. */
  askChain?: ReactNode
  children: (data: Data, asOf: AsOf) => ReactNode
}) {
  const again = () => void query.refetch()
  if (query.isPending) return <Loading />
  if (query.data === undefined) return <Failure error={query.error} again={again} askChain={askChain} />
  const { asOf, data } = query.data
  const stale = query.error !== null && !(query.error instanceof ApiError)
  return (
    <ClockProvider value={asOf.time}>
      <div className={styles.notices}>
        {stale ? (
          <StaleNotice answer={query.data} again={again} />
        ) : (
          <AsOfNotice asOf={asOf} askChain={askChain} />
        )}
      </div>
      <div className={stale ? styles.stale : undefined}>{children(data, asOf)}</div>
    </ClockProvider>
  )
}

/** Lines in the place of the text, so that nothing jumps when it comes. */
export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      <span className={styles.bone} data-head />
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bone} style={{ inlineSize: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  )
}

export function Failure({
  error,
  again,
  askChain,
}: {
  error: Error | null
  again: () => void
  askChain?: ReactNode
}) {
  if (error instanceof ApiError && isNotIndexedYet(error)) {
    return (
      <Notice>
        <strong>{t('state.notIndexedYet')}</strong>
        <p>{t('state.notIndexedYetAdvice')}</p>
        {askChain}
      </Notice>
    )
  }
  if (error instanceof ApiError) {
    const missing = error.status === 404
    return (
      <Notice tone="bad">
        <strong>{missing ? t('state.notFound') : t('state.refused')}</strong>
        <p>{error.message}</p>
        <p>{error.advice !== '' ? error.advice : missing && t('state.notFoundAdvice')}</p>
        {askChain}
      </Notice>
    )
  }
  return (
    <Notice tone="bad">
      <p>{t('state.unreachableEmpty')}</p>
      <LinkButton onClick={again}>{t('state.retry')}</LinkButton>
    </Notice>
  )
}

function StaleNotice({ answer, again }: { answer: Answer<unknown>; again: () => void }) {
  const time = answer.asOf.time
  return (
    <Notice tone="bad">
      <p>{t('state.unreachable', { time: time === null ? t('value.unknown') : exactTime(time) })}</p>
      <LinkButton onClick={again}>{t('state.retry')}</LinkButton>
    </Notice>
  )
}

function AsOfNotice({ asOf, askChain }: { asOf: AsOf; askChain: ReactNode }) {
  if (asOf.status === 'unreachable') {
    return (
      <Notice tone="bad">
        <p>{t('state.chainDown', { slot: asOf.slot })}</p>
      </Notice>
    )
  }
  if (asOf.status !== 'behind') return null
  const slots = (asOf.chainSlot ?? asOf.slot) - asOf.slot
  return (
    <Notice>
      <p>{t('state.behind', { slots: count('slots', slots) })}</p>
      {askChain}
    </Notice>
  )
}
