import type { ClaimNeed, ClaimView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { percentText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  DataTable,
  ExactTime,
  Figure,
  HashText,
  Prose,
  Section,
  Status,
  type TableColumn,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'
import styles from './claim.module.css'

/** What the report still needs, in the order in which it can happen. */
export function Needs({ claim }: { claim: ClaimView }) {
  if (claim.needs.length === 0) return null
  return (
    <Section title={t('claim.needs')}>
      <ul className={styles.needs}>
        {claim.needs.map((need) => (
          <li key={need.key}>
            {needWords(need)}
            {need.from !== null && rich('claim.needFrom', { time: <ExactTime at={need.from} /> })}
            {need.until !== null && rich('claim.needUntil', { time: <ExactTime at={need.until} /> })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const needWords = ({ key, count }: ClaimNeed): string =>
  key === 'acceptances' ? t('claim.need.acceptances', { count: count ?? 0 }) : t(`claim.need.${key}`)

type Revision = ClaimView['revisions'][number]

const REVISIONS: TableColumn<Revision>[] = [
  { head: t('claim.fact.revision'), cell: ({ revision }) => revision, lead: true },
  {
    head: t('claims.claimed'),
    cell: ({ quantity }) => <Figure amount={quantity} kind="credits" />,
    end: true,
  },
  {
    head: t('claim.fact.root'),
    cell: ({ evidenceRoot }) => <HashText value={evidenceRoot} what={t('claim.fact.root')} />,
  },
  {
    head: t('claim.act.answer'),
    cell: ({ answer }) => (answer === null ? null : <Prose text={answer} />),
    wide: true,
  },
  { head: t('claim.fact.submitted'), cell: ({ submittedAt }) => <TimeText at={submittedAt} /> },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Every version of the report; only shown where there is more than one. */
export function Revisions({ revisions }: { revisions: Revision[] }) {
  if (revisions.length < 2) return null
  return (
    <Section title={t('claim.revisions')}>
      <DataTable
        caption={t('claim.revisions')}
        columns={REVISIONS}
        rows={revisions}
        rowKey={({ revision }) => String(revision)}
      />
    </Section>
  )
}

/** Objections, with what was decided and why. */
export function Disputes({ claim }: { claim: ClaimView }) {
  if (claim.disputes.length === 0) return null
  return (
    <Section
      title={t('claim.disputes')}
      help={rich('claim.disputesHelp', { objection: <Term name="objection" /> })}
    >
      {claim.disputes.map((dispute) => (
        <article key={dispute.address} className={styles.dispute}>
          <p>
            <Status tone={dispute.status === 'open' ? 'pending' : 'good'}>
              {t(`claim.dispute.${dispute.status}`)}
            </Status>{' '}
            <WalletLink wallet={dispute.disputant} /> <TimeText at={dispute.openedAt} /> ·{' '}
            <TransactionLink signature={dispute.signature} />
          </p>
          {dispute.document !== null && <Prose text={dispute.document} />}
          {dispute.decision !== null && (
            <>
              <h3>{t('claim.dispute.decision')}</h3>
              <Prose text={dispute.decision} />
            </>
          )}
          {dispute.abusive && <p>{t('claim.dispute.abusive')}</p>}
        </article>
      ))}
    </Section>
  )
}

/** Who paid for the results, as the owner declared. */
export function fundingText({ funding }: ClaimView): string {
  const proposals = funding.proposals.reduce((sum, { bps }) => sum + bps, 0)
  return t('claim.funding', {
    proposals: `${percentText(proposals)} %`,
    other: `${percentText(funding.otherBps)} %`,
  })
}
