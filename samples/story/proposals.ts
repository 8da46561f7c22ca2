import { utc } from './time.ts'
import type { ProposalKey, SampleProposal } from './types.ts'

/** A test dollar or test euro in base units. */
export const MONEY = 1_000_000n

export const PROPOSALS: SampleProposal[] = [
  {
    key: 'inverters',
    id: 1,
    fund: 'power',
    project: 'solar',
    organization: 'SUN-DEV',
    payee: 'solarDeveloper',
    name: 'New inverters for Dry Ridge (sample)',
    summary:
      'Four inverters fail in the heat of every afternoon. New ones bring the plant back to its full yield.',
    milestones: [
      { title: 'Order of the inverters', kind: 'advance', amount: 300n * MONEY, due: utc('2026-06-15') },
      { title: 'Four inverters run', kind: 'delivery', amount: 700n * MONEY, due: utc('2026-07-15') },
    ],
    budget: [
      { code: 'INVERT', title: 'Inverters with cables', amount: 650n * MONEY },
      { code: 'WORK', title: 'Members who install them', amount: 250n * MONEY },
      { code: 'TRAVEL', title: 'Transport to the site', amount: 100n * MONEY },
    ],
    share: { bps: 1_000, from: utc('2026-04-01'), until: utc('2027-04-01'), tonnage: 600_000n },
  },
  {
    key: 'visitors',
    id: 2,
    fund: 'power',
    project: 'solar',
    organization: 'SUN-DEV',
    payee: 'solarDeveloper',
    name: 'A house for visitors (sample)',
    summary: 'A room with a model of the plant and a view over the modules.',
    milestones: [
      { title: 'The house is open', kind: 'delivery', amount: 600n * MONEY, due: utc('2026-08-31') },
    ],
    budget: [{ code: 'BUILD', title: 'House and model', amount: 600n * MONEY }],
  },
  {
    key: 'plots',
    id: 1,
    fund: 'woodland',
    project: 'forest',
    organization: 'TREE-PAY',
    payee: 'forestPayee',
    name: 'Paths to the eastern plots (sample)',
    summary:
      'Paths and small bridges, so that the trees of the eastern slope can be tended in the wet months.',
    milestones: [
      { title: 'Two bridges stand', kind: 'delivery', amount: 130n * MONEY, due: utc('2026-11-30') },
      { title: 'The paths are open', kind: 'delivery', amount: 100n * MONEY, due: utc('2027-01-31') },
    ],
    budget: [
      { code: 'TIMBER', title: 'Timber and bolts', amount: 150n * MONEY },
      { code: 'WORK', title: 'Members who build', amount: 80n * MONEY },
    ],
  },
  {
    key: 'nursery',
    id: 2,
    fund: 'woodland',
    project: 'forest',
    organization: 'TREE-DEV',
    payee: 'forestDeveloper',
    name: 'Seedlings for the gaps of the storm (sample)',
    summary: 'Three beds of native seedlings, planted where the storm of 19 September broke trees.',
    milestones: [
      {
        title: 'Seedlings stand in three beds',
        kind: 'delivery',
        amount: 60n * MONEY,
        due: utc('2026-12-15'),
      },
      { title: 'They are planted out', kind: 'delivery', amount: 60n * MONEY, due: utc('2027-04-15') },
    ],
    budget: [
      { code: 'SEED', title: 'Seed, soil, shade cloth', amount: 70n * MONEY },
      { code: 'WORK', title: 'Members who plant', amount: 50n * MONEY },
    ],
  },
  {
    key: 'battery',
    id: 3,
    fund: 'power',
    project: 'solar',
    organization: 'SUN-DEV',
    payee: 'solarDeveloper',
    name: 'A battery for the evening (sample)',
    summary: 'Stores what the grid cannot take at noon, so that fewer hours are cut off.',
    milestones: [
      { title: 'Order of the cells', kind: 'advance', amount: 200n * MONEY, due: utc('2027-02-28') },
      { title: 'The battery runs', kind: 'delivery', amount: 500n * MONEY, due: utc('2027-04-30') },
      {
        title: 'Credits of a quarter with the battery',
        kind: 'credits',
        amount: 200n * MONEY,
        due: utc('2027-10-31'),
        quantity: 500_000n,
      },
    ],
    budget: [
      { code: 'CELLS', title: 'Cells and housing', amount: 700n * MONEY },
      { code: 'WORK', title: 'Members who install it', amount: 200n * MONEY },
    ],
    share: { bps: 500, from: utc('2027-04-01'), until: utc('2028-04-01'), tonnage: 1_000_000n },
  },
]

export function proposalByKey(key: ProposalKey): SampleProposal {
  const proposal = PROPOSALS.find((entry) => entry.key === key)
  if (proposal === undefined) throw new Error(`Name a proposal of the story; "${key}" is not one.`)
  return proposal
}
