import { type Fold, note, type Note, type State } from './state.ts'

const recordAnchored: Fold = ({ fields, at }, state) => {
  const address = fields.text('record')
  const issuer = fields.text('issuer')
  const byOrganization = fields.flag('byOrganization')
  const subject = fields.text('subject')
  const about = aboutOf(state, subject)
  state.records.put({
    address,
    kind: fields.text('kind'),
    issuer,
    byOrganization,
    actor: fields.text('actor'),
    subject,
    project: about.project ?? null,
    documentHash: fields.text('documentHash'),
    vouches: 0,
    supersedes: null,
    supersededBy: null,
    recordedAt: at,
  })
  return note('records', {
    ...about,
    actor: fields.text('actor'),
    organization: byOrganization ? issuer : null,
  })
}

const recordSuperseded: Fold = ({ fields }, state) => {
  const earlier = fields.text('record')
  const later = fields.text('successor')
  state.records.change(later, () => ({ supersedes: earlier }))
  const row = state.records.change(earlier, () => ({ supersededBy: later }))
  return note('records', {
    actor: fields.text('actor'),
    project: row?.project ?? null,
    organization: row?.byOrganization === true ? row.issuer : null,
  })
}

const recordVouched: Fold = ({ fields, at }, state) => {
  const address = fields.text('vouch')
  const record = fields.text('record')
  const organization = fields.text('organization')
  state.vouches.put({ address, record, organization, vouchedAt: at, withdrawnAt: null })
  const row = state.records.change(record, () => ({ vouches: fields.whole('vouchesAfter') }))
  return note('records', { actor: fields.text('actor'), project: row?.project ?? null, organization })
}

const vouchWithdrawn: Fold = ({ fields, at }, state) => {
  state.vouches.change(fields.text('vouch'), () => ({ withdrawnAt: at }))
  const row = state.records.change(fields.text('record'), () => ({ vouches: fields.whole('vouchesAfter') }))
  const organization = fields.text('organization')
  return note('records', { actor: fields.text('actor'), project: row?.project ?? null, organization })
}

const concernFiled: Fold = ({ fields, at }, state) => {
  const address = fields.text('concern')
  const organization = fields.text('organization')
  const actor = fields.text('actor')
  const subject = fields.text('subject')
  const about = aboutOf(state, subject)
  state.concerns.put({
    address,
    organization,
    actor,
    id: fields.whole('id'),
    subject,
    project: about.project ?? null,
    documentHash: fields.text('documentHash'),
    status: 'open',
    filedAt: at,
    answerBy: fields.whole('answerBy'),
    answeredAt: null,
    answerHash: null,
  })
  return note('records', { ...about, actor, organization })
}

const concernAnswered: Fold = ({ fields, at }, state) => {
  state.concerns.change(fields.text('concern'), () => ({
    status: fields.text('statusAfter'),
    answerHash: fields.text('answerHash'),
    answeredAt: at,
  }))
  const about = aboutOf(state, fields.text('subject'))
  return note('records', {
    ...about,
    actor: fields.text('actor'),
    organization: fields.text('organization'),
  })
}

/** The project, claim and batch that a subject is or belongs to; nothing for other subjects. */
function aboutOf(state: State, subject: string): Partial<Pick<Note, 'project' | 'claim' | 'batch'>> {
  if (state.projects.has(subject)) return { project: subject }
  const claim = state.claims.get(subject)
  if (claim !== undefined) return { project: claim.project, claim: subject }
  const batch = state.batches.get(subject)
  if (batch !== undefined) return { project: batch.project, claim: batch.claim, batch: subject }
  return {}
}

export const recordFolds = {
  RecordAnchored: recordAnchored,
  RecordSuperseded: recordSuperseded,
  RecordVouched: recordVouched,
  VouchWithdrawn: vouchWithdrawn,
  ConcernFiled: concernFiled,
  ConcernAnswered: concernAnswered,
}
