import { expect } from 'chai'
import { activityKey, identifierKey, identifierOfKey } from '../../../packages/sdk/src/instructions/index.ts'
import { projectKeyAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import {
  holdProjectKey,
  releaseProjectKey,
  setProjectStatus,
  type KeyInput,
} from '../../support/calls/projects.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { addressIn, withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { hashOf, nextCode, nextId, NO_HASH, padded } from '../../support/values.ts'

const SALT = hashOf('salt of the developer')

describe('hold_project_key', () => {
  const { world, organizations, methodology } = registered()
  const { chain } = world
  const { owner, payer, payee, steward, outsider, developer } = chain.actors

  const input = () => ({
    ...{ organization: organizations.developer, validator: organizations.c, methodology },
    ...{ id: nextId() + 1, owner },
  })
  const newKey = () => activityKey(SALT, `meter ${nextId()}`)
  const callFor = (more: Partial<KeyInput> = {}) =>
    holdProjectKey(chain, { project: world.project(input()), key: newKey(), ...more })

  it('keeps a meter for one project, by a hash that says nothing about it', () => {
    const [project, key] = [world.project(input()), newKey()]
    const before = read(chain, 'Project', project.address)
    const landed = land(chain, holdProjectKey(chain, { project, key }))
    const address = projectKeyAddress(key)
    expect(withoutBump(read(chain, 'ProjectKey', address))).to.deep.equal({
      version: 1,
      kind: 'activity',
      released: false,
      holders: 1,
      heldSince: chain.now,
      releasedAt: 0n,
      project: text(project.address),
      previousProject: null,
      key,
      payer: text(payer.publicKey),
    })
    expect(eventOf(landed, 'ProjectKeyHeld')).to.deep.equal({
      version: 1,
      at: chain.now,
      projectKey: text(address),
      project: text(project.address),
      actor: text(owner.publicKey),
      kind: 'activity',
      key,
      previousProject: null,
    })
    expect(read(chain, 'Project', project.address)).to.deep.equal(before)
  })

  it('keeps an identifier of another registry in plain letters', () => {
    const key = identifierKey('VERRA', 'VCS-1234')
    land(chain, callFor({ key, kind: 'identifier' }))
    const account = read(chain, 'ProjectKey', projectKeyAddress(key))
    expect(account.kind).to.equal('identifier')
    expect(identifierOfKey(account.key)).to.equal('VERRA:VCS-1234')
  })

  it('takes an identifier that fills all 32 bytes', () => {
    land(chain, callFor({ key: identifierKey('GS', 'X'.repeat(29)), kind: 'identifier' }))
  })

  it('takes a proposed and a suspended project, also by its developer, with several keys', () => {
    const proposed = world.proposed(input())
    for (const actor of [owner, developer]) land(chain, callFor({ project: proposed, actor }))
    const suspended = world.project(input())
    land(chain, setProjectStatus(chain, suspended, 'suspended'))
    land(chain, callFor({ project: suspended }))
  })

  it('refuses a key that another project or the same one holds', () => {
    const [project, key] = [world.project(input()), newKey()]
    land(chain, holdProjectKey(chain, { project, key }))
    expectRefused(chain, callFor({ key }), 'ProjectKeyTaken')
    expectRefused(chain, holdProjectKey(chain, { project, key }), 'ProjectKeyTaken')
  })

  it('refuses a key of a closed project until it is released, and names that project then', () => {
    const [first, second, key] = [world.project(input()), world.project(input()), newKey()]
    land(chain, holdProjectKey(chain, { project: first, key }))
    land(chain, setProjectStatus(chain, first, 'closed'))
    const call = holdProjectKey(chain, { project: second, key })
    expectRefused(chain, call, 'ProjectKeyTaken')
    land(chain, releaseProjectKey({ project: first, key, actor: outsider }))
    chain.wait(5n)
    const landed = land(chain, call)
    expect(eventOf(landed, 'ProjectKeyHeld').previousProject).to.equal(text(first.address))
    expect(read(chain, 'ProjectKey', projectKeyAddress(key))).to.include({
      ...{ project: text(second.address), previousProject: text(first.address) },
      ...{ holders: 2, released: false, releasedAt: 0n, heldSince: chain.now },
    })
  })

  it('refuses to take a released key under the other kind', () => {
    const [project, key] = [world.project(input()), identifierKey('CDM', `${nextId()}`)]
    land(chain, holdProjectKey(chain, { project, key, kind: 'identifier' }))
    land(chain, releaseProjectKey({ project, key }))
    expectRefused(chain, callFor({ key, kind: 'activity' }), 'ProjectKeyMalformed')
    land(chain, callFor({ key, kind: 'identifier' }))
  })

  it('holds a key at an address to which somebody has sent lamports before', () => {
    const call = callFor()
    chain.fund(addressIn(call, 'project_key'), 5_000_000)
    land(chain, call)
  })

  it('refuses a closed project', () => {
    const project = world.project(input())
    land(chain, setProjectStatus(chain, project, 'closed'))
    expectRefused(chain, callFor({ project }), 'ProjectStatusInvalid')
  })

  it('refuses everyone but the owner and the developer, also the payee and the steward', () => {
    for (const actor of [outsider, payee, steward]) expectRefused(chain, callFor({ actor }), 'NotForProject')
  })

  it('refuses the organization of another project', () => {
    const thief = keyOf('key thief')
    const theirs = world.organization(nextCode(), thief, ['developer'])
    const call = withAccount(callFor({ actor: thief }), 'organization', theirs.address)
    expectRefused(chain, call, 'CreditAccountMismatch')
  })

  const MALFORMED: [fault: string, key: Uint8Array][] = [
    ['without a colon', padded('VERRA-1234', 32)],
    ['with a space', padded('VERRA:VCS 12', 32)],
    ['with a letter behind the padding', Uint8Array.from([...padded('GS:1', 31), 65])],
    ['with a letter that is not ASCII', padded('GS:Zürich', 32)],
    ['that is a hash', hashOf('no identifier')],
  ]
  for (const [fault, key] of MALFORMED) {
    it(`refuses an identifier ${fault}`, () => {
      const call = callFor({ key: Buffer.from(key).toString('hex'), kind: 'identifier' })
      expectRefused(chain, call, 'ProjectKeyMalformed')
    })
  }

  it('refuses an empty key and an unknown kind', () => {
    expectRefused(chain, callFor({ key: Buffer.from(NO_HASH).toString('hex') }), 'HashMissing')
    for (const kind of [0, 3, 255]) {
      expectRefused(chain, withArgument(callFor(), 'kind', kind), 'ProjectKeyMalformed')
    }
  })

  it('refuses the address of another key', () => {
    const other = projectKeyAddress(newKey())
    expectRefused(chain, withAccount(callFor(), 'project_key', other), 'InvalidSeeds')
  })

  it('refuses while projects are paused', () => {
    const call = callFor()
    pauseRegistry(chain, ['projects'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['projects'])
    land(chain, call)
    pauseRegistry(chain, [])
  })
})
