import type { DeliveryView } from '@groundtruth/server/api-types'
import { OrganizationName, RefLink, WalletLink } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { Facts, Figure, HashText, Section, Term, TimeText } from '../../shared/ui/index.ts'

/** What is fixed about a delivery. */
export function DeliveryFacts({ delivery }: { delivery: DeliveryView }) {
  const { proposal, project, fund, amount, organization, payee, submitter } = delivery
  const { revision, submittedAt, decidedAt, evidenceRoot, milestone, title } = delivery
  return (
    <Section title={t('delivery.page.facts')}>
      <Facts
        rows={[
          [t('kind.proposal'), <RefLink key="proposal" kind="proposal" target={proposal} />],
          [t('delivery.page.milestone'), <bdi key="milestone">{numbered(milestone, title)}</bdi>],
          [<Term key="revision" name="revision" begins />, revision],
          [t('milestone.amount'), <Figure key="amount" amount={amount} kind="money" />],
          [t('delivery.page.when'), <TimeText key="when" at={submittedAt} />],
          [t('delivery.page.by'), <WalletLink key="by" wallet={submitter} />],
          [t('delivery.page.decided'), decidedAt === null ? null : <TimeText key="decided" at={decidedAt} />],
          [
            t('delivery.page.organization'),
            <OrganizationName key="organization" organization={organization} />,
          ],
          [t('delivery.page.payee'), <WalletLink key="payee" wallet={payee} />],
          [t('kind.fund'), <RefLink key="fund" kind="fund" target={fund} />],
          [t('kind.project'), <RefLink key="project" kind="project" target={project} />],
          [t('delivery.root'), <HashText key="root" value={evidenceRoot} what={t('delivery.root')} />],
        ]}
      />
    </Section>
  )
}

const numbered = (milestone: number, title: string | null): string =>
  title === null ? String(milestone + 1) : `${milestone + 1}: ${title}`
