import type { ContributorView } from '@groundtruth/server/api-types'
import { count, t } from '../../shared/messages/contributor.ts'
import { sumsText } from './amounts.ts'

/** A wallet's giving in one or two sentences. */
export function Summary({ view: { stakes, contributions, drawn } }: { view: ContributorView }) {
  if (stakes.length === 0) return <p>{t('contributor.sum.nothing')}</p>
  const given = stakes.map(({ row }) => row.contributed)
  const value = stakes.map(({ row }) => row.value)
  return (
    <>
      <p>
        {t('contributor.sum.given', {
          given: sumsText(given),
          contributions: count('contributions', contributions.length),
          value: sumsText(value),
        })}
      </p>
      {drawn.length > 0 && (
        <p>
          {t('contributor.sum.drawn', {
            drawn: sumsText(drawn.map(({ amount }) => amount)),
            proposals: count('proposals', new Set(drawn.map(({ proposal }) => proposal.address)).size),
            paid: sumsText(drawn.map(({ paid }) => paid)),
          })}
        </p>
      )}
    </>
  )
}
