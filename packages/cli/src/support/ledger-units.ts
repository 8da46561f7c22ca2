import type { LedgerEvent } from '@groundtruth/sdk/ledger'
import type { Trace, TraceNode, TraceUnit } from '@groundtruth/sdk/trace'
import { shortHash } from '@groundtruth/sdk/words'

export interface Unit {
  decimals: number
  /** The credit's symbol; of money the first letters of its mint, because a ledger does not hold the symbols of tokens. */
  unit: string
}

/** In what amounts are counted, as the events of a ledger say it: each fund has its money, each batch its credits. */
export class LedgerUnits {
  readonly #money = new Map<string, Unit>()
  readonly #credits = new Map<string, Unit>()
  /** Of pools and proposals. */
  readonly #fundOf = new Map<string, string>()
  readonly #symbols = new Map<string, string>()
  readonly #methodologyOf = new Map<string, string>()

  note({ name, data }: LedgerEvent): void {
    if (name === 'FundCreated')
      this.#money.set(data.fund, { decimals: data.decimals, unit: shortHash(data.mint) })
    if (name === 'PoolOpened') this.#fundOf.set(data.pool, data.fund)
    if (name === 'ProposalCreated') this.#fundOf.set(data.proposal, data.fund)
    if (name === 'MethodologyCreated') this.#symbols.set(data.methodology, data.creditSymbol)
    if (name === 'ClaimSubmitted') this.#methodologyOf.set(data.claim, data.methodology)
    if (name === 'BatchOpened') {
      const unit = this.#symbols.get(this.#methodologyOf.get(data.claim) ?? '') ?? ''
      this.#credits.set(data.batch, { decimals: data.decimals, unit })
    }
  }

  /** What a trace counts in: its money is of one fund, its credits of one methodology. */
  of({ subject, upstream }: Trace): Record<TraceUnit, Unit> {
    const found: Partial<Record<TraceUnit, Unit>> = {}
    const look = ({ id, parts, results }: TraceNode) => {
      const [address = ''] = id.split('#')
      found.money ??= this.#money.get(this.#fundOf.get(address) ?? '')
      found.credits ??= this.#credits.get(address)
      for (const { nodes } of parts) nodes.forEach(look)
      results.forEach(look)
    }
    for (const node of [subject, ...upstream]) look(node)
    const none: Unit = { decimals: 0, unit: '' }
    return { money: found.money ?? none, credits: found.credits ?? none }
  }
}
