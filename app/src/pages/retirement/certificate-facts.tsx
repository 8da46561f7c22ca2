import type { RetirementView } from '@groundtruth/server/api-types'
import { formatAmount } from '@groundtruth/sdk/amounts'
import { Link } from '@tanstack/react-router'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { RefLink, WalletLink } from '../../entities/refs/index.ts'
import { beneficiaryText } from '../../entities/retirement/index.ts'
import { exactTime, periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { Facts, Figure, HashText } from '../../shared/ui/index.ts'

export function CertificateFacts({ retirement }: { retirement: RetirementView }) {
  const { beneficiaryKind, beneficiary, periodStart, periodEnd, country } = retirement
  return (
    <Facts
      rows={[
        [t('retirement.fact.amount'), <Figure key="amount" amount={retirement.amount} kind="credits" />],
        [t('retirement.fact.beneficiary'), beneficiaryText(retirement)],
        [
          t('retirement.fact.hash'),
          beneficiaryKind === 'hash' && beneficiary !== null ? (
            <HashText key="hash" value={beneficiary} what="SHA-256" whole />
          ) : null,
        ],
        [t('retirement.fact.purpose'), t(`retirement.purpose.${retirement.purpose}`)],
        [t('retirement.fact.country'), country ?? t('value.notStated')],
        [
          t('retirement.fact.period'),
          periodStart === null || periodEnd === null ? null : periodText(periodStart, periodEnd),
        ],
        [t('retirement.fact.project'), <RefLink key="project" kind="project" target={retirement.project} />],
        [
          t('retirement.fact.claim'),
          <Link key="claim" to="/claims/$address" params={{ address: retirement.claim }}>
            {t('batch.fact.claimLink')}
          </Link>,
        ],
        [t('retirement.fact.batch'), <RefLink key="batch" kind="batch" target={retirement.batch} />],
        [
          t('retirement.fact.serials'),
          `${serial(retirement.firstSerial)} – ${serial(retirement.lastSerial)}`,
        ],
        [t('retirement.fact.vintage'), retirement.vintage],
        [t('retirement.fact.day'), exactTime(retirement.retiredAt)],
        [t('retirement.fact.status'), t(`batch.status.${retirement.batchStatus}`)],
        [t('retirement.fact.holder'), <WalletLink key="holder" wallet={retirement.holder} />],
        [
          t('retirement.fact.signature'),
          <TransactionLink key="signature" signature={retirement.signature} />,
        ],
      ]}
    />
  )
}

function serial(text: string): string {
  return formatAmount(BigInt(text), 0)
}
