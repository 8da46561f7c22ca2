import type { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { z } from 'zod'
import { claimSummary } from '../../packages/server/src/api/schemas/claims.ts'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import { ingest } from '../../packages/server/src/indexer/ingest.ts'
import { refold } from '../../packages/server/src/indexer/refold.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { migrate } from '../../packages/server/src/store/migrate.ts'
import * as schema from '../../packages/server/src/store/schema/index.ts'
import { keyOf } from '../support/actors.ts'
import { attest } from '../support/calls/credits.ts'
import { acceptProjectRole, offerProjectRole } from '../support/calls/projects.ts'
import { changeOrganization } from '../support/calls/registry.ts'
import { reviewExpense } from '../support/calls/spending.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { ClaimRef, ProposalRef } from '../support/refs.ts'
import { registered } from '../support/registered.ts'
import { SHARE, SpendingFund } from '../support/stage-spending.ts'
import { day, nextCode } from '../support/values.ts'
import { World } from '../support/world.ts'
import { expectAgreement, planted as plantedIn } from './support/agreement.ts'
import { Lab } from './support/lab.ts'

/** Two organizations judged a delivery, an expense and a claim; then roles went to those who had judged. */
describe('law 6, asked of the store, the chain and the ledger', function () {
  this.timeout(240_000)
  let lab: Lab
  let fund: SpendingFund
  let proposal: ProposalRef

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    fund = new SpendingFund({ base: registered({}, new World(chain)) })
    proposal = fund.paid({ share: SHARE })
    fund.reviewed(proposal, fund.expense(proposal))
    fund.verified([proposal])
    await lab.sync()
  })
  after(() => lab.close())

  const planted = (change: string) => plantedIn(lab, 6, change)
  const sixth = async () => (await lab.reconcile()).checks.filter(({ law }) => law === 6)

  it('compares five things of every judgement, and every organization and person once', async () => {
    const checks = await sixth()
    expect(checks.filter(({ equal }) => !equal)).to.deep.equal([])
    const fields = checks.map(({ field }) => field)
    for (const label of ['attestation', 'delivery.reviews[1]', 'expense.reviewers[1]']) {
      expect(fields, label).to.include.members([
        ...[`${label}.organization`, `${label}.person`, `${label}.authority then`],
        ...[`${label}: missing on the receiving side then`, `${label}: judged on the receiving side`],
      ])
    }
    // Six judgements; one claim, one delivery with its persons, one expense.
    expect(checks).to.have.lengthOf(6 * 5 + 4)
  })

  it('counts whom a proposal pays from the draw on, and offers the claim to none of them', async () => {
    const { chain, world, base } = fund
    const project = fund.newProject()
    fund.gives(chain.actors.contributor, 8_000_000n)
    fund.nextSlot()
    const head = keyOf(`head ${nextCode()}`)
    const organization = world.organization(nextCode(), head, ['verifier', 'payee'])
    const payee = keyOf(`payee ${nextCode()}`)
    const scope = [base.methodology]
    const inside = world.verifier(organization, keyOf(nextCode()), scope)
    const paid = [
      inside,
      world.verifier(world.organization(nextCode(), payee), keyOf(nextCode()), scope),
      world.verifier(world.organization(nextCode(), keyOf(nextCode())), payee, scope),
    ]
    const adopted = fund.adopted({ project, projectPool: null, organization, consent: head, payee })
    const month = (from: number) => ({ periodStart: day(2026, from, 1), periodEnd: day(2026, from + 1, 1) })
    const before = world.claim({ project, id: 1, ...month(1) })
    const claim = world.claim({ project, id: 2, ...month(2) })
    land(chain, attest(chain, { claim: before, verifier: inside }))
    const offered = async (person: PublicKey) => {
      const name = person.toBase58()
      const listed = await lab.ask(`/api/claims?waiting=${name}`, z.array(claimSummary))
      const items = await lab.ask(`/api/waiting?for=${name}`, z.array(waitingItem))
      return [
        listed.some(({ address }) => address === claim.address.toBase58()),
        items.some(({ subject }) => subject.address === claim.address.toBase58()),
      ]
    }
    for (const { person } of paid) expect(await offered(person.publicKey)).to.deep.equal([true, true])
    fund.draws(adopted)
    chain.wait(1n)
    for (const { person } of paid) expect(await offered(person.publicKey)).to.deep.equal([false, false])
    const { a } = base.verifiers
    expect(await offered(a.person.publicKey)).to.deep.equal([true, true])
    land(chain, attest(chain, { claim, verifier: a }))
    await expectAgreement(lab)
    const rows = await lab.store.db.select().from(schema.attestations)
    const side = (claimed: ClaimRef) =>
      rows.find((row) => row.claim === claimed.address.toBase58())?.receiving ?? []
    const names = [organization.address, payee.publicKey].map((key) => key.toBase58())
    expect(side(before)).to.not.include.members(names)
    expect(side(claim)).to.include.members(names)
  })

  it('empties a store of an earlier version, which the chain fills again', async () => {
    const { store, transactions } = lab
    await lab.sync()
    const expected = await dump(store.db)
    const columns = 'drop column authority, drop column receiving'
    await store.runScript(`alter table attestations ${columns}; alter table reviews ${columns};
      drop index events_of_independence; delete from migrations where name = '0008_independence.sql'`)
    expect(await migrate(store)).to.deep.equal(['0008_independence.sql'])
    expect(await store.db.select().from(schema.events)).to.deep.equal([])
    await ingest(store.db, transactions)
    expect(await dump(store.db)).to.equal(expected)
  })

  it('asks who stood where at the judgement: roles that a judge takes later change nothing', async () => {
    const { chain, project } = fund
    const { a, b } = fund.base.verifiers
    const { neighbour } = chain.actors
    const before = await dump(lab.store.db)
    land(chain, offerProjectRole(project, 'owner', a.person.publicKey))
    land(chain, offerProjectRole(project, 'payee', b.person.publicKey))
    land(chain, acceptProjectRole(project, 'owner', a.person))
    land(chain, acceptProjectRole(project, 'payee', b.person))
    land(chain, changeOrganization(chain, a.organization, { authority: neighbour.publicKey }))
    await expectAgreement(lab)
    const now = await dump(lab.store.db)
    const kept = (text: string) => text.split('\n').filter((line) => line.includes('"receiving"'))
    expect(kept(now)).to.deep.equal(kept(before))

    const { c } = fund.base.verifiers
    const expense = fund.expense(proposal)
    land(chain, reviewExpense({ proposal, expense, verifier: c }))
    await expectAgreement(lab)
    const rows = await lab.store.db.select().from(schema.reviews)
    const last = rows.find(({ subject }) => subject === expense.toBase58())
    expect(last?.receiving).to.include.members([a, b].map(({ person }) => person.publicKey.toBase58()))
  })

  it('shows a judge on the receiving side of then, as a person, an organization or its authority', async () => {
    const all = ['attestation', 'delivery.reviews[0]', 'delivery.reviews[1]']
    const judged = [...all, 'expense.reviewers[0]', 'expense.reviewers[1]'].map(
      (label) => `${label}: judged on the receiving side`,
    )
    for (const side of ['person', 'organization', 'authority']) {
      const added = `set receiving = receiving || to_jsonb(${side})`
      const found = new Set([
        ...(await planted(`update attestations ${added}`)),
        ...(await planted(`update reviews ${added}`)),
      ])
      expect([...found].sort(), side).to.deep.equal(judged.sort())
    }
  })

  it('shows a receiving side that leaves out somebody, and a judge who was another one', async () => {
    const { attestations, reviews } = schema
    for (const [table, rows] of [
      ['attestations', await lab.store.db.select().from(attestations)],
      ['reviews', await lab.store.db.select().from(reviews)],
    ] as const) {
      const sizes = rows.map(({ receiving }) => receiving.length)
      expect(Math.min(...sizes), table).to.be.greaterThan(3)
      for (let at = 0; at < Math.max(...sizes); at++) {
        const found = await planted(`update ${table} set receiving = receiving - ${at}`)
        expect(found.length, `${table} ${at}`).to.be.greaterThan(0)
        expect(found.every((each) => each.endsWith(': missing on the receiving side then'))).to.equal(true)
      }
    }
    const owner = fund.project.owner.publicKey.toBase58()
    expect(await planted(`update attestations set person = '${owner}'`)).to.include('attestation.person')
    const others = await planted(`update attestations set authority = '${owner}'`)
    expect([...new Set(others)]).to.deep.equal(['attestation.authority then'])
    const c = fund.base.organizations.c.address.toBase58()
    const other = (table: string) => planted(`update ${table} set organization = '${c}' where number = 1`)
    expect(await other('attestations')).to.include.members(['attestation.organization', 'attestation.person'])
    expect(await other('reviews')).to.include.members([
      ...['delivery.reviews[0].organization', 'expense.reviewers[0].organization'],
    ])
  })

  it('shows an organization or a person that counts twice', async () => {
    const [a, b] = [fund.base.organizations.a, fund.base.organizations.b].map(({ address }) =>
      address.toBase58(),
    )
    expect(
      await planted(`update attestations set organization = '${a}' where organization = '${b}'`),
    ).to.include('organizations = claim.attestations')
    const person = fund.base.verifiers.a.person.publicKey.toBase58()
    expect(await planted(`update reviews set person = '${person}'`)).to.include('persons = delivery.reviews')
    const gone = await planted(`delete from reviews where organization = '${b}'`)
    expect(gone).to.include.members(['organizations = delivery.reviews', 'organizations = expense.reviewers'])
    await lab.store.db.transaction((tx) => refold(tx))
    await expectAgreement(lab)
  })
})
