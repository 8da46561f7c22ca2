import { expect } from 'chai'
import { Keypair } from '@solana/web3.js'
import type { AccreditationStatus } from '../../../packages/sdk/src/enums.ts'
import { withArgument } from '../../support/arguments.ts'
import { setVerifierStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { MethodologyRef, OrganizationRef, VerifierRef } from '../../support/refs.ts'
import { hashOf, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('set_verifier_status', () => {
  const world = new World()
  const { chain } = world
  let organization: OrganizationRef
  let methodology: MethodologyRef

  before(() => {
    world.registry()
    organization = world.organization('VERA', chain.actors.authorityA)
    methodology = world.methodology({ code: 'AMS-I.D' })
  })

  function verifierThatIs(status: AccreditationStatus): VerifierRef {
    const verifier = world.verifier(organization, Keypair.generate(), [methodology])
    if (status !== 'active') land(chain, setVerifierStatus(chain, verifier, status))
    return verifier
  }

  it('keeps who, when and why of a change', () => {
    const verifier = verifierThatIs('active')
    chain.wait(60n)
    const landed = land(chain, setVerifierStatus(chain, verifier, 'suspended'))
    const reasonHash = text(hashOf('reason to be suspended'))
    expect(read(chain, 'Verifier', verifier.address)).to.include({
      status: 'suspended',
      reasonHash,
      statusChangedAt: chain.now,
      sequence: 2n,
    })
    expect(eventOf(landed, 'VerifierStatusChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      verifier: text(verifier.address),
      verifierSequence: 2n,
      actor: text(chain.actors.steward.publicKey),
      organization: text(organization.address),
      statusBefore: 'active',
      statusAfter: 'suspended',
      reasonHash,
    })
  })

  const CHANGES: [from: AccreditationStatus, to: AccreditationStatus, allowed: boolean][] = [
    ['active', 'active', false],
    ['active', 'suspended', true],
    ['active', 'revoked', true],
    ['suspended', 'active', true],
    ['suspended', 'suspended', false],
    ['suspended', 'revoked', true],
    ['revoked', 'active', false],
    ['revoked', 'suspended', false],
    ['revoked', 'revoked', false],
  ]
  for (const [from, to, allowed] of CHANGES) {
    it(`${allowed ? 'allows' : 'refuses'} ${from} to ${to}`, () => {
      const verifier = verifierThatIs(from)
      const call = setVerifierStatus(chain, verifier, to)
      if (!allowed) return void expectRefused(chain, call, 'StatusChangeInvalid')
      land(chain, call)
      expect(read(chain, 'Verifier', verifier.address).status).to.equal(to)
    })
  }

  it('refuses an unknown status', () => {
    const call = setVerifierStatus(chain, verifierThatIs('active'), 'suspended')
    for (const status of [0, 4, 255])
      expectRefused(chain, withArgument(call, 'status', status), 'StatusChangeInvalid')
  })

  it('refuses a change without a reason', () => {
    const call = setVerifierStatus(chain, verifierThatIs('active'), 'suspended')
    expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
  })

  it('refuses anyone but steward and guardian, also the verifier and its organization', () => {
    const verifier = verifierThatIs('active')
    const { outsider, authorityA } = chain.actors
    for (const signer of [verifier.person, outsider, authorityA]) {
      const call = setVerifierStatus(chain, verifier, 'suspended', signer)
      expectRefused(chain, call, 'NotStewardOrGuardian')
    }
  })

  it('lets the guardian suspend, and nothing else', () => {
    const { guardian } = chain.actors
    const verifier = verifierThatIs('active')
    expectRefused(chain, setVerifierStatus(chain, verifier, 'revoked', guardian), 'GuardianMayOnlyStop')
    const landed = land(chain, setVerifierStatus(chain, verifier, 'suspended', guardian))
    expect(eventOf(landed, 'VerifierStatusChanged').actor).to.equal(text(guardian.publicKey))
    for (const status of ['active', 'revoked'] as const) {
      expectRefused(chain, setVerifierStatus(chain, verifier, status, guardian), 'GuardianMayOnlyStop')
    }
  })
})
