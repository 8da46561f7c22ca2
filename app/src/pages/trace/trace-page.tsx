import type { TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { getRouteApi } from '@tanstack/react-router'
import { useAnswer } from '../../shared/api/index.ts'
import { amountText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { AnswerView, Figure, HashText, PageHead, Section } from '../../shared/ui/index.ts'
import { TraceLink } from './trace-link.tsx'
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

function Trace({ view: { subject, upstream } }: { view: TraceView }) {
  const credits = madePossible(subject)
  return (
    <>
      <p>
        <TraceLink node={subject} />: <Figure amount={subject.amount} kind={subject.counts} />.{' '}
        {credits !== null && t('trace.sentence', { credits })}
      </p>
      {upstream.length > 0 && (
        <Section title={t('trace.upstream')} help={t('trace.upstream.help')}>
          <TraceTree nodes={upstream} of={sumOf(upstream)} />
        </Section>
      )}
      {(subject.parts.length > 0 || subject.results.length > 0) && (
        <Section title={t('trace.downstream')} help={t('trace.downstream.help')}>
          <Divisions node={subject} />
        </Section>
      )}
    </>
  )
}

/** The credits of all results below a node, in words; null where there are none. */
function madePossible(subject: TraceNodeView): string | null {
  const found = resultsOf(subject)
  const [first] = found
  if (first === undefined) return null
  return amountText({ ...first.amount, base: sumOf(found).toString() }, 'credits')
}

function resultsOf(node: TraceNodeView): TraceNodeView[] {
  return [...node.results, ...node.parts.flatMap(({ nodes }) => nodes.flatMap(resultsOf))]
}
