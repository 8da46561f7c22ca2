import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Footer, useChain } from '../entities/chain/index.ts'
import { SchemeSwitch } from '../features/scheme/index.ts'
import { SentList, TransactionHost } from '../features/transaction/index.ts'
import { WalletButton, WalletHost } from '../features/wallet/index.ts'
import { t } from '../shared/messages/index.ts'
import styles from './frame.module.css'

const PAGES = [
  ['/ledger', 'nav.ledger'],
  ['/funds', 'nav.funds'],
  ['/projects', 'nav.projects'],
  ['/claims', 'nav.claims'],
  ['/batches', 'nav.batches'],
  ['/retirements', 'nav.retirements'],
  ['/organizations', 'nav.organizations'],
  ['/integrity', 'nav.integrity'],
  ['/work', 'nav.work'],
] as const

/** What stands around every page. */
export function Frame() {
  const chain = useChain().data?.data
  return (
    <>
      <a href="#main" className="skip">
        {t('site.skip')}
      </a>
      <header className={styles.header}>
        <div className={`${styles.wide} ${styles.bar}`}>
          <Link to="/" className={styles.brand}>
            <img src="/mark.svg" alt="" width="24" height="24" />
            {t('site.name')}
          </Link>
          <nav className={styles.inline} aria-label={t('nav.label')}>
            <NavList />
          </nav>
          <div className={styles.tools}>
            <SchemeSwitch />
            <WalletButton />
          </div>
          <Menu />
        </div>
      </header>
      {chain?.embedded === true && (
        <div className={styles.sample} role="note">
          <div className={styles.wide}>
            <p>{t('site.sample')}</p>
          </div>
        </div>
      )}
      <main id="main" tabIndex={-1} className={`${styles.wide} ${styles.main}`}>
        <Outlet />
        <SentList />
      </main>
      <Footer className={styles.wide} />
      <WalletHost />
      <TransactionHost />
    </>
  )
}

function NavList() {
  return (
    <ul className={styles.nav}>
      {PAGES.map(([to, key]) => (
        <li key={to}>
          <Link to={to}>{t(key)}</Link>
        </li>
      ))}
    </ul>
  )
}

/** The same list, folded, where there is no room for it; it folds again once a page is chosen. */
function Menu() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <details key={path} className={styles.menu}>
      <summary>{t('nav.menu')}</summary>
      <nav aria-label={t('nav.label')}>
        <NavList />
      </nav>
    </details>
  )
}
