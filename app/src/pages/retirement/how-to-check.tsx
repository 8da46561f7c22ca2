import type { RetirementView } from '@groundtruth/server/api-types'
import { useChain } from '../../entities/chain/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import styles from './certificate.module.css'

/** How anyone checks this certificate without the site: from the chain itself. */
export function HowToCheck({ retirement }: { retirement: RetirementView }) {
  const chain = useChain().data?.data
  if (chain === undefined) return null
  const { address, batch, amount, firstSerial, signature, certificate } = retirement
  return (
    <section className={styles.check} aria-labelledby="how-to-check">
      <h2 id="how-to-check">{t('retirement.check')}</h2>
      <ol>
        <li>
          {rich('retirement.check.1', {
            genesis: <code>{chain.genesisHash}</code>,
            address: <code>{address}</code>,
            program: <code>{chain.programId}</code>,
          })}
        </li>
        <li>
          {rich('retirement.check.2', {
            batch: <code>{batch.address}</code>,
            base: <code>{amount.base}</code>,
            serial: <code>{firstSerial}</code>,
          })}
        </li>
        <li>
          {rich('retirement.check.3', {
            signature: <code>{signature}</code>,
            base: <code>{amount.base}</code>,
          })}
        </li>
        <li>
          {rich('retirement.check.4', {
            command: <code>npx groundtruth retirement show {certificate}</code>,
          })}
        </li>
      </ol>
    </section>
  )
}
