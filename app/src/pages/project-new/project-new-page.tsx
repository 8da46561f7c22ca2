import { Link } from '@tanstack/react-router'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { ConnectButton, useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Empty, lazyPart, PageHead } from '../../shared/ui/index.ts'

const ProposePanel = lazyPart(() =>
  import('../../features/project-proposal/index.ts').then((module) => module.ProposePanel),
)

/** Where a developer organization proposes a project. */
export function ProjectNewPage() {
  const session = useSession()
  const developers = useOwnOrganizations(session?.address).filter(({ kinds }) => kinds.includes('developer'))
  return (
    <>
      <PageHead
        title={t('project.new.title')}
        crumbs={[
          <Link key="projects" to="/projects">
            {t('nav.projects')}
          </Link>,
        ]}
        lead={t('project.new.lead')}
      />
      {session === null && (
        <Empty>
          {t('project.new.connect')} <ConnectButton />
        </Empty>
      )}
      {session !== null && developers.length === 0 && <Empty>{t('project.new.not')}</Empty>}
      {session !== null &&
        developers.map((organization) => (
          <ProposePanel
            key={`${session.address} ${organization.address}`}
            organization={organization}
            wallet={session.address}
          />
        ))}
    </>
  )
}
