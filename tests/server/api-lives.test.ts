import { expect } from 'chai'
import { z } from 'zod'
import * as council from '../../packages/server/src/api/schemas/council.ts'
import * as organizations from '../../packages/server/src/api/schemas/organizations.ts'
import * as projects from '../../packages/server/src/api/schemas/projects.ts'
import * as records from '../../packages/server/src/api/schemas/records.ts'
import * as registry from '../../packages/server/src/api/schemas/registry.ts'
import { Chain } from '../support/chain.ts'
import { hashOf } from '../support/values.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'
import { IDENTIFIER, type Lives, METER, PARCEL, playLives } from './support/lives.ts'
import { addressOf } from './support/writer.ts'

describe('the API of registry, projects, records and councils', function () {
  this.timeout(120_000)
  let lab: Lab
  let lives: Lives

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    lives = playLives(new World(chain))
    await lab.content.put(Buffer.from('reason to suspend'))
  })
  after(() => lab.close())

  it('tells who keeps the rules, what is paused and every change of a rule', async () => {
    const view = await lab.ask('/api/registry', registry.registryView)
    const address = lives.council.address.toBase58()
    expect(view).to.include({ steward: address, pendingSteward: null, stewardDueAt: null })
    expect(view.council?.address).to.equal(address)
    expect(view.guardian).to.equal(lab.chain.actors.guardian.publicKey.toBase58())
    expect(view.paused).to.deep.equal(['records'])
    expect(view.parameters).to.include({ consecutiveClaims: 3, responseTerm: 60 * 86_400 })
    expect(view.parameters.disputeDeposit).to.deep.equal({ base: '100000000', decimals: 9, unit: 'SOL' })
    expect(view.timeline.map(({ event }) => event)).to.deep.equal([
      'RegistryInitialized',
      'ParametersChanged',
      'ActionsPaused',
      'ActionsResumed',
      'StewardNamed',
      'StewardChanged',
    ])
  })

  it('shows an organization with its whole history, what ended included', async () => {
    const { a, c, developer } = lives.organizations
    const viewA = await organization(a.address.toBase58())
    expect(viewA.attestations.map(({ attestation }) => attestation.verdict)).to.deep.equal(['accept'])
    expect(viewA.attestations[0]).to.include({ claimStatus: 'submitted', batch: null })
    expect(viewA.accreditations.map(({ standing }) => standing)).to.deep.equal(['suspended'])
    expect(viewA.concerns.map(({ status }) => status)).to.deep.equal(['open'])
    expect(viewA.councils.map(({ address }) => address)).to.deep.equal([lives.council.address.toBase58()])
    expect(viewA.records.map(({ address }) => address)).to.deep.equal([lives.record.toBase58()])
    const viewC = await organization(c.address.toBase58())
    expect(viewC.status).to.equal('suspended')
    expect(viewC.statuses.map(({ after, reason }) => [after, reason])).to.deep.equal([
      ['active', null],
      ['suspended', 'reason to suspend'],
    ])
    expect(viewC.validated).to.have.length(2)
    expect(viewC.accreditations.map(({ standing }) => standing)).to.deep.equal(['organization-not-active'])
    const maker = await organization(developer.address.toBase58())
    expect(maker.kinds).to.deep.equal(['developer', 'payee'])
    expect(maker.projects).to.have.length(2)
    expect(maker.records).to.have.length(2)
  })

  const organization = (address: string) =>
    lab.ask(`/api/organizations/${address}`, organizations.organizationView)

  it('lists organizations by kind and status', async () => {
    const list = (query: string) =>
      lab.ask(`/api/organizations${query}`, z.array(organizations.organizationSummary))
    const codes = async (query: string) => (await list(query)).map(({ code }) => code)
    expect(await codes('?kind=authority')).to.deep.equal(['NDA'])
    expect(await codes('?status=suspended')).to.deep.equal(['VERC'])
    expect(await codes('?kind=verifier&status=active')).to.deep.equal(['RIVAL', 'VERA', 'VERB'])
    expect(await codes('')).to.have.length(6)
  })

  it('keeps every term and statement of an accreditation', async () => {
    const renewed = lives.verifiers.b.address.toBase58()
    const view = await lab.ask(`/api/verifiers/${renewed}`, organizations.verifierView)
    expect(view.terms.map(({ scope }) => scope.length)).to.deep.equal([1, 2])
    expect(view).to.include({ standing: 'active', status: 'active' })
    expect(view.terms.at(-1)?.validUntil).to.equal(view.validUntil)
    const ended = lives.verifiers.a.address.toBase58()
    const other = await lab.ask(`/api/verifiers/${ended}`, organizations.verifierView)
    expect(other.statuses.map(({ before, after }) => [before, after])).to.deep.equal([
      [null, 'active'],
      ['active', 'suspended'],
    ])
    expect(other.attestations).to.have.length(1)
    const person = lives.verifiers.b.person.publicKey.toBase58()
    const own = await lab.ask(`/api/verifiers?person=${person}`, z.array(organizations.verifierSummary))
    expect(own.map(({ address }) => address)).to.deep.equal([renewed])
  })

  it('shows every version of a methodology beside each', async () => {
    const list = await lab.ask('/api/methodologies', z.array(registry.methodologyView))
    const own = list.filter(({ code }) => code === 'AMS-I.D')
    expect(own.map(({ revision, status }) => [revision, status])).to.deep.equal([
      [1, 'retired'],
      [2, 'active'],
    ])
    for (const { versions } of own) expect(versions.map(({ revision }) => revision)).to.deep.equal([1, 2])
    expect(own[0]).to.include({ projects: 3, claims: 1 })
    const one = await lab.ask(`/api/methodologies/${own[1]?.address}`, registry.methodologyView)
    expect(one).to.deep.equal(own[1])
  })

  it('shows a project from its proposal on: statuses, documents, keys, roles and flags', async () => {
    const address = lives.project.address.toBase58()
    const view = await lab.ask(`/api/projects/${address}`, projects.projectView)
    expect(view.statuses.map(({ after }) => after)).to.deep.equal([
      'proposed',
      'registered',
      'suspended',
      'registered',
    ])
    expect(view.documents.map(({ until }) => until === null)).to.deep.equal([true, false])
    expect(view.documents[0]?.documentHash).to.equal(view.documentHash)
    expect(view.payee).to.equal(lab.chain.actors.treasurer.publicKey.toBase58())
    expect(view.keys.map(({ key, releasedAt }) => [key, releasedAt === null])).to.deep.equal([
      [METER, false],
      [PARCEL, true],
      [IDENTIFIER, true],
    ])
    const other = lives.validated.address.toBase58()
    expect(
      view.flags.map(({ kind, subject, projects: [first] }) => [kind, subject, first?.address]),
    ).to.deep.equal([
      ['cell', 'kzf0', other],
      ['key', METER, other],
    ])
    expect(view.concerns).to.have.length(2)
    expect(view.records.map(({ supersededBy }) => supersededBy === null)).to.have.members([true, false])
    const timeline = view.timeline.map(({ event }) => event)
    expect(timeline.slice(0, 3)).to.deep.equal(['ProjectProposed', 'ProjectValidated', 'ProjectRegistered'])
    expect(timeline).to.include.members([
      'ProjectKeyReleased',
      'ClaimAttested',
      'ConcernFiled',
      'RecordVouched',
    ])
    const heir = await lab.ask(`/api/projects/${other}`, projects.projectView)
    expect(heir.flags.map(({ kind }) => kind)).to.deep.equal(['cell', 'key'])
    expect(heir.pendingOwner).to.equal(lab.chain.actors.neighbour.publicKey.toBase58())
    expect(heir).to.include({ status: 'proposed', registeredAt: null })
    expect(heir.validator?.code).to.equal('VERC')
    expect(heir.waitsUntil).to.equal(heir.proposedAt + 60 * 86_400)
  })

  it('finds projects by status, jurisdiction, verifier, vintage and words', async () => {
    const codes = async (query: string) =>
      (await lab.ask(`/api/projects?${query}`, z.array(projects.projectSummary))).map(({ code }) => code)
    expect(await codes('status=proposed')).to.have.members(['SUNCO-2', 'RIVAL-1'])
    expect(await codes('jurisdiction=KE')).to.deep.equal(['SUNCO-1', 'SUNCO-2'])
    expect(await codes('jurisdiction=ke-30&status=registered')).to.deep.equal(['SUNCO-1'])
    expect(await codes(`verifier=${lives.organizations.a.address.toBase58()}`)).to.deep.equal(['SUNCO-1'])
    expect(await codes(`verifier=${lives.organizations.c.address.toBase58()}`)).to.have.length(2)
    expect(await codes(`methodology=${lives.methodology.address.toBase58()}`)).to.have.length(3)
    expect(await codes('vintage=2026')).to.deep.equal([])
    expect(await codes('q=rival%20ch')).to.deep.equal(['RIVAL-1'])
  })

  it('finds the records of a document and of a subject, and follows one from version to version', async () => {
    const list = (query: string) => lab.ask(`/api/records?${query}`, z.array(records.recordSummary))
    const hash = Buffer.from(hashOf('first report')).toString('hex')
    const [found] = await list(`hash=${hash.toUpperCase()}`)
    expect(found?.address).to.equal(lives.first.toBase58())
    expect(found?.subject).to.include({ kind: 'claim', code: 'SUNCO-1/1' })
    expect(await list(`subject=${lives.claim.address.toBase58()}`)).to.have.length(2)
    const view = await lab.ask(`/api/records/${lives.record.toBase58()}`, records.recordView)
    expect(view.versions.map(({ documentHash }) => documentHash)).to.deep.equal([hash, view.documentHash])
    expect(view.vouchList.map(({ withdrawnAt }) => withdrawnAt === null)).to.have.members([true, false])
    expect(view).to.include({ vouches: 1, byOrganization: true })
  })

  it('shows a council with its seats, and a motion with the instruction that it stores', async () => {
    const [summary] = await lab.ask('/api/councils', z.array(council.councilSummary))
    expect(summary).to.include({ threshold: 2, steward: true, openMotions: 1 })
    expect(summary?.seats.map(({ active }) => active)).to.deep.equal([true, true, false])
    const view = await lab.ask(`/api/councils/${summary?.address}`, council.councilView)
    expect(view.motions.map(({ id, phase }) => [id, phase])).to.have.deep.members([
      [1, 'executed'],
      [2, 'executed'],
      [3, 'open'],
      [4, 'cancelled'],
    ])
    const standing = await lab.ask(`/api/motions/${lives.standing.address.toBase58()}`, council.motionView)
    expect(standing).to.include({ instruction: 'setProjectStatus', missing: 1, threshold: 2 })
    expect(standing.approvals.map(({ organization: { code } }) => code)).to.deep.equal(['VERA'])
    expect(standing.decoded).to.include({ name: 'setProjectStatus', matches: true })
    expect(standing.decoded?.args).to.include({ status: 'closed' })
    const names = standing.decoded?.accounts.map(({ name, address }) => [name, address])
    expect(names).to.deep.include(['project', lives.project.address.toBase58()])
    const open = await lab.ask('/api/motions?status=open', z.array(council.motionSummary))
    expect(open.map(({ address }) => address)).to.deep.equal([lives.standing.address.toBase58()])
  })

  it('trusts no instruction that differs from what the ledger says of it', async () => {
    const address = lives.suspend.address.toBase58()
    await lab.store.runScript(
      `update motions set instruction_hash = repeat('0', 64) where address = '${address}'`,
    )
    const view = await lab.ask(`/api/motions/${address}`, council.motionView)
    expect(view.decoded).to.include({ name: 'setOrganizationStatus', matches: false })
  })

  it('calls what neither store nor chain knows by that name', async () => {
    for (const path of ['verifiers', 'methodologies', 'records', 'concerns', 'councils', 'motions']) {
      const refused = await lab.refusal(`/api/${path}/${addressOf('nowhere')}`)
      expect(refused, path).to.deep.equal({ status: 404, name: 'NotFound' })
    }
    expect(await lab.refusal('/api/projects?status=lost')).to.include({ status: 400 })
  })
})
