import type { FundView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fundName, useFund } from '../../entities/fund/index.ts'
import { useProjects } from '../../entities/project/index.ts'
import { ProposalLink, useProposals } from '../../entities/proposal/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { ConnectButton, useSession } from '../../features/wallet/index.ts'
import { exactTime } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { AnswerView, Empty, lazyPart, Loading, Notice, PageHead, useNow } from '../../shared/ui/index.ts'

const ProposeForm = lazyPart(
  () => import('../../features/propose/index.ts').then((module) => module.ProposeForm),
  { waiting: <Loading lines={8} /> },
)

const route = getRouteApi('/funds/$address/propose')

/** Where the owner of a registered project asks a fund for money. */
export function ProposePage() {
  const { address } = route.useParams()
  return <AnswerView query={useFund(address)}>{(fund) => <Propose fund={fund} />}</AnswerView>
}

function Propose({ fund }: { fund: FundView }) {
  const session = useSession()
  const closed = useClosed(fund)
  return (
    <>
      <PageHead
        title={t('propose.title', { fund: fundName(fund) })}
        crumbs={[
          <Link key="funds" to="/funds">
            {t('nav.funds')}
          </Link>,
          <RefLink
            key="fund"
            kind="fund"
            target={{ address: fund.address, code: null, name: fund.profile.name }}
          />,
        ]}
        lead={t('propose.lead')}
      />
      {closed !== null && <Notice>{closed}</Notice>}
      {session === null ? (
        <Empty>
          {t('propose.connect')} <ConnectButton />
        </Empty>
      ) : (
        <Owned key={session.address} fund={fund} wallet={session.address} />
      )}
    </>
  )
}

/** Why nothing can be proposed now; null where it can. */
function useClosed({ status, paused, rulesDueAt }: FundView): string | null {
  const now = useNow()
  if (status !== 'open') return t('propose.closed')
  if (paused.includes('proposals')) return t('propose.paused')
  return rulesDueAt !== null && rulesDueAt > now
    ? t('propose.tooFresh', { time: exactTime(rulesDueAt) })
    : null
}

function Owned({ fund, wallet }: { fund: FundView; wallet: string }) {
  const projects = useProjects({ owner: wallet, status: 'registered' }).data?.data
  if (projects === undefined) return <Loading lines={4} />
  if (projects.length === 0) return <Empty>{t('propose.noProject')}</Empty>
  return (
    <>
      <ProposeForm fund={fund} projects={projects} wallet={wallet} />
      <Made fund={fund.address} wallet={wallet} />
    </>
  )
}

/** Leads to what this wallet asked this fund for while the page was open. */
function Made({ fund, wallet }: { fund: string; wallet: string }) {
  const made = useProposals({ fund, proposer: wallet }).data?.pages[0]?.data.items
  const newest = made?.[0]
  const [before, setBefore] = useState<string | null>(null)
  if (made !== undefined && before === null) setBefore(newest?.address ?? '')
  if (newest === undefined || before === null || newest.address === before) return null
  return <Notice tone="good">{rich('propose.made', { link: <ProposalLink proposal={newest} /> })}</Notice>
}
