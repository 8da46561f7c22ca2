import type { ProposalView } from '@groundtruth/server/api-types'
import { OrganizationName, RefLink, WalletLink } from '../../entities/refs/index.ts'
import { amountText, isZero, numberText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Facts, Figure, HashText, Section, Term, TimeText } from '../../shared/ui/index.ts'

export function ProposalFacts({ proposal }: { proposal: ProposalView }) {
  const { fund, project, total, proposer, payee, organization, documentHash, deposit, depositTo } = proposal
  const { createdAt, coolOffEndsAt, expiresAt, approvedAt, reportDueAt, closedAt, escrow, slot } = proposal
  return (
    <Section title={t('proposal.facts')}>
      <Facts
        rows={[
          [t('proposal.fact.total'), <Figure key="total" amount={total} kind="money" />],
          [t('proposal.fact.fund'), <RefLink key="fund" kind="fund" target={fund} />],
          [t('kind.project'), <RefLink key="project" kind="project" target={project} />],
          [t('proposal.fact.proposer'), <WalletLink key="proposer" wallet={proposer} />],
          [<Term key="is" name="payee" begins />, <WalletLink key="payee" wallet={payee} />],
          [
            t('proposal.fact.organization'),
            <OrganizationName key="organization" organization={organization} />,
          ],
          [
            t('proposal.fact.document'),
            <HashText key="document" value={documentHash} what={t('proposal.fact.document')} />,
          ],
          [t('proposal.fact.read'), <Read key="read" document={proposal.document} />],
          [t('proposal.fact.made'), <TimeText key="made" at={createdAt} />],
          [t('proposal.fact.slot'), numberText(slot)],
          [
            <Term key="is" name="waiting" begins />,
            coolOffEndsAt === null ? null : <ExactTime key="waiting" at={coolOffEndsAt} />,
          ],
          approvedAt === null
            ? [t('proposal.fact.drawBy'), <ExactTime key="by" at={expiresAt} />]
            : [t('proposal.fact.drawn'), <ExactTime key="drawn" at={approvedAt} />],
          [
            t('proposal.fact.reportDue'),
            reportDueAt === null ? null : <ExactTime key="report" at={reportDueAt} />,
          ],
          [t('proposal.fact.closed'), closedAt === null ? null : <TimeText key="closed" at={closedAt} />],
          [
            t('proposal.fact.deposit'),
            depositTo !== null
              ? rich('proposal.fact.depositBack', { wallet: <WalletLink wallet={depositTo} /> })
              : isZero(deposit)
                ? null
                : amountText(deposit, 'money'),
          ],
          [
            t('proposal.fact.escrow'),
            escrow === null ? null : (
              <HashText key="escrow" value={escrow} what={t('proposal.fact.escrow')} />
            ),
          ],
        ]}
      />
    </Section>
  )
}

/** The proposal's document and the file that it names, to open where this server holds them. */
function Read({ document: { url, attached } }: Pick<ProposalView, 'document'>) {
  return (
    <>
      {url === null ? t('proposal.fact.notHeld') : <a href={url}>{t('award.open')}</a>}
      {attached !== null && (
        <>
          {', '}
          {attached.url === null ? (
            <bdi>{attached.name}</bdi>
          ) : (
            <a href={attached.url} download={attached.name}>
              <bdi>{attached.name}</bdi>
            </a>
          )}
        </>
      )}
    </>
  )
}
