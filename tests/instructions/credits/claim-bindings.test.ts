import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { attest, issueBatch, submitClaim, type ClaimInput } from '../../support/calls/credits.ts'
import { payMilestone } from '../../support/calls/payments.ts'
import { shareVaultAddress } from '../../../packages/sdk/src/pdas.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { SHARE, SpendingFund } from '../../support/stage-spending.ts'
import { amountIn, supplyOf } from '../../support/tokens.ts'
import { day, nextCode, nextId } from '../../support/values.ts'

const JANUARY = { periodStart: day(2026, 1, 1), periodEnd: day(2026, 2, 1) }
const FEBRUARY = { periodStart: day(2026, 2, 1), periodEnd: day(2026, 3, 1) }

/** A claim of the fund's project that names these proposals, each with a tenth of the funding. */
function claimOf(fund: SpendingFund, named: ProposalRef[], more: Partial<ClaimInput> = {}) {
  const proposals = named.map(({ address }) => address)
  const input = { project: fund.project, id: nextId(), proposals, proposalBps: named.map(() => 1_000) }
  return submitClaim(fund.chain, { ...input, ...JANUARY, ...more })
}

const SMALL = { milestones: [{ amount: 100_000n }] }

describe('submit_claim by a project that proposals pay', () => {
  it('names each that is in force for its period, and keeps the sum of their shares', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const first = fund.paid({ ...SMALL, share: SHARE })
    const second = fund.paid({ ...SMALL, share: { ...SHARE, bps: 250 } })
    for (const named of [[], [first], [second]]) {
      expectRefused(chain, claimOf(fund, named), 'ProposalNotBound')
    }
    const landed = land(chain, claimOf(fund, [second, first]))
    expect(eventOf(landed, 'ClaimSubmitted')).to.deep.include({
      ...{ boundShareBps: 1_250, proposals: [second, first].map(({ address }) => text(address)) },
    })
  })

  it('names none whose money was only drawn, and none of another project or of nobody', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const drawn = fund.approved({ ...SMALL, share: SHARE })
    expectRefused(chain, claimOf(fund, [drawn]), 'ProposalNotBound')
    land(chain, claimOf(fund, []))
    const elsewhere = fund.paid({ ...fund.elsewhere(), ...SMALL, share: SHARE })
    expectRefused(chain, claimOf(fund, [elsewhere], FEBRUARY), 'ProposalNotBound')
    const nobody = { ...drawn, address: keyOf('no proposal').publicKey }
    expectRefused(chain, claimOf(fund, [nobody], FEBRUARY), 'ProposalNotBound')
    fund.pays(drawn)
    expectRefused(chain, claimOf(fund, [], FEBRUARY), 'ProposalNotBound')
    land(chain, claimOf(fund, [drawn], FEBRUARY))
  })

  it('is bound by when its period begins, and may name one that paid though it is not bound to it', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const share = { ...SHARE, from: day(2026, 2, 1), until: day(2026, 3, 1) }
    const proposal = fund.paid({ ...SMALL, share })
    const unbound = land(chain, claimOf(fund, [proposal]))
    expect(eventOf(unbound, 'ClaimSubmitted').boundShareBps).to.equal(0)
    expectRefused(chain, claimOf(fund, [], FEBRUARY), 'ProposalNotBound')
    const bound = land(chain, claimOf(fund, [proposal], FEBRUARY))
    expect(eventOf(bound, 'ClaimSubmitted').boundShareBps).to.equal(1_000)
    const march = { periodStart: day(2026, 3, 1), periodEnd: day(2026, 4, 1) }
    land(chain, claimOf(fund, [], march))
  })
})

describe('issue_batch of a claim that proposals bind', () => {
  it('mints the contributors’ part into a vault of the batch, after the buffer and before the project’s', () => {
    const fund = new SpendingFund({ base: registered({ bufferBps: 1_000 }) })
    const { chain } = fund
    const first = fund.paid({ ...SMALL, share: SHARE })
    const second = fund.paid({ ...SMALL, share: { ...SHARE, bps: 333 } })
    const claim = fund.verified([first, second], { quantity: 999_999n })
    const { batch, landed } = fund.issued(claim)
    // Of 999,999 the buffer takes 100,000, rounded up; each share is of the rest, rounded down.
    const rest = 899_999n
    const shares = [(rest * 1_000n) / 10_000n, (rest * 333n) / 10_000n]
    const toFund = shares.reduce((sum, amount) => sum + amount, 0n)
    const vault = shareVaultAddress(batch.address)
    expect(amountIn(chain, vault)).to.equal(toFund)
    expect(amountIn(chain, batch.buffer)).to.equal(100_000n)
    expect(amountIn(chain, fund.world.ownersCredits(batch))).to.equal(rest - toFund)
    expect(supplyOf(chain, batch.mint)).to.equal(999_999n)
    const rows = [first, second].map(({ address }, row) => ({
      ...{ proposal: text(address), amount: shares[row], claimed: 0n },
    }))
    const account = read(chain, 'Batch', batch.address)
    expect(account).to.include({ fundShare: toFund, shareVault: text(vault) })
    expect(account.shares).to.deep.equal(rows)
    expect(eventOf(landed, 'BatchIssued')).to.deep.include({
      ...{ toFund, toBuffer: 100_000n, toProject: rest - toFund, shareVault: text(vault), shares: rows },
    })
    const used = read(chain, 'Project', fund.project.address).bindings.map((binding) => binding.used)
    expect(used).to.deep.equal([rest, rest])
  })

  it('refuses without the vault, and takes one where nothing is owed without creating it', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const proposal = fund.paid({ ...SMALL, share: SHARE })
    const batch = fund.world.openedBatch(fund.verified([proposal], JANUARY))
    expectRefused(chain, issueBatch(chain, batch), 'ShareVaultMissing')
    const call = issueBatch(chain, batch, undefined, true)
    const other = shareVaultAddress(proposal.address)
    expectRefused(chain, withAccount(call, 'share_vault', other), 'InvalidSeeds')
    land(chain, call)
    const free = new SpendingFund()
    const { batch: whole, landed } = free.issued(free.verified([]))
    const vault = shareVaultAddress(whole.address)
    expect(free.chain.account(vault)).to.equal(null)
    expect(eventOf(landed, 'BatchIssued')).to.deep.include({ toFund: 0n, shareVault: null, shares: [] })
  })

  it('takes the share of the tonnage alone that the vote named; afterwards nothing is bound', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const proposal = fund.paid({ ...SMALL, share: { ...SHARE, tonnage: 1_500_000n } })
    const shareOf = (period: typeof JANUARY) => {
      const { batch } = fund.issued(fund.verified([proposal], period))
      return read(chain, 'Batch', batch.address).fundShare
    }
    expect(shareOf(JANUARY)).to.equal(100_000n)
    expect(shareOf(FEBRUARY)).to.equal(50_000n)
    const march = { periodStart: day(2026, 3, 1), periodEnd: day(2026, 4, 1) }
    expect(eventOf(land(chain, claimOf(fund, [], march)), 'ClaimSubmitted').boundShareBps).to.equal(0)
  })

  it('takes what the binding says when it is issued, also of a claim made before the first payment', () => {
    const fund = new SpendingFund()
    const { chain } = fund
    const proposal = fund.approved({ ...SMALL, share: SHARE })
    fund.delivered(proposal)
    const claim = fund.verified([], JANUARY)
    land(chain, payMilestone(chain, { proposal }))
    const batch = fund.world.openedBatch(claim)
    expectRefused(chain, issueBatch(chain, batch), 'ShareVaultMissing')
    land(chain, issueBatch(chain, batch, undefined, true))
    expect(read(chain, 'Batch', batch.address).fundShare).to.equal(100_000n)
  })
})

describe('attest of a claim that a proposal pays', () => {
  it('refuses the payee and its organization from the draw on', () => {
    const fund = new SpendingFund()
    const { chain, world } = fund
    const { methodology } = fund.base
    const head = keyOf(`head ${nextCode()}`)
    const organization = world.organization(nextCode(), head, ['verifier', 'payee'])
    const inside = world.verifier(organization, keyOf(`inside ${nextCode()}`), [methodology])
    const payee = keyOf(`payee ${nextCode()}`)
    const led = world.verifier(world.organization(nextCode(), payee), keyOf(nextCode()), [methodology])
    const aside = world.verifier(world.organization(nextCode(), keyOf(nextCode())), payee, [methodology])
    const terms = { ...SMALL, organization, consent: head, payee }
    const claim = world.claim({ project: fund.project, id: nextId(), ...JANUARY })
    const adopted = fund.adopted(terms)
    const other = world.claim({ project: fund.project, id: nextId(), ...FEBRUARY })
    land(chain, attest(chain, { claim: other, verifier: inside }))
    fund.draws(adopted)
    for (const verifier of [inside, led, aside]) {
      expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
    }
    land(chain, attest(chain, { claim, verifier: fund.base.verifiers.a }))
  })
})
