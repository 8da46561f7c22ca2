import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import {
  approveMotion,
  executeMotion,
  fetchAccount,
  motionAddress,
  proposeMotion,
  setVerifierStatus,
} from '../../packages/sdk/src/index.ts'
import type {
  BatchSummary,
  BatchView,
  ClaimSummary,
  ClaimView,
  ContributorView,
  CouncilView,
  MotionSummary,
  MotionView,
  ReconcileView,
  RegistryView,
  VerifierView,
} from '../../packages/server/src/api/types.ts'
import { seriousFindings } from './support/axe.ts'
import type { View } from './support/browser.ts'
import { actElsewhere, letTimePass, visit } from './support/people.ts'
import { type Session, useSession } from './support/session.ts'
import { connectionOf, storyKey } from './support/test-wallet.ts'
import { sign } from './support/wallet.ts'

const PACK = 'samples/packs/solar-2026-q3'
const DAY = 86_400
const NO_DOCUMENT = 'ab'.repeat(32)

describe('workspaces', function () {
  this.timeout(240_000)
  let session: Session
  let claim: string
  useSession((started) => (session = started))
  before(async () => {
    const [waiting] = await api<ClaimSummary[]>('claims?status=submitted')
    claim = waiting?.address ?? ''
  })

  const api = <Data>(path: string) => session.product.api<Data>(path)
  const open = (name: string, path: string, view?: View) => visit(session, name, path, view)
  const readClaim = () => api<ClaimView>(`claims/${claim}`)
  const registry = () => api<RegistryView>('registry')
  const motionIn = async (phase: MotionSummary['phase']) =>
    (await api<MotionSummary[]>('motions')).find((motion) => motion.phase === phase)

  it('lead a verifier to a report, whose request for changes goes on once a slow wallet answers', async () => {
    const { page, wallet } = await open('verifierB', '/work')
    await step(page, 'A report waits for statements').click()
    await page.getByLabel('Verdict').selectOption('changes')
    await page.getByLabel('Reason in words').fill('Add the gate book of September.')
    await page.getByRole('button', { name: 'Make the statement' }).click()
    await page.getByText('Declare that you have no stake').waitFor()
    await declare(page)
    wallet.mood = 'is slow'
    await page.getByRole('button', { name: 'Make the statement' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('it goes back to its developer at once').waitFor()
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Waiting for the wallet').waitFor()
    expect(await dialog.getByRole('button', { name: 'Sign' }).count()).to.equal(0)
    expect((await readClaim()).status).to.equal('submitted')
    wallet.answer()
    await dialog.getByText('Done. It is in the ledger.').waitFor()
    expect(wallet.asked).to.equal(1)
    expect((await readClaim()).status).to.equal('changes-requested')
  })

  it('lead the developer to the request, who answers with a prepared pack as the next revision', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'groundtruth-')), 'pack')
    await cp(PACK, folder, { recursive: true })
    await appendFile(
      join(folder, 'monitoring-report.md'),
      '\nThe gate book of September lies with the operator.\n',
    )
    const { page } = await open('solarDeveloper', '/work')
    await step(page, 'Changes of a report are asked for').click()
    await page.locator('#resubmit input[webkitdirectory]').setInputFiles(folder)
    await page.getByRole('button', { name: 'Store the files' }).click()
    await page.getByText('This server holds every file of the pack and their list.').waitFor()
    await page.getByLabel('Answer to the verifiers').fill('The report names where the gate book lies.')
    const root = /root is ([0-9a-f]{64})/
    await page.getByRole('button', { name: 'Submit the revision' }).click()
    const found = root.exec(await sign(page))?.[1]
    await rm(join(folder, '..'), { recursive: true })
    const after = await readClaim()
    expect([after.status, after.revision, after.evidenceRoot]).to.deep.equal(['submitted', 2, found])
    expect(after.revisions.at(-1)?.answer).to.contain('where the gate book lies')
    expect(after.manifest?.files).to.have.length(7)
  })

  it('let a verifier refuse in the wallet, change its network, and accept in the end', async () => {
    const { page, wallet } = await open('verifierA', `/claims/${claim}`)
    await page.getByLabel('Reason in words').fill('The readings give the claimed quantity.')
    await declare(page)
    wallet.mood = 'refuses'
    await page.getByRole('button', { name: 'Make the statement' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog.getByText('Not signed. You refused it in the wallet').waitFor()
    expect(await dialog.getByRole('alert').count()).to.equal(0)
    await wallet.switchNetwork('is on the wrong network')
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog
      .getByRole('alert')
      .getByText('The wallet is on solana:devnet, and this page on solana:localnet.')
      .waitFor()
    expect((await readClaim()).accepting).to.equal(0)
    expect(wallet.asked).to.equal(1)
    await wallet.switchNetwork('approves')
    await dialog.getByRole('button', { name: 'Try again' }).click()
    expect(await sign(page)).to.contain('Verification Body A (sample) accepts 619.506 t CO2e')
    expect((await readClaim()).accepting).to.equal(1)
  })

  it("let a council's member approve a motion, shown in words, and wait out its time lock", async () => {
    const motion = await motionIn('open')
    const { page } = await open('authorityCH', '/work')
    await step(page, 'A motion waits for approvals').click()
    await page.getByRole('heading', { name: 'Motion 3 of AUTH-IN' }).waitFor()
    await page.getByText('Sets guardian, terms and deposit of the registry').waitFor()
    const instruction = page.getByRole('region', { name: /The stored instruction/ })
    await instruction.getByRole('row', { name: /disputeDeposit.*250000000/ }).waitFor()
    await page.getByRole('button', { name: 'Approve the motion' }).click()
    await sign(page)
    const after = await api<MotionView>(`motions/${motion?.address}`)
    expect([after.phase, after.missing]).to.deep.equal(['locked', 0])
    expect(await page.getByRole('button', { name: 'Execute the motion' }).count()).to.equal(0)
  })

  it('let anyone execute it once it is due; a page left open says what changed and reads anew', async () => {
    await proposeRevocation(session)
    const motion = (await api<MotionSummary[]>('motions')).find(({ instruction, phase }) => {
      return instruction === 'setParameters' && phase === 'locked'
    })
    await letTimePass(session.product, 3 * DAY + 60)
    const asleep = await open('holder1', `/motions/${motion?.address}`)
    await asleep.page.getByRole('button', { name: 'Execute the motion' }).waitFor()
    await asleep.page.route('**/api/**', (route) => route.abort())

    const { page } = await open('holder3', `/motions/${motion?.address}`)
    await page.getByRole('button', { name: 'Execute the motion' }).click()
    await sign(page)
    expect((await registry()).parameters.disputeDeposit.base).to.equal('250000000')

    await asleep.page.getByRole('button', { name: 'Execute the motion' }).click()
    await asleep.page.unroute('**/api/**')
    const dialog = asleep.page.getByRole('dialog')
    await dialog.getByText('It would fail, so nothing was signed.').waitFor()
    await dialog.getByText('Look at the motion: it is executed or cancelled already').waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await asleep.page.getByText('Executed', { exact: true }).waitFor()
    expect(await asleep.page.getByRole('button', { name: 'Execute the motion' }).count()).to.equal(0)
    expect(asleep.wallet.asked).to.equal(0)
  })

  it('say that an accreditation was revoked between preview and signature, and offer the form no longer', async () => {
    const { page, wallet } = await open('verifierD', `/claims/${claim}`)
    await page.getByLabel('Reason in words').fill('The readings give the claimed quantity.')
    await declare(page)
    await page.getByRole('button', { name: 'Make the statement' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('would succeed').waitFor()
    await executeRevocation(session)
    await dialog.getByRole('button', { name: 'Sign' }).click()
    await dialog
      .getByRole('alert')
      .getByText('Use another accredited person: a revocation is final.')
      .waitFor()
    await dialog.getByText('The page behind has been read anew').waitFor()
    expect(wallet.asked).to.equal(1)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.getByText('whose accreditation does not cover this report now').waitFor()
    expect(await page.getByRole('button', { name: 'Make the statement' }).count()).to.equal(0)
    expect((await readClaim()).accepting).to.equal(1)
  })

  it('let the last verifier that is needed accept with the declarations, and the report is verified', async () => {
    const { page } = await open('verifierB', `/claims/${claim}`)
    await page.getByLabel('Reason in words').fill('The gate book was read; the quantity stands.')
    await declare(page)
    await page.getByRole('button', { name: 'Make the statement' }).click()
    expect(await sign(page)).to.contain('the report becomes verified')
    const after = await readClaim()
    expect(after.status).to.equal('verified')
    const own = after.attestations.find(({ organization, revision }) => {
      return organization.code === 'VER-B' && revision === 2
    })
    expect(own?.declarations).to.include.members(['no-stake', 'flags-answered'])
  })

  it('let the guardian pause alone, and a council move that it goes on', async () => {
    const guardian = await open('guardian', '/registry')
    const pausing = guardian.page.getByRole('region', { name: 'Pause an action' })
    await pausing.getByLabel('Which').selectOption('records')
    await pausing.getByRole('button').click()
    await sign(guardian.page)
    expect((await registry()).paused).to.deep.equal(['records'])
    expect(await guardian.page.getByRole('region', { name: 'Resume an action' }).count()).to.equal(0)

    const { page } = await open('authority', '/registry')
    const resuming = page.getByRole('region', { name: 'Resume an action' })
    await resuming.getByText('The council signs this. You move it for National Authority (sample)').waitFor()
    await resuming.getByRole('button', { name: 'Move it in the council' }).click()
    expect(await sign(page)).to.contain('It becomes a motion of National Authority (sample)')
    const moved = (await api<MotionSummary[]>('motions')).find(
      ({ instruction }) => instruction === 'resumeActions',
    )
    expect([moved?.phase, moved?.organization.code]).to.deep.equal(['open', 'AUTH-IN'])
    expect((await registry()).paused).to.deep.equal(['records'])
  })

  it('lead a national authority to a batch, for which it signs the letter', async () => {
    const { page } = await open('authority', '/work')
    await step(page, 'A batch waits for a letter of authorization').click()
    const letter = page.getByRole('region', { name: 'Sign a letter' })
    await letter
      .getByLabel('Text of the letter')
      .fill('Authorized for use towards the contribution of a buyer.')
    await letter.getByRole('button', { name: 'Sign a letter' }).click()
    await sign(page)
    const batch = await api<BatchView>(`batches/${new URL(page.url()).pathname.split('/').pop()}`)
    expect(batch.authorizedBy?.code).to.equal('AUTH-IN')
    expect(batch.letters.map(({ kind }) => kind)).to.deep.equal(['authorization'])
    const row = page.getByRole('table', { name: 'Letters of the national authority' }).getByRole('row')
    const text = await row.last().getByRole('link', { name: 'the text' }).getAttribute('href')
    const stored = await (await fetch(`${session.product.url}${text}`)).text()
    expect(stored).to.contain('Authorized for use towards the contribution of a buyer.')
  })

  it('let a holder retire and cancel, and the batch still adds up', async () => {
    const holder = storyKey(session.product, 'holder3').publicKey.toBase58()
    const { credits } = await api<ContributorView>(`contributors/${holder}`)
    const before = await api<BatchSummary>(`batches/${credits[0]?.batch.address}`)
    const { page } = await open('holder3', `/batches/${before.code}`)
    const retiring = page.getByRole('region', { name: 'Retire credits' })
    await retiring.getByLabel('Amount in t CO2e').fill('0.250')
    await retiring.getByRole('button', { name: 'Retire', exact: true }).click()
    await sign(page)
    const cancelling = page.getByRole('region', { name: 'Cancel credits' })
    await cancelling.getByLabel('Amount in t CO2e').fill('0.125')
    await cancelling.getByLabel('Reason in words').fill('Bought twice by mistake.')
    await cancelling.getByRole('button', { name: 'Cancel credits' }).click()
    expect(await sign(page)).to.contain('A cancellation has no way back.')
    const after = await api<BatchView>(`batches/${before.code}`)
    expect(BigInt(after.retired.base) - BigInt(before.retired.base)).to.equal(250n)
    expect(BigInt(after.cancelled.base) - BigInt(before.cancelled.base)).to.equal(125n)
    expect((await api<ReconcileView>('reconcile')).differences).to.equal(0)
  })

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    it(`pass the accessibility checks with a wallet in ${scheme} colours at ${width} px, and fit`, async () => {
      const { page } = await open('authority', '/work', { scheme, width })
      for (const path of await workPages(session, claim)) {
        await page.goto(`${session.product.url}${path}`, { waitUntil: 'networkidle' })
        expect(await seriousFindings(page), path).to.deep.equal([])
        for (const direction of ['ltr', 'rtl']) {
          const tooWide = await page.evaluate<number>(`(() => {
            document.documentElement.dir = '${direction}'
            return document.documentElement.scrollWidth - document.documentElement.clientWidth
          })()`)
          expect(tooWide, `${path} ${direction}`).to.equal(0)
        }
      }
    })
  }
})

/** The link to the next step of the first thing of this kind that waits. */
function step(page: Page, words: string) {
  return page.getByRole('listitem').filter({ hasText: words }).first().getByRole('link', { name: 'Go there' })
}

async function declare(page: Page): Promise<void> {
  await page.getByLabel('Neither I nor my organization').check()
  await page.getByLabel('My reason answers the public flags').check()
}

async function revocation({ product }: Session) {
  const council = (await product.api<RegistryView>('registry')).council?.address ?? ''
  const { seats } = await product.api<CouncilView>(`councils/${council}`)
  const seatOf = (code: string) =>
    seats.find((seat) => seat.organization.code === code)?.organization.address ?? ''
  return { council, seatOf, motion: motionAddress(council, seatOf('AUTH-CH'), 77) }
}

/** The council decides to revoke the accreditation of verifier D; it waits out its time lock. */
async function proposeRevocation(session: Session): Promise<void> {
  const { product } = session
  const { council, seatOf, motion } = await revocation(session)
  const person = storyKey(product, 'verifierD').publicKey.toBase58()
  const [verifier] = await product.api<VerifierView[]>(`verifiers?person=${person}`)
  const instruction = setVerifierStatus({
    actor: council,
    verifier: verifier?.address ?? '',
    status: 'revoked',
    reasonHash: NO_DOCUMENT,
  })
  const organization = seatOf('AUTH-CH')
  const authority = storyKey(product, 'authorityCH').publicKey
  const common = { authority, organization, council }
  await actElsewhere(
    product,
    'authorityCH',
    proposeMotion({ ...common, id: 77, documentHash: NO_DOCUMENT, instruction }),
  )
  for (const [name, code] of [
    ['authorityCH', 'AUTH-CH'],
    ['authorityCO', 'AUTH-CO'],
  ] as const) {
    const signer = storyKey(product, name).publicKey
    const voice = { authority: signer, organization: seatOf(code), council, motion }
    await actElsewhere(product, name, approveMotion(voice))
  }
}

async function executeRevocation(session: Session): Promise<void> {
  const { product } = session
  const { motion } = await revocation(session)
  const record = await fetchAccount(await connectionOf(product), 'Motion', motion)
  if (record === null) throw new Error('The motion to revoke was not proposed.')
  const executor = storyKey(product, 'bodyC').publicKey
  await actElsewhere(product, 'bodyC', executeMotion({ executor, motion, record }))
}

async function workPages({ product }: Session, claim: string): Promise<string[]> {
  const { council } = await product.api<RegistryView>('registry')
  const motions = await product.api<MotionSummary[]>('motions')
  const batches = await product.api<BatchSummary[]>('batches')
  const waiting = motions.find(({ phase }) => phase === 'open')
  const reversed = batches.find(({ status }) => status === 'reversed')
  return [
    '/work',
    '/registry',
    `/councils/${council?.address}`,
    `/motions/${waiting?.address}`,
    `/claims/${claim}`,
    `/batches/${reversed?.code}`,
  ]
}
