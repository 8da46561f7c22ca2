import { AmountError, parseAmount } from '@groundtruth/sdk/amounts'

const WHOLE_BPS = 10_000
const MOST = 4

export interface FundingShares {
  proposals: string[]
  proposalBps: number[]
  /** What is left for other sources. */
  otherBps: number
}

/** Reads `address=percent` rows; null where they are malformed, too many, or more than the whole. */
export function readFunding(text: string): FundingShares | null {
  const rows = text
    .split(/[\n,]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
  const proposals: string[] = []
  const proposalBps: number[] = []
  for (const row of rows) {
    const [, address, percent] = /^([1-9A-HJ-NP-Za-km-z]{32,44})\s*=\s*([\d.]+)\s*%?$/.exec(row) ?? []
    const bps = percent === undefined ? null : bpsOf(percent)
    if (address === undefined || bps === null || proposals.includes(address)) return null
    proposals.push(address)
    proposalBps.push(bps)
  }
  const otherBps = WHOLE_BPS - proposalBps.reduce((sum, bps) => sum + bps, 0)
  return proposals.length > MOST || otherBps < 0 ? null : { proposals, proposalBps, otherBps }
}

function bpsOf(percent: string): number | null {
  try {
    const bps = Number(parseAmount(percent, 2))
    return bps > 0 && bps <= WHOLE_BPS ? bps : null
  } catch (error) {
    if (!(error instanceof AmountError)) throw error
    return null
  }
}
