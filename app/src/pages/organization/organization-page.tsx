import type { OrganizationView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Timeline } from '../../entities/ledger/index.ts'
import {
  Attested,
  OrganizationStanding,
  StatusHistory,
  useOrganization,
  VerifierTable,
} from '../../entities/organization/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  Facts,
  HashText,
  Help,
  lazyPart,
  Notice,
  PageHead,
  Section,
  TimeText,
} from '../../shared/ui/index.ts'
import { OrganizationWork } from './organization-work.tsx'

const OrganizationActs = lazyPart(() =>
  import('../../features/organization-acts/index.ts').then((module) => module.OrganizationActs),
)

const route = getRouteApi('/organizations/$address')

/** An organization with everything that it and its persons ever did. */
export function OrganizationPage() {
  const { address } = route.useParams()
  const query = useOrganization(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(view) => <Organization key={view.address} organization={view} />}
    </AnswerView>
  )
}

function Organization({ organization }: { organization: OrganizationView }) {
  const session = useSession()
  const { profile, code, status, owing, statuses, accreditations, attestations, timeline } = organization
  const verifies = organization.kinds.includes('verifier')
  return (
    <>
      <PageHead
        title={profile.name === null ? code : `${profile.name} (${code})`}
        crumbs={[
          <Link key="organizations" to="/organizations">
            {t('nav.organizations')}
          </Link>,
        ]}
        lead={profile.summary ?? undefined}
      >
        <OrganizationStanding status={status} />
        <Help>{t('organization.by')}</Help>
      </PageHead>
      {owing > 0 && <Notice tone="bad">{t('organization.owing', { n: owing })}</Notice>}
      <Columns>
        <OrganizationFacts organization={organization} />
        <div>{session !== null && <OrganizationActs organization={organization} />}</div>
      </Columns>
      <StatusHistory statuses={statuses} />
      {accreditations.length > 0 && (
        <Section title={t('organization.accreditations')}>
          <VerifierTable verifiers={accreditations} />
        </Section>
      )}
      {(verifies || attestations.length > 0) && <Attested lines={attestations} />}
      <OrganizationWork organization={organization} />
      <Section title={t('organization.timeline')}>
        <Timeline lines={timeline} />
      </Section>
      <AskChain address={organization.address} />
    </>
  )
}

function OrganizationFacts({ organization }: { organization: OrganizationView }) {
  const { kinds, jurisdiction, authority, registeredAt, profile } = organization
  return (
    <Section title={t('organization.facts')}>
      <Facts
        rows={[
          [t('organizations.kinds'), kinds.map((kind) => t(`organizations.kind.${kind}`)).join(', ')],
          [t('organizations.where'), jurisdiction ?? t('value.notStated')],
          [t('organization.fact.authority'), <WalletLink key="authority" wallet={authority} />],
          [t('organization.fact.registered'), <TimeText key="registered" at={registeredAt} />],
          [
            t('organization.fact.profile'),
            <HashText key="profile" value={profile.hash} what={t('organization.fact.profile')} />,
          ],
        ]}
      />
    </Section>
  )
}
