import { useState } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Facts, Help, LinkButton, Notice } from '../../shared/ui/index.ts'
import styles from './ask-chain.module.css'
import type { ChainAccount } from './read-account.ts'

/** Reads an account from the chain itself, without the site's database. */
export function AskChain({ address }: { address: string }) {
  const chain = useChain()
  const [account, setAccount] = useState<ChainAccount | null | undefined>()
  const [fault, setFault] = useState<string>()
  const url = chain.data?.data.rpcUrl
  if (url === undefined) return null
  const ask = async () => {
    setFault(undefined)
    try {
      const { readAccount } = await import('./read-account.ts')
      setAccount(await readAccount(url, address))
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className={`${styles.box} screen-only`}>
      <LinkButton onClick={() => void ask()}>{t('state.askChain')}</LinkButton>
      {fault !== undefined && <Notice tone="bad">{fault}</Notice>}
      {account === null && <p role="status">{t('chain.absent')}</p>}
      {account && (
        <div className={styles.fields} role="status">
          <h3>{t('chain.title')}</h3>
          <Help>{t('chain.at', { name: account.name, slot: account.slot })}</Help>
          <Facts rows={account.fields.map(([name, value]) => [name, <code key={name}>{value}</code>])} />
        </div>
      )}
    </div>
  )
}
