import { AmountError, parseAmount } from '@groundtruth/sdk/amounts'
import type { FundView, PoolView } from '@groundtruth/server/api-types'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTokenBalance } from '../../entities/chain/index.ts'
import { fundName } from '../../entities/fund/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, Notice, Panel } from '../../shared/ui/index.ts'
import { useTransaction } from '../transaction/index.ts'
import { ConnectButton, useSession } from '../wallet/index.ts'

/** Gives money to a pool of a fund. */
export function ContributePanel({ fund, suggested }: { fund: FundView; suggested: string }) {
  const session = useSession()
  const balance = useTokenBalance(session?.address, fund.mint)
  const { start, busy } = useTransaction()
  const [text, setText] = useState(suggested)
  const pools = fund.pools.filter(({ status }) => status === 'open')
  const [poolAddress, setPool] = useState(pools[0]?.address ?? '')
  const [fault, setFault] = useState<string>()
  const pool = pools.find((entry) => entry.address === poolAddress)
  const { unit } = fund.balance

  const closed = closedBy(fund)
  if (closed !== null) {
    return (
      <Panel title={t('contribute.title')} id="contribute">
        <Notice>{t(closed)}</Notice>
      </Panel>
    )
  }
  const submit = () => {
    const read = readAmount(text, fund, balance)
    setFault(typeof read === 'string' ? read : undefined)
    if (typeof read === 'string' || pool === undefined) return
    const amount = moneyText(withBase(fund.balance, read))
    const name = fundName(fund)
    start({
      title: t('contribute.submit', { amount }),
      words: [
        pool.project === null
          ? t('contribute.word.move', { amount, fund: name })
          : t('contribute.word.moveProject', { amount, fund: name, project: refName(pool.project) }),
        t('contribute.word.receipt'),
      ],
      undo: [t('contribute.undo')],
      pending: t('contribute.pending', { amount, fund: name }),
      build: async (context) => {
        const { buildContribution } = await import('./build.ts')
        const input = { fund: fund.address, pool: pool.address, mint: fund.mint, amount: read }
        return buildContribution(context, input)
      },
    })
  }
  return (
    <Panel title={t('contribute.title')} id="contribute">
      <Help>{t('contribute.means')}</Help>
      <TextInput
        label={t('contribute.amount', { unit })}
        description={t('contribute.minimum', { amount: moneyText(fund.rules.minimumContribution) })}
        inputMode="decimal"
        value={text}
        error={fault}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('contribute.pool')}
        value={poolAddress}
        data={pools.map((entry) => ({ value: entry.address, label: poolName(entry) }))}
        onChange={(event) => setPool(event.currentTarget.value)}
      />
      {session !== null && balance !== undefined && (
        <Help>
          {balance === 0n
            ? t('contribute.noMoney', { unit })
            : t('contribute.balance', { amount: moneyText(withBase(fund.balance, balance)) })}
        </Help>
      )}
      {session === null ? (
        <ConnectButton />
      ) : (
        <Button color="leaf" onClick={submit} disabled={busy}>
          {t('contribute.submitPlain')}
        </Button>
      )}
    </Panel>
  )
}

/** Why nothing can be given to a fund; null where it can. */
function closedBy({ status, paused, pools }: FundView) {
  if (status !== 'open') return 'contribute.windsDown'
  if (paused.includes('contributions')) return 'contribute.paused'
  return pools.some((pool) => pool.status === 'open') ? null : 'contribute.noPool'
}

function poolName({ project }: PoolView): string {
  return project === null ? t('fund.pool.free') : t('fund.pool.project', { project: refName(project) })
}

/** Base units, or what is wrong with the text. */
function readAmount(text: string, fund: FundView, balance: bigint | undefined): bigint | string {
  try {
    const amount = parseAmount(text, fund.balance.decimals)
    const { minimumContribution } = fund.rules
    if (amount < BigInt(minimumContribution.base) || amount === 0n) {
      return t('contribute.tooLittle', { amount: moneyText(minimumContribution) })
    }
    if (balance !== undefined && amount > balance) {
      return t('contribute.tooMuch', { amount: moneyText(withBase(fund.balance, balance)) })
    }
    return amount
  } catch (error) {
    if (error instanceof AmountError) return error.message
    throw error
  }
}
