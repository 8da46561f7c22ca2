import { formatAmount } from '@groundtruth/sdk/amounts'
import type { FundView } from '@groundtruth/server/api-types'
import { durationText, moneyText, percentText } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/index.ts'
import { Help, Term } from '../../shared/ui/index.ts'
import styles from './fund.module.css'

/** The fund's rules, sentence by sentence, from the numbers on chain. */
export function RulesInWords({ fund: { rules, freezable } }: { fund: FundView }) {
  const { proposalDeposit } = rules
  const deposit = formatAmount(BigInt(proposalDeposit.base), proposalDeposit.decimals, { minDecimals: 2 })
  return (
    <>
      <ul className={styles.rules}>
        <li>{t('fund.rule.minimum', { amount: moneyText(rules.minimumContribution) })}</li>
        <li>{t('fund.rule.voting', { time: durationText(rules.votingPeriod) })}</li>
        <li>
          {rich('fund.rule.quorum', {
            quorum: percentText(rules.quorumBps),
            approval: percentText(rules.approvalBps),
            term: <Term name="units" />,
          })}
        </li>
        <li>{t(`fund.rule.${rules.voteWeight}`)}</li>
        <li>{t('fund.rule.coolOff', { time: durationText(rules.coolOff) })}</li>
        <li>
          {t('fund.rule.reviewers', {
            organizations: count('organizations', rules.reviewers),
            time: durationText(rules.challengePeriod),
          })}
        </li>
        <li>
          {t('fund.rule.caps', {
            proposal: percentText(rules.capPerProposalBps),
            period: percentText(rules.capPerPeriodBps),
            time: durationText(rules.capPeriod),
          })}
        </li>
        <li>{t('fund.rule.deposit', { amount: `${deposit} ${proposalDeposit.unit}` })}</li>
        {freezable && <li>{t('fund.rule.freezable')}</li>}
      </ul>
      <Help>{t('fund.rule.later')}</Help>
    </>
  )
}
