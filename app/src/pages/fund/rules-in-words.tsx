import { formatAmount } from '@groundtruth/sdk/amounts'
import type { FundView } from '@groundtruth/server/api-types'
import { durationText, isZero, moneyText, percentText } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Help, Term, TimeText } from '../../shared/ui/index.ts'
import styles from './fund.module.css'

/** The fund's rules, sentence by sentence, from the numbers on chain. */
export function RulesInWords({ fund: { rules, freezable, rulesChangedAt, rulesDueAt } }: { fund: FundView }) {
  const { proposalDeposit, capPeriod } = rules
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
            weight: <Term name="weight" />,
          })}
        </li>
        <li>{t(`fund.rule.${rules.voteWeight}`)}</li>
        <li>{t('fund.rule.snapshot')}</li>
        <li>
          {rich('fund.rule.coolOff', { time: durationText(rules.coolOff), veto: <Term name="veto" /> })}
        </li>
        <li>
          {rich('fund.rule.reviewers', {
            organizations: count('organizations', rules.reviewers),
            time: durationText(rules.challengePeriod),
            objection: <Term name="deliveryObjection" />,
          })}
        </li>
        <li>{t('fund.rule.cap', { proposal: percentText(rules.capPerProposalBps) })}</li>
        {capPeriod > 0 && (
          <li>
            {t('fund.rule.period', {
              period: percentText(rules.capPerPeriodBps),
              time: durationText(capPeriod),
            })}
          </li>
        )}
        <li>
          {isZero(proposalDeposit)
            ? t('fund.rule.noDeposit')
            : t('fund.rule.deposit', { amount: `${deposit} ${proposalDeposit.unit}` })}
        </li>
        <li>{rich('fund.rule.refund', { units: <Term name="units" /> })}</li>
        {freezable && <li>{t('fund.rule.freezable')}</li>}
      </ul>
      <Help>{t('fund.rule.kept')}</Help>
      {rulesChangedAt !== null && (
        <Help>
          {rich('fund.rule.changed', {
            time: <TimeText at={rulesChangedAt} />,
            due: <ExactTime at={rulesDueAt} />,
          })}
        </Help>
      )}
    </>
  )
}
