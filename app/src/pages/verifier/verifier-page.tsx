import type { AccreditationTerm, VerifierView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { Attested, StatusHistory, useVerifier, VerifierStanding } from '../../entities/organization/index.ts'
import { OrganizationName, RefLink, refName, WalletLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  DataTable,
  DayText,
  Facts,
  HashText,
  lazyPart,
  PageHead,
  Section,
  type TableColumn,
  TimeText,
} from '../../shared/ui/index.ts'

const VerifierActs = lazyPart(() =>
  import('../../features/organization-acts/index.ts').then((module) => module.VerifierActs),
)

const route = getRouteApi('/verifiers/$address')

const scopeText = ({ scope }: Pick<VerifierView, 'scope'>): string =>
  scope.map((methodology) => methodology.code ?? refName(methodology)).join(', ')

const TERMS: TableColumn<AccreditationTerm>[] = [
  {
    head: t('organizations.valid'),
    cell: ({ validFrom, validUntil }) => periodText(validFrom, validUntil),
    lead: true,
  },
  { head: t('organizations.scope'), cell: scopeText },
  { head: t('ledger.when'), cell: ({ at }) => <DayText at={at} /> },
  { head: t('ledger.actor'), cell: ({ actor }) => <WalletLink wallet={actor} /> },
  {
    head: t('verifier.fact.credential'),
    cell: ({ credentialHash }) => <HashText value={credentialHash} what="SHA-256" />,
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** An accreditation: its terms, its changes of status, and everything that was attested under it. */
export function VerifierPage() {
  const { address } = route.useParams()
  const query = useVerifier(address)
  return (
    <>
      {/* A page about a person's wallet is not for search engines. */}
      <meta name="robots" content="noindex" />
      <AnswerView query={query} askChain={<AskChain address={address} />}>
        {(view) => <Verifier key={view.address} verifier={view} />}
      </AnswerView>
    </>
  )
}

function Verifier({ verifier }: { verifier: VerifierView }) {
  const session = useSession()
  const { organization, standing, person, statuses, terms, attestations } = verifier
  return (
    <>
      <PageHead
        title={t('verifier.title', { organization: refName(organization) })}
        crumbs={[
          <Link key="organizations" to="/organizations">
            {t('nav.organizations')}
          </Link>,
          <RefLink key="organization" kind="organization" target={organization} />,
        ]}
        lead={t('verifier.lead')}
      >
        <VerifierStanding standing={standing} />
      </PageHead>
      <Columns>
        <Section title={t('organization.facts')}>
          <Facts
            rows={[
              [t('organizations.person'), <WalletLink key="person" wallet={person} />],
              [t('kind.organization'), <OrganizationName key="organization" organization={organization} />],
              [t('organizations.scope'), scopeText(verifier)],
              [t('organizations.valid'), periodText(verifier.validFrom, verifier.validUntil)],
              [t('verifier.fact.accredited'), <TimeText key="since" at={verifier.accreditedAt} />],
              [
                t('verifier.fact.credential'),
                <HashText key="credential" value={verifier.credentialHash} what="SHA-256" />,
              ],
            ]}
          />
        </Section>
        <div>{session !== null && <VerifierActs verifier={verifier} />}</div>
      </Columns>
      <StatusHistory statuses={statuses} />
      <Section title={t('verifier.terms')}>
        <DataTable
          caption={t('verifier.terms')}
          columns={TERMS}
          rows={terms}
          rowKey={({ signature }) => signature}
        />
      </Section>
      <Attested lines={attestations} />
      <AskChain address={verifier.address} />
    </>
  )
}
