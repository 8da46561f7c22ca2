import { ENERGY, FOREST, profile } from './actors.ts'
import { utc } from './time.ts'
import type { SampleProject } from './types.ts'

export const PROJECTS: SampleProject[] = [
  {
    key: 'solar',
    id: 1,
    organization: 'SUN-DEV',
    owner: 'solarDeveloper',
    methodology: ENERGY,
    creditingStart: utc('2025-12-01'),
    creditingEnd: utc('2032-12-01'),
    expectedYearly: 2_900_000n,
    jurisdiction: 'IN-RJ',
    cell: 'tsev',
    profile: profile(
      'Dry Ridge Solar Plant',
      '2 MW of solar modules on dry land, connected to the regional grid.',
      {
        country: 'IND',
        sector: 'Renewable energy',
        goals: ['SDG 7', 'SDG 13'],
      },
    ),
  },
  {
    key: 'forest',
    id: 1,
    organization: 'TREE-DEV',
    owner: 'forestDeveloper',
    methodology: FOREST,
    creditingStart: utc('2026-01-01'),
    creditingEnd: utc('2046-01-01'),
    expectedYearly: 1_400_000n,
    jurisdiction: 'CO-ANT',
    cell: 'd34x',
    profile: profile(
      'Upper Valley Native Forest',
      '86 hectares of native trees, planted in 2021 on former pasture.',
      {
        country: 'COL',
        sector: 'Afforestation and reforestation',
        goals: ['SDG 13', 'SDG 15'],
      },
    ),
  },
]

/** Proposed in the last days of the story; nobody has validated it yet. */
export const PROPOSED_PROJECT: SampleProject = {
  key: 'hill',
  id: 2,
  organization: 'SUN-DEV',
  owner: 'solarDeveloper',
  methodology: ENERGY,
  creditingStart: utc('2027-01-01'),
  creditingEnd: utc('2034-01-01'),
  expectedYearly: 1_200_000n,
  jurisdiction: 'IN-RJ',
  cell: 'tsev',
  profile: profile(
    'Hill Town Solar Roofs',
    '0.8 MW of solar modules on the roofs of schools and workshops.',
    {
      country: 'IND',
      sector: 'Renewable energy',
      goals: ['SDG 7', 'SDG 13'],
    },
  ),
}
