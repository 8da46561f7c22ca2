import type { Keypair, PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { z } from 'zod'
import { waitingItem } from '../../packages/server/src/api/schemas/waiting.ts'
import { registryAddress, disputeAddress } from '../../packages/sdk/src/pdas.ts'
import * as batches from '../support/calls/batches.ts'
import * as councils from '../support/calls/council.ts'
import * as credits from '../support/calls/credits.ts'
import { Chain } from '../support/chain.ts'
import { CHALLENGE } from '../support/claim-states.ts'
import { land } from '../support/expect.ts'
import { DAY, day } from '../support/values.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'
import { playWaits, type Waits } from './support/waits.ts'

type Item = z.infer<typeof waitingItem>
type Kind = Item['kind']

/** Asked for in api-waiting.test.ts. */
const ELSEWHERE: Kind[] = [
  'actions-paused',
  'ended-accreditation',
  'project-registration',
  'project-validation',
  'project-role',
  'claim-review',
  'concern-answer',
  'motion-approval',
]
/** Seconds that the program gives a decision, an answer and a suspension where nobody changed it. */
const TERM = Number(60n * DAY)

describe('what waits in the life of credits, and at a hand-over', function () {
  this.timeout(120_000)
  let lab: Lab
  let waits: Waits
  let began: number

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    waits = playWaits(new World(chain))
    began = Number(chain.now)
  })
  after(() => lab.close())

  const ask = (query: string) => lab.ask(`/api/waiting?${query}`, z.array(waitingItem))
  const rolesOf = (items: readonly Item[], kind: Kind, subject: PublicKey) =>
    items
      .filter((item) => item.kind === kind && item.subject.address === subject.toBase58())
      .map(({ role, nextStep }) => `${role} ${nextStep}`)
      .sort()
  const subjects = (): [kind: Kind, subject: PublicKey][] => [
    ['steward-handover', registryAddress()],
    ['project-suspension', waits.project.address],
    ['claim-changes', waits.changes.address],
    ['claim-issue', waits.verified.address],
    ['batch-issue', waits.opened.address],
    ['dispute-decision', disputeAddress(waits.disputed.address, lab.chain.actors.outsider.publicKey, 1)],
    ['batch-suspension', waits.suspended.address],
    ['buffer-draw', batches.reversalOf(waits.lost).address],
    ['batch-compensation', batches.reversalOf(waits.invalid).address],
    ['batch-letter', waits.plain.address],
    ['motion-execution', waits.motion.address],
  ]
  const roles = async () => {
    const items = await ask('')
    return Object.fromEntries(subjects().map(([kind, subject]) => [kind, rolesOf(items, kind, subject)]))
  }

  it('is known, kind by kind, with its deadline, its default and when the step may be taken', async () => {
    const items = await ask('')
    const terms = subjects().map(([kind, subject]) => {
      const found = items.find((item) => item.kind === kind && item.subject.address === subject.toBase58())
      const after = (time: number | null | undefined) => (typeof time === 'number' ? time - began : time)
      return [kind, after(found?.from), after(found?.deadline), found?.overdue, found?.default]
    })
    expect(terms).to.deep.equal([
      ['steward-handover', Number(2n * DAY), null, false, 'stays'],
      ['project-suspension', null, TERM, false, 'may-be-reinstated'],
      ['claim-changes', null, TERM, false, 'may-be-withdrawn'],
      ['claim-issue', Number(CHALLENGE), null, false, 'stays'],
      ['batch-issue', Number(CHALLENGE), null, false, 'stays'],
      ['dispute-decision', null, TERM, false, 'returns-for-changes'],
      ['batch-suspension', null, TERM, false, 'may-end'],
      ['buffer-draw', null, null, false, 'stays'],
      ['batch-compensation', null, null, false, 'issues-nothing'],
      ['batch-letter', null, null, false, 'not-authorized'],
      ['motion-execution', Number(2n * DAY), Number(12n * DAY), false, 'expires'],
    ])
  })

  it('waits for those alone who may end it, by the step of their role', async () => {
    expect(await roles()).to.deep.equal({
      'steward-handover': ['council-member acceptSteward', 'named acceptSteward'],
      'project-suspension': ['steward setProjectStatus'],
      'claim-changes': ['project-owner resubmitClaim'],
      'claim-issue': ['project-owner openBatch', 'verifier openBatch'],
      'batch-issue': ['project-owner issueBatch', 'verifier issueBatch'],
      'dispute-decision': ['steward decideDispute'],
      'batch-suspension': ['steward endSuspension'],
      'buffer-draw': ['anyone drawBuffer', 'steward drawBuffer'],
      'batch-compensation': ['organization compensate', 'project-owner compensate'],
      'batch-letter': ['national-authority signLetter'],
      'motion-execution': ['council-member executeMotion'],
    })
  })

  it('reaches each wallet by its role: owner, developer, national authority, verifier, member, steward', async () => {
    const { owner, developer, verifierA, verifierC, authorityC, steward, outsider } = lab.chain.actors
    const kindsFor = async (wallet: Keypair) => {
      const items = await ask(`for=${wallet.publicKey.toBase58()}`)
      return [...new Set(items.map(({ kind }) => kind))].sort()
    }
    expect(await kindsFor(owner)).to.deep.equal([
      'batch-compensation',
      'batch-issue',
      'claim-changes',
      'claim-issue',
    ])
    expect(await kindsFor(developer)).to.deep.equal(['batch-compensation'])
    expect(await kindsFor(waits.authority.authority)).to.deep.equal(['batch-letter'])
    expect(await kindsFor(verifierA)).to.deep.equal(['batch-issue', 'claim-issue'])
    expect(await kindsFor(verifierC)).to.deep.equal([])
    expect(await kindsFor(authorityC)).to.deep.equal(['motion-execution', 'steward-handover'])
    expect(await kindsFor(steward)).to.deep.equal([
      'batch-suspension',
      'buffer-draw',
      'dispute-decision',
      'project-suspension',
    ])
    expect(await kindsFor(outsider)).to.deep.equal([])
  })

  it('opens to anyone when a time lock or a challenge period is over, and ends with the step', async () => {
    lab.chain.wait(2n * DAY)
    expect((await roles())['motion-execution']).to.include('anyone executeMotion')
    land(lab.chain, councils.executeMotion(lab.chain, waits.motion))
    const handedOver = await roles()
    expect([handedOver['motion-execution'], handedOver['steward-handover']]).to.deep.equal([[], []])
    expect(handedOver['dispute-decision']).to.deep.equal([
      'council-member decideDispute',
      'steward decideDispute',
    ])
    lab.chain.wait(CHALLENGE - 2n * DAY)
    const due = await roles()
    expect(due['claim-issue']).to.include('anyone openBatch')
    expect(due['batch-issue']).to.include('anyone issueBatch')
    land(lab.chain, credits.openBatch(lab.chain, waits.verified))
    const opened = credits.batchOf(waits.verified)
    const now = await ask('')
    expect(rolesOf(now, 'claim-issue', waits.verified.address)).to.deep.equal([])
    expect(rolesOf(now, 'batch-issue', opened.address)).to.include('project-owner issueBatch')
  })

  it('ends with the last part of a loss, an invalidation or a missing letter, and not before', async () => {
    const { chain } = lab
    const { owner } = chain.actors
    const { lost, invalid, plain, opened, authority } = waits
    land(chain, batches.drawBuffer(chain, batches.reversalOf(lost), lost))
    land(chain, batches.signLetter(chain, { batch: plain, organization: authority }))
    const part = (id: bigint) => {
      land(chain, batches.cancel(chain, { batch: plain, holder: owner, amount: 500n, id }))
      land(chain, batches.compensate(batches.cancellationOf(plain, owner, id), batches.reversalOf(invalid)))
    }
    part(1n)
    const half = await roles()
    expect([half['buffer-draw'], half['batch-letter']]).to.deep.equal([[], []])
    expect(half['batch-compensation']).to.deep.equal(['organization compensate', 'project-owner compensate'])
    part(2n)
    expect((await roles())['batch-compensation']).to.deep.equal([])
    land(chain, credits.issueBatch(chain, opened))
    expect((await roles())['batch-issue']).to.deep.equal([])
  })

  it('opens to anyone what nobody decided in time, with the step of the default', async () => {
    const { chain } = lab
    const { outsider } = chain.actors
    chain.wait(50n * DAY)
    const late = await roles()
    expect(late['project-suspension']).to.include('anyone setProjectStatus')
    expect(late['claim-changes']).to.include('anyone withdrawClaim')
    expect(late['dispute-decision']).to.include('anyone decideDispute')
    expect(late['batch-suspension']).to.include('anyone endSuspension')
    expect((await ask('role=anyone')).filter(({ overdue }) => overdue)).to.have.lengthOf(4)
    land(chain, credits.setProjectStatus(chain, waits.project, 'registered', outsider))
    land(chain, credits.withdrawClaim(waits.changes, outsider))
    const lapse = { claim: waits.disputed, disputant: outsider, outcome: 'lapsed', actor: outsider } as const
    land(chain, credits.decideDispute(chain, lapse))
    land(chain, batches.endSuspension(chain, waits.suspended, outsider))
    const items = await ask('')
    for (const [kind, subject] of subjects()) expect(rolesOf(items, kind, subject), kind).to.deep.equal([])
    expect(rolesOf(items, 'claim-changes', waits.disputed.address)).to.deep.equal([
      'project-owner resubmitClaim',
    ])
  })

  it('gives a buffer to the steward to release, once its project has no more credits to come', async () => {
    const before = await ask('')
    expect(before.filter(({ kind }) => kind === 'buffer-release')).to.deep.equal([])
    lab.chain.wait(day(2034, 1, 1) - lab.chain.now)
    const items = await ask('')
    for (const batch of [waits.plain, waits.lost, waits.suspended, waits.opened]) {
      expect(rolesOf(items, 'buffer-release', batch.address)).to.deep.equal([
        'council-member releaseBuffer',
        'steward releaseBuffer',
      ])
    }
    expect(rolesOf(items, 'buffer-release', waits.invalid.address)).to.deep.equal([])
  })

  it('has no kind that nothing here or beside it asks for', () => {
    const here: Kind[] = [...subjects().map(([kind]) => kind), 'buffer-release']
    const kinds = waitingItem.shape.kind.options
    // Those of funds follow, and are asked for in api-waiting-funds.test.ts.
    const own = kinds.slice(0, kinds.indexOf('fund-role'))
    expect([...here, ...ELSEWHERE].sort()).to.deep.equal([...own].sort())
  })
})
