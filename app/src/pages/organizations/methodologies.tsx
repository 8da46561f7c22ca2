import type { MethodologyView } from '@groundtruth/server/api-types'
import { useMethodologies } from '../../entities/organization/index.ts'
import { durationText, percentText } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Facts, HashText, Section, Term } from '../../shared/ui/index.ts'

export function Methodologies() {
  const query = useMethodologies()
  return (
    <Section title={t('organizations.methodologies')}>
      <AnswerView query={query}>
        {(rows) => (
          <Facts
            rows={rows.map((row) => [`${row.code}, ${row.revision}`, <Rule key={row.address} row={row} />])}
          />
        )}
      </AnswerView>
    </Section>
  )
}

function Rule({ row }: { row: MethodologyView }) {
  const { quorum, challengePeriod, bufferBps, documentHash } = row
  const wait =
    challengePeriod === 0
      ? t('organizations.methodology.noWait')
      : t('organizations.methodology.wait', { time: durationText(challengePeriod) })
  return (
    <>
      {rich('organizations.methodology.rule', {
        quorum: count('organizations', quorum),
        wait,
        buffer: percentText(bufferBps),
        term: <Term name="buffer" />,
      })}{' '}
      <a href={`/content/${documentHash}`}>{t('organizations.methodology.document')}</a> (
      <HashText value={documentHash} what="SHA-256" />)
    </>
  )
}
