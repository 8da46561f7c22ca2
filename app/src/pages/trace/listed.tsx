import { Fragment, type ReactNode } from 'react'
import { t } from '../../shared/messages/fund.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** More than so many are counted and not named; the lists below name all. */
const NAMED = 4

/** Things as a sentence lists them: "a, b and c". */
export function listed(items: readonly ReactNode[]): ReactNode {
  const left = items.length - NAMED
  const named = left > 0 ? [...items.slice(0, NAMED), t('trace.say.others', { n: String(left) })] : items
  return list
    .formatToParts(named.map((_, at) => String(at)))
    .map(({ type, value }, at) => (
      <Fragment key={at}>{type === 'element' ? named[Number(value)] : value}</Fragment>
    ))
}
