import { expect } from 'chai'
import { attestationAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Declaration } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { attest } from '../../support/calls/claims.ts'
import { newClaim } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { day, nextId } from '../../support/values.ts'

/** Of ten thousand tonnes in 365.25 days, what 181 days are expected to bring, rounded up. */
const EXPECTED = 4_955_510n

describe('attest: what a statement declares', () => {
  const base = registered()
  const { world, verifiers, organizations, methodology } = base
  const { chain } = world
  const verifier = verifiers.a

  const above = () => newClaim(base, { quantity: 2n * EXPECTED })
  const callFor = (declarations: Declaration[], quantity = 1n) =>
    attest(chain, { claim: above(), verifier, declarations, quantity })

  it('keeps every declaration with the attestation', () => {
    const claim = above()
    const declarations: Declaration[] = ['no-stake', 'excess-explained', 'flags-answered']
    const landed = land(chain, attest(chain, { claim, verifier, declarations }))
    const address = attestationAddress(claim.address, organizations.a.address, 1)
    expect(read(chain, 'Attestation', address).declarations).to.deep.equal(declarations)
    expect(eventOf(landed, 'ClaimAttested')).to.deep.include({ declarations, expectedQuantity: EXPECTED })
  })

  it('refuses every verdict without the declaration of no stake', () => {
    for (const declarations of [[], ['excess-explained', 'flags-answered']] as Declaration[][]) {
      expectRefused(chain, callFor(declarations), 'DeclarationMissing')
      for (const verdict of ['reject', 'changes'] as const) {
        const call = attest(chain, { claim: above(), verifier, declarations, verdict })
        expectRefused(chain, call, 'DeclarationMissing')
      }
    }
  })

  it('refuses a declaration that nobody knows', () => {
    for (const declarations of [8 | 1, 128 | 1, 255]) {
      expectRefused(chain, withArgument(callFor([]), 'declarations', declarations), 'DeclarationMissing')
    }
  })

  it('takes the expected quantity without a reason, and one unit more only with one', () => {
    land(chain, callFor(['no-stake'], EXPECTED))
    expectRefused(chain, callFor(['no-stake'], EXPECTED + 1n), 'ExcessNotExplained')
    expectRefused(chain, callFor(['no-stake', 'flags-answered'], EXPECTED + 1n), 'ExcessNotExplained')
    land(chain, callFor(['no-stake', 'excess-explained'], EXPECTED + 1n))
  })

  it('asks for no reason where less is accepted than claimed, or nothing', () => {
    const claim = above()
    land(chain, attest(chain, { claim, verifier, declarations: ['no-stake'], quantity: 1n }))
    for (const verdict of ['reject', 'changes'] as const) {
      land(chain, attest(chain, { claim: above(), verifier, declarations: ['no-stake'], verdict }))
    }
  })

  it('expects of a period its part of the year, rounded up', () => {
    const expected: [start: bigint, end: bigint, yearly: bigint, quantity: bigint][] = [
      [day(2025, 1, 1), day(2026, 1, 1), 10_000_000n, 9_993_156n],
      [day(2024, 1, 1), day(2025, 1, 1), 10_000_000n, 10_020_534n],
      [day(2026, 1, 1), day(2026, 1, 1) + 1n, 10_000_000n, 1n],
      [day(2026, 1, 1), day(2026, 1, 1) + 1n, 2n ** 64n - 1n, 584_542_046_091n],
      [day(2025, 1, 1), day(2026, 1, 1), 2n ** 64n - 1n, 18_434_117_965_513_994_085n],
    ]
    for (const [periodStart, periodEnd, expectedYearly, quantity] of expected) {
      const seconds = periodEnd - periodStart
      expect((expectedYearly * seconds + 31_557_599n) / 31_557_600n).to.equal(quantity)
      const project = world.project({
        ...{ organization: organizations.developer, validator: organizations.c, methodology },
        ...{ id: 50_000 + nextId(), owner: chain.actors.owner, expectedYearly },
      })
      const claim = world.claim({ project, id: 1, periodStart, periodEnd })
      const landed = land(chain, attest(chain, { claim, verifier }))
      expect(eventOf(landed, 'ClaimAttested').expectedQuantity).to.equal(quantity)
    }
  })
})
