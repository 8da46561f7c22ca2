import type { Verdict } from '../../../packages/sdk/src/enums.ts'
import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import * as calls from '../../support/calls/claims.ts'
import type { ModelProject } from '../../support/model-projects.ts'
import { at } from '../../support/model-registry.ts'
import { read, text } from '../../support/read.ts'
import { DAY, hashOf } from '../../support/values.ts'
import { by, type Life } from './life.ts'

const DISPUTANTS = ['p', 'q', 'r'].map((name) => keyOf(`life disputant ${name}`))

/** What becomes of a claim, its attestations and its disputes. */
export const CLAIM_ACTS: [number, (life: Life) => void][] = [
  [22, submit],
  [8, resubmit],
  [5, withdraw],
  [60, attest],
  [5, revoke],
  [5, dispute],
  [6, decide],
]

export function submit(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(
    credits.projects,
    (row, place) => row.status === 'registered' && row.open.length < 4 && life.prefers(place),
  )
  if (index === null) return
  const project = at(credits.projects, index)
  const period = periodOf(life, project)
  const quantity = chance.percent(3) ? 0n : BigInt(chance.between(1_000, 4_000_000))
  const root = evidence(life)
  const actor = life.mostly(project.owner)
  const id = life.fresh()
  const proposals = life.namedBy(index, period.start)
  const foreseen = credits.submit(actor, index, period, quantity, text(root), proposals)
  const more = {
    ...life.fundedBy(proposals),
    ...{ quantity, evidenceRoot: root, periodStart: period.start, periodEnd: period.end },
  }
  const input = { project: at(life.projects, index), id, ...more }
  const call = calls.submitClaim(life.chain, input)
  if (!life.send('submit_claim', by(call, 'owner', actor), foreseen)) return
  life.claims.push(life.world.claimRef(input))
  watchClaim(life, life.claims.length - 1)
}

/** Most begin where the last period of the project ended; the others before it, or long after it. */
function periodOf(life: Life, project: ModelProject): { start: bigint; end: bigint } {
  const { chance } = life
  const ends = [project.crediting.start, project.issuedThrough, ...project.open.map(({ end }) => end)]
  const last = ends.reduce((a, b) => (a > b ? a : b))
  const elsewhere = () => (chance.percent(60) ? chance.between(-20, -1) : chance.between(2, 400))
  const start = last + BigInt(chance.percent(85) ? chance.between(0, 1) : elsewhere()) * DAY
  return {
    start,
    end: start + BigInt(chance.percent(92) ? chance.between(1, 3) : chance.between(-20, 300)) * DAY,
  }
}

/** Now and then that of an earlier claim. */
function evidence(life: Life): Uint8Array {
  const again = life.claims.length > 0 && life.chance.percent(4)
  return again ? life.chance.pick(life.claims).evidenceRoot : hashOf(`life evidence ${life.fresh()}`)
}

function watchClaim(life: Life, index: number): void {
  const { address } = at(life.claims, index)
  life.watch(address, () => {
    const { status, accepted, quantity, revision, challengeEnds, waitsUntil, rows } = at(
      life.credits.claims,
      index,
    )
    const account = read(life.chain, 'Claim', address)
    const ends = { challengeEndsAt: challengeEnds, waitsUntil }
    expect(account).to.include({ status, acceptedQuantity: accepted, quantity, revision, ...ends })
    const expected = rows.map((row) => ({
      ...row,
      organization: text(at(life.organizations, row.organization).address),
    }))
    const found = account.attestations.map(({ organization, verdict, quantity: each, revoked }) => ({
      ...{ organization, verdict, quantity: each, revoked },
    }))
    expect(found).to.deep.equal(expected)
  })
}

export function resubmit(life: Life): void {
  const { credits, chance } = life
  const index = chance.index(credits.claims, (row) => row.status === 'changes-requested')
  if (index === null) return
  const ref = at(life.claims, index)
  const claim = at(credits.claims, index)
  const quantity = chance.percent(3) ? 0n : BigInt(chance.between(1_000, 4_000_000))
  const root = evidence(life)
  const actor = life.mostly(at(credits.projects, claim.project).owner)
  const foreseen = credits.resubmit(actor, index, quantity, text(root))
  const call = calls.resubmitClaim(life.chain, { claim: ref, quantity, evidenceRoot: root })
  if (life.send('resubmit_claim', by(call, 'owner', actor), foreseen)) ref.quantity = quantity
}

export function withdraw(life: Life): void {
  const { credits, chance, chain } = life
  const index = chance.index(credits.claims, (row) => row.waitsUntil > 0n && chain.now >= row.waitsUntil)
  if (index === null) return
  const { project, waitsUntil } = at(credits.claims, index)
  const overdue = waitsUntil > 0n && chain.now >= waitsUntil
  const actor = overdue ? life.stranger : life.mostly(at(credits.projects, project).owner)
  const foreseen = credits.withdraw(actor, index)
  life.send('withdraw_claim', by(calls.withdrawClaim(at(life.claims, index)), 'actor', actor), foreseen)
}

export function attest(life: Life): void {
  const { credits, registry, chance, chain } = life
  const index = chance.index(
    credits.claims,
    (row) => row.status === 'submitted' && chain.now < row.waitsUntil,
  )
  if (index === null) return
  const claim = at(credits.claims, index)
  const who = chance.index(registry.verifiers, ({ status, organization }) => {
    const free = !claim.rows.some((row) => row.organization === organization)
    return free && status === 'active' && registry.active(organization).length === 0
  })
  if (who === null) return
  const verdict: Verdict = chance.percent(86)
    ? 'accept'
    : chance.pick(['reject', 'changes', 'changes'] as const)
  const accepted = chance.percent(4)
    ? claim.quantity + 1n
    : (claim.quantity * BigInt(chance.between(500, 1_000))) / 1_000n
  const quantity = verdict === 'accept' ? accepted : chance.percent(3) ? 1n : 0n
  const [explained, declared] = [chance.percent(92), chance.percent(97)]
  const statement = { verdict, quantity, explained, declared }
  const foreseen = credits.attest(index, who, statement)
  const declarations = [
    ...(declared ? (['no-stake'] as const) : []),
    ...(explained ? (['excess-explained'] as const) : []),
  ]
  const input = { claim: at(life.claims, index), verifier: at(life.verifiers, who), revision: claim.revision }
  life.send('attest', calls.attest(chain, { ...input, verdict, quantity, declarations }), foreseen)
}

function revoke(life: Life): void {
  const { credits, registry, chance } = life
  const index = chance.index(credits.claims, (row) => row.rows.some((each) => !each.revoked))
  if (index === null) return
  const claim = at(credits.claims, index)
  if (claim.rows.length === 0) return
  const { organization } = chance.pick(claim.rows)
  const authority = at(registry.organizations, organization).authority
  const actor = life.mostly(chance.percent(70) ? authority : registry.steward)
  const foreseen = credits.revoke(actor, index, organization, claim.revision)
  const batch = claim.batch === null ? undefined : at(life.batches, claim.batch)
  const input = { claim: at(life.claims, index), organization: at(life.organizations, organization) }
  const call = calls.revokeAttestation({
    ...input,
    revision: claim.revision,
    ...(batch === undefined ? {} : { batch }),
  })
  life.send('revoke_attestation', by(call, 'actor', actor), foreseen)
}

function dispute(life: Life): void {
  const { credits, chance, chain } = life
  const open = (row: { status: string; challengeEnds: bigint }) =>
    ['verified', 'upheld'].includes(row.status) && chain.now < row.challengeEnds
  const index = chance.index(credits.claims, open)
  if (index === null) return
  const disputant = chance.pick(DISPUTANTS)
  const { revision } = at(credits.claims, index)
  const foreseen = credits.dispute(text(disputant.publicKey), index)
  const claim = at(life.claims, index)
  life.send('dispute_claim', calls.disputeClaim(chain, { claim, disputant, revision }), foreseen)
}

function decide(life: Life): void {
  const { credits, chance, chain } = life
  const index = chance.index(credits.disputes, (row) => row.open)
  if (index === null) return
  const { claim, by: whose, revision, decideBy } = at(credits.disputes, index)
  const disputant = DISPUTANTS.find((key) => text(key.publicKey) === whose)
  if (disputant === undefined) throw new Error('Only these dispute')
  const late = chain.now >= decideBy
  const outcome =
    late && chance.percent(60) ? 'lapsed' : chance.pick(['upheld', 'upheld', 'reversed', 'lapsed'] as const)
  const abusive = outcome === 'upheld' ? chance.percent(20) : chance.percent(3)
  const actor = outcome === 'lapsed' ? life.stranger : life.actor()
  const foreseen = credits.decideDispute(actor, index, outcome, abusive)
  const input = { claim: at(life.claims, claim), disputant, revision, outcome, abusive }
  life.send('decide_dispute', by(calls.decideDispute(chain, input), 'actor', actor), foreseen)
}
