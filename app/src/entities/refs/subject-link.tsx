import type { SubjectRef } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'
import { DeliveryLink, RefLink, refName } from './ref-link.tsx'

/** What a record or a concern is about: its kind, and its page where it has one. */
export function SubjectLink({ subject }: { subject: SubjectRef }) {
  return (
    <>
      {t(`kind.${subject.kind}`)}: <Target subject={subject} />
    </>
  )
}

function Target({ subject }: { subject: SubjectRef }) {
  const { kind, address } = subject
  const name = refName(subject)
  switch (kind) {
    case 'fund':
    case 'proposal':
    case 'project':
    case 'claim':
    case 'batch':
    case 'retirement':
    case 'organization':
    case 'verifier':
    case 'record':
    case 'council':
      return <RefLink kind={kind} target={subject} />
    case 'delivery':
      return <DeliveryLink delivery={subject} />
    case 'registry':
      return <Link to="/registry">{name}</Link>
    case 'motion':
      return (
        <Link to="/motions/$address" params={{ address }}>
          {name}
        </Link>
      )
    case 'methodology':
      return <Link to="/organizations">{name}</Link>
    case 'reversal':
    case 'dispute':
    case 'cancellation':
    case 'concern':
    case 'pool':
    case 'objection':
    case 'award':
    case 'expense':
    case 'money-back':
    case 'unknown':
      return <span className="mono">{name}</span>
  }
}
