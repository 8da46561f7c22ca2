import type { LoopStage } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '../../shared/messages/index.ts'
import styles from './loop.module.css'

type Place = '/ledger' | '/funds' | '/claims' | '/batches' | '/retirements'

/** One stage of the loop: a link, its drawing and its figures; dashed while it is not open. */
export function Stage({
  stage: { key, open },
  to,
  drawing,
  children,
}: {
  stage: LoopStage
  to: Place
  drawing: ReactNode
  children: string[]
}) {
  const name = t(`loop.${key}`)
  return (
    <li className={styles.stage} data-open={open || undefined}>
      <span className={styles.name}>{open ? <StageLink to={to} name={name} /> : name}</span>
      <span className={styles.drawing} aria-hidden="true">
        {open ? drawing : <span className={styles.closed} />}
      </span>
      <span className={styles.figures}>
        {open ? children.map((line) => <span key={line}>{line}</span>) : <span>{t('loop.notYet')}</span>}
      </span>
    </li>
  )
}

function StageLink({ to, name }: { to: Place; name: string }) {
  if (to === '/ledger') {
    return (
      <Link to="/ledger" search={{ event: 'ContributionReceived' }}>
        {name}
      </Link>
    )
  }
  return <Link to={to}>{name}</Link>
}
