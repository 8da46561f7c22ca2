import type { WaitingItem, WaitingRole } from '@groundtruth/server/api-types'
import { ConnectButton, useSession } from '../../features/wallet/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { AnswerView, Empty, PageHead, Section } from '../../shared/ui/index.ts'
import { WaitingRow } from './waiting-row.tsx'
import styles from './work.module.css'

const ROLES: WaitingRole[] = [
  'named',
  'verifier',
  'project-owner',
  'organization',
  'national-authority',
  'contributor',
  'proposer',
  'payee',
  'fund-manager',
  'fund-guardian',
  'council-member',
  'steward',
  'guardian',
  'anyone',
]

/** What waits for the connected wallet, in every role that it has. */
export function WorkPage() {
  const session = useSession()
  return (
    <>
      <PageHead title={t('work.title')} lead={t('work.lead')} />
      {session === null ? (
        <Empty>
          {t('work.connect')} <ConnectButton />
        </Empty>
      ) : (
        <Work key={session.address} wallet={session.address} />
      )}
    </>
  )
}

function Work({ wallet }: { wallet: string }) {
  const query = useAnswer<WaitingItem[]>('waiting', { for: wallet })
  return (
    <AnswerView query={query}>
      {(items) => {
        const roles = ROLES.filter((role) => items.some((item) => item.role === role))
        const mine = items.some(({ role }) => role !== 'anyone')
        return (
          <>
            {!mine && <Empty>{t('work.empty')}</Empty>}
            {roles.map((role) => (
              <Section
                key={role}
                title={t(`work.role.${role}`)}
                help={role === 'council-member' ? t('work.councilHelp') : undefined}
              >
                <ul className={styles.list}>
                  {items
                    .filter((item) => item.role === role)
                    .map((item) => (
                      <WaitingRow key={item.id} item={item} wallet={wallet} />
                    ))}
                </ul>
              </Section>
            ))}
          </>
        )
      }}
    </AnswerView>
  )
}
