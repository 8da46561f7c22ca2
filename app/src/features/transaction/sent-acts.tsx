import { Link, useRouter, useRouterState } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { shortHash } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/acts.ts'
import { LinkButton, Status, type Tone } from '../../shared/ui/index.ts'
import type { SentAct } from './kept.ts'
import styles from './sent-acts.module.css'
import { settle } from './settle.ts'
import { forgetFinished, forgetSent, isUnderWay, useSent } from './store.ts'

/** What this tab signed: each act at once and on every page, until the ledger has it; then where it is. */
export function SentActs() {
  const sent = useSent()
  const queries = useQueryClient()
  useEffect(() => {
    for (const act of sent.filter(isUnderWay)) void settle(act.signature, queries)
  }, [sent, queries])
  const open = sent.filter(({ state }) => state !== 'settled')
  const settled = sent.filter(({ state }) => state === 'settled')
  return (
    <section
      className={`${styles.bar} screen-only`}
      aria-label={t('sent.title')}
      data-open={open.length > 0 || undefined}
    >
      <div role="status">
        {open.length > 0 && (
          <ul className={styles.list}>
            {open.map((act) => (
              <Row key={act.signature} act={act} />
            ))}
          </ul>
        )}
      </div>
      {settled.length > 0 && (
        <details>
          <summary>{count('sent.count', settled.length)}</summary>
          <ul className={styles.list}>
            {settled.toReversed().map((act) => (
              <Row key={act.signature} act={act} />
            ))}
          </ul>
          <LinkButton onClick={forgetFinished}>{t('sent.clear')}</LinkButton>
        </details>
      )}
    </section>
  )
}

const TONES: Record<SentAct['state'], Tone> = {
  sent: 'pending',
  'on-chain': 'pending',
  settled: 'good',
  refused: 'bad',
  lost: 'bad',
}

function Row({ act: { signature, words, page, state } }: { act: SentAct }) {
  const router = useRouter()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <bdi>{words}</bdi>
      </span>
      <Status tone={TONES[state]}>{t(`sent.${state}`)}</Status>
      {(state === 'refused' || state === 'lost') && (
        <span className={styles.advice}>{t(`sent.advice.${state}`)}</span>
      )}
      <span className={styles.links}>
        <Link to="/transactions/$signature" params={{ signature }}>
          {t('sent.transaction', { signature: shortHash(signature) })}
        </Link>
        {page !== here && <LinkButton onClick={() => router.history.push(page)}>{t('sent.page')}</LinkButton>}
        {(state === 'refused' || state === 'lost') && (
          <LinkButton onClick={() => forgetSent(signature)}>{t('sent.forget')}</LinkButton>
        )}
      </span>
    </li>
  )
}
