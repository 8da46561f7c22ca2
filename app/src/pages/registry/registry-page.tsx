import type { RegistryView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { useRegistry } from '../../entities/council/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { amountText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  ExactTime,
  Facts,
  Help,
  lazyPart,
  Notice,
  PageHead,
  Section,
  Term,
  useHashScroll,
} from '../../shared/ui/index.ts'
import { Councils } from './councils.tsx'

// What only a connected wallet sees is loaded with it.
const RegistryActs = lazyPart(() => import('./registry-acts.tsx').then(({ RegistryActs: Acts }) => Acts))
const StewardActs = lazyPart(() =>
  import('../../features/steward-acts/index.ts').then(({ StewardActs: Acts }) => Acts),
)
const CreateCouncil = lazyPart(() =>
  import('../../features/council-acts/index.ts').then((module) => module.CreateCouncil),
)

const DAY = 86_400
const days = (seconds: number): string => t('council.days', { days: seconds / DAY })

/** Who keeps the rules of the registry, its terms, and what is paused. */
export function RegistryPage() {
  const query = useRegistry()
  return <AnswerView query={query}>{(registry) => <Registry registry={registry} />}</AnswerView>
}

function Registry({ registry }: { registry: RegistryView }) {
  const { parameters, paused } = registry
  const session = useSession()
  useHashScroll()
  return (
    <>
      <PageHead title={t('registry.title')} lead={t('registry.lead')} />
      <Columns>
        <div>
          <Section title={t('registry.roles')}>
            <Roles registry={registry} />
          </Section>
          <Section title={t('registry.paused')}>
            {paused.length === 0 ? (
              <p>{t('registry.pausedNone')}</p>
            ) : (
              <Notice tone="bad">{paused.map((name) => t(`registry.pause.${name}`)).join(', ')}</Notice>
            )}
            <Help>{t('registry.pausedHelp')}</Help>
          </Section>
          <Section title={t('registry.terms')}>
            <Facts
              rows={[
                [t('registry.term.handover'), days(parameters.handoverDelay)],
                [
                  rich('registry.terms.suspension', { suspension: <Term name="suspension" /> }),
                  days(parameters.suspensionTerm),
                ],
                [t('registry.term.decision'), days(parameters.decisionTerm)],
                [t('registry.term.response'), days(parameters.responseTerm)],
                [
                  rich('registry.terms.deposit', { objection: <Term name="objection" /> }),
                  amountText(parameters.disputeDeposit, 'money'),
                ],
                [t('registry.term.consecutive'), parameters.consecutiveClaims],
              ]}
            />
          </Section>
          <Councils />
          <Section title={t('registry.timeline')}>
            <Timeline lines={registry.timeline} />
          </Section>
        </div>
        <div id="acts">
          {session !== null && <RegistryActs registry={registry} />}
          {session !== null && <StewardActs registry={registry} />}
          {session !== null && <CreateCouncil registry={registry} />}
        </div>
      </Columns>
      <AskChain address={registry.address} />
    </>
  )
}

function Roles({ registry }: { registry: RegistryView }) {
  const { steward, council, pendingSteward, stewardDueAt, guardian, depositDestination } = registry
  return (
    <Facts
      rows={[
        [
          <Term key="role" name="steward" begins />,
          council === null ? (
            <WalletLink key="steward" wallet={steward} />
          ) : (
            <Link key="steward" to="/councils/$address" params={{ address: council.address }}>
              {t('council.title')}
            </Link>
          ),
        ],
        [
          t('registry.role.pending'),
          pendingSteward === null ? null : <WalletLink key="pending" wallet={pendingSteward} />,
        ],
        [t('registry.role.due'), stewardDueAt === null ? null : <ExactTime key="due" at={stewardDueAt} />],
        [
          rich('registry.role.guardianMay', { guardian: <Term name="guardian" begins /> }),
          <WalletLink key="guardian" wallet={guardian} />,
        ],
        [t('registry.role.destination'), <WalletLink key="destination" wallet={depositDestination} />],
      ]}
    />
  )
}
