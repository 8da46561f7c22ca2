import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  attestationAddress,
  fetchAccount,
  organizationAddress,
  projectAddress,
  registryAddress,
} from '@groundtruth/sdk'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { PACKS_FOLDER } from '../../samples/generate.ts'
import { type CliHouse, openCliHouse } from './cli/house.ts'

const HASH = /^[0-9a-f]{64}$/

describe('the command line on every act', function () {
  this.timeout(300_000)

  let house: CliHouse
  let document: string
  const key = (role: Parameters<CliHouse['scene']['key']>[0]) => house.scene.key(role).toBase58()
  const claim = () => house.scene.claim('solar-2026-q3').toBase58()

  before(async () => {
    house = await openCliHouse()
    document = join(house.folder, 'document.md')
    writeFileSync(document, '# A document\n\nOf a test.\n')
  })
  after(() => house.close())

  /** A few at a time: each is a process of its own. */
  async function eachOf<Row>(rows: readonly Row[], check: (row: Row) => Promise<void>): Promise<void> {
    for (let start = 0; start < rows.length; start += 3) {
      await Promise.all(rows.slice(start, start + 3).map(check))
    }
  }

  it('tells what each act would do, and signs nothing in a dry run', async () => {
    const because = ['--reason', 'A test.']
    const motion = ['--as-motion', 'steward', '--member', 'AUTH-CO', '--motives', 'A test.']
    const doc = ['--document', document]
    const rows: [event: string, signer: string, args: string[]][] = [
      ['VerifierStatusChanged', 'guardian', ['verifier', 'suspend', 'VER-B', key('verifierB'), ...because]],
      ['OrganizationStatusChanged', 'guardian', ['organization', 'suspend', 'TREE-PAY', ...because]],
      ['ActionsPaused', 'guardian', ['registry', 'pause', 'claims,funds']],
      ['ProjectStatusChanged', 'guardian', ['project', 'suspend', 'SUN-DEV-1', ...because]],
      ['BatchSuspended', 'guardian', ['batch', 'suspend', 'SUN-DEV-1-2026-2', ...because]],
      ['MotionProposed', 'authorityCO', ['registry', 'parameters', '--response-term', '30', ...motion]],
      ['MotionProposed', 'authorityCO', ['methodology', 'retire', 'AMS-I.D', ...motion]],
      ['MotionProposed', 'authorityCO', ['registry', 'upgrade-program', key('holder1'), ...motion]],
      [
        'MotionProposed',
        'authorityCO',
        ['batch', 'reverse', 'TREE-DEV-1-2026-2', 'loss', '1.5', ...because, ...motion],
      ],
      [
        'MotionCancelVoted',
        'authorityCO',
        ['motion', 'cancel', motionOf('activate-rice'), '--member', 'AUTH-CO'],
      ],
      [
        'ProjectDocumentsSuperseded',
        'solarDeveloper',
        ['project', 'documents', 'SUN-DEV-1', '--profile', document, ...doc],
      ],
      [
        'AttestationRevoked',
        'bodyA',
        ['claim', 'revoke-attestation', claim(), '--organization', 'VER-A', ...because],
      ],
      ['CreditsCancelled', 'holder2', ['credits', 'cancel', 'SUN-DEV-1-2026-2', '1', 'other', ...because]],
      [
        'LetterSigned',
        'authorityCO',
        [
          ...['batch', 'letter', 'TREE-DEV-1-2026-2', 'authorization', '--organization', 'AUTH-CO'],
          ...['--id', '1', '--letter', document],
        ],
      ],
      [
        'ConcernAnswered',
        'authorityCO',
        ['concern', 'answer', '1', 'answered', '--organization', 'AUTH-CO', ...because],
      ],
    ]
    const before = await house.connection.getTransactionCount()
    await eachOf(rows, async ([event, signer, args]) => {
      const { code, out, err } = await house.cli(...args, '--keypair', signer, '--dry-run')
      expect(code, `${args.join(' ')}: ${err}`).to.equal(0)
      expect(out)
        .to.match(/^Would /)
        .and.to.include(event)
        .and.to.include('Nothing was signed.')
    })
    expect(await house.connection.getTransactionCount()).to.equal(before)
  })

  it('refuses by the name of the error what the program refuses, and says who may', async () => {
    const rows: [name: string, signer: string, args: string[]][] = [
      [
        'NotStewardOrGuardian',
        'steward',
        ['verifier', 'reinstate', 'VER-B', key('verifierB'), '--reason', 'x'],
      ],
      ['MotionNotDue', 'holder1', ['motion', 'execute', motionOf('activate-rice')]],
      [
        'AlreadyApproved',
        'authority',
        ['motion', 'approve', motionOf('raise-deposit'), '--member', 'AUTH-IN'],
      ],
      ['NotCouncilMember', 'bodyA', ['motion', 'approve', motionOf('raise-deposit'), '--member', 'VER-A']],
      [
        'ProjectKeyTaken',
        'solarDeveloper',
        ['project', 'key', 'hold', 'SUN-DEV-2', '--identifier', 'SAMPLE-REG:SUN-0001'],
      ],
      [
        'AuthorityOfAnotherCountry',
        'authorityCH',
        [
          ...['batch', 'letter', 'SUN-DEV-1-2026-2', 'authorization', '--organization', 'AUTH-CH'],
          ...['--id', '1', '--letter', document],
        ],
      ],
      ['NothingToSettle', 'holder1', ['batch', 'settle', 'SUN-DEV-1-2026-2']],
      ['ChangesNotRequested', 'solarDeveloper', ['claim', 'resubmit', claim(), PACKS_FOLDER]],
      ['ClaimNotDisputed', 'steward', ['claim', 'decide', claim(), 'upheld', '--reason', 'x']],
    ]
    await eachOf(rows, async ([name, signer, args]) => {
      const { code, err } = await house.cli(...args, '--keypair', signer, '--json')
      expect(err, args.join(' ')).to.include(`"name": "${name}"`)
      expect(code, args.join(' ')).to.equal(1)
    })
    const { err } = await house.cli(
      ...['verifier', 'revoke', 'VER-B', key('verifierB'), '--reason', 'x', '--keypair', 'steward'],
    )
    expect(err).to.include('--as-motion steward')
  })

  it('ends with 2 where the reason, the member or a word is missing', async () => {
    const rows = [
      ['verifier', 'suspend', 'VER-B', key('verifierB')],
      ['registry', 'pause', 'everything'],
      ['methodology', 'activate', 'VM0051', '--as-motion', 'steward'],
      ['claim', 'attest', claim(), '--changes'],
      ['credits', 'retire', 'SUN-DEV-1-2026-2', '1', 'SUN-DEV-1-2025-1'],
    ]
    await eachOf(rows, async (args) => {
      const { code } = await house.cli(...args, '--keypair', 'guardian')
      expect(code, args.join(' ')).to.equal(2)
    })
  })

  it('lays an act before the council, which suspends at once, by whoever executes it', async () => {
    const proposed = await house.json(
      ...[
        'motion',
        'propose',
        '--member',
        'AUTH-CH',
        '--motives',
        'A test.',
        '--keypair',
        'authorityCH',
        '--',
      ],
      ...['verifier', 'suspend', 'VER-C', key('verifierD'), '--reason', 'A test.'],
    )
    const motion = String(proposed['motion'])
    const waiting = await house.cli('waiting', '--keypair', 'authorityCO')
    expect(waiting.out).to.include(motion).and.to.include('approveMotion')
    for (const [member, signer] of [
      ['AUTH-CH', 'authorityCH'],
      ['AUTH-CO', 'authorityCO'],
    ] as const) {
      await house.json('motion', 'approve', motion, '--member', member, '--keypair', signer)
    }
    const shown = await house.cli('motion', 'show', motion)
    expect(shown.out)
      .to.match(/Status\s+approved/)
      .and.to.match(/Instruction\s+setVerifierStatus/)
    await house.json('motion', 'execute', motion, '--keypair', 'holder1')
    const verifier = await fetchAccount(house.connection, 'Verifier', house.scene.verifier('verifierD'))
    expect(verifier?.status).to.equal('suspended')
    const registry = await house.json('registry', 'show')
    expect(registry['steward']).to.equal(proposed['council'])
    expect(registry['upgradeAuthority']).to.equal(proposed['council'])
  })

  it('leads a claim through changes and a new revision to its withdrawal', async () => {
    const read = async () => fetchAccount(house.connection, 'Claim', new PublicKey(claim()))
    await house.json(
      ...['claim', 'attest', claim(), '--changes', '--reason', 'Name the meter.', '--keypair', 'verifierB'],
    )
    expect((await read())?.status).to.equal('changes-requested')
    const pack = join(PACKS_FOLDER, 'solar-2026-q3')
    const again = await house.json(
      ...['claim', 'resubmit', claim(), pack, '--answer', 'It is M-2.', '--keypair', 'solarDeveloper'],
    )
    expect(again).to.include({ revision: 2, quantity: '619506' })
    expect(await read()).to.include({ status: 'submitted', revision: 2, evidenceRoot: again['evidenceRoot'] })
    await house.json('claim', 'attest', claim(), '--accept', '--keypair', 'verifierA')
    const statement = attestationAddress(claim(), organizationAddress('VER-A'), 2)
    expect((await fetchAccount(house.connection, 'Attestation', statement))?.declarations).to.deep.equal([
      'no-stake',
    ])
    await house.json(...['claim', 'withdraw', claim(), '--reason', 'A test.', '--keypair', 'solarDeveloper'])
    expect((await read())?.status).to.equal('withdrawn')
  })

  it('proposes and validates a project, keeps a key for it, and changes its payee in two steps', async () => {
    const address = projectAddress(organizationAddress('SUN-DEV'), 7)
    const mine = ['--keypair', 'solarDeveloper']
    const proposed = await house.json(
      ...['project', 'propose', '--organization', 'SUN-DEV', '--id', '7', '--methodology', 'AMS-I.D'],
      ...['--from', '2027-01-01', '--to', '2030-12-31', '--expected-yearly', '1200'],
      ...['--jurisdiction', 'IN-RJ', '--profile', document, '--document', document, ...mine],
    )
    expect(proposed['project']).to.equal(address.toBase58())
    await house.json(
      ...['project', 'validate', address.toBase58(), '--organization', 'VER-A', '--statement', document],
      ...['--keypair', 'bodyA'],
    )
    const held = await house.json('project', 'key', 'hold', address.toBase58(), '--activity', 'M-9', ...mine)
    expect(held['salt']).to.match(HASH)
    const given = ['--activity', 'M-9', '--salt', String(held['salt'])]
    const released = await house.json('project', 'key', 'release', address.toBase58(), ...given, ...mine)
    expect(released['key']).to.equal(held['key'])
    await house.json('project', 'offer-role', address.toBase58(), 'payee', key('forestPayee'), ...mine)
    await house.json('project', 'accept-role', address.toBase58(), 'payee', '--keypair', 'forestPayee')
    const project = await fetchAccount(house.connection, 'Project', address)
    expect(project).to.include({ status: 'proposed', payee: key('forestPayee') })
    expect(project?.validator).to.equal(house.scene.organization('VER-A').toBase58())
    expect(project?.expectedYearly).to.equal(1_200_000n)
  })

  it('anchors a document, finds it again by its file, and tells when a later one took its place', async () => {
    const mine = ['--organization', 'SUN-DEV', '--keypair', 'solarDeveloper']
    const about = ['--kind', 'report', '--subject', house.scene.project('solar').toBase58()]
    const first = await house.json('record', 'anchor', document, ...about, ...mine)
    const later = join(house.folder, 'later.md')
    writeFileSync(later, '# A document\n\nCorrected.\n')
    const second = await house.json('record', 'anchor', later, ...about, ...mine)
    const [earlier, successor] = [String(first['record']), String(second['record'])]
    await house.json('record', 'supersede', earlier, successor, '--keypair', 'solarDeveloper')
    await house.json('record', 'vouch', successor, '--organization', 'AUTH-IN', '--keypair', 'authority')
    const record = await fetchAccount(house.connection, 'Record', new PublicKey(successor))
    expect(record).to.include({ vouches: 1, supersedes: earlier })
    const [old, latest, none] = await Promise.all([
      house.cli('record', 'check', document),
      house.cli('record', 'check', later),
      house.cli('record', 'check', 'README.md'),
    ])
    expect(old.out).to.include('superseded')
    expect(latest.out).to.include('latest').and.not.to.include('superseded')
    expect(none.code).to.equal(1)
  })

  it('retires credits of several batches at once, or none of them', async () => {
    const retired = async (claimKey: 'forest-2026-h1' | 'solar-2026-q1') =>
      (await fetchAccount(house.connection, 'Batch', house.scene.batch(claimKey)))?.retired
    const before = [await retired('forest-2026-h1'), await retired('solar-2026-q1')]
    const both = (second: string) => ['retire', 'TREE-DEV-1-2026-1', '0.5', 'SUN-DEV-1-2026-2', second]
    const refused = await house.cli(...both('900000'), '--keypair', 'holder3', '--json')
    expect(refused.err).to.include('"InsufficientCredits"')
    expect([await retired('forest-2026-h1'), await retired('solar-2026-q1')]).to.deep.equal(before)
    const done = await house.json(...both('1'), '--keypair', 'holder3')
    expect(done['retirements']).to.have.lengthOf(2)
    expect(await retired('forest-2026-h1')).to.equal((before[0] ?? 0n) + 500n)
    expect(await retired('solar-2026-q1')).to.equal((before[1] ?? 0n) + 1_000n)
  })

  it('stops and opens actions, as the registry then says', async () => {
    await house.json('registry', 'pause', 'records', '--keypair', 'guardian')
    const registry = await fetchAccount(house.connection, 'Registry', registryAddress())
    expect(registry?.paused).to.deep.equal(['records'])
    const { err } = await house.cli(
      ...['record', 'anchor', 'README.md', '--kind', 'other', '--subject', key('holder1')],
      ...['--keypair', 'holder1', '--json'],
    )
    expect(err).to.include('"ActionPaused"')
  })

  function motionOf(name: 'activate-rice' | 'raise-deposit'): string {
    const id = { 'activate-rice': 2, 'raise-deposit': 3 }[name]
    const facts = {
      key: name,
      id,
      organization: 'AUTH-IN',
      act: { kind: 'name-steward' },
      reasons: '',
    } as const
    return house.scene.motion(facts).toBase58()
  }
})
