import type { ProjectView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { BatchTable } from '../../entities/batch/index.ts'
import { ClaimTable } from '../../entities/claim/index.ts'
import { FeedLinks, Timeline } from '../../entities/ledger/index.ts'
import { projectName, ProjectStatus, useProject } from '../../entities/project/index.ts'
import { OrganizationName } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { DocumentCheck } from '../../features/evidence/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  Empty,
  lazyPart,
  PageHead,
  Section,
  useHashScroll,
} from '../../shared/ui/index.ts'
import { Flags } from '../../entities/project/index.ts'
import { ProjectFacts } from './project-facts.tsx'
import { ProjectLife, ProjectWaits } from './project-life.tsx'

// What only a connected wallet sees is loaded with it.
const ProjectActs = lazyPart(() =>
  import('../../features/project-acts/index.ts').then((module) => module.ProjectActs),
)
const ReportPanel = lazyPart(() =>
  import('../../features/report/index.ts').then((module) => module.ReportPanel),
)

// What is said of proposals comes after the page.
const ProjectMoney = lazyPart(() => import('./project-money.tsx').then((module) => module.ProjectMoney))

const route = getRouteApi('/projects/$address')
export function ProjectPage() {
  const { address } = route.useParams()
  const query = useProject(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(project) => <Project project={project} />}
    </AnswerView>
  )
}

function Project({ project }: { project: ProjectView }) {
  const session = useSession()
  const { claimList, batchList, timeline, profile } = project
  useHashScroll()
  return (
    <>
      <PageHead
        title={projectName(project)}
        crumbs={[
          <Link key="projects" to="/projects">
            {t('nav.projects')}
          </Link>,
        ]}
        lead={profile.summary ?? undefined}
      >
        <p>
          {rich('project.by', { organization: <OrganizationName organization={project.organization} /> })}
        </p>
        <ProjectStatus status={project.status} />
      </PageHead>
      <ProjectWaits project={project} />
      <Columns>
        <ProjectFacts project={project} />
        <div id="acts">{session !== null && <ProjectActs project={project} />}</div>
      </Columns>
      {session !== null && <ReportPanel key={session.address} project={project} />}
      <Flags flags={project.flags} />
      <Section title={t('project.claims')}>
        {claimList.length === 0 ? (
          <Empty>{t('project.claimsEmpty')}</Empty>
        ) : (
          <ClaimTable claims={claimList} />
        )}
      </Section>
      <Section title={t('project.batches')}>
        {batchList.length === 0 ? (
          <Empty>{t('project.batchesEmpty')}</Empty>
        ) : (
          <BatchTable batches={batchList} />
        )}
      </Section>
      <ProjectMoney project={project} />
      <ProjectLife project={project} />
      <Section title={t('project.timeline')}>
        <Timeline lines={timeline} />
        <FeedLinks kind="project" address={project.address} name={projectName(project)} />
      </Section>
      <DocumentCheck documents={documentsOf(project)} />
      <AskChain address={project.address} />
    </>
  )
}

function documentsOf({ documentHash, validationHash, profile }: ProjectView) {
  return [
    { sha256: documentHash, label: t('project.fact.document') },
    ...(validationHash === null ? [] : [{ sha256: validationHash, label: t('project.fact.validation') }]),
    { sha256: profile.hash, label: t('project.fact.profile') },
  ]
}
