import { RICE, SAMPLE_METHODOLOGIES, VERIFIER_D } from './actors.ts'
import type { StoryAct } from './acts.ts'
import { motion } from './motion.ts'
import { DAY, utc } from './time.ts'
import type { SampleMethodology } from './types.ts'

/** Three national authorities; any two of them decide. */
export const COUNCIL = {
  id: 1,
  members: ['AUTH-IN', 'AUTH-CO', 'AUTH-CH'],
  threshold: 2,
  timeLock: 3 * DAY,
  motionPeriod: 30 * DAY,
}

/** The registry's parameters, as a new one has them; one motion raises the deposit of objections. */
export const COUNCIL_PARAMETERS = {
  handoverDelay: BigInt(2 * DAY),
  suspensionTerm: BigInt(60 * DAY),
  decisionTerm: BigInt(60 * DAY),
  responseTerm: BigInt(60 * DAY),
  disputeDeposit: 100_000_000n,
  consecutiveClaims: 5,
}

/** The council comes to be, takes over, and decides from then on what the steward decided before. */
export function governance(): StoryAct[] {
  return [
    { at: utc('2026-03-02T09:00'), kind: 'create-council' },
    { at: utc('2026-03-03T09:00'), kind: 'name-steward' },
    ...motion(
      {
        key: 'take-over',
        id: 1,
        organization: 'AUTH-CH',
        act: { kind: 'accept-steward' },
        reasons: 'Three authorities together keep the registry from now on, in the place of one key.',
      },
      '2026-03-04T09:00',
      [
        ['AUTH-CH', '2026-03-04T10:05'],
        ['AUTH-IN', '2026-03-04T15:10'],
      ],
      ['fundManager', '2026-03-09T09:00'],
    ),
    { at: utc('2026-03-10T09:00'), kind: 'hand-over-upgrade' },
    ...verifierC(),
    ...credits(),
    ...waiting(),
  ]
}

function verifierC(): StoryAct[] {
  return [
    ...motion(
      {
        key: 'accredit-d',
        id: 2,
        organization: 'AUTH-CH',
        act: { kind: 'accredit-verifier', verifier: VERIFIER_D },
        reasons: 'Body C needs another verifier while the accreditation of verifier C is suspended.',
      },
      '2026-08-29T09:00',
      [
        ['AUTH-CH', '2026-08-29T10:00'],
        ['AUTH-CO', '2026-08-30T09:20'],
      ],
      ['bodyC', '2026-09-03T08:00'],
    ),
    ...motion(
      {
        key: 'revoke-c',
        id: 1,
        organization: 'AUTH-CO',
        act: {
          kind: 'verifier-status',
          verifier: 'verifierC',
          status: 'revoked',
          change: 2,
          reason: 'The verifier signed for visits to the plant that its gate book does not show.',
        },
        reasons: 'The inquiry that began with the suspension of 28 August has ended.',
      },
      '2026-09-04T09:00',
      [
        ['AUTH-CO', '2026-09-04T10:00'],
        ['AUTH-IN', '2026-09-05T09:00'],
      ],
      ['authorityCO', '2026-09-09T08:30'],
    ),
  ]
}

function credits(): StoryAct[] {
  return [
    ...motion(
      {
        key: 'uphold-q1',
        id: 1,
        organization: 'AUTH-IN',
        act: { kind: 'uphold-batch', claim: 'solar-2026-q1' },
        reasons:
          'Body A read the meters of the first quarter again: the quantity stands without the statement of Body C.',
      },
      '2026-09-14T09:00',
      [
        ['AUTH-IN', '2026-09-14T10:00'],
        ['AUTH-CH', '2026-09-15T11:30'],
      ],
      ['holder2', '2026-09-21T09:00'],
    ),
    ...motion(
      {
        key: 'storm',
        id: 2,
        organization: 'AUTH-CO',
        act: {
          kind: 'reverse-batch',
          claim: 'forest-2026-h1',
          reversal: 'loss',
          amount: 18_400n,
          decision:
            'A storm on 19 September broke trees on 1.3 hectares. Carbon of 18.400 t CO2e that had been credited is lost.',
        },
        reasons:
          'The developer reported the loss within two weeks, with photographs and a new count of the plots.',
      },
      '2026-10-06T09:00',
      [
        ['AUTH-CO', '2026-10-06T11:00'],
        ['AUTH-IN', '2026-10-07T09:00'],
      ],
      ['forestDeveloper', '2026-10-12T14:00'],
    ),
    ...motion(
      {
        key: 'double-sale',
        id: 3,
        organization: 'AUTH-CH',
        act: {
          kind: 'reverse-batch',
          claim: 'solar-2025-12',
          reversal: 'invalidation',
          amount: 40_000n,
          decision:
            'The electricity of 1 to 6 December 2025, 40.000 t CO2e, had also been sold under certificates of another registry. The batch is invalid; its developer makes the quantity good.',
        },
        reasons: 'A buyer showed both certificates, and the cooperative confirms them.',
      },
      '2026-10-14T09:00',
      [
        ['AUTH-CH', '2026-10-14T11:00'],
        ['AUTH-IN', '2026-10-15T12:00'],
      ],
      ['authorityCO', '2026-10-20T09:00'],
    ),
    ...motion(
      {
        key: 'decide-q3',
        id: 3,
        organization: 'AUTH-CO',
        act: {
          kind: 'decide-dispute',
          claim: 'forest-2026-q3',
          revision: 2,
          disputant: 'holder2',
          decision:
            'The broken trees were left out of the second measurement, as the plot sheets show. Upheld.',
        },
        reasons: 'The objection was made in good faith: its deposit goes back.',
      },
      '2026-10-28T09:00',
      [
        ['AUTH-CO', '2026-10-28T11:00'],
        ['AUTH-CH', '2026-10-29T09:30'],
      ],
      ['authorityCH', '2026-11-02T08:30'],
    ),
  ]
}

/** One approved motion that waits for its time lock, and one that waits for a second approval. */
function waiting(): StoryAct[] {
  return [
    ...motion(
      {
        key: 'activate-rice',
        id: 2,
        organization: 'AUTH-IN',
        act: { kind: 'activate-methodology', methodology: rice() },
        reasons: 'The methodology for rice fields was read by three verifying bodies and found fit for use.',
      },
      '2026-11-18T09:00',
      [
        ['AUTH-IN', '2026-11-18T10:00'],
        ['AUTH-CO', '2026-11-19T09:00'],
      ],
    ),
    ...motion(
      {
        key: 'raise-deposit',
        id: 3,
        organization: 'AUTH-IN',
        act: { kind: 'raise-deposit', lamports: 250_000_000n },
        reasons:
          'A larger deposit keeps objections serious; it still comes back unless the objection is abusive.',
      },
      '2026-11-19T10:00',
      [['AUTH-IN', '2026-11-19T11:00']],
    ),
  ]
}

function rice(): SampleMethodology {
  const found = SAMPLE_METHODOLOGIES.find((methodology) => methodology.code === RICE)
  if (found === undefined) throw new Error(`Add the methodology ${RICE} to the sample.`)
  return found
}
