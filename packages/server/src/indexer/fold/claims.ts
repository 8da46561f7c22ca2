import { type Fold, note } from './state.ts'

const claimSubmitted: Fold = ({ fields, at }, state) => {
  const address = fields.text('claim')
  const project = fields.text('project')
  const methodology = fields.text('methodology')
  const owner = fields.text('owner')
  state.claims.put({
    address,
    project,
    methodology,
    owner,
    id: fields.whole('id'),
    number: fields.whole('number'),
    revision: fields.whole('revision'),
    vintage: fields.whole('vintage'),
    periodStart: fields.whole('periodStart'),
    periodEnd: fields.whole('periodEnd'),
    status: 'submitted',
    quantity: fields.amount('quantity'),
    acceptedQuantity: 0n,
    accepting: 0,
    rejecting: 0,
    quorum: state.methodologies.get(methodology)?.quorum ?? 0,
    evidenceRoot: fields.text('evidenceRoot'),
    fundingHash: fields.textOrNull('fundingHash'),
    proposals: fields.texts('proposals'),
    submittedAt: at,
    decidedAt: null,
    challengeEndsAt: null,
    batch: null,
  })
  const changed = state.projects.change(project, (row) => ({ claims: row.claims + 1 }))
  return note('credits', {
    actor: owner,
    project,
    claim: address,
    organization: changed?.organization ?? null,
  })
}

const claimAttested: Fold = ({ fields, at, signature }, state) => {
  const claim = fields.text('claim')
  const address = fields.text('attestation')
  const organization = fields.text('organization')
  const person = fields.text('person')
  state.attestations.put({
    address,
    claim,
    organization,
    verifier: fields.text('verifier'),
    person,
    revision: fields.whole('revision'),
    verdict: fields.text('verdict'),
    quantity: fields.amount('quantity'),
    statementHash: fields.text('statementHash'),
    attestedAt: at,
    revoked: false,
    signature,
  })
  const status = fields.text('statusAfter')
  state.claims.change(claim, (row) => ({
    status,
    acceptedQuantity: fields.amount('acceptedQuantityAfter'),
    accepting: fields.whole('acceptingAfter'),
    rejecting: fields.whole('rejectingAfter'),
    quorum: fields.whole('quorum'),
    decidedAt: status === fields.text('statusBefore') ? row.decidedAt : at,
    challengeEndsAt: fields.timeOrNull('challengeEndsAt'),
  }))
  return note('credits', { actor: person, project: fields.text('project'), claim, organization })
}

export const claimFolds = {
  ClaimSubmitted: claimSubmitted,
  ClaimAttested: claimAttested,
}
