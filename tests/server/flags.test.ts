import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { manifestText } from '../../packages/sdk/src/evidence/index.ts'
import { manifestOfFolder } from '../../packages/sdk/src/evidence/node.ts'
import { claimView } from '../../packages/server/src/api/schemas/claims.ts'
import { projectView } from '../../packages/server/src/api/schemas/projects.ts'
import * as credits from '../support/calls/credits.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { ClaimRef, ProjectRef } from '../support/refs.ts'
import { type Registered, registered } from '../support/registered.ts'
import { World } from '../support/world.ts'
import { Lab } from './support/lab.ts'

describe('public flags', function () {
  this.timeout(60_000)
  let lab: Lab
  let base: Registered
  let other: ProjectRef
  let claims: { first: ClaimRef; second: ClaimRef; alone: ClaimRef }

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    const world = new World(chain)
    base = registered({}, world)
    const { organizations, methodology } = base
    const by = { organization: organizations.developer, validator: organizations.c, methodology }
    other = world.project({ ...by, id: 2, owner: chain.actors.owner, cell: 'kzf' })
    const third = world.project({ ...by, id: 3, owner: chain.actors.owner, cell: 'kzg' })
    claims = {
      first: await claim(world, base.project, { 'meter.csv': 'same rows', 'photo.txt': 'one' }),
      second: await claim(world, other, { 'readings/meter.csv': 'same rows', 'photo.txt': 'two' }),
      alone: await claim(world, third, { 'photo.txt': 'three' }),
    }
  })
  after(() => lab.close())

  async function claim(world: World, project: ProjectRef, files: Record<string, string>): Promise<ClaimRef> {
    const folder = mkdtempSync(join(tmpdir(), 'groundtruth-pack-'))
    for (const [path, text] of Object.entries(files))
      writeFileSync(join(folder, path.replace('/', '-')), text)
    const period = { start: 1_767_225_600, end: 1_782_864_000 }
    const subject = { project: project.address.toBase58(), period, revision: 1 }
    const manifest = await manifestOfFolder(folder, subject)
    await lab.content.put(new TextEncoder().encode(manifestText(manifest)))
    rmSync(folder, { recursive: true })
    return world.claim({ project, id: 1, evidenceRoot: Buffer.from(manifest.root, 'hex') })
  }

  const flagsOf = async (project: ProjectRef) =>
    (await lab.ask(`/api/projects/${project.address.toBase58()}`, projectView)).flags
  const flagsAt = async ({ address }: ClaimRef) =>
    (await lab.ask(`/api/claims/${address.toBase58()}`, claimView)).flags

  it('names a cell that holds or lies in that of another live project', async () => {
    const cell = (await flagsOf(base.project)).find(({ kind }) => kind === 'cell')
    expect(cell?.projects.map(({ code }) => code)).to.deep.equal(['SUNCO-2'])
    const back = (await flagsOf(other)).find(({ kind }) => kind === 'cell')
    expect(back?.projects.map(({ code }) => code)).to.deep.equal(['SUNCO-1'])
  })

  it('names the file that the packs of two projects share, to both and to their verifiers', async () => {
    const file = (await flagsOf(base.project)).find(({ kind }) => kind === 'file')
    expect(file).to.deep.include({ path: 'meter.csv' })
    expect(file?.projects.map(({ code }) => code)).to.deep.equal(['SUNCO-2'])
    expect(file?.claims.map(({ code }) => code)).to.deep.equal(['SUNCO-2/1'])
    expect((await flagsAt(claims.second)).map(({ kind }) => kind)).to.deep.equal(['cell', 'file'])
    expect(await flagsAt(claims.alone)).to.deep.equal([])
  })

  it('drops the cell of a project that is closed', async () => {
    const { project } = base
    land(lab.chain, credits.withdrawClaim(claims.first))
    land(lab.chain, credits.setProjectStatus(lab.chain, project, 'closed'))
    expect((await flagsOf(other)).map(({ kind }) => kind)).to.deep.equal(['file'])
  })
})
