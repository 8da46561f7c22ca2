import type { ClaimView } from '@groundtruth/server/api-types'
import { useMethodologies } from '../../entities/organization/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { dayText } from '../../shared/format/index.ts'
import { isMessage, fill, lookUp, rich } from '../../shared/messages/index.ts'
import { ExactTime, Figure, Notice, Term, useNow } from '../../shared/ui/index.ts'
import styles from './claim.module.css'

/** What is claimed and where it stands, in a few sentences. */
export function ClaimSentence({ claim }: { claim: ClaimView }) {
  const { project, quantity, acceptedQuantity, periodStart, periodEnd, status, accepting, quorum } = claim
  const now = useNow()
  const effect = useMethodologies().data?.data.find(
    ({ address }) => address === claim.methodology.address,
  )?.effect
  const key = `claim.sentence.${status}`
  const waits = status === 'verified' && claim.challengeEndsAt !== null && claim.challengeEndsAt > now
  return (
    <div className={styles.sentences}>
      <p>
        {rich(effect === undefined ? 'claim.sentence' : `claim.sentence.${effect}`, {
          project: <RefLink kind="project" target={project} />,
          quantity: <Figure amount={quantity} kind="credits" />,
          from: dayText(periodStart),
          to: dayText(periodEnd - 1),
        })}
      </p>
      {isMessage(key) && (
        <p>
          {fill(lookUp(key, ''), {
            accepting,
            quorum,
            enough: <Term name="quorum" />,
            changes: <Term name="changes" />,
            revision: <Term name="revision" />,
            objection: <Term name="objection" />,
            accepted: <Figure amount={acceptedQuantity ?? quantity} kind="credits" />,
          })}
        </p>
      )}
      {waits && (
        <Notice>
          {rich('claim.waiting', {
            term: <Term name="waiting" />,
            time: <ExactTime at={claim.challengeEndsAt} />,
          })}
        </Notice>
      )}
    </div>
  )
}
