import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deliveryAddress, fetchAccount } from '@groundtruth/sdk'
import { expect } from 'chai'
import { z } from 'zod'
import { page } from '../../packages/server/src/api/schemas/common.ts'
import { ledgerKind, ledgerLine } from '../../packages/server/src/api/schemas/ledger.ts'
import { PACKS_FOLDER } from '../../samples/generate.ts'
import { type CliHouse, openCliHouse } from './cli/house.ts'

const NOBODY = 'http://127.0.0.1:9'

describe('the command line on the sample', function () {
  this.timeout(240_000)

  let house: CliHouse
  const cli = (...args: string[]) => house.cli(...args)
  const json = (...args: string[]) => house.json(...args)
  const waiting = () => house.scene.claim('solar-2026-q3').toBase58()
  const pack = join(PACKS_FOLDER, 'solar-2026-q3')
  const claimStatus = async () =>
    (await fetchAccount(house.connection, 'Claim', house.scene.claim('solar-2026-q3')))?.status

  before(async () => {
    house = await openCliHouse()
  })
  after(() => house.close())

  it('finds everything in order', async () => {
    const { code, out } = await cli('doctor')
    expect(out).to.include('Everything works.')
    expect(out).to.include('as in artifacts/SHA256SUMS')
    expect(out).to.include('public address: none')
    expect(code).to.equal(0)
  })

  it('lists and shows what the story made, by code and by address', async () => {
    const [projects, batches, claim, fund, retirements, ledger] = await Promise.all([
      cli('project', 'list'),
      json('batch', 'list'),
      cli('claim', 'show', waiting()),
      cli('fund', 'show', house.scene.fund('power').toBase58()),
      cli('retirement', 'list'),
      cli('ledger', '--csv', '--kind', 'money'),
    ])
    expect(projects.out).to.match(/SUN-DEV-1 .*Dry Ridge Solar Plant.*AMS-I.D/)
    expect(batches['data']).to.have.lengthOf(5)
    expect(claim.out)
      .to.match(/Status\s+submitted/)
      .and.to.include('readings-2026-09.csv')
    expect(fund.out).to.include('Clean Power Community Fund (sample)')
    expect(retirements.out).to.include('SUN-DEV-1-2025-1-25001')
    expect(ledger.out.split('\n')[0]).to.include('signature')
    const shown = await cli('batch', 'show', 'SUN-DEV-1-2025-1')
    expect(shown.out).to.match(/Batch\s+SUN-DEV-1-2025-1/)
  })

  it('filters the ledger by every kind and by a proposal', async () => {
    const proposal = house.scene.proposal('inverters').toBase58()
    const lines = async (...filters: string[]) => {
      const { data } = z
        .object({ data: page(ledgerLine) })
        .parse(await json('ledger', '--limit', '500', ...filters))
      expect(data.items.length, filters.join(' ')).to.equal(data.total).and.to.be.greaterThan(0)
      return data.items
    }
    for (const kind of ledgerKind.options) {
      const found = await lines('--kind', kind)
      expect([...new Set(found.map((line) => line.kind))]).to.deep.equal([kind])
    }
    const found = await lines('--proposal', proposal)
    expect([...new Set(found.map((line) => line.proposal?.address))]).to.deep.equal([proposal])
    expect(found.map(({ event }) => event)).to.include.members(['ProposalCreated', 'MilestonePaid'])
    const csv = await cli('ledger', '--csv', '--proposal', proposal)
    expect(csv.out.trim().split('\r\n')).to.have.lengthOf(found.length + 1)
    const refused = await cli('ledger', '--kind', 'weather')
    expect(refused.code).not.to.equal(0)
    expect(refused.err).to.include('money, credits, registry, records, council')
  })

  it('lists deliveries and shows one with its evidence, its reviews and what it paid', async () => {
    const proposal = house.scene.proposal('inverters')
    const paid = deliveryAddress(proposal, 1, 1).toBase58()
    const list = await cli('delivery', 'list', '--proposal', proposal.toBase58())
    expect(list.out, list.err).to.match(new RegExp(`2, revision 1 +accepted +700\\.00 tUSD .*${paid}`))
    const shown = await cli('delivery', 'show', paid)
    expect(shown.out, shown.err)
      .to.match(/Milestone\s+2: Four inverters run, revision 1/)
      .and.to.match(/Paid\s+2026-07-01 12:00 to \w+/)
      .and.to.match(/inverters\.csv\s+170\s+[0-9a-f]{64}/)
      .and.to.match(/Verification Body A \(sample\): accept/)
    const open = await cli(
      'delivery',
      'show',
      deliveryAddress(house.scene.proposal('nursery'), 0, 1).toBase58(),
    )
    expect(open.out, open.err)
      .to.match(/Waits until\s+20/)
      .and.not.to.match(/^Paid/m)
  })

  it('agrees with the chain', async () => {
    const { code, out } = await cli('reconcile')
    expect(out).to.match(/All \d+ totals agree with the chain/)
    expect(code).to.equal(0)
  })

  it('signs nothing for a pack with a broken CSV, and names its row and column', async () => {
    const broken = join(house.folder, 'broken')
    cpSync(pack, broken, { recursive: true })
    const file = join(broken, 'readings-2026-07.csv')
    const lines = readFileSync(file, 'utf8').split('\n')
    lines[16] = (lines[16] ?? '').replace(/[^,]*$/, 'abc')
    writeFileSync(file, lines.join('\n'))
    const slot = await house.connection.getTransactionCount()
    const { code, err } = await cli(
      ...['claim', 'submit', broken, '--project', 'SUN-DEV-1'],
      ...['--from', '2026-07-01', '--to', '2026-09-30', '--keypair', 'solarDeveloper'],
    )
    expect(err).to.match(/readings-2026-07\.csv, row 17, column import_kwh: "abc"/)
    expect(err).to.include('Nothing was signed.')
    expect(code).to.equal(1)
    expect(await house.connection.getTransactionCount()).to.equal(slot)
  })

  it('tells whether files are those of a claim', async () => {
    const [whole, other] = await Promise.all([
      cli('evidence', 'check', pack, '--claim', waiting()),
      cli('evidence', 'check', 'README.md', '--claim', waiting()),
    ])
    expect(whole.out).to.match(/^All 7 files are those of the pack/)
    expect(whole.code).to.equal(0)
    expect(other.out).to.include('is not part of the pack')
    expect(other.code).to.equal(1)
    const { manifest } = await house.scene.packed('solar-2026-q3')
    const hashed = await json(
      ...['evidence', 'hash', pack, '--project', 'SUN-DEV-1', '--from', '2026-07-01', '--to', '2026-09-30'],
    )
    expect(hashed['root']).to.equal(manifest.root)
  })

  it('changes nothing in a dry run, and tells what would happen', async () => {
    const { code, out } = await cli(
      'claim',
      'attest',
      waiting(),
      '--accept',
      '--keypair',
      'verifierB',
      '--dry-run',
    )
    expect(out)
      .to.include('ClaimAttested: quantity 619506, statusAfter verified')
      .and.to.include('Nothing was signed')
    expect(code).to.equal(0)
    expect(await claimStatus()).to.equal('submitted')
  })

  it('refuses a second verdict of one organization and an early issue, by name', async () => {
    const [attested, issued] = await Promise.all([
      cli('claim', 'attest', waiting(), '--accept', '--keypair', 'verifierA', '--json'),
      cli('claim', 'issue', waiting(), '--keypair', 'verifierA', '--json'),
    ])
    expect(attested.err).to.include('"OrganizationAlreadyAttested"')
    expect(attested.code).to.equal(1)
    expect(issued.err).to.include('"ClaimNotVerified"')
    expect(issued.code).to.equal(1)
  })

  it('leads a newcomer through attest, issue, contribute and retire', async () => {
    const attested = await json('claim', 'attest', waiting(), '--accept', '--keypair', 'verifierB')
    expect(attested).to.include({ verdict: 'accept', quantity: '619506' })
    expect(await claimStatus()).to.equal('verified')
    const issued = await json('claim', 'issue', waiting(), '--keypair', 'contributor01')
    expect(issued).to.include({ quantity: '619506' })
    expect(await claimStatus()).to.equal('issued')

    const fund = house.scene.fund('power').toBase58()
    const given = await json(
      'contribute',
      fund,
      '25.50',
      '--project',
      'SUN-DEV-1',
      '--keypair',
      'contributor03',
    )
    expect(given).to.include({ amount: '25500000' })
    const batch = String(issued['batch'])
    const used = await json('retire', batch, '1.5', '--for', 'Museum (sample)', '--keypair', 'solarDeveloper')
    expect(used).to.include({ amount: '1500', code: 'SUN-DEV-1-2026-4' })
    const record = await fetchAccount(house.connection, 'Batch', house.scene.batch('solar-2026-q3'))
    expect(record?.retired).to.equal(1_500n)
  })

  it('refuses by the name of the error what the program refuses', async () => {
    const fund = house.scene.fund('power').toBase58()
    const refusals = await Promise.all([
      cli('contribute', fund, '0', '--keypair', 'contributor03', '--json'),
      cli('contribute', fund, '0.5', '--keypair', 'contributor03', '--json'),
      cli('retire', 'SUN-DEV-1-2026-2', '1000', '--keypair', 'holder3', '--json'),
    ])
    const names = ['ContributionIsZero', 'ContributionBelowMinimum', 'InsufficientCredits']
    refusals.forEach(({ code, err }, index) => {
      expect(err).to.include(`"${names[index]}"`)
      expect(code).to.equal(1)
    })
  })

  it('keeps personal data off the chain', async () => {
    const args = ['retire', 'SUN-DEV-1-2026-2', '1', '--keypair', 'holder3', '--for']
    for (const name of ['someone@example.org', '+41 44 123 45 67']) {
      const { code, err } = await cli(...args, name)
      expect(err).to.include('would stand on the chain for ever')
      expect(code).to.equal(2)
    }
  })

  it('reads from the chain what the server cannot tell', async () => {
    const { code, out } = await cli(
      'project',
      'show',
      house.scene.project('solar').toBase58(),
      '--api',
      NOBODY,
    )
    expect(out)
      .to.include('read from the chain')
      .and.to.match(/jurisdiction\s+IN-RJ/)
    expect(code).to.equal(0)
  })

  it('says what was tried and what to do when nobody answers', async () => {
    const ends = await Promise.all([
      cli('fund', 'list', '--api', NOBODY),
      cli('contribute', house.scene.fund('power').toBase58(), '1', '--keypair', 'holder1', '--rpc', NOBODY),
      cli('doctor', '--rpc', NOBODY),
      cli('story', '--rpc', NOBODY),
    ])
    expect(ends[0]?.err).to.match(/^No server answers at http:\/\/127\.0\.0\.1:9 .*npm start/)
    expect(ends[1]?.err).to.match(/^No chain answers at http:\/\/127\.0\.0\.1:9\. .*--rpc URL/)
    expect(ends[2]?.out).to.include('No chain answers at http://127.0.0.1:9')
    expect(ends.map(({ code }) => code)).to.deep.equal([3, 3, 3, 3])
  })

  it('ends with 2 for what it does not understand', async () => {
    const ends = await Promise.all([
      cli('nonsense'),
      cli('contribute', 'x', '1', '--keypair', 'holder1'),
      cli('fund', 'list', '--rpc', 'ftp://x'),
      cli('contribute', house.scene.fund('power').toBase58(), '1'),
    ])
    expect(ends.map(({ code }) => code)).to.deep.equal([2, 2, 2, 2])
  })
})
