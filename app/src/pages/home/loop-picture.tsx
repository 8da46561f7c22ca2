import type { LoopStage, Overview } from '@groundtruth/server/api-types'
import { ScaleBar, scaleOf } from '../../shared/drawing/index.ts'
import { creditsText, moneyText } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/index.ts'
import { Section } from '../../shared/ui/index.ts'
import { type Band, Bands, ClaimDots, Dots } from './loop-drawings.tsx'
import styles from './loop.module.css'
import { Stage } from './loop-stage.tsx'

/** Height of the picture's drawing area, in rem. */
const HEIGHT = 7

/** The loop as a picture: money to the left, credits to the right, proofs where they meet; a list where it is narrow. */
export function LoopPicture({ overview: { money, credits, loop, claims } }: { overview: Overview }) {
  const moneyScale = scaleOf(
    money.map((total) => total.received),
    HEIGHT,
  )
  const creditScale = scaleOf(
    credits.map((total) => total.issued),
    HEIGHT,
  )
  const of = (key: LoopStage['key']): LoopStage =>
    loop.find((stage) => stage.key === key) ?? { key, open: false, count: 0 }
  const received = money.map((total): Band => ({ kind: 'money', height: moneyScale.height(total.received) }))
  const inVaults = money.map((total): Band => ({ kind: 'money', height: moneyScale.height(total.inVaults) }))
  const retired = credits.map((total): Band => ({
    kind: 'retired',
    height: creditScale.height(total.retired),
  }))
  const issued = credits.flatMap((total): Band[] => [
    { kind: 'buffered', height: creditScale.height(total.buffered) },
    { kind: 'held', height: creditScale.height(total.held) },
    { kind: 'retired', height: creditScale.height(total.retired) },
  ])
  return (
    <Section title={t('loop.title')} help={t('loop.help')}>
      <div>
        <div className={styles.sides} aria-hidden="true">
          <span className={styles.moneySide}>{t('loop.money')}</span>
          <span className={styles.proofSide}>{t('loop.proofs')}</span>
          <span className={styles.creditSide}>{t('loop.credits')}</span>
        </div>
        <ol className={styles.loop}>
          <Stage
            stage={of('contributions')}
            to="/ledger"
            drawing={<Bands bands={received} flows="after" beside />}
          >
            {[
              count('contributions', of('contributions').count),
              ...money.map((total) => t('loop.received', { amount: moneyText(total.received) })),
            ]}
          </Stage>
          <Stage stage={of('pools')} to="/funds" drawing={<Bands bands={inVaults} flows="before" beside />}>
            {[
              count('pools', of('pools').count),
              ...money.map((total) => t('loop.inVaults', { amount: moneyText(total.inVaults) })),
            ]}
          </Stage>
          <Stage stage={of('proposals')} to="/funds" drawing={<Dots number={of('proposals').count} />}>
            {[count('proposals', of('proposals').count)]}
          </Stage>
          <Stage stage={of('deliveries')} to="/funds" drawing={<Dots number={of('deliveries').count} />}>
            {[count('deliveries', of('deliveries').count)]}
          </Stage>
          <Stage stage={of('claims')} to="/claims" drawing={<ClaimDots claims={claims} />}>
            {claimLines(claims)}
          </Stage>
          <Stage stage={of('attestations')} to="/claims" drawing={<Dots number={of('attestations').count} />}>
            {[count('statements', of('attestations').count)]}
          </Stage>
          <Stage stage={of('batches')} to="/batches" drawing={<Bands bands={issued} flows="after" />}>
            {[
              count('batches', of('batches').count),
              ...credits.flatMap((total) => [
                t('loop.issued', { amount: creditsText(total.issued) }),
                t('loop.held', { amount: creditsText(total.held) }),
                t('loop.buffered', { amount: creditsText(total.buffered) }),
              ]),
            ]}
          </Stage>
          <Stage
            stage={of('retirements')}
            to="/retirements"
            drawing={<Bands bands={retired} flows="before" />}
          >
            {[
              count('retirements', of('retirements').count),
              ...credits.map((total) => t('loop.retired', { amount: creditsText(total.retired) })),
            ]}
          </Stage>
        </ol>
        <div className={styles.scales}>
          <ScaleBar
            scale={moneyScale}
            kind="money"
            words={(amount) => t('loop.scaleMoney', { amount: moneyText(amount).replace(/ .*/, '') })}
          />
          <ScaleBar scale={creditScale} kind="credits" />
        </div>
        <p className={styles.return}>
          <strong>{t('loop.return')}:</strong> {t('loop.returnNote')}
        </p>
      </div>
    </Section>
  )
}

function claimLines(claims: Overview['claims']): string[] {
  return (['issued', 'verified', 'submitted', 'rejected'] as const)
    .filter((status) => claims[status] > 0)
    .map((status) => t(`loop.claims.${status}`, { n: claims[status] }))
}
