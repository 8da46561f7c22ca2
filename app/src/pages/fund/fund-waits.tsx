import type { FundView } from '@groundtruth/server/api-types'
import { lookUp, rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Help, Notice, Term, TimeText } from '../../shared/ui/index.ts'

/** What a reader must know first: that it winds down, is paused, or when it ends. */
export function FundWaits({ fund: { paused, windDown, expiresAt } }: { fund: FundView }) {
  return (
    <>
      {windDown !== null && (
        <Notice>
          <p>
            {rich('fund.waits.windDown', {
              term: <Term name="windingDown" begins />,
              time: <TimeText at={windDown.at} />,
            })}
          </p>
        </Notice>
      )}
      {paused.length > 0 && (
        <Notice tone="bad">
          {t('fund.waits.paused', {
            what: paused.map((name) => lookUp(`fund.paused.${name}`, name)).join(', '),
          })}
        </Notice>
      )}
      {windDown === null && expiresAt !== null && (
        <Help>{rich('fund.waits.expires', { time: <ExactTime at={expiresAt} /> })}</Help>
      )}
    </>
  )
}
