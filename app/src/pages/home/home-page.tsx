import type { Overview } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { LedgerTable } from '../../entities/ledger/index.ts'
import { SearchBox } from '../../features/search/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, PageHead, Section } from '../../shared/ui/index.ts'
import { Entrances } from './entrances.tsx'
import { LiveSentence } from './live-sentence.tsx'
import { LoopPicture } from './loop-picture.tsx'

/** Where the money went and what it changed, on one screen. */
export function HomePage() {
  const query = useAnswer<Overview>('overview')
  return (
    <>
      <PageHead title={t('home.title')} />
      <AnswerView query={query}>
        {(overview) => (
          <>
            <LiveSentence overview={overview} />
            <LoopPicture overview={overview} />
            <Entrances overview={overview} />
            <SearchBox />
            <Section title={t('home.newest')} aside={<Link to="/ledger">{t('home.wholeLedger')}</Link>}>
              {overview.newest.length === 0 ? (
                <Empty>{t('ledger.emptyAll')}</Empty>
              ) : (
                <LedgerTable lines={overview.newest} caption={t('home.newest')} />
              )}
            </Section>
          </>
        )}
      </AnswerView>
    </>
  )
}
