import type { Overview } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'
import styles from './home.module.css'

/** Three ways in: follow one contribution, contribute 25, check a file. Each leads to a real thing of the ledger. */
export function Entrances({ overview }: { overview: Overview }) {
  const giver = overview.newest.find((line) => line.event === 'ContributionReceived')
  return (
    <ul className={styles.entrances}>
      <li>
        {giver?.actor ? (
          <Link to="/contributors/$wallet" params={{ wallet: giver.actor }}>
            {t('home.follow')}
          </Link>
        ) : (
          <Link to="/ledger" search={{ event: 'ContributionReceived' }}>
            {t('home.follow')}
          </Link>
        )}
        <span>{t('home.followHelp')}</span>
      </li>
      <li>
        {giver?.fund ? (
          <Link
            to="/funds/$address"
            params={{ address: giver.fund.address }}
            search={{ amount: '25' }}
            hash="contribute"
          >
            {t('home.contribute')}
          </Link>
        ) : (
          <Link to="/funds">{t('home.contribute')}</Link>
        )}
        <span>{t('home.contributeHelp')}</span>
      </li>
      <li>
        <Link to="/search" search={{ q: '' }}>
          {t('home.check')}
        </Link>
        <span>{t('home.checkHelp')}</span>
      </li>
    </ul>
  )
}
