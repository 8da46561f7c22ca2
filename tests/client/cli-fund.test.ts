import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  deliveryAddress,
  expenseAddress,
  fetchAccount,
  moneyBackAddress,
  poolAddress,
  proposalAddress,
  voteAddress,
  contributorAddress,
} from '@groundtruth/sdk'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { rpcCall } from '../../packages/cli/src/support/rpc.ts'
import { proposalDocument } from '../../samples/documents.ts'
import { proposalByKey, type ProposalKey } from '../../samples/story.ts'
import { type CliHouse, openCliHouse } from './cli/house.ts'

const EIGHT_DAYS = 8 * 86_400
const AT_ONCE = 4

describe('the command line on the acts of a fund', function () {
  this.timeout(600_000)

  let house: CliHouse
  let document: string
  const proposal = (key: ProposalKey) => house.scene.proposal(key)
  const at = (key: ProposalKey) => proposal(key).toBase58()
  const fund = (key: 'power' | 'woodland') => house.scene.fund(key).toBase58()
  const key = (role: Parameters<CliHouse['scene']['key']>[0]) => house.scene.key(role).toBase58()
  const delivery = () => deliveryAddress(proposal('nursery'), 0, 1).toBase58()
  const because = ['--reason', 'A test.']

  before(async () => {
    house = await openCliHouse()
    document = join(house.folder, 'document.md')
    writeFileSync(document, '# A document\n\nOf a test.\n')
  })
  after(() => house.close())

  function file(name: string, text: string): string {
    const path = join(house.folder, name)
    writeFileSync(path, text)
    return path
  }

  /** A few at a time: each is a process of its own. */
  async function eachOf<Row>(rows: readonly Row[], check: (row: Row) => Promise<void>): Promise<void> {
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      await Promise.all(rows.slice(start, start + AT_ONCE).map(check))
    }
  }

  const table = (name: string, ...rows: string[]) =>
    file(
      name,
      ['line,amount,day,document,award,corrects,currency,local_amount,rate,recipients', ...rows, ''].join(
        '\n',
      ),
    )
  const plan = () => file('plan.json', proposalDocument(proposalByKey('battery')))
  const proposing = (path: string) => [
    ...['proposal', 'propose', fund('power'), path, '--project', house.scene.project('solar').toBase58()],
    ...['--organization', 'SUN-DEV', '--payee', key('solarDeveloper')],
  ]

  it('lists proposals and shows one with its milestones, its spending and what came back', async () => {
    const [list, shown, open] = await Promise.all([
      house.cli('proposal', 'list', '--fund', fund('power')),
      house.cli('proposal', 'show', at('inverters')),
      house.cli('proposal', 'show', at('battery')),
    ])
    expect(list.out, list.err).to.match(/New inverters for Dry Ridge \(sample\) .*completed/)
    expect(list.out).to.match(/A house for visitors \(sample\) .*defeated/)
    expect(list.out).not.to.include('Seedlings')
    expect(shown.out, shown.err)
      .to.match(/Status\s+completed/)
      .and.to.match(/Sent back\s+150\.00 tUSD/)
      .and.to.match(/2\s+.*delivery\s+700\.00 tUSD\s+2026-07-15\s+paid/)
      .and.to.match(/TRAVEL\s+60\.00 tUSD\s+disallowed/)
      .and.to.match(/the pool of Dry Ridge Solar Plant \(sample\): 90\.00 tUSD/)
      .and.to.match(/take your part back\s+its givers\s+until .*groundtruth payment reclaim /)
    // What is voted on has no money yet, and says who does what next.
    expect(open.out, open.err).to.include(`groundtruth proposal vote ${at('battery')} for|against|abstain`)
    expect(open.out)
      .to.match(/at least 20\.00 % needed/)
      .and.not.to.match(/Promised|Expenses/)
  })

  it('shows a fund by two sums that add up, with its rules in words', async () => {
    const [shown, list] = await Promise.all([
      house.cli('fund', 'show', fund('power')),
      house.cli('fund', 'list'),
    ])
    const money = shown.out.slice(shown.out.indexOf('Money'), shown.out.indexOf('Rules'))
    const rows = [...money.matchAll(/^([+=-]?) +([\d,.]+) tUSD/gm)].map(([, sign = '', value = '']) => ({
      sign,
      base: BigInt(Math.round(Number(value.replaceAll(',', '')) * 1_000_000)),
    }))
    let sum = 0n
    for (const { sign, base } of rows) {
      if (sign === '=') expect(sum, shown.out).to.equal(base)
      sum = sign === '' ? base : sign === '-' ? sum - base : sum + base
    }
    expect(rows.filter(({ sign }) => sign === '=')).to.have.lengthOf(2)
    expect(shown.out, shown.err).to.match(/Enough votes\s+20\.00 % of the money that may vote/)
    expect(list.out, list.err).to.match(/Clean Power Community Fund \(sample\) .*tUSD/)
  })

  it('says what is wrong with a name, an amount or a file, and ends with 2 where nobody had to be asked', async () => {
    const rows: [code: number, words: RegExp, args: string[]][] = [
      [
        1,
        /Give the address of a fund, not \w+: it is that of a proposal\./,
        ['contribute', at('battery'), '25'],
      ],
      [1, /Give the address of an expense, not \w+: it is that of a/, ['spending', 'lapse', at('battery')]],
      [
        1,
        /Give the address of a fund, not \w+: it belongs to another program\./,
        ['contribute', house.scene.mint('testUSD').toBase58(), '25'],
      ],
      [
        1,
        /holds 0\.00 tUSD of this money .* less than 25\.00 tUSD: give less/,
        ['contribute', fund('power'), '25'],
      ],
      [2, /Give the address of a fund, 32 to 44 letters and digits, not "x"/, ['fund', 'show', 'x']],
      [2, /Give the address of a fund, .* not "x"/, ['proposal', 'list', '--fund', 'x']],
      [2, /status: .*"voting"/, ['proposal', 'list', '--status', 'x']],
      [2, /Give the address of a wallet, .* not "x"/, ['waiting', 'x']],
      [2, /--voting: Give a whole number, not "2\.5"/, ['fund', 'rules', fund('power'), '--voting', '2.5']],
      [2, /Name what changes/, ['fund', 'rules', fund('power')]],
      [
        2,
        /document\.md is not JSON\. A profile is JSON/,
        ['fund', 'rules', fund('power'), '--profile', document],
      ],
      [2, /Give a milestone's number from 1 to 2/, ['payment', 'pay', at('nursery'), 'two']],
      [
        1,
        /There is no organization "NOBODY"/,
        [...proposing(plan()).map((word) => (word === 'SUN-DEV' ? 'NOBODY' : word))],
      ],
    ]
    await eachOf(rows, async ([code, words, args]) => {
      const ended = await house.cli(...args, '--keypair', 'verifierB')
      expect(ended.err, args.join(' ')).to.match(words)
      expect(ended.code, args.join(' ')).to.equal(code)
    })
    const fits = await house.cli('proposal', 'list', '--project', 'sun-dev-2')
    expect([fits.code, fits.out.split('\n')[0]]).to.deep.equal([0, 'No proposal fits.'])
  })

  it('tells what each act would do, and signs nothing in a dry run', async () => {
    const back = moneyBackAddress(proposal('inverters'), 2).toBase58()
    const mint = house.scene.mint('testUSD').toBase58()
    const profile = file('fund.json', '{ "name": "A fund of a test" }')
    const expenses = table(
      'two.csv',
      'SEED,5,2026-11-01,document.md,,,,,,',
      'WORK,6,2026-11-02,document.md,,,,,,',
    )
    const rows: [event: string, signer: string, args: string[]][] = [
      [
        'FundCreated',
        'holder1',
        [
          ...['fund', 'create', '--mint', mint, '--profile', profile, '--minimum', '1'],
          ...['--expires', '2028-12-31', '--quorum', '25', '--weight', 'square-root'],
        ],
      ],
      ['FundRulesChanged', 'fundManager', ['fund', 'rules', fund('power'), '--voting', '10']],
      ['FundPauseSet', 'guardian', ['fund', 'pause', fund('power'), 'proposals,payments']],
      ['FundRoleOffered', 'guardian', ['fund', 'offer-role', fund('power'), 'guardian', key('holder1')]],
      ['FundWoundDown', 'fundManager', ['fund', 'wind-down', fund('power')]],
      ['ProposalCreated', 'solarDeveloper', proposing(plan())],
      ['ProposalClosed', 'solarDeveloper', ['proposal', 'withdraw', at('battery'), ...because]],
      ['VoteCast', 'contributor01', ['proposal', 'vote', at('battery'), 'for']],
      ['VoteClosed', 'holder1', ['proposal', 'close-votes', at('inverters')]],
      [
        'MilestoneExtended',
        'fundManager',
        ['payment', 'extend', at('nursery'), '2', '2027-06-30', ...because],
      ],
      ['MoneyReclaimed', 'contributor01', ['payment', 'reclaim', back]],
      [
        'CreditsClaimed',
        'contributor01',
        ['credits', 'claim', house.scene.batch('solar-2026-q2').toBase58()],
      ],
      [
        'ContractAwarded',
        'forestDeveloper',
        [
          ...['spending', 'award', at('nursery'), '--line', 'seed', '--method', 'direct', '--amount', '12.5'],
          ...['--supplier', 'CO-SUP-1', '--contract', document],
        ],
      ],
      ['ExpenseReported', 'forestDeveloper', ['spending', 'expense', at('nursery'), expenses]],
      [
        'DeliveryReviewed',
        'verifierB',
        ['delivery', 'review', delivery(), '--reject', ...because, '--organization', 'VER-B'],
      ],
    ]
    const before = await house.connection.getTransactionCount()
    await eachOf(rows, async ([event, signer, args]) => {
      const { code, out, err } = await house.cli(...args, '--keypair', signer, '--dry-run')
      expect(code, `${args.join(' ')}: ${err}`).to.equal(0)
      expect(out, args.join(' '))
        .to.match(/^Would |\nWould /)
        .and.to.include(event)
        .and.to.include('Nothing was signed.')
    })
    expect(await house.connection.getTransactionCount()).to.equal(before)
  })

  it('refuses by the name of the error what the program refuses', async () => {
    const forest = house.scene.project('forest').toBase58()
    const back = moneyBackAddress(proposal('plots'), 1).toBase58()
    const spent = expenseAddress(proposal('inverters'), 1).toBase58()
    const solar = ['--project', house.scene.project('solar').toBase58()]
    const rows: [name: string, signer: string, args: string[]][] = [
      ['NotFundManager', 'holder1', ['fund', 'rules', fund('power'), '--quorum', '25']],
      ['FundRoleNotOffered', 'holder1', ['fund', 'accept-role', fund('power'), 'manager']],
      ['NothingToAdopt', 'fundManager', ['fund', 'adopt', fund('power'), ...solar]],
      ['PoolNotClosing', 'holder1', ['fund', 'close-pool', fund('power')]],
      ['PoolNotClosing', 'contributor07', ['refund', fund('power')]],
      ['PoolNotClosing', 'contributor04', ['earmark', 'release', fund('woodland'), forest]],
      ['VotingNotOver', 'holder1', ['proposal', 'finish', at('battery')]],
      ['ProposalNotInCoolOff', 'holder1', ['proposal', 'approve', at('battery')]],
      ['ProposalNotInCoolOff', 'holder1', ['proposal', 'expire', at('battery')]],
      ['ProposalNotInCoolOff', 'guardian', ['proposal', 'veto', at('battery'), ...because, '--abusive']],
      ['MilestoneNotOpen', 'forestDeveloper', ['proposal', 'terminate', at('nursery'), ...because]],
      [
        'PaymentsOutstanding',
        'forestDeveloper',
        ['proposal', 'complete', at('nursery'), '--report', document],
      ],
      ['MilestoneNotAccepted', 'holder1', ['payment', 'pay', at('nursery'), '1']],
      ['MilestoneNotAccepted', 'contributor01', ['payment', 'return', at('nursery'), '1', '1']],
      ['ReclaimNotOver', 'holder1', ['payment', 'settle', back]],
      ['DeliveryReviewNotOver', 'holder1', ['delivery', 'lapse', delivery()]],
      ['DeliveryNotAccepted', 'holder1', ['delivery', 'object', delivery(), ...because]],
      ['DeliveryNotDisputed', 'holder1', ['delivery', 'decide', delivery(), 'upheld', ...because]],
      [
        'ProposalNotInDelivery',
        'solarDeveloper',
        ['delivery', 'meet', at('battery'), '3', house.scene.batch('solar-2026-q2').toBase58()],
      ],
      ['ExpenseNotReported', 'holder1', ['spending', 'lapse', spent]],
      [
        'ProposalNotInDelivery',
        'verifierC',
        ['spending', 'review', spent, '--accept', '--organization', 'VER-C'],
      ],
      ['NothingToReclaim', 'holder1', ['payment', 'reclaim', back]],
      ['NoVotingWeight', 'holder1', ['proposal', 'vote', at('battery'), 'for']],
    ]
    await eachOf(rows, async ([name, signer, args]) => {
      const { code, err } = await house.cli(...args, '--keypair', signer, '--json')
      expect(err, args.join(' ')).to.include(`"name": "${name}"`)
      expect(code, args.join(' ')).to.equal(1)
    })
  })

  it('signs nothing for a plan or a table with a bad row, and names each', async () => {
    const { budget: _whole, ...rest } = proposalByKey('battery')
    const line = { code: 'CELLS', title: 'Cells', amount: 1_000_000n }
    const broken = file('broken.json', proposalDocument({ ...rest, budget: [line] }))
    const before = await house.connection.getTransactionCount()
    const [asked, spent, unknown] = await Promise.all([
      house.cli(...proposing(broken), '--keypair', 'solarDeveloper'),
      house.cli(
        ...['spending', 'expense', at('nursery'), table('bad.csv', 'FUEL,1,2026-11-01,document.md,,,,,,')],
        ...['--keypair', 'forestDeveloper'],
      ),
      house.cli('payment', 'pay', at('nursery'), '3', '--keypair', 'holder1'),
    ])
    expect(asked.err).to.match(/broken\.json, field budget: must sum to the same as the milestones/)
    expect(spent.err).to.match(/bad\.csv, row 2, column line: "FUEL" is no line of the budget: SEED, WORK/)
    expect(spent.err).to.include('Nothing was signed.')
    expect(unknown.err).to.include("Give a milestone's number from 1 to 2")
    expect([asked.code, spent.code, unknown.code]).to.deep.equal([1, 1, 2])
    const many = table('many.csv', ...Array.from({ length: 9 }, () => 'FUEL,1,2026-11-01,document.md,,,,,,'))
    const told = await house.cli(
      ...['spending', 'expense', at('nursery'), many, '--keypair', 'forestDeveloper', '--json'],
    )
    const lines = [...told.err.matchAll(/"row": (\d+)/g)].map(([, row]) => Number(row))
    expect(lines).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(await house.connection.getTransactionCount()).to.equal(before)
  })

  it('proposes from a file, votes in both pools, changes the vote, and draws after the cool-off', async () => {
    const made = await house.json(...proposing(plan()), '--id', '9', '--keypair', 'solarDeveloper')
    const address = proposalAddress(house.scene.fund('power'), house.scene.key('solarDeveloper'), 9)
    expect(made['proposal']).to.equal(address.toBase58())
    const voting = ['proposal', 'vote', address.toBase58()]
    const pools = [null, house.scene.project('solar')].map((project) =>
      poolAddress(house.scene.fund('power'), project),
    )
    await house.json(...voting, 'against', '--keypair', 'contributor10')
    await house.json(...voting, 'for', '--keypair', 'contributor10')
    for (const pool of pools) {
      const holding = contributorAddress(pool, house.scene.key('contributor10'))
      const vote = await fetchAccount(house.connection, 'Vote', voteAddress(address, holding))
      expect(vote?.choice).to.equal('for')
    }
    await wait(EIGHT_DAYS)
    await house.json('proposal', 'finish', address.toBase58(), '--keypair', 'holder1')
    await wait(EIGHT_DAYS)
    await house.json('proposal', 'approve', address.toBase58(), '--keypair', 'holder1')
    const approved = await fetchAccount(house.connection, 'Proposal', address)
    expect(approved).to.deep.include({ status: 'approved', total: 900_000_000n })
    await house.json('payment', 'pay', address.toBase58(), '1', '--keypair', 'holder1')
    const paid = await fetchAccount(house.connection, 'Proposal', address)
    expect(paid).to.deep.include({ paid: 200_000_000n, advanced: 200_000_000n })
  })

  it('accounts for an advance by a table, and ends what is left', async () => {
    const address = proposalAddress(house.scene.fund('power'), house.scene.key('solarDeveloper'), 9)
    const text = address.toBase58()
    const mine = ['--keypair', 'solarDeveloper']
    const logged = await house.json(
      ...['spending', 'expense', text],
      table(
        'four.csv',
        ...['10', '20', '30', '40'].map((amount) => `CELLS,${amount},2026-11-22,document.md,,,,,,`),
      ),
      ...mine,
    )
    expect(logged).to.include({ amount: '100000000' })
    expect(logged['expenses']).to.have.lengthOf(4)
    expect(logged['signatures']).to.have.lengthOf(2)
    const returned = await house.json('payment', 'return', text, '1', '25', ...mine)
    const back = await fetchAccount(
      house.connection,
      'MoneyBack',
      new PublicKey(String(returned['moneyBack'])),
    )
    expect(back?.amounts.reduce((sum, amount) => sum + amount, 0n)).to.equal(25_000_000n)
    await house.json('proposal', 'terminate', text, ...because, ...mine)
    const ended = await fetchAccount(house.connection, 'Proposal', address)
    expect(ended).to.deep.include({
      status: 'terminated',
      released: 700_000_000n,
      returned: 25_000_000n,
      reported: 100_000_000n,
    })
  })

  it('gives what nobody took back to every pool it was drawn from, at once', async () => {
    const back = moneyBackAddress(proposal('plots'), 1)
    const before = await fetchAccount(house.connection, 'MoneyBack', back)
    const left = (before?.amounts ?? []).filter((amount, row) => amount > (before?.claimed[row] ?? 0n))
    await wait(200 * 86_400)
    const settled = await house.json('payment', 'settle', back.toBase58(), '--keypair', 'holder1')
    expect(settled['pools']).to.have.lengthOf(left.length).and.lengthOf(2)
    const again = await house.cli('payment', 'settle', back.toBase58(), '--keypair', 'holder1', '--json')
    expect(again.err).to.include('"name": "ReturnSettled"')
  })

  async function wait(seconds: number): Promise<void> {
    await rpcCall(house.connection.rpcEndpoint, 'localnet_advanceTime', [{ seconds }])
  }
})
