import { pausesInForce } from '@groundtruth/sdk/pauses'
import type { FundView } from '@groundtruth/server/api-types'
import { lookUp, rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Help, Notice, Term, TimeText, useNow } from '../../shared/ui/index.ts'

/** What a reader must know first: that it winds down, is paused, or when it ends. */
export function FundWaits({ fund }: { fund: FundView }) {
  const { windDown, expiresAt, paymentsResumeAt } = fund
  const paused = pausesInForce(fund, useNow())
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
          })}{' '}
          {paymentsResumeAt !== null && paused.includes('payments') && (
            <>{rich('fund.waits.resume', { time: <ExactTime at={paymentsResumeAt} /> })}</>
          )}
        </Notice>
      )}
      {windDown === null && expiresAt !== null && (
        <Help>{rich('fund.waits.expires', { time: <ExactTime at={expiresAt} /> })}</Help>
      )}
    </>
  )
}
