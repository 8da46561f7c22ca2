import { expect } from 'chai'
import fc from 'fast-check'
import { keyOf } from '../../support/actors.ts'
import { BatchWatch } from '../../support/batch-watch.ts'
import * as credits from '../../support/calls/credits.ts'
import { newClaim } from '../../support/claim-states.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { at } from '../../support/model-registry.ts'
import { read } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'

const QUORUM = 2
const RUNS = 60

type Act =
  | { is: 'attest'; by: number; verdict: 'accept' | 'reject'; quantity: bigint }
  | { is: 'revoke'; by: number }
  | { is: 'issue' }

/** What the rules say, written a second time. */
class Model {
  status: 'submitted' | 'verified' | 'rejected' | 'issued' = 'submitted'
  accepted = 0n
  suspended = false
  readonly rows: { by: number; accepts: boolean; quantity: bigint; revoked: boolean }[] = []

  private count(accepts: boolean): number {
    return this.rows.filter((row) => row.accepts === accepts && !row.revoked).length
  }

  /** Names of the refusals that fit; empty: it lands. */
  act(act: Act): string[] {
    if (act.is === 'issue') {
      if (this.status === 'submitted' || this.status === 'rejected') return ['ClaimNotVerified']
      if (this.status === 'issued') return ['BatchAlreadyIssued', 'BatchSuspended']
      this.status = 'issued'
      return []
    }
    const row = this.rows.find(({ by }) => by === act.by)
    if (act.is === 'revoke') {
      if (row === undefined) return ['AccountDataTooSmall']
      if (row.revoked) return ['AttestationRevoked']
      row.revoked = true
      const broken = this.count(true) < QUORUM
      if (this.status === 'verified' && broken) Object.assign(this, { status: 'submitted', accepted: 0n })
      if (this.status === 'issued' && broken) this.suspended = true
      return []
    }
    if (row !== undefined) return ['AccountInUse']
    if (this.status !== 'submitted') return ['ClaimNotUnderReview']
    const accepts = act.verdict === 'accept'
    this.rows.push({ by: act.by, accepts, quantity: accepts ? act.quantity : 0n, revoked: false })
    if (this.count(true) >= QUORUM) {
      const counted = this.rows.filter((each) => each.accepts && !each.revoked)
      this.status = 'verified'
      this.accepted = counted.map((each) => each.quantity).reduce((x, y) => (x < y ? x : y))
    } else if (this.count(false) >= QUORUM) this.status = 'rejected'
    return []
  }
}

const by = fc.nat({ max: 3 })
const verdict = fc.oneof(
  { weight: 5, arbitrary: fc.constant('accept' as const) },
  fc.constant('reject' as const),
)
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('attest' as const),
      by,
      verdict,
      quantity: fc.bigInt(1n, 1_000_000n),
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('revoke' as const), by }) },
  { weight: 1, arbitrary: fc.constant({ is: 'issue' as const }) },
)

describe('attestations and revocations in any order', () => {
  const base = registered()
  const { world, methodology, verifiers } = base
  const { chain } = world
  // Asks law 1 after every transaction.
  new BatchWatch(chain)
  const people = [
    ...[verifiers.a, verifiers.b],
    ...[1, 2].map((number) =>
      world.verifier(
        world.organization(`ORDER${number}`, keyOf(`order authority ${number}`)),
        keyOf(`order person ${number}`),
        [methodology],
      ),
    ),
  ]

  /** Plays acts on a claim of its own, and compares with the model after each. */
  function play(acts: Act[]): Model['status'] {
    const claim = newClaim(base)
    const model = new Model()
    const batch = credits.batchOf(claim)
    const callOf = (act: Act): Call => {
      if (act.is === 'issue') return credits.issueBatch(chain, batch)
      const verifier = at(people, act.by)
      if (act.is === 'attest') {
        const quantity = act.verdict === 'accept' ? act.quantity : 0n
        return credits.attest(chain, { claim, verifier, verdict: act.verdict, quantity })
      }
      const opened = chain.account(batch.address) === null ? {} : { batch }
      return credits.revokeAttestation({ claim, organization: verifier.organization, ...opened })
    }
    for (const act of acts) {
      // The batch is opened as soon as it can be, so that an issue meets no missing account.
      if (model.status === 'verified' && chain.account(batch.address) === null) world.openedBatch(claim)
      if (act.is === 'issue' && chain.account(batch.address) === null) continue
      const foreseen = model.act(act)
      if (foreseen.length > 0) expectRefused(chain, callOf(act), foreseen)
      else land(chain, callOf(act))
      const account = read(chain, 'Claim', claim.address)
      const expected = { status: model.status, acceptedQuantity: model.accepted }
      expect(account).to.include({ ...expected, attestationCount: model.rows.length })
      expect(account.attestations.map(({ revoked, quantity }) => ({ revoked, quantity }))).to.deep.equal(
        model.rows.map(({ revoked, quantity }) => ({ revoked, quantity })),
      )
      const { openPeriods } = read(chain, 'Project', claim.project.address)
      const open = model.status === 'submitted' || model.status === 'verified'
      expect(openPeriods).to.have.length(open ? 1 : 0)
      if (model.status !== 'issued') continue
      const { status, issued } = read(chain, 'Batch', batch.address)
      expect({ status, issued }).to.deep.equal({
        status: model.suspended ? 'suspended' : 'active',
        issued: model.accepted,
      })
    }
    return model.status
  }

  const accept = (by: number, quantity: bigint): Act => ({ is: 'attest', by, verdict: 'accept', quantity })
  const three: Act[] = [accept(0, 300n), accept(1, 200n), { is: 'revoke', by: 0 }]
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const
  for (const order of orders) {
    const acts = order.map((place) => at(three, place))
    const shown = acts.map((act) => (act.is === 'attest' ? `accept by ${act.by}` : `${act.is} by 0`))
    it(`two attestations and a revocation: ${shown.join(', ')}`, () => {
      // A revocation before its attestation is refused, so that both count then.
      const revoked = order.indexOf(2) > order.indexOf(0)
      expect(play(acts)).to.equal(revoked ? 'submitted' : 'verified')
    })
  }

  it(`${RUNS} random orders of verdicts, revocations and an issue agree with the rules after every act`, function () {
    this.timeout(120_000)
    const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
    console.log(`      seed ${seed} (SEED=${seed} repeats this run)`)
    const reached = new Set<string>()
    const acts = fc.array(anyAct, { minLength: 6, maxLength: 14 })
    fc.assert(
      fc.property(acts, (some) => void reached.add(play(some))),
      { seed, numRuns: RUNS, endOnFailure: true },
    )
    expect([...reached]).to.include.members(['submitted', 'issued'])
  })
})
