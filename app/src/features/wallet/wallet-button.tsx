import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'
import { showConnectDialog } from './connect-dialog-store.ts'
import { setSession, useSession } from './session.ts'
import styles from './wallet.module.css'

export function WalletButton() {
  const session = useSession()
  if (session === null) return <ConnectButton variant="default" small />
  return (
    <span className={styles.who}>
      <Link
        to="/contributors/$wallet"
        params={{ wallet: session.address }}
        title={[session.label, session.address].filter((part) => part !== null).join(', ')}
      >
        <span className="visually-hidden">{t('wallet.connected', { who: '' })}</span>
        <span className={styles.name}>{session.label ?? shortHash(session.address)}</span>
      </Link>
      <LinkButton onClick={() => setSession(null)}>{t('wallet.disconnect')}</LinkButton>
    </span>
  )
}

export function ConnectButton({
  variant = 'filled',
  small = false,
}: {
  variant?: 'filled' | 'default'
  small?: boolean
}) {
  return (
    <Button variant={variant} size={small ? 'xs' : 'sm'} onClick={() => showConnectDialog(true)}>
      {small ? (
        <>
          <span aria-hidden="true">{t('wallet.connectShort')}</span>
          <span className="visually-hidden">{t('wallet.connect')}</span>
        </>
      ) : (
        t('wallet.connect')
      )}
    </Button>
  )
}
