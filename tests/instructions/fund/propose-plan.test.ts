import { expect } from 'chai'
import { FUNDING_TERM, propose, type ProposalInput } from '../../support/calls/proposals.ts'
import { expectRefused } from '../../support/expect.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { DAY } from '../../support/values.ts'

describe('propose: the plan', () => {
  const scene = new RunningFund()
  const { chain } = scene
  const refuse = (more: Partial<ProposalInput>, error: string) =>
    expectRefused(chain, propose(chain, scene.input(more)), error)
  /** When the money is drawn at the latest, by the rules of the scene. */
  const drawnBy = () => chain.now + 7n * DAY + 2n * DAY + FUNDING_TERM

  describe('its milestones', () => {
    const one = { amount: 1_000n }
    it('takes one, and eight', () => {
      for (const length of [1, 8]) {
        const proposal = scene.propose({ milestones: Array.from({ length }, () => one) })
        expect(scene.read(proposal).milestones).to.have.lengthOf(length)
      }
    })

    it('refuses none, nine, and one of nothing', () => {
      const budget = [{ code: 'ALL', amount: 1_000n }]
      refuse({ milestones: [], total: 1_000n, budget }, 'MilestonesInvalid')
      refuse({ milestones: [], total: 0n, budget: [] }, 'MilestonesInvalid')
      refuse({ milestones: Array.from({ length: 9 }, () => one) }, 'MilestonesInvalid')
      refuse({ milestones: [one, { amount: 0n }] }, 'MilestonesInvalid')
    })

    it('refuses rows that do not sum to the total', () => {
      for (const total of [1_999n, 2_001n]) refuse({ milestones: [one, one], total }, 'MilestonesInvalid')
    })

    it('refuses rows that sum beyond what a number holds', () => {
      const milestones = [{ amount: 2n ** 64n - 1n }, { amount: 1_001n }]
      refuse({ milestones, total: 1_000n }, 'ArithmeticOverflow')
    })

    it('is due from the second after the last draw on, within five years of 366 days', () => {
      const due = (dueAt: bigint) => ({ milestones: [{ ...one, dueAt }] })
      refuse(due(drawnBy()), 'MilestonesInvalid')
      scene.propose(due(drawnBy() + 1n))
      refuse(due(chain.now + 1_830n * DAY + 1n), 'MilestonesInvalid')
      scene.propose(due(chain.now + 1_830n * DAY))
    })

    it('asks for credits where it is met by them, and nowhere else', () => {
      const credits = { ...one, kind: 'credits' as const }
      refuse({ milestones: [{ ...credits, quantity: 0n }] }, 'MilestonesInvalid')
      refuse({ milestones: [{ ...one, quantity: 5n }] }, 'MilestonesInvalid')
      refuse({ milestones: [{ ...one, kind: 'advance', quantity: 5n }, one] }, 'MilestonesInvalid')
      const proposal = scene.propose({ milestones: [{ ...credits, quantity: 5n }] })
      expect(scene.read(proposal).milestones[0]).to.include({ kind: 'credits', quantity: 5n })
    })

    it('pays at most half in advance, to the unit', () => {
      const plan = (advance: bigint, rest: bigint) => ({
        milestones: [{ amount: advance, kind: 'advance' as const }, { amount: rest }],
      })
      scene.propose(plan(1_000n, 1_000n))
      refuse(plan(1_001n, 1_000n), 'AdvanceTooLarge')
      refuse(plan(1_000n, 999n), 'AdvanceTooLarge')
      refuse({ milestones: [{ ...one, kind: 'advance' }] }, 'AdvanceTooLarge')
      const two = [
        { amount: 600n, kind: 'advance' as const },
        { amount: 600n, kind: 'advance' as const },
      ]
      refuse({ milestones: [...two, { amount: 1_000n }] }, 'AdvanceTooLarge')
    })
  })

  describe('its budget', () => {
    const lines = (...amounts: bigint[]) =>
      amounts.map((amount, place) => ({ code: `LINE-${place}`, amount }))

    it('takes one line, and eight', () => {
      for (const budget of [lines(2_000_000n), lines(...Array.from({ length: 8 }, () => 250_000n))]) {
        expect(scene.read(scene.propose({ budget })).budget).to.have.lengthOf(budget.length)
      }
    })

    it('refuses none, nine, a line of nothing and lines that do not sum to the total', () => {
      refuse({ budget: [] }, 'BudgetInvalid')
      const milestones = [{ amount: 9n }]
      refuse({ budget: lines(...Array.from({ length: 9 }, () => 1n)), milestones }, 'BudgetInvalid')
      refuse({ budget: lines(2_000_000n, 0n) }, 'BudgetInvalid')
      for (const amount of [1_999_999n, 2_000_001n]) refuse({ budget: lines(amount) }, 'BudgetInvalid')
      refuse({ budget: lines(2n ** 64n - 1n, 2_000_001n) }, 'ArithmeticOverflow')
    })

    it('refuses a code that is malformed or stands twice', () => {
      for (const code of ['', 'labour', '-A', 'A B', 'Ü']) {
        refuse({ budget: [{ code, amount: 2_000_000n }] }, 'BudgetInvalid')
      }
      const same = { code: 'LABOUR', amount: 1_000_000n }
      refuse({ budget: [same, same] }, 'BudgetInvalid')
    })
  })

  describe('its share of credits', () => {
    const from = chain.now
    const share = { bps: 1, from, until: from + 1n, tonnage: 1n }
    it('takes the smallest and the largest', () => {
      scene.propose({ share })
      scene.propose({ share: { ...share, bps: 10_000, tonnage: 2n ** 64n - 1n } })
    })

    it('refuses more than the whole, and a share without period or tonnage, and these without a share', () => {
      for (const part of [
        { bps: 10_001 },
        { bps: 65_535 },
        { bps: 0 },
        { until: from },
        { until: from - 1n },
        { tonnage: 0n },
        { bps: 0, until: from },
        { bps: 0, tonnage: 0n },
      ]) {
        refuse({ share: { ...share, ...part } }, 'CreditShareInvalid')
      }
    })
  })
})
