import type { FundSummary } from '@groundtruth/server/api-types'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChain } from '../../entities/chain/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, useNow } from '../../shared/ui/index.ts'
import { ActPanel, addressFault } from '../acts/index.ts'
import { createFundAct, type Currency } from './create-act.ts'
import styles from './fund-acts.module.css'

const OTHER = 'other'

/** Creates a fund: first its currency, one that the registry has listed, then everything else. */
export function CreateFund({ funds, wallet }: { funds: FundSummary[]; wallet: string }) {
  const now = useNow()
  const url = useChain().data?.data.rpcUrl
  const known = currenciesOf(funds)
  const [chosen, setChosen] = useState(known[0]?.mint ?? OTHER)
  const [mint, setMint] = useState('')
  const [found, setFound] = useState<Currency | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const currency = known.find((entry) => entry.mint === chosen) ?? found
  const look = async () => {
    const wrong = addressFault(mint.trim())
    const { readCurrency } = await import('./read-currency.ts')
    const listed = wrong === null ? await readCurrency(url ?? '', mint.trim()) : null
    setFound(listed)
    setFault(wrong ?? (listed === null ? t('fund.act.create.notListed') : null))
  }
  return (
    <details className={styles.create} id="create-fund">
      <summary>{t('fund.act.create')}</summary>
      <Help>{t('fund.act.create.help')}</Help>
      <NativeSelect
        label={t('fund.act.create.currency')}
        value={chosen}
        data={[
          ...known.map(({ mint: value, unit }) => ({ value, label: `${unit} (${shortHash(value)})` })),
          { value: OTHER, label: t('fund.act.create.other') },
        ]}
        onChange={(event) => {
          setChosen(event.currentTarget.value)
          setFound(null)
        }}
      />
      {chosen === OTHER && (
        <>
          <TextInput
            label={t('fund.act.create.mint')}
            value={mint}
            error={fault}
            onChange={(event) => setMint(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => void look()} disabled={url === undefined}>
            {t('fund.act.create.look')}
          </Button>
        </>
      )}
      {currency !== null && <ActPanel key={currency.mint} act={createFundAct(currency, wallet, now)} />}
    </details>
  )
}

/** Every currency in which there is a fund, once. */
function currenciesOf(funds: FundSummary[]): Currency[] {
  return [
    ...new Map(
      funds.map(({ mint, balance: { unit, decimals } }) => [mint, { mint, unit, decimals }]),
    ).values(),
  ]
}
