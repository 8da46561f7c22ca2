import type { WalletAccount } from '@wallet-standard/base'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ChainInfo } from '@groundtruth/server/api-types'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Buttons, Dialog, Help, Notice } from '../../shared/ui/index.ts'
import { registerDemoWallet } from './demo/demo-wallet.ts'
import { setSession } from './session.ts'
import { connectWallet, onWalletsChange, sessionOf, usableWallets, type UsableWallet } from './standard.ts'
import styles from './wallet.module.css'

/** Chooses a wallet of this browser, then one of its accounts. */
export function ConnectDialog({ chain, onClose }: { chain: ChainInfo; onClose: () => void }) {
  const wallets = useWallets(chain)
  const [chosen, setChosen] = useState<{ wallet: UsableWallet; accounts: readonly WalletAccount[] }>()
  const [fault, setFault] = useState<string>()
  const [asking, setAsking] = useState(false)

  const use = (wallet: UsableWallet, account: WalletAccount) => {
    setSession(sessionOf(wallet, account, chain))
    onClose()
  }
  const choose = async (wallet: UsableWallet) => {
    setAsking(true)
    setFault(undefined)
    try {
      const accounts = await connectWallet(wallet)
      const [only] = accounts
      if (only !== undefined && accounts.length === 1) use(wallet, only)
      else setChosen({ wallet, accounts })
    } catch (error) {
      setFault(await sentence(error))
    } finally {
      setAsking(false)
    }
  }

  return (
    <Dialog title={t('wallet.title')} onClose={onClose}>
      <Help>{t('wallet.help')}</Help>
      {fault !== undefined && <Notice tone="bad">{fault}</Notice>}
      {asking && <p role="status">{t('wallet.asking')}</p>}
      {chosen === undefined ? (
        <WalletList wallets={wallets} onChoose={(wallet) => void choose(wallet)} />
      ) : (
        <AccountList accounts={chosen.accounts} onChoose={(account) => use(chosen.wallet, account)} />
      )}
      <Help>{t('wallet.public')}</Help>
      <Buttons>
        <Button variant="default" onClick={onClose}>
          {t('wallet.close')}
        </Button>
      </Buttons>
    </Dialog>
  )
}

function useWallets(chain: ChainInfo): UsableWallet[] {
  const [wallets, setWallets] = useState<UsableWallet[]>([])
  useEffect(() => {
    if (chain.embedded) registerDemoWallet()
    const update = () => setWallets(usableWallets())
    update()
    return onWalletsChange(update)
  }, [chain.embedded])
  return wallets
}

function WalletList({
  wallets,
  onChoose,
}: {
  wallets: UsableWallet[]
  onChoose: (wallet: UsableWallet) => void
}) {
  if (wallets.length === 0) return <p>{t('wallet.none')}</p>
  return (
    <ul className={styles.choices}>
      {wallets.map((wallet) => (
        <li key={wallet.name}>
          <button type="button" className={styles.choice} onClick={() => onChoose(wallet)}>
            <span>{wallet.name}</span>
            <img src={wallet.icon} alt="" width="20" height="20" />
          </button>
          {wallet.name === t('wallet.demo') && <Help>{t('wallet.demoHelp')}</Help>}
        </li>
      ))}
    </ul>
  )
}

function AccountList({
  accounts,
  onChoose,
}: {
  accounts: readonly WalletAccount[]
  onChoose: (account: WalletAccount) => void
}) {
  return (
    <>
      <h3>{t('wallet.chooseAccount')}</h3>
      <ul className={styles.choices}>
        {accounts.map((account) => (
          <li key={account.address}>
            <button type="button" className={styles.choice} onClick={() => onChoose(account)}>
              <span>{account.label ?? t('wallet.account', { address: shortHash(account.address) })}</span>
              <code>{shortHash(account.address)}</code>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

async function sentence(error: unknown): Promise<string> {
  const { parseProgramError } = await import('@groundtruth/sdk/errors')
  const { origin, message, advice } = parseProgramError(error)
  if (origin === 'wallet') return t('wallet.refused')
  const reason = error instanceof Error && origin === 'unknown' ? error.message : `${message} ${advice}`
  return t('wallet.failed', { reason })
}
