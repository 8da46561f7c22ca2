import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { COMMANDS } from '../../packages/cli/src/commands/index.ts'
import { type EventName, type LedgerEvent, readStoredEvent } from '../../packages/sdk/src/ledger/index.ts'
import { shapeOfApi, shapeOfFile } from '../support/trace-shape.ts'
import { type CliHouse, openCliHouse } from './cli/house.ts'
import { groundtruth } from './cli/run.ts'

describe('the trace on the command line', function () {
  this.timeout(240_000)
  let house: CliHouse
  let file: string
  let events: LedgerEvent[]
  before(async () => {
    house = await openCliHouse()
    file = join(house.folder, 'ledger.jsonl')
    expect((await house.cli('ledger', '--events', '--out', file)).code).to.equal(0)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    events = lines.map((line) => readStoredEvent(JSON.parse(line)))
  })
  after(() => house.close())

  /** What the newest event of a name says in a field. */
  const told = (name: EventName, field: string): string => {
    const found = events.findLast((event) => event.name === name)
    if (found === undefined) throw new Error(`The story has no ${name}.`)
    return String(new Map(Object.entries(found.data)).get(field))
  }
  const nowhere = { GROUNDTRUTH_RPC: 'http://127.0.0.1:9', GROUNDTRUTH_API: 'http://127.0.0.1:9' }

  it('gives the same tree as the API, of every kind, from the file alone', async () => {
    const names = {
      contribution: `${told('ContributionReceived', 'pool')}#${told('ContributionReceived', 'number')}`,
      proposal: told('ProposalApproved', 'proposal'),
      milestone: `${told('MilestonePaid', 'proposal')}#${told('MilestonePaid', 'milestone')}`,
      delivery: told('DeliverySubmitted', 'delivery'),
      expense: told('ExpenseReported', 'expense'),
      claim: told('ClaimSubmitted', 'claim'),
      batch: told('BatchIssued', 'batch'),
      retirement: told('CreditsRetired', 'retirement'),
      cancellation: told('CreditsCancelled', 'cancellation'),
      'credit claim': told('CreditsClaimed', 'creditClaim'),
    }
    for (const [kind, name] of Object.entries(names)) {
      const answer = await fetch(`${house.url}/api/trace/${encodeURIComponent(name)}`)
      const ended = await groundtruth(['trace', name, '--ledger', file, '--json'], nowhere)
      expect(ended.code, ended.err).to.equal(0)
      expect(shapeOfFile(ended.out), kind).to.equal(shapeOfApi(await answer.text()))
    }
  })

  it('calls a contribution by its pool, which counts its own from 1', async () => {
    const opened = events.filter((event) => event.name === 'PoolOpened')
    const free = opened.find(({ data }) => data.project === null)?.data
    const earmarked = opened.find(({ data }) => data.project !== null)?.data
    const first = ({ pool }: { pool: string } = { pool: '' }) => `${pool}#1`
    const [ofFree, ofProject, fromFile] = await Promise.all([
      house.cli('trace', first(free)),
      house.cli('trace', first(earmarked)),
      groundtruth(['trace', first(free), '--ledger', file], nowhere),
    ])
    expect(ofFree.out, ofFree.err).to.match(/ {2}contribution 1 to the free pool by \w{40}/)
    expect(ofProject.out, ofProject.err).to.match(/ {2}contribution 1 for \D+ \(sample\) by \w{40}/)
    const named = `contribution 1 to the free pool of ${free?.fund ?? ''}, ${first(free)}`
    expect(fromFile.out, fromFile.err).to.include(named)
  })

  it('counts each fund in its own money, and credits in their unit', async () => {
    const funds = events.filter((event) => event.name === 'FundCreated').map(({ data }) => data)
    expect(funds).to.have.lengthOf(2)
    // The same ledger with other decimals for the second fund's money.
    const other = join(house.folder, 'decimals.jsonl')
    const second = `"fund":"${funds[1]?.fund ?? ''}"`
    const lines = readFileSync(file, 'utf8').split('\n')
    const changed = lines.map((line) =>
      line.includes('"FundCreated"') && line.includes(second)
        ? line.replace('"decimals":6', '"decimals":2')
        : line,
    )
    writeFileSync(other, changed.join('\n'))
    for (const [index, { fund, mint }] of funds.entries()) {
      const opened = events.find((event) => event.name === 'PoolOpened' && event.data.fund === fund)
      const name = `${opened?.name === 'PoolOpened' ? opened.data.pool : ''}#1`
      const [usual = '', odd = ''] = await Promise.all(
        [file, other].map(async (each) => {
          const { out, err } = await groundtruth(['trace', name, '--ledger', each], nowhere)
          expect(out, err).to.match(
            new RegExp(`^[\\d,.]+ ${mint.slice(0, 4)}…${mint.slice(-4)}  contribution 1 `),
          )
          return out
        }),
      )
      if (index === 0) expect(odd).to.equal(usual)
      else expect(odd).not.to.equal(usual)
    }
    const loop = await house.cli('trace', 'SUN-DEV-1-2026-3-125001')
    expect(loop.out, loop.err).to.match(
      /0\.800 tCO2e {2}proposal “New inverters for Dry Ridge \(sample\)” \(#1\)/,
    )
    const certificate = await groundtruth(['trace', 'SUN-DEV-1-2026-3-125001', '--ledger', file], nowhere)
    expect(certificate.out, certificate.err).to.match(/^20\.000 tCO2e {2}retirement /)
  })

  it('says which line of a file is none, and that a file is not there', async () => {
    const other = join(house.folder, 'keys', 'steward.json')
    const broken = await groundtruth(['trace', 'x', '--ledger', other], nowhere)
    expect(broken).to.include({ code: 1 })
    expect(broken.err).to.contain('Line 1 of')
    const missing = await groundtruth(['trace', 'x', '--ledger', join(house.folder, 'none')], nowhere)
    expect(missing).to.include({ code: 2 })
    expect(missing.err).to.contain('ledger --events')
  })
})

describe('the commands of the command line', () => {
  it('each have the name by which they are read in', async () => {
    for (const [name, load] of COMMANDS) {
      expect((await load(() => Promise.resolve())).name()).to.equal(name)
    }
  })
})
