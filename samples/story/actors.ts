import { DAY, utc } from './time.ts'
import type { Profile, SampleMethodology, SampleOrganization, SampleVerifier } from './types.ts'

export function profile(
  name: string,
  summary: string,
  more: Record<string, string | string[]> = {},
): Profile {
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
  {
    code: 'AUTH-CO',
    kinds: ['authority'],
    jurisdiction: 'CO',
    authority: 'authorityCO',
    profile: profile(
      'National Authority of the Forest Project',
      'Stands for the body that authorizes international use. Made up for the sample.',
    ),
  },
  {
    code: 'AUTH-CH',
    kinds: ['authority'],
    jurisdiction: 'CH',
    authority: 'authorityCH',
    profile: profile(
      'National Authority of a Buyer Country',
      'Sits in the council that keeps the registry. Made up for the sample.',
    ),
  },
  {
    code: 'TREE-PAY',
    kinds: ['payee'],
    jurisdiction: 'CO',
    authority: 'forestPayee',
    profile: profile(
      'Forest Members Association',
      'Receives money for the members of the forest cooperative. Made up for the sample.',
    ),
  },
]

export const ENERGY = 'AMS-I.D'
export const FOREST = 'AR-AMS0007'
export const RICE = 'VM0051'
const accredited = { validFrom: utc('2025-11-25'), validUntil: utc('2028-11-25') }

/** Accredited by the council, after the accreditation of verifier C was suspended. */
export const VERIFIER_D: SampleVerifier = {
  role: 'verifierD',
  organization: 'VER-C',
  scope: [ENERGY],
  validFrom: utc('2026-09-01'),
  validUntil: utc('2029-09-01'),
}

export const VERIFIERS: SampleVerifier[] = [
  { role: 'verifierA', organization: 'VER-A', scope: [ENERGY, FOREST], ...accredited },
  { role: 'verifierB', organization: 'VER-B', scope: [ENERGY, FOREST], ...accredited },
  { role: 'verifierC', organization: 'VER-C', scope: [ENERGY], ...accredited },
]

/** Sun: no waiting, so that a newcomer sees a whole life at once. Forest: two weeks, and a safety reserve of 20 %. */
export const SAMPLE_METHODOLOGIES: SampleMethodology[] = [
  {
    code: ENERGY,
    revision: 1,
    quorum: 2,
    challengePeriod: 0,
    reviewPeriod: 180 * DAY,
    bufferBps: 0,
    activated: true,
  },
  {
    code: FOREST,
    revision: 1,
    quorum: 2,
    challengePeriod: 14 * DAY,
    reviewPeriod: 180 * DAY,
    bufferBps: 2_000,
    activated: true,
  },
  {
    code: RICE,
    revision: 1,
    quorum: 3,
    challengePeriod: 21 * DAY,
    reviewPeriod: 180 * DAY,
    bufferBps: 0,
    activated: false,
  },
]
