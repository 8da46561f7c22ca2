import type { TraceView } from '@groundtruth/server/api-types'
import { getRouteApi } from '@tanstack/react-router'
import { useAnswer } from '../../shared/api/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { AnswerView, HashText, PageHead, Section } from '../../shared/ui/index.ts'
import { entryOf, ORIGIN, SUBJECT } from './entries.ts'
import { TraceSentence } from './sentence.tsx'
import { PoolsOfTrace } from './pools.ts'
import styles from './trace.module.css'
import { TracePicture } from './trace-picture.tsx'
import { Divisions, sumOf, TraceTree } from './trace-tree.tsx'

const route = getRouteApi('/trace/$id')

/** One thing's whole loop: from whom it came and what became of it, in amounts that add up at every level. */
export function TracePage() {
  const { id } = route.useParams()
  const query = useAnswer<TraceView>(`trace/${encodeURIComponent(id)}`)
  return (
    <>
      <PageHead title={t('trace.title')}>
        <HashText value={id} what={t('trace.name')} whole />
      </PageHead>
      <AnswerView query={query}>{(view) => <Trace view={view} />}</AnswerView>
    </>
  )
}

function Trace({ view }: { view: TraceView }) {
  const { subject, upstream, pools } = view
  const session = useSession()
  return (
    <PoolsOfTrace value={pools}>
      <p id={SUBJECT} tabIndex={-1} className={styles.sentence}>
        <TraceSentence view={view} me={session?.address ?? null} />
      </p>
      <TracePicture view={view} />
      {upstream.length > 0 && (
        <Section title={t('trace.upstream')} help={t('trace.upstream.help')}>
          <TraceTree nodes={upstream} of={sumOf(upstream)} entry={(at) => entryOf(ORIGIN, 'source', at)} />
        </Section>
      )}
      {(subject.parts.length > 0 || subject.results.length > 0) && (
        <Section title={t('trace.downstream')} help={t('trace.downstream.help')}>
          <Divisions node={subject} entry={SUBJECT} />
        </Section>
      )}
    </PoolsOfTrace>
  )
}
