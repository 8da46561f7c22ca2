import type { ClaimView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { AttestationList, ClaimStatusText, useClaim } from '../../entities/claim/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { Flags } from '../../entities/project/index.ts'
import { RefLink, refName, WalletLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { CheckPanel, EvidenceFiles, RecomputePanel } from '../../features/evidence/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  Empty,
  Facts,
  Figure,
  HashText,
  lazyPart,
  PageHead,
  Section,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'
import { Disputes, fundingText, Needs, Revisions } from './claim-life.tsx'
import { ClaimSentence } from './claim-sentence.tsx'

// What only a connected wallet sees is loaded with it.
const AttestPanel = lazyPart(() =>
  import('../../features/attest/index.ts').then(({ AttestPanel: Panel }) => Panel),
)
const IssuePanel = lazyPart(() =>
  import('../../features/issue/index.ts').then(({ IssuePanel: Panel }) => Panel),
)
const ClaimActs = lazyPart(() =>
  import('../../features/claim-acts/index.ts').then(({ ClaimActs: Acts }) => Acts),
)
const ResubmitPanel = lazyPart(() =>
  import('../../features/claim-acts/index.ts').then(({ ResubmitPanel: Panel }) => Panel),
)

const route = getRouteApi('/claims/$address')

export function ClaimPage() {
  const { address } = route.useParams()
  const query = useClaim(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(claim) => <Claim key={claim.address} claim={claim} />}
    </AnswerView>
  )
}

function Claim({ claim }: { claim: ClaimView }) {
  const { number, project, attestations, quorum, manifest, status } = claim
  const issuable = status === 'verified' || status === 'upheld'
  const session = useSession()
  return (
    <>
      <PageHead
        title={`${refName(project)}: ${t('claim.name', { number, period: periodText(claim.periodStart, claim.periodEnd) })}`}
        crumbs={[
          <Link key="projects" to="/projects">
            {t('nav.projects')}
          </Link>,
          <RefLink key="project" kind="project" target={project} />,
        ]}
      >
        <ClaimStatusText status={claim.status} />
      </PageHead>
      <Columns>
        <div>
          <ClaimSentence claim={claim} />
          <Needs claim={claim} />
          <Flags flags={claim.flags} />
          <Section title={t('claim.attestations')}>
            {attestations.length === 0 ? (
              <Empty>{t('claim.attestationsEmpty', { quorum })}</Empty>
            ) : (
              <AttestationList attestations={attestations} />
            )}
          </Section>
        </div>
        <div>
          {session !== null && <AttestPanel claim={claim} />}
          {issuable && <IssuePanel claim={claim} />}
          {session !== null && <ClaimActs claim={claim} />}
          <ClaimFacts claim={claim} />
        </div>
      </Columns>
      {session !== null && <ResubmitPanel claim={claim} />}
      <Disputes claim={claim} />
      <Revisions revisions={claim.revisions} />
      <EvidenceFiles claim={claim} />
      {manifest !== null && <RecomputePanel claim={claim} />}
      {manifest !== null && <CheckPanel pack={claim} />}
      <Section title={t('claim.timeline')}>
        <Timeline lines={claim.timeline} />
      </Section>
      <AskChain address={claim.address} />
    </>
  )
}

function ClaimFacts({ claim }: { claim: ClaimView }) {
  const { methodology, batch } = claim
  return (
    <Section title={t('claim.facts')}>
      <Facts
        rows={[
          [<Term key="vintage" name="vintage" begins />, claim.vintage],
          [t('claim.fact.methodology'), methodology.code ?? refName(methodology)],
          [t('claim.fact.submitted'), <TimeText key="submitted" at={claim.submittedAt} />],
          [t('claim.fact.owner'), <WalletLink key="owner" wallet={claim.owner} />],
          [<Term key="revision" name="revision" begins />, claim.revision],
          [t('claim.fact.funding'), fundingText(claim)],
          [t('claim.fact.expected'), <Figure key="expected" amount={claim.expected} kind="credits" />],
          [
            t('claim.fact.root'),
            <HashText key="root" value={claim.evidenceRoot} what={t('claim.fact.root')} />,
          ],
          [
            t('claim.fact.batch'),
            batch === null ? null : <RefLink key="batch" kind="batch" target={batch} />,
          ],
        ]}
      />
    </Section>
  )
}
