import type { Answer, ChainInfo } from '@groundtruth/server/api-types'
import { exactTime, numberText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { HashText } from '../../shared/ui/index.ts'
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
        {data !== undefined && <Facts answer={data} />}
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

function Facts({ answer: { asOf, data } }: { answer: Answer<ChainInfo> }) {
  const { upgradeAuthority, upgradeDelay, steward, programId, genesisHash } = data
  return (
    <>
      <p>
        {upgradeAuthority === null
          ? t('footer.replace', { authority: t('footer.nobody') })
          : rich('footer.replace', {
              authority: (
                <>
                  <HashText value={upgradeAuthority} what={t('footer.authorityWhat')} />
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
            {rich('footer.steward', { steward: <HashText value={steward} what={t('footer.stewardWhat')} /> })}
          </span>
        )}
        <span>
          {rich('footer.genesis', { genesis: <HashText value={genesisHash} what={t('footer.chainWhat')} /> })}
        </span>
        {asOf.time !== null && (
          <span>{t('footer.asOf', { slot: numberText(asOf.slot), time: exactTime(asOf.time) })}</span>
        )}
      </div>
    </>
  )
}
