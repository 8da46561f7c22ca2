import { utc } from './time.ts'
import type { ClaimKey, SampleClaim } from './types.ts'

export const CLAIMS: SampleClaim[] = [
  {
    key: 'solar-2025-12',
    id: 1,
    project: 'solar',
    start: utc('2025-12-01'),
    end: utc('2026-01-01'),
    outcome: 'issued',
  },
  {
    key: 'solar-2026-q1',
    id: 2,
    project: 'solar',
    start: utc('2026-01-01'),
    end: utc('2026-04-01'),
    outcome: 'issued',
  },
  {
    key: 'solar-2026-q2-first',
    id: 3,
    project: 'solar',
    start: utc('2026-04-01'),
    end: utc('2026-07-01'),
    paidBy: [{ proposal: 'inverters', bps: 400 }],
    outcome: 'refused',
    reason:
      'The claimed quantity counts 9 to 17 May twice: the old meter and the new one ran side by side on those days, and the report adds both. The readings of the billing meter alone give less. Submit the period again without the parallel run.',
  },
  {
    key: 'solar-2026-q2',
    id: 4,
    project: 'solar',
    start: utc('2026-04-01'),
    end: utc('2026-07-01'),
    paidBy: [{ proposal: 'inverters', bps: 400 }],
    outcome: 'issued',
    excess:
      'The quantity lies above the expected one: April to June are the clearest months at the site, and the yearly expectation is spread evenly over the year.',
  },
  {
    key: 'solar-2026-q3',
    id: 5,
    project: 'solar',
    start: utc('2026-07-01'),
    end: utc('2026-10-01'),
    outcome: 'waiting',
  },
  {
    key: 'solar-2026-10',
    id: 6,
    project: 'solar',
    start: utc('2026-10-01'),
    end: utc('2026-11-01'),
    outcome: 'withdrawn',
    reason:
      'October will be reported together with November and December, so that verifiers visit the plant once for the quarter.',
  },
  {
    key: 'forest-2026-h1',
    id: 1,
    project: 'forest',
    start: utc('2026-01-01'),
    end: utc('2026-07-01'),
    outcome: 'issued',
  },
  {
    key: 'forest-2026-q3',
    id: 2,
    project: 'forest',
    start: utc('2026-07-01'),
    end: utc('2026-10-01'),
    outcome: 'issued',
    reason:
      'The map of the plots is missing. Without it nobody can find the plots again: add it, the same that the report of the first half of the year had.',
    lacksAtFirst: 'plot-map.json',
  },
]

export function claimByKey(key: ClaimKey): SampleClaim {
  const claim = CLAIMS.find((entry) => entry.key === key)
  if (claim === undefined) throw new Error(`Name a claim of the story; "${key}" is not one.`)
  return claim
}
