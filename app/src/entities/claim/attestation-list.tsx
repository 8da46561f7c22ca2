import type { AttestationView } from '@groundtruth/server/api-types'
import { rich, t } from '../../shared/messages/index.ts'
import { Figure, HashText, Prose, Status, TimeText, type Tone } from '../../shared/ui/index.ts'
import { TransactionLink } from '../ledger/index.ts'
import { OrganizationName } from '../refs/index.ts'
import styles from './attestation-list.module.css'

/** The verifiers' statements on a report, each with its verdict, its text and its proof. */
export function AttestationList({ attestations }: { attestations: AttestationView[] }) {
  return (
    <ul className={styles.list}>
      {attestations.map((attestation) => (
        <Item key={attestation.address} attestation={attestation} />
      ))}
    </ul>
  )
}

function Item({ attestation }: { attestation: AttestationView }) {
  const {
    verdict,
    organization,
    quantity,
    attestedAt,
    revoked,
    reason,
    statement,
    statementHash,
    signature,
  } = attestation
  const accepts = verdict === 'accept'
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Status tone={toneOf(attestation)}>
          {t(`claim.${verdict}`)}
          {revoked && `, ${t('claim.revoked')}`}
        </Status>
        <span>
          <OrganizationName organization={organization} />
        </span>
        {quantity !== null && accepts && <Figure amount={quantity} kind="credits" />}
        <span className={styles.when}>
          <TimeText at={attestedAt} /> · <TransactionLink signature={signature} />
        </span>
      </div>
      {revoked && reason !== null && (
        <div>
          {t('claim.revokedWhy')}
          <Prose text={reason} />
        </div>
      )}
      {statement === null ? (
        <span className={styles.when}>
          {rich('claim.statementMissing', { hash: <HashText value={statementHash} what="SHA-256" /> })}
        </span>
      ) : (
        <details>
          <summary className={styles.summary}>{t('claim.statement')}</summary>
          <pre className={styles.text}>{plainText(statement)}</pre>
        </details>
      )}
    </li>
  )
}

function toneOf({ verdict, revoked }: AttestationView): Tone {
  if (revoked || verdict === 'reject') return 'bad'
  return verdict === 'accept' ? 'good' : 'pending'
}

/** Statements are Markdown; their headings are shown without the marks. */
function plainText(markdown: string): string {
  return markdown.replace(/^#+ /gm, '').trim()
}
