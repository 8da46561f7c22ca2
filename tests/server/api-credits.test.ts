import { expect } from 'chai'
import { z } from 'zod'
import * as batches from '../../packages/server/src/api/schemas/batches.ts'
import * as claims from '../../packages/server/src/api/schemas/claims.ts'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import { searchHit } from '../../packages/server/src/api/schemas/overview.ts'
import * as retirements from '../../packages/server/src/api/schemas/retirements.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { Chain } from '../support/chain.ts'
import { DAY } from '../support/values.ts'
import { World } from '../support/world.ts'
import { type CreditLives, playCreditLives } from './support/credit-lives.ts'
import { Lab } from './support/lab.ts'
import { openMemory } from './support/stores.ts'

describe('the API of claims, batches and serials', function () {
  this.timeout(180_000)
  let lab: Lab
  let lives: CreditLives

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    lives = playCreditLives(new World(chain))
    for (const text of ['objection', 'decision', 'answer', 'reason to revoke', 'reason to suspend'])
      await lab.content.put(Buffer.from(text))
  })
  after(() => lab.close())

  const claimOf = (claim: { address: { toBase58(): string } }) =>
    lab.ask(`/api/claims/${claim.address.toBase58()}`, claims.claimView)
  const batchOf = (batch: { address: { toBase58(): string } }) =>
    lab.ask(`/api/batches/${batch.address.toBase58()}`, batches.batchView)

  it('agrees with every account of the chain, without a gap', async () => {
    const { checks, differences, gaps } = await lab.reconcile()
    expect(checks.filter(({ equal }) => !equal)).to.deep.equal([])
    expect([differences, gaps.length]).to.deep.equal([0, 0])
    const fields = checks.map(({ field }) => field)
    expect(fields).to.include.members([
      'batch.bufferCancelled',
      'claim.waitsUntil',
      'dispute.status',
      'reversal.covered',
      'cancellation.amount',
      'letter.kind',
      'sum of serials taken + 1 = batch.nextSerial',
    ])
  })

  it('comes to the same bytes when it is built again', async () => {
    const again = await openMemory()
    await ingest(again.db, lab.transactions)
    expect(await dump(again.db)).to.equal(await dump(lab.store.db))
    await again.close()
  })

  it('shows every revision of a claim, its statements, its dispute and who paid for it', async () => {
    const view = await claimOf(lives.used.claim)
    expect(view).to.include({ status: 'issued', revision: 2 })
    expect(view.revisions.map(({ revision, quantity, answer }) => [revision, quantity.base, answer])).to.eql([
      [1, '1000000', null],
      [2, '900000', 'answer'],
    ])
    expect(view.revisions[1]?.evidenceRoot).to.equal(view.evidenceRoot)
    expect(view.attestations.map(({ revision, verdict }) => `${revision} ${verdict}`)).to.deep.equal([
      '1 changes',
      '2 accept',
      '2 accept',
    ])
    expect(view.attestations[1]?.declarations).to.deep.equal(['no-stake', 'excess-explained'])
    expect(view.funding.proposals.map(({ bps }) => bps)).to.deep.equal([6_000])
    expect(view.funding.otherBps).to.equal(4_000)
    const [dispute] = view.disputes
    expect(dispute).to.include({
      status: 'upheld',
      abusive: true,
      document: 'objection',
      decision: 'decision',
    })
    expect(dispute?.depositTo).to.equal(lab.chain.actors.treasurer.publicKey.toBase58())
    expect(dispute?.deposit).to.deep.equal({ base: '100000000', decimals: 9, unit: 'SOL' })
    expect(view.needs).to.deep.equal([])
  })

  it('says what each open claim still needs, by when and from whom', async () => {
    const waiting = await claimOf(lives.waiting)
    expect(waiting.needs.map(({ key, who, count }) => [key, who, count])).to.deep.equal([
      ['acceptances', 'verifier', 1],
      ['withdrawal', 'anyone', null],
    ])
    expect(waiting.needs[0]?.until).to.equal(waiting.waitsUntil)
    const open = await claimOf(lives.open)
    expect(open.needs.map(({ key }) => key)).to.deep.equal(['decision', 'lapse'])
    expect(open.disputes[0]).to.include({ status: 'open', depositTo: null })
    const sentBack = await claimOf(lives.sentBack)
    expect(sentBack).to.include({
      status: 'submitted',
      accepting: 1,
      acceptedQuantity: null,
      decidedAt: null,
    })
    expect(sentBack.attestations.map(({ revoked, reason }) => [revoked, reason])).to.deep.equal([
      [false, null],
      [true, 'reason to revoke'],
    ])
    const withdrawn = await claimOf(lives.withdrawn)
    expect(withdrawn.withdrawal).to.include({
      lapsed: false,
      by: lab.chain.actors.owner.publicKey.toBase58(),
    })
    expect(withdrawn.needs).to.deep.equal([])
  })

  it('lists the claims that wait for a verifier, and only those', async () => {
    const waitingFor = async (name: string) =>
      (await lab.ask(`/api/claims?waiting=${name}`, z.array(claims.claimSummary))).map((each) => each.address)
    const { a, b, c } = lives.verifiers
    const [waiting, sentBack] = [lives.waiting, lives.sentBack].map(({ address }) => address.toBase58())
    expect(await waitingFor(a.address.toBase58())).to.deep.equal([])
    expect(await waitingFor(b.person.publicKey.toBase58())).to.deep.equal([waiting])
    // C wrote the validation statement: it does not verify the first claim.
    expect(await waitingFor(c.address.toBase58())).to.deep.equal([])
    expect(sentBack).to.be.a('string')
    const attested = await lab.ask(
      `/api/claims?verifier=${b.address.toBase58()}`,
      z.array(claims.claimSummary),
    )
    expect(attested.map(({ address }) => address))
      .to.include(sentBack)
      .and.not.include(waiting)
    const of = async (query: string) =>
      (await lab.ask(`/api/batches?${query}`, z.array(batches.batchSummary))).map(({ address }) => address)
    const everyBatch = [lives.used, lives.plain, lives.suspended, lives.invalidated]
    const all = everyBatch.map(({ address }) => address.toBase58())
    expect(await of('jurisdiction=ke')).to.have.members(all)
    expect(await of('jurisdiction=KE-3')).to.deep.equal([])
    expect(await of(`verifier=${lives.organizations.a.address.toBase58()}`)).to.have.members(all)
    expect(await of(`verifier=${c.address.toBase58()}`)).to.deep.equal([])
    expect(await of('status=suspended')).to.deep.equal([lives.suspended.address.toBase58()])
    const disputes = await lab.ask('/api/disputes?status=open', z.array(claims.disputeView))
    expect(disputes.map(({ claim }) => claim.address)).to.deep.equal([lives.open.address.toBase58()])
  })

  it('shows a batch with its equation, what burned outside and is not settled, and a map without holes', async () => {
    const view = await batchOf(lives.used)
    const { issued, held, buffered, bufferCancelled, retired, cancelled, destroyed } = view
    const figures = [held, buffered, bufferCancelled, retired, cancelled, destroyed].map(({ base }) => base)
    expect(figures).to.deep.equal(['809810', '0', '90000', '110', '50', '30'])
    expect(sum(figures)).to.equal(BigInt(issued.base))
    expect(view.unsettled?.base).to.equal('5')
    expect(view.serials.map(({ from, to, kind }) => `${kind} ${from}-${to}`)).to.deep.equal([
      'retired 1-100',
      'cancelled 101-150',
      'retired 151-160',
      'destroyed 161-190',
      'held 191-810000',
      'buffer-cancelled 810001-900000',
    ])
    expect(view.serials[0]?.ref?.code).to.equal(`${view.code}-1`)
    expect(view.serials[5]?.ref?.address).to.equal(view.reversals[0]?.address)
  })

  it("shows a batch's suspensions, reversals with their order, and every letter of the authority", async () => {
    const view = await batchOf(lives.used)
    expect(view.status).to.equal('reversed')
    expect(view.suspensions.map(({ outcome, reason }) => [outcome, reason])).to.deep.equal([
      ['upheld', 'reason to suspend'],
    ])
    const [reversal] = view.reversals
    expect(reversal).to.include({ kind: 'loss', status: 'covered', next: null })
    expect(reversal?.order.map(({ drawn, firstSerial }) => [drawn?.base, firstSerial])).to.deep.equal([
      ['90000', '810001'],
      ['500', '999501'],
    ])
    expect(view.letters.map(({ kind, amount, year }) => [kind, amount?.base, year])).to.deep.equal([
      ['authorization', undefined, null],
      ['adjustment', '40', 2026],
    ])
    expect(view.authorizedBy?.code).to.equal('KENYA')
    expect(view.adjusted.base).to.equal('40')
    const gave = await batchOf(lives.plain)
    expect(gave.authorizedBy).to.equal(null)
    expect(gave.covers.map(({ address }) => address)).to.deep.equal([reversal?.address])
    expect(gave.serials.map(({ from, to, kind }) => `${kind} ${from}-${to}`)).to.deep.equal([
      'held 1-900000',
      'buffered 900001-999500',
      'buffer-cancelled 999501-1000000',
    ])
  })

  it('shows a batch that a broken quorum has suspended until its date', async () => {
    const view = await batchOf(lives.suspended)
    expect(view.status).to.equal('suspended')
    expect(view.suspendedUntil).to.equal(view.suspensions[0]?.until)
    expect(view.suspensions[0]?.attestation).to.equal(view.attestations[0]?.address)
    expect(view.attestations.map(({ revoked }) => revoked)).to.deep.equal([true, false])
  })

  it('shows an invalidation with what makes it good', async () => {
    const [reversal] = await lab.ask('/api/reversals?status=open', z.array(batches.reversalView))
    expect(reversal).to.include({ kind: 'invalidation', next: null })
    expect([reversal?.covered.base, reversal?.uncovered.base]).to.deep.equal(['400', '600'])
    expect(reversal?.batch.address).to.equal(lives.invalidated.address.toBase58())
    const [compensation] = reversal?.compensations ?? []
    expect(compensation).to.include({ reason: 'compensation', batchStatus: 'invalidated', firstSerial: '1' })
    const path = `/api/cancellations/${compensation?.address}`
    expect(await lab.ask(path, retirements.cancellationView)).to.deep.equal(compensation)
  })

  it('says who holds each serial or what became of it, also in the middle and at the ends of a run', async () => {
    const { code } = await batchOf(lives.used)
    const look = async (serial: number) => lab.ask(`/api/serials/${code}/${serial}`, retirements.serialView)
    const kinds: [number, string][] = [
      [1, 'retired'],
      [100, 'retired'],
      [101, 'cancelled'],
      [150, 'cancelled'],
      [151, 'retired'],
      [160, 'retired'],
      [161, 'destroyed'],
      [190, 'destroyed'],
      [191, 'held'],
      [810_000, 'held'],
      [810_001, 'buffer-cancelled'],
      [900_000, 'buffer-cancelled'],
    ]
    for (const [serial, kind] of kinds) {
      const { range, retirement, cancellation, reversal, serial: told } = await look(serial)
      expect([told, range.kind]).to.deep.equal([String(serial), kind])
      expect(BigInt(range.from) <= BigInt(serial) && BigInt(serial) <= BigInt(range.to)).to.equal(true)
      expect(retirement !== null, kind).to.equal(kind === 'retired')
      expect(cancellation !== null, kind).to.equal(kind === 'cancelled' || kind === 'destroyed')
      expect(reversal !== null, kind).to.equal(kind === 'buffer-cancelled')
    }
    expect((await look(120)).cancellation?.reason).to.equal('other')
    const { retirement } = await look(155)
    expect(retirement?.certificate).to.equal(`${code}-151`)
    const path = `/api/serials/${lives.plain.address.toBase58()}/999500`
    expect((await lab.ask(path, retirements.serialView)).range.kind).to.equal('buffered')
    for (const wrong of ['0', '900001', '99999999999999999999'])
      expect(await lab.refusal(`/api/serials/${code}/${wrong}`)).to.include({ status: 404, name: 'NotFound' })
    expect(await lab.refusal('/api/serials/NONE-1-2026-1/1')).to.include({ status: 404 })
    expect(await lab.refusal(`/api/serials/${code}/-1`)).to.include({ status: 400 })
  })

  it('filters retirements by batch, holder, beneficiary, country, purpose and time', async () => {
    const list = page(retirements.retirementView)
    const found = async (query: string) =>
      (await lab.ask(`/api/retirements?${query}`, list)).items.map(({ amount }) => amount.base)
    const holder = lab.chain.actors.owner.publicKey.toBase58()
    expect(await found(`holder=${holder}`)).to.deep.equal(['10', '100'])
    expect(await found(`batch=${lives.plain.address.toBase58()}`)).to.deep.equal([])
    expect(await found(`beneficiary=${encodeURIComponent('ärzte FÜR den wald')}`)).to.deep.equal(['100'])
    expect(await found('country=ke')).to.deep.equal(['100'])
    expect(await found('purpose=compliance')).to.deep.equal(['10'])
    const [{ retiredAt } = { retiredAt: 0 }] = (await lab.ask('/api/retirements', list)).items
    expect(await found(`from=${retiredAt}&to=${retiredAt}`)).to.deep.equal(['10', '100'])
    expect(await found(`from=${retiredAt + 1}`)).to.deep.equal([])
    const first = await lab.ask('/api/retirements?limit=1', list)
    const second = await lab.ask(`/api/retirements?limit=1&cursor=${first.nextCursor}`, list)
    expect([...first.items, ...second.items].map(({ amount }) => amount.base)).to.deep.equal(['10', '100'])
    expect([first.total, second.nextCursor]).to.deep.equal([2, null])
    const [certificate] = first.items
    expect(certificate).to.include({ batchStatus: 'active', batchStatusNow: 'reversed' })
    expect(certificate?.authorizedBy?.code).to.equal('KENYA')
  })

  it('lists cancellations by reason, settlements of what was burned outside among them', async () => {
    const list = page(retirements.cancellationView)
    const reasons = (await lab.ask('/api/cancellations', list)).items.map(({ reason }) => reason)
    expect(reasons).to.deep.equal(['compensation', 'destroyed', 'other'])
    const { items } = await lab.ask('/api/cancellations?reason=destroyed', list)
    expect(items.map(({ amount, explanation }) => [amount.base, explanation])).to.deep.equal([['30', null]])
  })

  it('finds certificates, serials, vintages, jurisdictions, verifiers and every revision of the evidence', async () => {
    const hits = async (text: string) =>
      (await lab.ask(`/api/search?q=${encodeURIComponent(text)}`, z.array(searchHit))).map(
        ({ kind, code, address }) => `${kind} ${code ?? address}`,
      )
    const { code } = await batchOf(lives.used)
    expect(await hits(code.toLowerCase())).to.deep.equal([`batch ${code}`])
    expect(await hits(`${code}-1`)).to.deep.equal([`retirement ${code}-1`, `serial ${code}-1`])
    expect(await hits(`${code}-120`)).to.deep.equal([`serial ${code}-120`])
    expect(await hits(`${code}-900001`)).to.deep.equal([])
    expect(await hits('950000'))
      .to.have.length.greaterThan(1)
      .and.not.include(`serial ${code}-950000`)
    expect((await hits('2026'))[0]).to.equal('vintage 2026')
    expect((await hits('ke'))[0]).to.equal('jurisdiction KE-30')
    const { b } = lives.verifiers
    expect(await hits(b.person.publicKey.toBase58())).to.include('verifier VERB')
    expect(await hits('verb')).to.deep.equal(['organization VERB', 'verifier VERB'])
    const { revisions, project } = await claimOf(lives.used.claim)
    for (const { evidenceRoot } of revisions)
      expect(await hits(evidenceRoot)).to.deep.equal([`claim ${project.code}/1`])
    const dispute = (await claimOf(lives.open)).disputes[0]?.address ?? ''
    expect(await hits(dispute)).to.deep.equal([`dispute ${dispute}`])
  })

  it('no longer lists a claim as waiting once its time is over', async () => {
    const name = lives.verifiers.b.address.toBase58()
    const waiting = () => lab.ask(`/api/claims?waiting=${name}`, z.array(claims.claimSummary))
    expect(await waiting()).to.have.lengthOf(1)
    lab.chain.wait(365n * DAY)
    expect(await waiting()).to.deep.equal([])
  })
})

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, base) => total + BigInt(base), 0n)
}
