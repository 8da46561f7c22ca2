import type { MotionView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { motionAct, MotionState, motionTitle, useMotion } from '../../entities/council/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { OrganizationName } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { durationText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  ExactTime,
  Facts,
  HashText,
  lazyPart,
  PageHead,
  Prose,
  Section,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'
import { StoredInstruction } from './stored-instruction.tsx'
import { Voices } from './voices.tsx'

// What only a connected wallet sees is loaded with it.
const MotionActs = lazyPart(() => import('./motion-acts.tsx').then(({ MotionActs: Acts }) => Acts))

const route = getRouteApi('/motions/$address')

export function MotionPage() {
  const { address } = route.useParams()
  const query = useMotion(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(motion) => <Motion key={motion.address} motion={motion} />}
    </AnswerView>
  )
}

function Motion({ motion }: { motion: MotionView }) {
  const { instruction, council, organization, executableAt, expiresAt, proposedAt } = motion
  const { timeLock, documentHash, document } = motion
  const session = useSession()
  return (
    <>
      <PageHead
        title={motionTitle(motion)}
        crumbs={[
          <Link key="council" to="/councils/$address" params={{ address: council.address }}>
            {t('council.title')}
          </Link>,
        ]}
        lead={rich('motion.by', {
          motion: <Term name="motion" begins />,
          organization: <OrganizationName organization={organization} />,
        })}
      >
        <MotionState motion={motion} />
      </PageHead>
      <Columns>
        <div>
          <Facts
            rows={[
              [t('motion.name'), motionAct(instruction)],
              [
                <Term key="lock" name="timeLock" begins />,
                timeLock === 0 ? t('motion.fact.atOnce') : durationText(timeLock),
              ],
              [t('motion.fact.proposed'), <TimeText key="proposed" at={proposedAt} />],
              [
                t('motion.fact.due'),
                executableAt === null ? null : <ExactTime key="due" at={executableAt} />,
              ],
              [t('motion.fact.expires'), <ExactTime key="expires" at={expiresAt} />],
              [
                t('motion.fact.document'),
                <HashText key="reasons" value={documentHash} what={t('motion.fact.document')} />,
              ],
            ]}
          />
          {document !== null && (
            <Section title={t('motion.fact.reasons')}>
              <Prose text={document} />
            </Section>
          )}
          <Voices motion={motion} />
        </div>
        <div>{session !== null && <MotionActs motion={motion} />}</div>
      </Columns>
      <StoredInstruction motion={motion} />
      <Section title={t('council.timeline')}>
        <Timeline lines={motion.timeline} />
      </Section>
      <AskChain address={motion.address} />
    </>
  )
}
