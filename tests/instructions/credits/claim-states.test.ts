import { expect } from 'chai'
import type { ClaimStatus } from '../../../packages/sdk/src/enums.ts'
import { keyOf } from '../../support/actors.ts'
import { START } from '../../support/chain.ts'
import * as credits from '../../support/calls/credits.ts'
import { CHALLENGE, claimIn, type ClaimInStatus } from '../../support/claim-states.ts'
import { expectRefused, land, type Call } from '../../support/expect.ts'
import { read } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { nextCode } from '../../support/values.ts'

/** Null: allowed. A name: refused by it. */
type Outcome = string | null
type Who = 'owner' | 'developer' | 'steward' | 'guardian' | 'organization' | 'payee' | 'stranger'

/* Every instruction that names a claim, in every status of it, by those who may and those who may not. */
describe('every act on a claim in every status', () => {
  const base = registered({ challengePeriod: CHALLENGE })
  const { world, organizations, methodology } = base
  const { chain } = world
  const { owner, payee, steward, guardian, developer, authorityA, outsider } = chain.actors
  /** Disputes and lets lapse where the outsider has disputed before. */
  const stranger = keyOf('states stranger')
  const third = world.verifier(world.organization(nextCode(), stranger), keyOf('states third'), [methodology])
  const people = { owner, payee, steward, guardian, developer, organization: authorityA, stranger }

  const everywhere = (outcome: Outcome): Record<ClaimStatus, Outcome> => ({
    ...{ submitted: outcome, 'changes-requested': outcome, verified: outcome, issued: outcome },
    ...{ rejected: outcome, withdrawn: outcome, disputed: outcome, upheld: outcome, reversed: outcome },
  })
  const decided = (outcome: 'upheld' | 'reversed' | 'lapsed') => (it: ClaimInStatus, who: Who) =>
    credits.decideDispute(chain, { claim: it.claim, disputant: outsider, outcome, actor: people[who] })

  interface Row {
    act: string
    /** Seconds after the claim reached its status. */
    later?: bigint
    who: Who[]
    call: (it: ClaimInStatus, who: Who) => Call
    outcomes: Partial<Record<ClaimStatus, Outcome>>
  }
  const attestations: Row[] = (['accept', 'reject', 'changes'] as const).map((verdict) => ({
    act: `attest ${verdict}`,
    who: ['organization'],
    call: ({ claim }) => credits.attest(chain, { claim, verifier: third, verdict }),
    outcomes: { ...everywhere('ClaimNotUnderReview'), submitted: null },
  }))
  const strangersLate = ['organization', 'stranger', 'steward'] as const
  const TABLE: Row[] = [
    ...attestations,
    {
      act: 'resubmit_claim',
      who: ['owner'],
      call: ({ claim }, who) => credits.resubmitClaim(chain, { claim, owner: people[who] }),
      outcomes: { ...everywhere('ChangesNotRequested'), 'changes-requested': null },
    },
    {
      act: 'resubmit_claim',
      who: ['developer', 'payee', 'steward', 'stranger'],
      call: ({ claim }, who) => credits.resubmitClaim(chain, { claim, owner: people[who] }),
      outcomes: everywhere('NotProjectOwner'),
    },
    {
      act: 'withdraw_claim',
      who: ['owner'],
      call: ({ claim }, who) => credits.withdrawClaim(claim, people[who]),
      outcomes: { ...everywhere('ClaimNotWithdrawable'), submitted: null, 'changes-requested': null },
    },
    {
      act: 'withdraw_claim',
      who: ['developer', 'payee', 'steward', 'stranger'],
      call: ({ claim }, who) => credits.withdrawClaim(claim, people[who]),
      outcomes: {
        ...everywhere('ClaimNotWithdrawable'),
        ...{ submitted: 'NotProjectOwner', 'changes-requested': 'NotProjectOwner' },
      },
    },
    {
      act: 'withdraw_claim a year later',
      later: 366n * 86_400n,
      who: [...strangersLate],
      call: ({ claim }, who) => credits.withdrawClaim(claim, people[who]),
      outcomes: { ...everywhere('ClaimNotWithdrawable'), submitted: null, 'changes-requested': null },
    },
    {
      act: 'dispute_claim',
      who: ['stranger', 'owner', 'organization'],
      call: ({ claim }, who) => credits.disputeClaim(chain, { claim, disputant: people[who] }),
      outcomes: { ...everywhere('ClaimNotVerified'), verified: null, upheld: null },
    },
    {
      act: 'dispute_claim after the challenge period',
      later: CHALLENGE,
      who: ['stranger'],
      call: ({ claim }, who) => credits.disputeClaim(chain, { claim, disputant: people[who] }),
      outcomes: {
        ...everywhere('ClaimNotVerified'),
        ...{ verified: 'ChallengePeriodOver', upheld: 'ChallengePeriodOver' },
      },
    },
    ...(['upheld', 'reversed'] as const).flatMap((outcome): Row[] => [
      {
        act: `decide_dispute ${outcome}`,
        who: ['steward'],
        call: decided(outcome),
        outcomes: { disputed: null, upheld: 'CreditAccountMismatch', reversed: 'CreditAccountMismatch' },
      },
      {
        act: `decide_dispute ${outcome}`,
        who: ['guardian', 'owner', 'organization', 'stranger'],
        call: decided(outcome),
        outcomes: { disputed: 'NotSteward', upheld: 'NotSteward', reversed: 'NotSteward' },
      },
    ]),
    {
      act: 'decide_dispute lapsed',
      who: ['steward', 'stranger'],
      call: decided('lapsed'),
      outcomes: { disputed: 'DisputeNotLapsed', upheld: 'DisputeNotLapsed', reversed: 'DisputeNotLapsed' },
    },
    {
      act: 'decide_dispute lapsed after sixty days',
      later: 60n * 86_400n,
      who: ['steward', 'owner', 'stranger'],
      call: decided('lapsed'),
      outcomes: { disputed: null, upheld: 'CreditAccountMismatch', reversed: 'CreditAccountMismatch' },
    },
    {
      act: 'revoke_attestation',
      who: ['organization', 'steward'],
      call: ({ claim, batch }, who) =>
        credits.revokeAttestation({
          claim,
          organization: organizations.a,
          actor: people[who],
          ...(batch === null ? {} : { batch }),
        }),
      outcomes: everywhere(null),
    },
    {
      act: 'revoke_attestation',
      who: ['guardian', 'owner', 'stranger'],
      call: ({ claim }, who) =>
        credits.revokeAttestation({ claim, organization: organizations.a, actor: people[who] }),
      outcomes: everywhere('NotOrganizationAuthority'),
    },
    {
      act: 'open_batch',
      who: ['stranger'],
      call: ({ claim }) => credits.openBatch(chain, claim),
      outcomes: { ...everywhere('ClaimNotVerified'), verified: null, upheld: null, issued: 'AccountInUse' },
    },
  ]
  for (const { act, later = 0n, who, call, outcomes } of TABLE) {
    for (const [status, outcome] of Object.entries(outcomes)) {
      const title = `${outcome === null ? 'takes' : 'refuses'} ${act} of a ${status} claim by ${who.join(', ')}`
      it(title, () => {
        for (const name of who) {
          // A row may wait for a year, in which the accreditations of the next one would end.
          chain.moveTo(START)
          const made = claimIn(base, status as ClaimStatus) // the keys of `outcomes` are statuses
          expect(read(chain, 'Claim', made.claim.address).status).to.equal(status)
          if (later > 0n) chain.wait(later)
          if (outcome === null) land(chain, call(made, name))
          else expectRefused(chain, call(made, name), outcome)
        }
      })
    }
  }
})
