import type { Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { parse } from 'csv-parse/sync'
import { contributorView } from '../../packages/server/src/api/schemas/contributors.ts'
import { fundView } from '../../packages/server/src/api/schemas/funds.ts'
import { overview } from '../../packages/server/src/api/schemas/overview.ts'
import type { FundView, PoolView } from '../../packages/server/src/api/types.ts'
import { dump } from '../../packages/server/src/store/dump.ts'
import { migrate } from '../../packages/server/src/store/migrate.ts'
import * as exits from '../support/calls/fund-exit.ts'
import { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { PoolRef } from '../support/refs.ts'
import { registered } from '../support/registered.ts'
import { SpendingFund } from '../support/stage-spending.ts'
import { mintInto } from '../support/tokens.ts'
import { World } from '../support/world.ts'
import { base, expectAgreement, expectFundAddsUp, planted } from './support/agreement.ts'
import { Lab } from './support/lab.ts'

describe('what becomes of the money of pools, in the store', function () {
  this.timeout(240_000)
  let lab: Lab
  let fund: SpendingFund

  before(async () => {
    const chain = new Chain()
    lab = await Lab.open(chain)
    fund = new SpendingFund({ base: registered({}, new World(chain)) })
  })
  after(() => lab.close())
  afterEach(async () => {
    await expectAgreement(lab)
    await expectFundAddsUp(lab, fund.fund.address)
  })

  const page = () => lab.ask(`/api/funds/${fund.fund.address.toBase58()}`, fundView)
  const wallet = ({ publicKey }: Keypair) =>
    lab.ask(`/api/contributors/${publicKey.toBase58()}`, contributorView)
  const poolIn = (view: FundView, { address }: PoolRef): PoolView => {
    const found = view.pools.find((pool) => pool.address === address.toBase58())
    if (found === undefined) throw new Error('The fund has this pool.')
    return found
  }

  it('takes money sent around the program for nobody’s, and once adopted for that of all units', async () => {
    const before = await page()
    mintInto(fund.chain, fund.fund.money, fund.free.vault, 4_000_000n)
    expect(await page()).to.deep.equal(before)
    fund.adopts(fund.free)
    const after = await page()
    expect([base(after.adopted), base(after.received)]).to.deep.equal([4_000_000n, base(before.received)])
    expect(base(after.balance)).to.equal(base(before.balance) + 4_000_000n)
    const units = new Map(before.topContributors.map((row) => [row.wallet, row.units]))
    for (const row of after.topContributors) {
      expect(row.units).to.equal(units.get(row.wallet))
      expect(base(row.value) > base(row.contributed), row.wallet).to.equal(true)
    }
  })

  it('moves a released earmark from pool to pool: it came in once, and did not go out', async () => {
    const { chain, free, earmarked } = fund
    const { contributor } = chain.actors
    const totals = async () => {
      const { money } = await lab.ask('/api/overview', overview)
      return money.map((one) => [one.contributions, one.received, one.refunded, one.inVaults])
    }
    const rows = ({ topContributors }: FundView) =>
      topContributors.map((row) => [row.wallet, row.contributed, row.refunded, row.contributions])
    const [before, sums] = [await page(), await totals()]
    fund.closesProject()
    land(chain, exits.closePool(chain, earmarked, fund.project))
    land(chain, exits.releaseEarmark(chain, { pool: earmarked, wallet: contributor }))
    const after = await page()
    const given = base(poolIn(before, earmarked).balance)
    expect(given > 0n).to.equal(true)
    expect([base(poolIn(after, earmarked).refunded), base(poolIn(after, earmarked).balance)]).to.deep.equal([
      ...[given, 0n],
    ])
    expect(base(poolIn(after, free).contributed) - base(poolIn(before, free).contributed)).to.equal(given)
    for (const name of ['received', 'refunded', 'balance', 'contributions'] as const) {
      expect(after[name], name).to.deep.equal(before[name])
    }
    expect(rows(after)).to.deep.equal(rows(before))
    expect(await totals()).to.deep.equal(sums)
    const { refunds, stakes } = await wallet(contributor)
    expect(refunds.map(({ event }) => event)).to.deep.equal(['EarmarkReleased'])
    expect(stakes.map(({ refundable }) => base(refundable))).to.deep.equal([0n, 0n])
  })

  it('shows a pool or a stake that moved more, less or other earmarks than the ledger has', async () => {
    for (const column of ['moved_in', 'moved_out', 'moves']) {
      const change = `set ${column} = ${column} + 1 where ${column} > 0`
      expect(await planted(lab, 2, `update pools ${change}`), column).to.deep.equal([
        'pool.moved = sum of earmarks released',
      ])
      expect(await planted(lab, 5, `update contributors ${change}`), column).to.deep.equal([
        'contributor.moved = sum of earmarks released',
      ])
    }
    const all = 'set moved_in = 0, moved_out = 0, moves = 0'
    expect(await planted(lab, 2, `update pools ${all}`)).to.have.lengthOf(2)
  })

  it('finds what was moved in a store that an earlier version made', async () => {
    const { db } = lab.store
    const expected = await dump(db)
    const columns = 'drop column moved_in, drop column moved_out, drop column moves'
    await lab.store.runScript(`alter table pools ${columns}; alter table contributors ${columns};
      delete from migrations where name = '0007_moved_earmarks.sql'`)
    expect(await migrate(lab.store)).to.deep.equal(['0007_moved_earmarks.sql'])
    expect(await dump(db)).to.equal(expected)
  })

  it('values a stake in a closing pool at what it may still take out', async () => {
    const { chain, free } = fund
    const { contributor, neighbour } = chain.actors
    fund.closed([free])
    const left = async (who: Keypair): Promise<bigint> => {
      const { stakes } = await wallet(who)
      const stake = stakes.find(({ pool }) => pool === free.address.toBase58())
      expect(stake?.row.value).to.deep.equal(stake?.refundable)
      return BigInt(stake?.refundable.base ?? -1)
    }
    const rest = await left(neighbour)
    fund.refunded(contributor)
    expect([await left(contributor), await left(neighbour)]).to.deep.equal([0n, rest])
    const shares = new Map((await page()).topContributors.map((row) => [row.wallet, row.shareBps]))
    expect(shares.get(contributor.publicKey.toBase58())).to.equal(0)
    expect(shares.get(neighbour.publicKey.toBase58())).to.be.greaterThan(9_990)
  })

  it('names the proposal of a line in the last columns of the ledger as a file', async () => {
    const other = new SpendingFund({ base: fund.base })
    const address = other.propose().address.toBase58()
    const rowsOf = async (query: string): Promise<Record<string, string>[]> =>
      parse(await lab.text(`/api/ledger.csv${query}`), { columns: true })
    const rows = await rowsOf(`?proposal=${address}`)
    expect(rows.map((row) => [row['event'], row['proposal_address'], row['proposal_code']])).to.deep.equal([
      ['ProposalCreated', address, '#1'],
    ])
    expect(Object.keys(rows[0] ?? {}).slice(-7)).to.deep.equal([
      ...['signature', 'proposal_name', 'proposal_code', 'proposal_address'],
      ...['delivery_name', 'delivery_code', 'delivery_address'],
    ])
    const whole = await rowsOf('')
    const named = whole.filter((row) => row['proposal_address'] !== '')
    expect(named.map((row) => row['id'])).to.deep.equal(rows.map((row) => row['id']))
  })
})
