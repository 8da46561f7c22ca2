import type { ProposalView } from '@groundtruth/server/api-types'
import { SignerName } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { HashText, Prose, Section, TimeText } from '../../shared/ui/index.ts'

/** Why it was stopped, withdrawn or ended, or its final report. */
export function Closing({ proposal: { closing, report, reportHash } }: { proposal: ProposalView }) {
  return (
    <>
      {closing !== null && (closing.reasonHash !== null || closing.abusive) && (
        <Section title={t('proposal.closing')}>
          <p>
            {rich('proposal.closing.by', {
              wallet: <SignerName wallet={closing.by} />,
              time: <TimeText at={closing.at} />,
            })}{' '}
            {closing.abusive && t('proposal.closing.abusive')}
          </p>
          <Words text={closing.reason} hash={closing.reasonHash} />
        </Section>
      )}
      {reportHash !== null && (
        <Section title={t('proposal.report')}>
          <Words text={report} hash={reportHash} />
        </Section>
      )}
    </>
  )
}

function Words({ text, hash }: { text: string | null; hash: string | null }) {
  if (text !== null) return <Prose text={text} />
  if (hash === null) return null
  return <p>{rich('review.missing', { hash: <HashText value={hash} what="SHA-256" /> })}</p>
}
