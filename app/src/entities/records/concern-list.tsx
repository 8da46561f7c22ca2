import type { ConcernView } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { DayText, Prose, Status } from '../../shared/ui/index.ts'
import { OrganizationName, SubjectLink } from '../refs/index.ts'
import styles from './concern-list.module.css'

/** What people without a wallet told an organization, and what it answered. */
export function ConcernList({ concerns }: { concerns: ConcernView[] }) {
  return (
    <>
      {concerns.map((concern) => (
        <Concern key={concern.address} concern={concern} />
      ))}
    </>
  )
}

function Concern({ concern }: { concern: ConcernView }) {
  const { address, status, overdue, organization, subject, filedAt, answerBy, document, answer } = concern
  return (
    <article id={address} className={styles.concern}>
      <p>
        <Status tone={overdue ? 'bad' : status === 'open' ? 'pending' : 'good'}>
          {t(overdue ? 'project.concern.overdue' : `project.concern.${status}`)}
        </Status>{' '}
        <OrganizationName organization={organization} />, <DayText at={filedAt} />
        {status === 'open' && (
          <>
            , {t('records.concern.answerBy')} <DayText at={answerBy} />
          </>
        )}
        . <SubjectLink subject={subject} />
      </p>
      {document === null ? <p>{t('records.concern.missing')}</p> : <Prose text={document} />}
      {answer !== null && (
        <>
          <p>{t('records.concern.answer')}</p>
          <Prose text={answer} />
        </>
      )}
    </article>
  )
}
