import { readFile } from 'node:fs/promises'
import { createBurnInstruction } from '@solana/spl-token'
import { expect } from 'chai'
import {
  creditAccountAddress,
  creditMintAddress,
  organizationAddress,
  TOKEN_2022_PROGRAM_ID,
} from '../../packages/sdk/src/index.ts'
import { send } from '../../packages/sdk/src/client/index.ts'
import { sha256Hex } from '../../packages/sdk/src/evidence/index.ts'
import { activityKey } from '../../packages/sdk/src/instructions/index.ts'
import type {
  BatchSummary,
  BatchView,
  ContributorView,
  CouncilSummary,
  CouncilView,
  MethodologyView,
  OrganizationView,
  ProjectSummary,
  ProjectView,
  ReconcileView,
  RegistryView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import { carryOut, openMotion } from './support/council.ts'
import { letTimePass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { connectionOf, feed, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const RULES = '# Water purification\n\nThe rules of the sample.\n'

describe('acts of council, holders and developers', function () {
  this.timeout(240_000)
  let session: Session
  useSession((started) => (session = started))

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const open = (name: string, path: string) => visit(session, name, path)
  const batchesOf = async (methodology: string, status: BatchSummary['status']) =>
    (await api<BatchSummary[]>('batches')).filter(
      (batch) => batch.methodology.code === methodology && batch.status === status,
    )
  const forest = async () => {
    const [batch] = await batchesOf('AR-AMS0007', 'active')
    if (batch === undefined) throw new Error('No batch of the forest is active.')
    return batch
  }
  /** An active batch of which somebody of the story holds at least two tonnes. */
  const heldBy = async (name: string) => {
    const wallet = storyKey(session.product, name).publicKey.toBase58()
    const { credits } = await api<ContributorView>(`contributors/${wallet}`)
    const held = credits.find(
      ({ batchStatus, amount }) => batchStatus === 'active' && BigInt(amount.base) > 2_000n,
    )
    if (held === undefined) throw new Error(`${name} holds no credits of an active batch.`)
    return api<BatchView>(`batches/${held.batch.address}`)
  }

  it('let anyone settle what a holder burned outside the program, shown as burned and not as retired', async () => {
    const before = await heldBy('holder3')
    await burnOutside(session, 'holder3', before.address, 125n)
    const { page } = await open('holder1', `/batches/${before.code}`)
    const settling = page.getByRole('region', { name: 'Settle what was burned outside' })
    await settling.getByText('Holders burned 0.125 t CO2e outside the program.').waitFor()
    await settling.getByRole('button').click()
    expect(await sign(page)).to.contain('as burned outside the program: nobody may count them')
    const after = await api<BatchView>(`batches/${before.code}`)
    expect(BigInt(after.destroyed.base) - BigInt(before.destroyed.base)).to.equal(125n)
    expect([after.unsettled?.base, after.retired.base]).to.deep.equal(['0', before.retired.base])
    expect(after.cancellationList.at(-1)?.reason).to.equal('destroyed')
    await settling.waitFor({ state: 'detached' })
  })

  it('let a developer bind a meter by a salted hash and an identifier as it is, and give one up', async () => {
    const code = (await api<ProjectSummary[]>('projects')).find(({ organization }) => {
      return organization.code === 'SUN-DEV'
    })?.address
    const { page } = await open('solarDeveloper', `/projects/${code}`)
    const meter = page.locator('#hold-meter')
    await meter.getByLabel('Its number or name').fill('Meter 4711')
    const salt = await meter.getByLabel('Salt').inputValue()
    const bind = meter.getByRole('button', { name: 'Bind a meter, plant or parcel' })
    await bind.click()
    await meter.getByText('Save the file with the salt first').waitFor()
    const downloading = page.waitForEvent('download')
    await meter.getByRole('button', { name: 'Save the file with the salt' }).click()
    const saved: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    expect(saved).to.include({ id: 'Meter 4711', salt, key: activityKey(salt, 'Meter 4711') })
    await bind.click()
    expect(await sign(page)).to.contain(`Keep the salt ${salt}`)
    const identifier = page.locator('#hold-identifier')
    await identifier.getByLabel('Registry, for example').fill('VERRA')
    await identifier.getByLabel('Identifier there').fill('x'.repeat(27))
    await identifier.getByRole('button').click()
    await identifier.getByText('with at most 31 letters together').waitFor()
    await identifier.getByLabel('Identifier there').fill('VCS-4711')
    await identifier.getByRole('button').click()
    await sign(page)
    const held = async () => {
      const { keys } = await api<ProjectView>(`projects/${code}`)
      return keys.filter(({ releasedAt }) => releasedAt === null).map(({ key }) => key)
    }
    expect(await held()).to.include.members([activityKey(salt, 'Meter 4711'), 'VERRA:VCS-4711'])

    const releasing = page.locator('#release-key')
    await releasing.getByLabel('Key').selectOption({ label: 'VERRA:VCS-4711' })
    await releasing.getByRole('button').click()
    await sign(page)
    expect(await held())
      .to.include(activityKey(salt, 'Meter 4711'))
      .and.not.include('VERRA:VCS-4711')
  })

  it('let an organization form a council, which the registry then lists', async () => {
    const { page } = await open('bodyA', '/registry')
    const forming = page.locator('#create-council')
    await forming.getByLabel('Members, by code').fill('VER-A, VER-B, VER-X')
    await forming.getByLabel('Approvals needed').fill('1')
    await forming.getByLabel('Time lock in days').fill('2')
    await forming.getByLabel('Days to approve').fill('20')
    await forming.getByRole('button').click()
    await forming.getByText('Write one to twelve codes of organizations in good standing').waitFor()
    await forming.getByText('Write a whole number from 2 to 3.').waitFor()
    await forming.getByLabel('Members, by code').fill('VER-A, VER-B')
    await forming.getByLabel('Approvals needed').fill('2')
    await forming.getByRole('button').click()
    await sign(page)
    const own = storyKey(session.product, 'bodyA').publicKey.toBase58()
    const formed = (await api<CouncilSummary[]>('councils')).find(({ creator }) => creator === own)
    expect(formed?.seats.map(({ organization }) => organization.code)).to.deep.equal(['VER-A', 'VER-B'])
    expect([formed?.threshold, formed?.timeLock, formed?.steward]).to.deep.equal([2, 172_800, false])
    const table = page.getByRole('table', { name: 'Councils' })
    await table.getByRole('link', { name: 'Council of 2 organizations' }).waitFor()
  })

  it('move a loss with the order of its reserves, which is on chain once the council carried it out', async () => {
    const [own, reversed] = [await forest(), (await batchesOf('AR-AMS0007', 'reversed'))[0]]
    const { page } = await open('authority', `/batches/${own.code}`)
    const losing = page.locator('#loss')
    await losing.getByLabel('Lost amount').fill('1.5')
    await losing.getByLabel('Reason in words').fill('A fire on two hectares.')
    await losing.getByLabel('Batches whose reserve').fill(`${own.code}, ${own.code}`)
    await losing.getByRole('button').click()
    await losing.getByText('each once').waitFor()
    await losing.getByLabel('Batches whose reserve').fill(`${reversed?.code}, ${own.code}`)
    await losing.getByRole('button').click()
    expect(await sign(page)).to.contain(`in this order: ${reversed?.code}, ${own.code}`)
    await carryOut(session.product, [await openMotion(session.product, 'reverseBatch')])
    const { status, reversals } = await api<BatchView>(`batches/${own.code}`)
    expect([status, reversals[0]?.kind, reversals[0]?.amount.base]).to.deep.equal([
      'reversed',
      'loss',
      '1500',
    ])
    expect(reversals[0]?.order.map(({ batch }) => batch.address)).to.deep.equal([
      reversed?.address,
      own.address,
    ])
    await page.getByRole('button', { name: 'Cover the loss' }).click()
    await sign(page)
    const [covered] = (await api<BatchView>(`batches/${own.code}`)).reversals
    expect([covered?.status, covered?.order[0]?.drawn?.base]).to.deep.equal(['covered', '1500'])
  })

  it('move an invalidation, which a holder makes good with a cancellation', async () => {
    const given = await heldBy('holder3')
    const wrong = (await batchesOf('AMS-I.D', 'active')).find(({ address }) => address !== given.address)
    const { page } = await open('authority', `/batches/${wrong?.code}`)
    expect(await page.locator('#loss').count()).to.equal(0)
    const invalidating = page.locator('#invalidation')
    await invalidating.getByLabel('Wrongly issued amount').fill('0.5')
    await invalidating.getByLabel('Reason in words').fill('A meter was read twice.')
    await invalidating.getByRole('button').click()
    await sign(page)
    await carryOut(session.product, [await openMotion(session.product, 'reverseBatch')])
    const developer = `organizations/${organizationAddress('SUN-DEV').toBase58()}`
    expect((await api<OrganizationView>(developer)).owing).to.equal(1)
    const owing = (await open('solarDeveloper', '/work')).page
    const waiting = owing.getByRole('listitem').filter({ hasText: 'Wrongly issued credits wait' })
    await waiting.first().getByRole('link', { name: 'Go there' }).click()
    await owing.getByText('Their developer issues nothing until they are made good').waitFor()
    expect(new URL(owing.url()).pathname).to.equal(`/batches/${wrong?.code}`)

    const holder = (await open('holder3', `/batches/${given.code}`)).page
    const cancelling = holder.getByRole('region', { name: 'Cancel credits' })
    await cancelling.getByLabel('Amount in t CO2e').fill('0.5')
    await cancelling.getByLabel('Why').selectOption('compensation')
    await cancelling.getByLabel('Reason in words').fill('For what was counted twice.')
    await cancelling.getByRole('button').click()
    await sign(holder)
    await holder.goto(`${session.product.url}/batches/${wrong?.code}`)
    const remedy = holder.locator('#compensate')
    await remedy.getByText('Still missing: 0.500 t CO2e.').waitFor()
    await remedy.getByRole('button').click()
    expect(await sign(holder)).to.contain(`0.500 t CO2e of ${given.code}`)
    const [reversal] = (await api<BatchView>(`batches/${wrong?.code}`)).reversals
    expect([reversal?.status, reversal?.compensations.length]).to.deep.equal(['covered', 1])
    expect((await api<OrganizationView>(developer)).owing).to.equal(0)
    await remedy.waitFor({ state: 'detached' })
  })

  it('move the draft of a methodology with its document, and another time lock of the council', async () => {
    const { page } = await open('authority', '/registry')
    const drafting = page.locator('#create-methodology')
    await drafting.getByLabel('Methodology', { exact: true }).selectOption('AMS-I.D')
    await drafting.getByLabel('Number of the version').fill('1')
    await drafting.getByRole('button', { name: 'Move it in the council' }).click()
    await drafting.getByText('This version exists. The next number of AMS-I.D is 2.').waitFor()
    expect(await drafting.getByText('Fill this in, or leave the act be.').count()).to.equal(4)
    await drafting.getByLabel('Methodology', { exact: true }).selectOption('AMS-III.AV')
    await drafting.getByLabel('Organizations that must agree').fill('2')
    await drafting.getByLabel('Waiting period').fill('14')
    await drafting.getByLabel('Days in which').fill('180')
    await drafting.getByLabel('Safety reserve').fill('12.5')
    await drafting
      .locator('input[type=file]')
      .setInputFiles({ name: 'rules.md', mimeType: 'text/markdown', buffer: Buffer.from(RULES) })
    await drafting.getByRole('button', { name: 'Move it in the council' }).click()
    expect(await sign(page)).to.contain('rules.md is stored for everyone')

    const { council } = await api<RegistryView>('registry')
    await page.goto(`${session.product.url}/councils/${council?.address}`)
    const changing = page.locator('#change-council')
    await changing.getByLabel('Time lock in days').fill('2')
    await changing.getByRole('button').click()
    expect(await sign(page)).to.contain('2 of them must approve, then 2 days pass')
    await carryOut(session.product, [
      await openMotion(session.product, 'createMethodology'),
      await openMotion(session.product, 'changeCouncil'),
    ])
    const drafted = (await api<MethodologyView[]>('methodologies')).find(({ code }) => code === 'AMS-III.AV')
    expect(drafted).to.include({
      status: 'draft',
      revision: 1,
      effect: 'avoidance',
      quorum: 2,
      challengePeriod: 14 * 86_400,
      reviewPeriod: 180 * 86_400,
      bufferBps: 1_250,
      documentHash: sha256Hex(RULES),
    })
    const document = await fetch(`${session.product.url}/content/${drafted?.documentHash}`)
    expect(await document.text()).to.equal(RULES)
    const after = await api<CouncilView>(`councils/${council?.address}`)
    expect([after.timeLock, after.threshold, after.composition]).to.deep.equal([172_800, 2, 2])
  })

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    it(`pass the accessibility checks on a developer's own project in ${scheme} colours at ${width} px`, async () => {
      const project = (await api<ProjectSummary[]>('projects')).find(({ organization }) => {
        return organization.code === 'SUN-DEV'
      })
      const path = `/projects/${project?.address}`
      const { page } = await visit(session, 'solarDeveloper', path, { scheme, width })
      await page.locator('#hold-meter').waitFor()
      expect(await seriousFindings(page)).to.deep.equal([])
      await page.locator('#hold-meter').getByLabel('Its number or name').fill('Meter 1')
      const downloading = page.waitForEvent('download')
      await page.locator('#hold-meter').getByRole('button', { name: /^Save/ }).click()
      await downloading
      await page.locator('#hold-meter').getByRole('button', { name: /^Bind/ }).click()
      await page.getByText('would succeed').waitFor()
      expect(await seriousFindings(page)).to.deep.equal([])
      const tooWide = await page.evaluate<number>(
        `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('dialog[open]'))`,
      )
      expect(tooWide).to.equal(0)
    })
  }

  it('move the release of a reserve at the end of the crediting period, to the owner', async () => {
    const [batch] = await batchesOf('AR-AMS0007', 'reversed')
    const project = await api<ProjectView>(`projects/${batch?.project.address}`)
    const { page } = await open('authority', `/batches/${batch?.code}`)
    await page.locator('#invalidation').waitFor()
    expect(await page.locator('#release').count()).to.equal(0)
    await letTimePass(session.product, project.creditingEnd - Math.floor(Date.now() / 1000) + 86_400)
    await page.reload()
    const releasing = page.locator('#release')
    await releasing.getByLabel('Released amount').fill('2')
    await releasing.getByRole('button').click()
    await sign(page)
    await carryOut(session.product, [await openMotion(session.product, 'releaseBuffer')])
    const after = await api<BatchView>(`batches/${batch?.code}`)
    expect(BigInt(batch?.buffered.base ?? 0) - BigInt(after.buffered.base)).to.equal(2_000n)
    const credits = (wallets: BatchView['holders']) =>
      BigInt(wallets.find(({ wallet }) => wallet === project.owner)?.amount.base ?? 0)
    expect(credits(after.holders) >= 2_000n).to.equal(true)
    expect((await api<ReconcileView>('reconcile')).differences).to.equal(0)
  })
})

/** The token program's own instruction: credits gone outside this program. */
async function burnOutside({ product }: Session, name: string, batch: string, amount: bigint): Promise<void> {
  const holder = storyKey(product, name)
  await feed(product, holder.publicKey)
  const burn = createBurnInstruction(
    creditAccountAddress(holder.publicKey, batch),
    creditMintAddress(batch),
    holder.publicKey,
    amount,
    undefined,
    TOKEN_2022_PROGRAM_ID,
  )
  await send(await connectionOf(product), [burn], [holder])
}
