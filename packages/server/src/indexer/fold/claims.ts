import { sidesOfClaim } from './independence.ts'
import { type Fold, note, type State } from './state.ts'
import { suspend } from './suspensions.ts'

/** A year of 365.25 days in seconds, by which the program divides a project's yearly quantity. */
const YEAR = 31_557_600n

const claimSubmitted: Fold = ({ fields, at, signature }, state) => {
  const address = fields.text('claim')
  const project = fields.text('project')
  const methodology = fields.text('methodology')
  const owner = fields.text('owner')
  const revision = fields.whole('revision')
  const quantity = fields.amount('quantity')
  const evidenceRoot = fields.text('evidenceRoot')
  const proposals = fields.texts('proposals')
  const period = fields.amount('periodEnd') - fields.amount('periodStart')
  state.claims.put({
    address,
    project,
    methodology,
    owner,
    id: fields.whole('id'),
    number: fields.whole('number'),
    revision,
    vintage: fields.whole('vintage'),
    periodStart: fields.whole('periodStart'),
    periodEnd: fields.whole('periodEnd'),
    status: 'submitted',
    quantity,
    expected: ((state.projects.get(project)?.expectedYearly ?? 0n) * period + YEAR - 1n) / YEAR,
    acceptedQuantity: 0n,
    accepting: 0,
    rejecting: 0,
    quorum: state.methodologies.get(methodology)?.quorum ?? 0,
    attestedBy: [],
    evidenceRoot,
    fundingHash: fields.textOrNull('fundingHash'),
    proposals,
    proposalBps: fields.numbers('proposalBps').slice(0, proposals.length),
    otherFundingBps: fields.whole('otherFundingBps'),
    boundShareBps: fields.whole('boundShareBps'),
    submittedAt: at,
    decidedAt: null,
    challengeEndsAt: null,
    waitsUntil: fields.timeOrNull('waitsUntil'),
    dispute: null,
    withdrawnBy: null,
    lapsed: false,
    reasonHash: null,
    batch: null,
  })
  const answerHash = null
  state.claimRevisions.put({
    claim: address,
    revision,
    quantity,
    evidenceRoot,
    submittedAt: at,
    answerHash,
    signature,
  })
  state.projects.change(project, (row) => ({ claims: row.claims + 1 }))
  return about(state, { actor: owner, project, claim: address })
}

const claimResubmitted: Fold = ({ fields, at, signature }, state) => {
  const claim = fields.text('claim')
  const revision = fields.whole('revision')
  const quantity = fields.amount('quantity')
  const evidenceRoot = fields.text('evidenceRoot')
  state.claims.change(claim, () => ({
    status: 'submitted',
    revision,
    quantity,
    evidenceRoot,
    accepting: 0,
    rejecting: 0,
    attestedBy: [],
    submittedAt: at,
    waitsUntil: fields.timeOrNull('waitsUntil'),
  }))
  const answerHash = fields.textOrNull('answerHash')
  state.claimRevisions.put({
    claim,
    revision,
    quantity,
    evidenceRoot,
    submittedAt: at,
    answerHash,
    signature,
  })
  return about(state, { actor: fields.text('owner'), project: fields.text('project'), claim })
}

const claimWithdrawn: Fold = ({ fields, at }, state) => {
  const claim = fields.text('claim')
  const actor = fields.text('actor')
  state.claims.change(claim, () => ({
    status: 'withdrawn',
    decidedAt: at,
    waitsUntil: null,
    withdrawnBy: actor,
    lapsed: fields.flag('lapsed'),
    reasonHash: fields.textOrNull('reasonHash'),
  }))
  return about(state, { actor, project: fields.text('project'), claim })
}

const claimAttested: Fold = ({ fields, at, signature }, state) => {
  const claim = fields.text('claim')
  const organization = fields.text('organization')
  const person = fields.text('person')
  state.attestations.put({
    address: fields.text('attestation'),
    claim,
    organization,
    verifier: fields.text('verifier'),
    person,
    revision: fields.whole('revision'),
    number: (state.claims.get(claim)?.attestedBy.length ?? 0) + 1,
    verdict: fields.text('verdict'),
    quantity: fields.amount('quantity'),
    declarations: fields.texts('declarations'),
    expected: fields.amount('expectedQuantity'),
    statementHash: fields.text('statementHash'),
    attestedAt: at,
    revoked: false,
    revokedAt: null,
    revokedBy: null,
    reasonHash: null,
    signature,
    ...sidesOfClaim(state, { claim, organization }),
  })
  const status = fields.text('statusAfter')
  state.claims.change(claim, (row) => ({
    status,
    acceptedQuantity: fields.amount('acceptedQuantityAfter'),
    accepting: fields.whole('acceptingAfter'),
    rejecting: fields.whole('rejectingAfter'),
    quorum: fields.whole('quorum'),
    attestedBy: [...row.attestedBy, organization],
    decidedAt: status === 'verified' || status === 'rejected' ? at : row.decidedAt,
    challengeEndsAt: fields.timeOrNull('challengeEndsAt'),
    waitsUntil: fields.timeOrNull('waitsUntil'),
  }))
  return note('credits', { actor: person, project: fields.text('project'), claim, organization })
}

const attestationRevoked: Fold = ({ fields, at }, state) => {
  const claim = fields.text('claim')
  const attestation = fields.text('attestation')
  const actor = fields.text('actor')
  const reasonHash = fields.text('reasonHash')
  state.attestations.change(attestation, () => ({
    revoked: true,
    revokedAt: at,
    revokedBy: actor,
    reasonHash,
  }))
  const status = fields.text('statusAfter')
  const isBack = status === 'submitted' && fields.text('statusBefore') !== 'submitted'
  state.claims.change(claim, (row) => ({
    status,
    acceptedQuantity: fields.amount('acceptedQuantityAfter'),
    accepting: fields.whole('acceptingAfter'),
    rejecting: fields.whole('rejectingAfter'),
    quorum: fields.whole('quorum'),
    decidedAt: isBack ? null : row.decidedAt,
    challengeEndsAt: isBack ? null : row.challengeEndsAt,
    waitsUntil: fields.timeOrNull('waitsUntil'),
  }))
  const batch = fields.textOrNull('batch')
  if (batch !== null) {
    suspend(state, batch, { at, until: fields.whole('suspendedUntil'), actor, reasonHash, attestation })
  }
  const organization = fields.text('organization')
  return note('credits', { actor, project: fields.text('project'), claim, batch, organization })
}

const claimDisputed: Fold = ({ fields, at, signature }, state) => {
  const claim = fields.text('claim')
  const address = fields.text('dispute')
  const project = fields.text('project')
  const disputant = fields.text('disputant')
  const decideBy = fields.whole('decideBy')
  state.disputes.put({
    address,
    claim,
    project,
    revision: fields.whole('revision'),
    disputant,
    status: 'open',
    documentHash: fields.text('documentHash'),
    deposit: fields.amount('deposit'),
    openedAt: at,
    decideBy,
    decidedAt: null,
    decidedBy: null,
    decisionHash: null,
    abusive: false,
    depositTo: null,
    signature,
  })
  state.claims.change(claim, () => ({ status: 'disputed', dispute: address, waitsUntil: decideBy }))
  return about(state, { actor: disputant, project, claim })
}

const disputeDecided: Fold = ({ fields, at }, state) => {
  const claim = fields.text('claim')
  const actor = fields.text('actor')
  const decisionHash = fields.textOrNull('decisionHash')
  state.disputes.change(fields.text('dispute'), () => ({
    status: fields.text('outcome'),
    decidedAt: at,
    decidedBy: actor,
    decisionHash,
    abusive: fields.flag('abusive'),
    depositTo: fields.text('depositTo'),
  }))
  const status = fields.text('statusAfter')
  state.claims.change(claim, (row) => ({
    status,
    dispute: null,
    acceptedQuantity: fields.amount('acceptedQuantityAfter'),
    // A claim whose quorum broke while it was disputed goes back to review, undecided.
    decidedAt: status === 'reversed' ? at : status === 'submitted' ? null : row.decidedAt,
    challengeEndsAt: fields.timeOrNull('challengeEndsAt'),
    waitsUntil: fields.timeOrNull('waitsUntil'),
    reasonHash: decisionHash,
  }))
  return about(state, { actor, project: fields.text('project'), claim })
}

/** A line about a claim, with the developer's organization. */
function about(state: State, line: { actor: string; project: string; claim: string }) {
  return note('credits', { ...line, organization: state.projects.get(line.project)?.organization ?? null })
}

export const claimFolds = {
  ClaimSubmitted: claimSubmitted,
  ClaimResubmitted: claimResubmitted,
  ClaimWithdrawn: claimWithdrawn,
  ClaimAttested: claimAttested,
  AttestationRevoked: attestationRevoked,
  ClaimDisputed: claimDisputed,
  DisputeDecided: disputeDecided,
}
