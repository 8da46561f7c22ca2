import type { ContributorView } from '@groundtruth/server/api-types'
import { getRouteApi } from '@tanstack/react-router'
import { useContributor } from '../../entities/contributor/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/contributor.ts'
import { AnswerView, HashText, Help, PageHead, useHashScroll } from '../../shared/ui/index.ts'
import { Drawn } from './drawn.tsx'
import { Given, Taken } from './given.tsx'
import { Holdings } from './holdings.tsx'
import { Shares } from './shares.tsx'
import { Stakes } from './stakes.tsx'
import { Summary } from './summary.tsx'
import { Takes } from './takes.tsx'
import { Votes } from './votes.tsx'

const route = getRouteApi('/contributors/$wallet')

/** What one wallet gave, how it voted and what came of it. Search engines are asked to leave it out. */
export function ContributorPage() {
  const { wallet } = route.useParams()
  const query = useContributor(wallet)
  const own = useSession()?.address === wallet
  return (
    <>
      {/* React puts this into the head of the page, and takes it out again. */}
      <meta name="robots" content="noindex" />
      <PageHead title={t('contributor.title')} lead={t('contributor.lead')}>
        <HashText value={wallet} what={t('fund.wallet')} whole />
        {own && <Help>{t('contributor.own')}</Help>}
      </PageHead>
      <AnswerView query={query}>{(view) => <Contributor view={view} own={own} />}</AnswerView>
    </>
  )
}

function Contributor({ view, own }: { view: ContributorView; own: boolean }) {
  useHashScroll()
  return (
    <>
      <Summary view={view} />
      <Takes view={view} />
      <Stakes view={view} />
      <Drawn view={view} />
      <Shares view={view} />
      <Votes view={view} />
      <Given view={view} />
      <Taken view={view} />
      <Holdings view={view} own={own} />
    </>
  )
}
