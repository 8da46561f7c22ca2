import { Link } from '@tanstack/react-router'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import styles from './transaction-link.module.css'

/** The proof of a line: the page of its transaction. */
export function TransactionLink({ signature }: { signature: string }) {
  return (
    <Link
      to="/transactions/$signature"
      params={{ signature }}
      className={styles.link}
      title={signature}
      aria-label={t('ledger.proofLink', { signature: shortHash(signature) })}
    >
      {shortHash(signature)}
    </Link>
  )
}
