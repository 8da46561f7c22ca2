import { DAY, utc } from './time.ts'
import type {
  Profile,
  SampleMethodology,
  SampleOrganization,
  SampleProject,
  SampleVerifier,
} from './types.ts'

function profile(name: string, summary: string, more: Record<string, string | string[]> = {}): Profile {
  return { schema: 'groundtruth.profile/1', name: `${name} (sample)`, summary, ...more }
}

export const ORGANIZATIONS: SampleOrganization[] = [
  {
    code: 'VER-A',
    kinds: ['verifier'],
    jurisdiction: 'CH',
    authority: 'bodyA',
    profile: profile(
      'Verification Body A',
      'Verifies reports of energy and forest projects. Made up for the sample.',
    ),
  },
  {
    code: 'VER-B',
    kinds: ['verifier'],
    jurisdiction: 'SG',
    authority: 'bodyB',
    profile: profile(
      'Verification Body B',
      'Verifies reports of energy and forest projects. Made up for the sample.',
    ),
  },
  {
    code: 'VER-C',
    kinds: ['verifier'],
    jurisdiction: 'ZA',
    authority: 'bodyC',
    profile: profile('Verification Body C', 'Verifies reports of energy projects. Made up for the sample.'),
  },
  {
    code: 'SUN-DEV',
    kinds: ['developer', 'payee'],
    jurisdiction: 'IN',
    authority: 'solarDeveloper',
    profile: profile(
      'Solar Cooperative',
      'Builds and runs small solar plants that its members own. Made up for the sample.',
    ),
  },
  {
    code: 'TREE-DEV',
    kinds: ['developer', 'payee'],
    jurisdiction: 'CO',
    authority: 'forestDeveloper',
    profile: profile(
      'Forest Cooperative',
      'Plants native trees on former pasture of its members. Made up for the sample.',
    ),
  },
  {
    code: 'AUTH-IN',
    kinds: ['authority'],
    jurisdiction: 'IN',
    authority: 'authority',
    profile: profile(
      'National Authority',
      'Stands for the body that authorizes international use. Made up for the sample.',
    ),
  },
]

const ENERGY = 'AMS-I.D'
const FOREST = 'AR-AMS0007'
const accredited = { validFrom: utc('2025-11-25'), validUntil: utc('2028-11-25') }

export const VERIFIERS: SampleVerifier[] = [
  { role: 'verifierA', organization: 'VER-A', scope: [ENERGY, FOREST], ...accredited },
  { role: 'verifierB', organization: 'VER-B', scope: [ENERGY, FOREST], ...accredited },
  { role: 'verifierC', organization: 'VER-C', scope: [ENERGY], ...accredited },
]

/** Sun: no waiting, so that a newcomer sees a whole life at once. Forest: two weeks, and a safety reserve of 20 %. */
export const SAMPLE_METHODOLOGIES: SampleMethodology[] = [
  { code: ENERGY, revision: 1, quorum: 2, challengePeriod: 0, reviewPeriod: 180 * DAY, bufferBps: 0 },
  {
    code: FOREST,
    revision: 1,
    quorum: 2,
    challengePeriod: 14 * DAY,
    reviewPeriod: 180 * DAY,
    bufferBps: 2_000,
  },
]

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
