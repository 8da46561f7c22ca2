import type { ChainInfo } from '@groundtruth/server/api-types'
import { numberText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { HashText } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import { FreshBadge } from './fresh-badge.tsx'
import styles from './footer.module.css'
import { useChain } from './use-chain.ts'

const DAY = 86_400

/** Who can replace the program, and for which slot the figures are true: on every page. */
export function Footer({ className }: { className?: string | undefined }) {
  const { data } = useChain()
  return (
    <footer className={styles.footer}>
      <div className={`${styles.inner} ${className ?? ''}`}>
        {data !== undefined && <Facts chain={data.data} />}
        <div className={styles.line}>
          <FreshBadge />
          <span>
            {rich('footer.data', {
              api: <a href="/openapi.json">{t('footer.api')}</a>,
              csv: <a href="/api/ledger.csv">{t('footer.csv')}</a>,
            })}
          </span>
        </div>
      </div>
    </footer>
  )
}

function Facts({ chain }: { chain: ChainInfo }) {
  const { upgradeAuthority, upgradeDelay, steward, programId, genesisHash } = chain
  const council = upgradeDelay === null ? null : upgradeAuthority
  return (
    <>
      <p>
        {upgradeAuthority === null
          ? t('footer.replace', { authority: t('footer.nobody') })
          : rich('footer.replace', {
              authority: (
                <>
                  <Holder address={upgradeAuthority} council={council} what={t('footer.authorityWhat')} />
                  {upgradeDelay === null
                    ? t('footer.noDelay')
                    : t('footer.delay', { days: numberText(upgradeDelay / DAY) })}
                </>
              ),
            })}
      </p>
      <div className={styles.line}>
        <span>
          {rich('footer.program', { program: <HashText value={programId} what={t('footer.programWhat')} /> })}
        </span>
        {steward !== null && (
          <span>
            {rich('footer.steward', {
              steward: <Holder address={steward} council={council} what={t('footer.stewardWhat')} />,
            })}
          </span>
        )}
        <span>
          {rich('footer.genesis', { genesis: <HashText value={genesisHash} what={t('footer.chainWhat')} /> })}
        </span>
      </div>
    </>
  )
}

/** Who holds a power: the council leads to its members, a key is shown as it is. */
function Holder({ address, council, what }: { address: string; council: string | null; what: string }) {
  if (address !== council) return <HashText value={address} what={what} />
  return <RefLink kind="council" target={{ address, name: null, code: null }} />
}
