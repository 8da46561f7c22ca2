import type { Amount, FundRules } from '@groundtruth/server/api-types'
import { moneyText, withBase } from '../../shared/format/index.ts'

const digits = new Intl.NumberFormat('en')

/** A weight is money where it is linear, and a plain number where it is a root of money. */
export function weightText(weight: string | bigint, { voteWeight }: FundRules, like: Amount): string {
  const value = BigInt(weight)
  return voteWeight === 'linear' ? moneyText(withBase(like, value)) : digits.format(value)
}
