import type { ContributorView } from '@groundtruth/server/api-types'
import { type Take, takesOf } from '../../entities/contributor/index.ts'
import { ConnectButton, useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/contributor.ts'
import { Empty, Help, lazyPart, Section } from '../../shared/ui/index.ts'
import { TakeWords } from './take-words.tsx'
import styles from './contributor.module.css'

// What only a connected wallet can do is loaded with it.
const TakeButton = lazyPart(() =>
  import('../../features/contributor-acts/index.ts').then((module) => module.TakeButton),
)

/** What waits for the wallet, each with its only button where the connected one may press it. */
export function Takes({ view }: { view: ContributorView }) {
  const session = useSession()
  const takes = takesOf(view)
  const own = session?.address === view.wallet
  return (
    <Section title={t('take.title')} id="take" help={takes.length > 0 ? t('take.help') : undefined}>
      {takes.length === 0 && <Empty>{t('take.none')}</Empty>}
      {takes.length > 0 && (
        <ul className={styles.takes}>
          {takes.map((take) => (
            <li key={`${take.is} ${take.id}`} className={styles.take} data-take={take.is}>
              <div>
                <TakeWords take={take} stakes={view.stakes} />
              </div>
              {session !== null && (
                <div className={styles.buttons}>
                  {buttonsOf(take).map((each) => (
                    <TakeButton key={each.is} take={each} wallet={view.wallet} />
                  ))}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {takes.length > 0 && session === null && (
        <div className={`${styles.connect} screen-only`}>
          <Help>{t('take.connect')}</Help>
          <ConnectButton variant="default" />
        </div>
      )}
      {takes.length > 0 && session !== null && !own && <Help>{t('take.other')}</Help>}
    </Section>
  )
}

/** An earmark may go two ways. */
function buttonsOf(take: Take): Exclude<Take, { is: 'close-pool' }>[] {
  if (take.is === 'close-pool') return []
  return take.is === 'refund' && take.stake.releasable ? [take, { ...take, is: 'release' }] : [take]
}
