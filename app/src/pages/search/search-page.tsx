import type { SearchHit } from '@groundtruth/server/api-types'
import { getRouteApi } from '@tanstack/react-router'
import { SearchBox } from '../../features/search/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, Help, PageHead, Section } from '../../shared/ui/index.ts'
import { HitLink } from './hit-link.tsx'
import styles from './search.module.css'

const route = getRouteApi('/search')

/** Looks up anything, also a file by its hash. */
export function SearchPage() {
  const { q, file } = route.useSearch()
  return (
    <>
      <PageHead title={t('search.label')} lead={t('search.noneHelp')} />
      <SearchBox key={q} initial={file === undefined ? q : ''} />
      <Help>{t('search.local')}</Help>
      {q !== '' && <Results q={q} file={file} />}
    </>
  )
}

function Results({ q, file }: { q: string; file: string | undefined }) {
  const query = useAnswer<SearchHit[]>('search', { q })
  return (
    <Section title={t('search.hits')}>
      {file !== undefined && (
        <p className={styles.file}>
          {file}: <code>{q}</code>
        </p>
      )}
      <AnswerView query={query}>
        {(hits) =>
          hits.length === 0 ? (
            <Empty>
              {file === undefined ? t('search.none', { query: q }) : t('search.noneFile', { name: file })}
            </Empty>
          ) : (
            <ul className={styles.hits}>
              {hits.map((hit) => (
                <li key={`${hit.kind} ${hit.address}`}>
                  <span className={styles.kind}>{t(`kind.${hit.kind}`)}</span> <HitLink hit={hit} />
                </li>
              ))}
            </ul>
          )
        }
      </AnswerView>
    </Section>
  )
}
