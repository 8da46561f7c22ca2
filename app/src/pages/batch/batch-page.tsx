import type { BatchView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { BatchStatusText, useBatch } from '../../entities/batch/index.ts'
import { AttestationList } from '../../entities/claim/index.ts'
import { useProject } from '../../entities/project/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { FollowLink, OrganizationName, RefLink } from '../../entities/refs/index.ts'
import { RetirementTable } from '../../entities/retirement/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { count, rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  Empty,
  Facts,
  Figure,
  HashText,
  Help,
  lazyPart,
  PageHead,
  Section,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'
import { BatchEquation } from './batch-equation.tsx'
import { BatchStanding } from './batch-standing.tsx'
import { Cancellations } from './cancellations.tsx'
import { Holders } from './holders.tsx'
import { Letters } from './letters.tsx'
import { Reversals } from './reversals.tsx'
import { Serials } from './serials.tsx'

// Forms, and what only a connected wallet sees, come after the page.
const RetirePanel = lazyPart(() =>
  import('../../features/retire/index.ts').then(({ RetirePanel: Panel }) => Panel),
)
const BatchActs = lazyPart(() =>
  import('../../features/batch-acts/index.ts').then(({ BatchActs: Acts }) => Acts),
)

const route = getRouteApi('/batches/$batch')

export function BatchPage() {
  const { batch } = route.useParams()
  const query = useBatch(batch)
  return <AnswerView query={query}>{(view) => <Batch key={view.address} batch={view} />}</AnswerView>
}

function Batch({ batch }: { batch: BatchView }) {
  const { serial } = route.useSearch()
  const session = useSession()
  const { attestations, retirementList, timeline, authorizedBy } = batch
  const project = useProject(batch.project.address).data?.data
  return (
    <>
      <PageHead
        title={batch.code}
        crumbs={[
          <Link key="batches" to="/batches">
            {t('nav.batches')}
          </Link>,
          <RefLink key="project" kind="project" target={batch.project} />,
        ]}
        lead={leadOf(batch)}
      >
        <BatchStatusText status={batch.status} />
        <FollowLink id={batch.address} />
        <Help>
          {authorizedBy === null
            ? rich('batch.authorization', {
                authority: <Term name="authority" />,
                letter: <Term name="letter" />,
              })
            : rich('batch.authorized', { authority: <OrganizationName organization={authorizedBy} /> })}
        </Help>
      </PageHead>
      <Columns>
        <div>
          <BatchStanding batch={batch} />
          <BatchEquation batch={batch} />
          <Section title={t('batch.facts')}>
            <Facts
              rows={[
                [
                  t('batch.fact.claim'),
                  <Link key="claim" to="/claims/$address" params={{ address: batch.claim }}>
                    {t('batch.fact.claimLink')}
                  </Link>,
                ],
                [
                  t('batch.fact.mint'),
                  <HashText key="mint" value={batch.mint} what={t('batch.fact.mint')} />,
                ],
                [t('batch.fact.opened'), <TimeText key="opened" at={batch.openedAt} />],
                [t('batch.fact.issued'), <TimeText key="issued" at={batch.issuedAt} />],
              ]}
            />
          </Section>
        </div>
        <div>
          <RetirePanel batch={batch} />
          {session !== null && <BatchActs batch={batch} project={project} />}
        </div>
      </Columns>
      <Serials batch={batch} marked={serial} />
      <Holders batch={batch} />
      <Section title={t('batch.retirements')}>
        {retirementList.length === 0 ? (
          <Empty>{t('batch.retirementsEmpty')}</Empty>
        ) : (
          <RetirementTable retirements={retirementList} />
        )}
      </Section>
      <Section title={t('claim.attestations')}>
        <AttestationList attestations={attestations} />
      </Section>
      <Section title={t('batch.timeline')}>
        <Timeline lines={timeline} />
      </Section>
      <Reversals batch={batch} />
      <Letters letters={batch.letters} />
      <Cancellations cancellations={batch.cancellationList} />
      <AskChain address={batch.address} />
    </>
  )
}

function leadOf(batch: BatchView) {
  const { project, vintage, attestations, issued } = batch
  const common = { project: <RefLink kind="project" target={project} />, vintage }
  if (batch.issuedAt === null) return rich('batch.leadOpen', common)
  const accepting = attestations.filter((entry) => entry.verdict === 'accept' && !entry.revoked).length
  return rich('batch.lead', {
    ...common,
    issued: <Figure amount={issued} kind="credits" />,
    organizations: count('organizations', accepting),
  })
}
