import type { Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { z } from 'zod'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import { keyOf } from '../support/actors.ts'
import { offerProjectRole } from '../support/calls/projects.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import { DAY } from '../support/values.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'
import { type Lives, playLives } from './support/lives.ts'

describe('what waits for whom', function () {
  this.timeout(120_000)
  let lab: Lab
  let lives: Lives

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    lives = playLives(new World(chain))
  })
  after(() => lab.close())

  const ask = (query: string) => lab.ask(`/api/waiting?${query}`, z.array(waitingItem))
  const waitsFor = async (wallet: Keypair, more = '') => {
    const items = await ask(`for=${wallet.publicKey.toBase58()}${more}`)
    return items.map(({ kind, role, nextStep }) => `${role}: ${kind} by ${nextStep}`).sort()
  }

  it("gives a council's member the steward's matters, its motions and its organization's own", async () => {
    const steward = [
      'council-member: actions-paused by resumeActions',
      'council-member: ended-accreditation by revokeAttestation',
      'council-member: project-registration by registerProject',
    ]
    expect(await waitsFor(lab.chain.actors.authorityA)).to.deep.equal([
      ...steward,
      'organization: concern-answer by answerConcern',
      'organization: ended-accreditation by revokeAttestation',
      'organization: project-validation by validateProject',
    ])
    expect(await waitsFor(lab.chain.actors.authorityB)).to.deep.equal([
      'council-member: actions-paused by resumeActions',
      'council-member: ended-accreditation by revokeAttestation',
      'council-member: motion-approval by approveMotion',
      'council-member: project-registration by registerProject',
      'organization: project-validation by validateProject',
    ])
    const [item] = await ask(`for=${lab.chain.actors.authorityB.publicKey.toBase58()}&role=organization`)
    expect(item?.actingAs?.code).to.equal('VERB')
    expect(item?.subject).to.include({ kind: 'project', code: 'RIVAL-1' })
  })

  it('gives nothing to a seat whose organization is suspended, nor to the steward of before', async () => {
    expect(await waitsFor(lab.chain.actors.authorityC)).to.deep.equal([])
    expect(await waitsFor(lab.chain.actors.steward)).to.deep.equal([])
    expect(await waitsFor(lab.chain.actors.outsider)).to.deep.equal([])
  })

  it('gives a claim to those alone who may attest it, until its time is over', async () => {
    const { verifierA, verifierB, verifierC, neighbour } = lab.chain.actors
    expect(await waitsFor(verifierB)).to.deep.equal(['verifier: claim-review by attest'])
    expect(await waitsFor(verifierA)).to.deep.equal([])
    expect(await waitsFor(verifierC)).to.deep.equal([])
    expect(await waitsFor(neighbour)).to.deep.equal(['named: project-role by acceptProjectRole'])
    const [item] = await ask(`for=${verifierB.publicKey.toBase58()}`)
    expect(item).to.deep.include({ default: 'may-be-withdrawn', overdue: false, from: null })
    expect(item?.subject.address).to.equal(lives.claim.address.toBase58())
  })

  it('shows members that a role in a project was offered to their council', async () => {
    const { authorityA, authorityB, authorityC } = lab.chain.actors
    const offered = 'council-member: project-role by acceptProjectRole'
    expect(await waitsFor(authorityB)).not.to.include(offered)
    land(lab.chain, offerProjectRole(lives.project, 'owner', lives.council.address))
    for (const member of [authorityA, authorityB]) expect(await waitsFor(member)).to.include(offered)
    expect(await waitsFor(authorityC)).to.deep.equal([])
    const items = await ask(`for=${authorityA.publicKey.toBase58()}&role=council-member`)
    const item = items.find(({ kind }) => kind === 'project-role')
    expect([item?.place.address, item?.actingAs?.code]).to.deep.equal([
      lives.project.address.toBase58(),
      'VERA',
    ])
  })

  it('lists each matter once for each role where no wallet is named, soonest deadline first', async () => {
    const all = await ask('')
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length)
    const deadlines = all.map(({ deadline }) => deadline ?? Number.MAX_SAFE_INTEGER)
    expect(deadlines).to.deep.equal([...deadlines].sort((a, b) => a - b))
    expect(all.some(({ role }) => role === 'anyone')).to.equal(false)
    expect((await ask('role=steward')).every(({ role }) => role === 'steward')).to.equal(true)
  })

  it('opens to anyone what nobody ended in time, and shows what is overdue', async () => {
    lab.chain.wait(61n * DAY)
    const open = await ask('role=anyone')
    expect(open.map(({ kind, nextStep, overdue }) => [kind, nextStep, overdue])).to.have.deep.members([
      ['project-registration', 'setProjectStatus', true],
      ['project-validation', 'setProjectStatus', true],
    ])
    const late = await ask(`for=${lab.chain.actors.authorityA.publicKey.toBase58()}&role=organization`)
    const concern = late.find(({ kind }) => kind === 'concern-answer')
    expect(concern).to.include({ overdue: true, default: 'counts-as-unanswered' })
    const motions = await ask('role=council-member')
    expect(motions.some(({ kind }) => kind === 'motion-approval')).to.equal(false)
    expect(await waitsFor(keyOf('any wallet'), '&role=anyone')).to.have.length(2)
    lab.chain.wait(365n * DAY)
    expect((await ask('role=anyone')).map(({ nextStep }) => nextStep)).to.include('withdrawClaim')
    expect(await waitsFor(lab.chain.actors.verifierB)).to.deep.equal([])
  })
})
