import type { FundView } from '@groundtruth/server/api-types'
import {
  amountText,
  dayText,
  durationText,
  exactTime,
  isZero,
  moneyText,
  percentText,
  withBase,
} from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/payee.ts'
import { Section } from '../../shared/ui/index.ts'
import type { Limits } from './limits.ts'
import styles from './propose.module.css'

/** What the fund's rules mean for a proposal that is made now. */
export function RulesBeside({ fund, limits, now }: { fund: FundView; limits: Limits; now: number }) {
  const { rules, balance } = fund
  return (
    <Section title={t('propose.rules')}>
      <ul className={styles.rules}>
        <li>
          {t('propose.rules.cap', {
            percent: percentText(rules.capPerProposalBps),
            amount: moneyText(withBase(balance, limits.cap)),
          })}
        </li>
        <li>
          {t('propose.rules.vote', {
            time: exactTime(now + rules.votingPeriod),
            quorum: percentText(rules.quorumBps),
            approval: percentText(rules.approvalBps),
          })}
        </li>
        <li>{t('propose.rules.coolOff', { time: durationText(rules.coolOff) })}</li>
        <li>
          {t('propose.rules.draw', {
            earliest: dayText(limits.bounds.earliest),
            latest: dayText(limits.bounds.latest),
          })}
        </li>
        <li>
          {t('propose.rules.review', {
            organizations: count('organizations', rules.reviewers),
            time: durationText(rules.challengePeriod),
          })}
        </li>
        <li>
          {isZero(rules.proposalDeposit)
            ? t('propose.rules.noDeposit')
            : t('propose.rules.deposit', { amount: amountText(rules.proposalDeposit, 'money') })}
        </li>
      </ul>
    </Section>
  )
}
