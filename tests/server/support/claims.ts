import { type Credits, issue } from './batches.ts'
import { addressOf, hashOf, type History, QUORUM, START } from './history.ts'
import { DEVELOPER, METHODOLOGY, STEWARD } from './people.ts'

const DAY = 86_400
const EXPECTED_YEARLY = 1_000_000n

export interface Project extends Credits {
  address: string
  id: number
  claims: number
}

interface Claim {
  address: string
  project: Project
  quantity: bigint
  revision: number
}

/** Proposed, validated, registered. */
export function registerProject(history: History, id: number): Project {
  const project = addressOf(`project ${id}`)
  const profile = { profileHash: hashOf(`project ${id}`), documentHash: hashOf('document') }
  history.emit('ProjectProposed', {
    project,
    projectSequence: history.next(project),
    proposer: addressOf('authority DEV'),
    organization: DEVELOPER,
    id,
    owner: addressOf('owner'),
    payee: addressOf('payee'),
    methodology: METHODOLOGY,
    creditingStart: BigInt(START - 40_000_000),
    creditingEnd: BigInt(START + 200_000_000),
    expectedYearly: EXPECTED_YEARLY,
    jurisdiction: 'KE-30',
    cell: 'kzf0t',
    ...profile,
    waitsUntil: BigInt(history.at + 60 * DAY),
  })
  history.land()
  const validation = { validator: addressOf('VER-B'), validationHash: hashOf('validation') }
  history.emit('ProjectValidated', {
    project,
    projectSequence: history.next(project),
    actor: addressOf('authority VER-B'),
    ...validation,
  })
  history.emit('ProjectRegistered', {
    project,
    projectSequence: history.next(project),
    steward: STEWARD,
    organization: DEVELOPER,
    ...validation,
  })
  history.land()
  return { address: project, id, claims: 0, batches: [], issued: 0n, owing: 0 }
}

/** One claim to its end: refused, withdrawn, disputed, or verified, issued and used in part. */
export function playClaim(history: History, project: Project, round: number): void {
  const claim = submit(history, project, round)
  switch (history.random(10)) {
    case 0:
      return attestTwice(history, claim, 'reject')
    case 1:
      return withdraw(history, claim, 'submitted')
    case 2:
      askForChanges(history, claim)
      resubmit(history, claim)
      break
    case 3:
      attestTwice(history, claim, 'accept')
      if (!dispute(history, claim)) return
      return issue(history, project, claim)
    case 4:
      attestTwice(history, claim, 'accept')
      revoke(history, claim, null)
      return withdraw(history, claim, 'submitted')
    default:
  }
  attestTwice(history, claim, 'accept')
  issue(history, project, claim)
}

function submit(history: History, project: Project, round: number): Claim {
  project.claims += 1
  const address = addressOf(`claim ${project.address} ${round}`)
  const quantity = BigInt(1_000 + history.random(900_000))
  history.emit('ClaimSubmitted', {
    claim: address,
    claimSequence: history.next(address),
    project: project.address,
    projectSequence: history.next(project.address),
    owner: addressOf('owner'),
    methodology: METHODOLOGY,
    id: round,
    number: project.claims,
    revision: 1,
    vintage: 2025,
    periodStart: BigInt(START - 30_000_000 + round * 10),
    periodEnd: BigInt(START - 30_000_000 + round * 10 + 10),
    quantity,
    evidenceRoot: hashOf(address),
    fundingHash: null,
    proposalCount: 1,
    proposals: [addressOf('proposal')],
    proposalBps: [6_000, 0, 0, 0],
    otherFundingBps: 4_000,
    waitsUntil: BigInt(history.at + 30 * DAY),
    boundShareBps: 0,
  })
  history.land()
  return { address, project, quantity, revision: 1 }
}

function attest(
  history: History,
  claim: Claim,
  code: string,
  verdict: 'accept' | 'reject' | 'changes',
  count: number,
): void {
  const decided = count === QUORUM
  const status = { accept: 'verified', reject: 'rejected', changes: 'changes-requested' } as const
  const statusAfter = decided || verdict === 'changes' ? status[verdict] : 'submitted'
  const { address, project } = claim
  history.emit('ClaimAttested', {
    claim: address,
    claimSequence: history.next(address),
    project: project.address,
    attestation: addressOf(`attestation ${address} ${code} ${claim.revision}`),
    organization: addressOf(code),
    verifier: addressOf(`verifier ${code}`),
    person: addressOf(`person ${code}`),
    revision: claim.revision,
    verdict,
    quantity: verdict === 'accept' ? claim.quantity : 0n,
    statementHash: hashOf(`statement ${address} ${code}`),
    acceptingAfter: verdict === 'accept' ? count : 0,
    rejectingAfter: verdict === 'reject' ? count : 0,
    quorum: QUORUM,
    statusBefore: 'submitted',
    statusAfter,
    acceptedQuantityAfter: statusAfter === 'verified' ? claim.quantity : 0n,
    challengeEndsAt: statusAfter === 'verified' ? BigInt(history.at) : 0n,
    projectSequence:
      statusAfter === 'rejected' ? history.next(project.address) : history.last(project.address),
    declarations: ['no-stake', 'excess-explained'],
    expectedQuantity: 1n,
    waitsUntil: decided ? 0n : BigInt(history.at + 30 * DAY),
  })
  history.land()
}

function attestTwice(history: History, claim: Claim, verdict: 'accept' | 'reject'): void {
  attest(history, claim, 'VER-A', verdict, 1)
  attest(history, claim, 'VER-B', verdict, 2)
}

function askForChanges(history: History, claim: Claim): void {
  attest(history, claim, 'VER-A', 'changes', 0)
}

function resubmit(history: History, claim: Claim): void {
  claim.revision += 1
  const quantityBefore = claim.quantity
  claim.quantity -= 1n
  history.emit('ClaimResubmitted', {
    claim: claim.address,
    claimSequence: history.next(claim.address),
    project: claim.project.address,
    owner: addressOf('owner'),
    revision: claim.revision,
    quantityBefore,
    quantity: claim.quantity,
    evidenceBefore: hashOf(claim.address),
    evidenceRoot: hashOf(`${claim.address} ${claim.revision}`),
    answerHash: hashOf('answer'),
    waitsUntil: BigInt(history.at + 30 * DAY),
  })
  history.land()
}

function withdraw(history: History, claim: Claim, statusBefore: 'submitted' | 'changes-requested'): void {
  const lapsed = history.random(2) === 0
  history.emit('ClaimWithdrawn', {
    claim: claim.address,
    claimSequence: history.next(claim.address),
    project: claim.project.address,
    projectSequence: history.next(claim.project.address),
    actor: addressOf(lapsed ? 'outsider' : 'owner'),
    statusBefore,
    lapsed,
    reasonHash: lapsed ? null : hashOf('withdrawn'),
  })
  history.land()
}

/** True where the claim stands after it. One that lapsed goes back to its developer, who gives it up. */
function dispute(history: History, claim: Claim): boolean {
  const { address, project } = claim
  const opened = addressOf(`dispute ${address}`)
  const outcome = (['upheld', 'reversed', 'lapsed'] as const)[history.random(3)] ?? 'upheld'
  history.emit('ClaimDisputed', {
    claim: address,
    claimSequence: history.next(address),
    project: project.address,
    dispute: opened,
    disputant: addressOf('disputant'),
    revision: claim.revision,
    documentHash: hashOf('objection'),
    deposit: 100_000_000n,
    decideBy: BigInt(history.at + 60 * DAY),
  })
  history.land()
  const statusAfter = outcome === 'lapsed' ? 'changes-requested' : outcome
  history.emit('DisputeDecided', {
    claim: address,
    claimSequence: history.next(address),
    project: project.address,
    projectSequence: outcome === 'reversed' ? history.next(project.address) : history.last(project.address),
    dispute: opened,
    actor: outcome === 'lapsed' ? addressOf('outsider') : STEWARD,
    outcome,
    abusive: outcome === 'upheld',
    decisionHash: outcome === 'lapsed' ? null : hashOf('decision'),
    deposit: 100_000_000n,
    depositTo: addressOf(outcome === 'upheld' ? 'treasury' : 'disputant'),
    statusAfter,
    acceptedQuantityAfter: outcome === 'lapsed' ? 0n : claim.quantity,
    challengeEndsAt: outcome === 'lapsed' ? 0n : BigInt(history.at),
    waitsUntil: outcome === 'lapsed' ? BigInt(history.at + 60 * DAY) : 0n,
  })
  history.land()
  if (outcome === 'lapsed') withdraw(history, claim, 'changes-requested')
  return outcome === 'upheld'
}

/** One of the two statements that a verified or issued claim stands on. */
export function revoke(
  history: History,
  claim: Pick<Claim, 'address' | 'project' | 'quantity' | 'revision'>,
  batch: string | null,
): void {
  const issued = batch !== null
  history.emit('AttestationRevoked', {
    claim: claim.address,
    claimSequence: history.next(claim.address),
    project: claim.project.address,
    attestation: addressOf(`attestation ${claim.address} VER-A ${claim.revision}`),
    organization: addressOf('VER-A'),
    actor: addressOf('authority VER-A'),
    revision: claim.revision,
    reasonHash: hashOf('revoked'),
    acceptingAfter: 1,
    rejectingAfter: 0,
    quorum: QUORUM,
    statusBefore: issued ? 'issued' : 'verified',
    statusAfter: issued ? 'issued' : 'submitted',
    acceptedQuantityAfter: issued ? claim.quantity : 0n,
    waitsUntil: issued ? 0n : BigInt(history.at + 60 * DAY),
    batch,
    batchSequence: batch === null ? 0n : history.next(batch),
    suspendedUntil: issued ? BigInt(history.at + 60 * DAY) : 0n,
  })
  history.land()
}

export type { Claim }
