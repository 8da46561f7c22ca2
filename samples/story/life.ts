import type { SampleRecord, StoryAct } from './acts.ts'
import { PROPOSED_PROJECT } from './projects.ts'
import { utc } from './time.ts'

const PERMIT: SampleRecord = {
  title: 'Permit of connection to the grid',
  text: 'The plant of 2 MW may feed into the regional grid at the substation named in the annex.',
  organization: 'SUN-DEV',
  project: 'solar',
  type: 'permit',
}

const CORRECTED_PERMIT: SampleRecord = {
  ...PERMIT,
  title: 'Permit of connection to the grid, with the new meter',
  text: 'As the permit before it; the billing meter is M-2 from 18 May 2026 on.',
}

/** What happens beside claims and money: roles, keys, records, concerns, letters, losses. */
export function life(): StoryAct[] {
  return [...projects(), ...verifiers(), ...records(), ...concerns(), ...claims(), ...batches()]
}

function projects(): StoryAct[] {
  return [
    {
      at: utc('2025-12-04T09:00'),
      kind: 'hold-key',
      project: 'solar',
      key: { registry: 'SAMPLE-REG', id: 'SUN-0001' },
    },
    { at: utc('2025-12-04T09:30'), kind: 'hold-key', project: 'solar', key: { meter: 'M-1' } },
    { at: utc('2025-12-04T10:00'), kind: 'hold-key', project: 'forest', key: { meter: 'parcel 7' } },
    { at: utc('2026-06-15T09:00'), kind: 'offer-payee', project: 'forest', to: 'forestPayee' },
    { at: utc('2026-06-17T09:00'), kind: 'accept-payee', project: 'forest', by: 'forestPayee' },
    { at: utc('2026-11-10T09:00'), kind: 'propose-project', project: PROPOSED_PROJECT },
  ]
}

function verifiers(): StoryAct[] {
  return [
    {
      at: utc('2026-02-20T09:00'),
      kind: 'guardian-suspends',
      verifier: 'verifierB',
      change: 1,
      reason: 'The liability insurance of Body B ended on 15 February, and no new one was shown.',
    },
    {
      at: utc('2026-02-24T09:00'),
      kind: 'verifier-status',
      verifier: 'verifierB',
      status: 'active',
      change: 2,
      reason: 'Body B has shown an insurance that runs until 2028.',
    },
    {
      at: utc('2026-08-28T09:00'),
      kind: 'guardian-suspends',
      verifier: 'verifierC',
      change: 1,
      reason: 'There is doubt whether the verifier visited the plant on the days of its statements.',
    },
    {
      at: utc('2026-09-12T09:00'),
      kind: 'revoke-attestation',
      claim: 'solar-2026-q1',
      organization: 'VER-C',
      revision: 1,
      reason: 'Body C no longer stands by the statement of its former verifier on the first quarter of 2026.',
    },
  ]
}

function records(): StoryAct[] {
  return [
    { at: utc('2026-01-20T10:00'), kind: 'record', record: PERMIT },
    { at: utc('2026-05-21T10:00'), kind: 'record', record: CORRECTED_PERMIT, supersedes: PERMIT },
    { at: utc('2026-05-26T09:00'), kind: 'vouch', record: CORRECTED_PERMIT, organization: 'AUTH-IN' },
  ]
}

function concerns(): StoryAct[] {
  return [
    {
      at: utc('2026-06-05T10:00'),
      kind: 'concern',
      id: 1,
      organization: 'VER-A',
      project: 'solar',
      text: 'Neighbours say that washing the modules takes water which their wells lack in May and June.',
    },
    {
      at: utc('2026-06-30T10:00'),
      kind: 'answer-concern',
      id: 1,
      organization: 'VER-A',
      text: 'The cooperative now brushes the modules dry. Body A saw it on its visit of 24 June.',
    },
    {
      at: utc('2026-11-14T10:00'),
      kind: 'concern',
      id: 1,
      organization: 'AUTH-CO',
      project: 'forest',
      text: 'A path that people used to fetch firewood is fenced since October.',
    },
  ]
}

function claims(): StoryAct[] {
  return [
    {
      at: utc('2026-10-15T10:00'),
      kind: 'resubmit-claim',
      claim: 'forest-2026-q3',
      answer: 'The map of the plots is added. The measurements are the same.',
    },
    {
      at: utc('2026-10-27T10:00'),
      kind: 'dispute-claim',
      claim: 'forest-2026-q3',
      revision: 2,
      disputant: 'holder2',
      document: 'The storm of 19 September broke trees inside the plots. Are they counted as grown?',
    },
    { at: utc('2026-11-06T10:00'), kind: 'withdraw-claim', claim: 'solar-2026-10' },
  ]
}

function batches(): StoryAct[] {
  return [
    {
      at: utc('2026-08-20T09:00'),
      kind: 'letter',
      claim: 'solar-2026-q2',
      id: 1,
      organization: 'AUTH-IN',
      letter: 'authorization',
      text: 'The credits of this batch are authorized for use outside the country.',
    },
    {
      at: utc('2026-08-20T15:00'),
      kind: 'cancel',
      claim: 'solar-2025-12',
      holder: 'holder2',
      amount: 1_000n,
      reason: 'Bought twice by mistake and given up, so that nobody counts it.',
    },
    { at: utc('2026-10-12T15:00'), kind: 'draw-buffer', claim: 'forest-2026-h1', by: 'holder1' },
    {
      at: utc('2026-10-22T10:00'),
      kind: 'cancel',
      claim: 'solar-2025-12',
      holder: 'holder1',
      amount: 35_000n,
      reason: 'The batch is invalid, so that its credits are given up.',
    },
    {
      at: utc('2026-10-26T09:00'),
      kind: 'cancel',
      claim: 'solar-2026-q1',
      holder: 'solarDeveloper',
      amount: 25_000n,
      reason: 'Makes good a first part of what was wrongly issued for December 2025.',
      makesGood: 'solar-2025-12',
    },
    {
      at: utc('2026-11-04T09:00'),
      kind: 'cancel',
      claim: 'solar-2026-q2',
      holder: 'solarDeveloper',
      amount: 15_000n,
      reason: 'Makes good the rest of what was wrongly issued for December 2025.',
      makesGood: 'solar-2025-12',
    },
    {
      at: utc('2026-11-13T10:00'),
      kind: 'letter',
      claim: 'solar-2026-q2',
      id: 2,
      organization: 'AUTH-IN',
      letter: 'adjustment',
      amount: 110_000n,
      year: 2026,
      text: 'A corresponding adjustment of 110.000 t CO2e is applied to the national balance of 2026.',
    },
  ]
}
