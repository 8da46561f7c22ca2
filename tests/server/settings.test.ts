import { expect } from 'chai'
import { readFlags } from '../../packages/server/src/config/flags.ts'
import { ConfigError, readSettings } from '../../packages/server/src/config/options.ts'
import { asOf, type Standing } from '../../packages/server/src/indexer/freshness.ts'
import { connectRpc } from '../../packages/server/src/chain/rpc.ts'
import { ChainUnreachable } from '../../packages/server/src/chain/rpc-error.ts'
import { ledgerCsvHeader, ledgerCsvRows } from '../../packages/server/src/api/csv.ts'
import type { LedgerLine } from '../../packages/server/src/api/types.ts'

describe('settings', () => {
  it('come from flags, else from the environment, else from what is usual', () => {
    const env = { GROUNDTRUTH_RPC_URL: 'https://rpc.example.org', GROUNDTRUTH_PORT: '9000' }
    expect(readFlags(['--port', '9001'], env)).to.include({
      rpcUrl: 'https://rpc.example.org',
      wsUrl: 'wss://rpc.example.org/',
      port: 9001,
      dataDir: '.groundtruth',
      publicUrl: undefined,
    })
    const site = { GROUNDTRUTH_PUBLIC_URL: 'https://one.example' }
    expect(readFlags([], site)).to.include({ publicUrl: 'https://one.example' })
    expect(readFlags(['--public-url', 'https://two.example'], site)).to.include({
      publicUrl: 'https://two.example',
    })
    expect(readFlags([], {})).to.include({ rpcUrl: 'http://127.0.0.1:8899', wsUrl: 'ws://127.0.0.1:8900/' })
  })

  it('are refused by name where they cannot be used', () => {
    expect(() => readFlags(['--prot', '1'], {})).to.throw(ConfigError, '--prot')
    expect(() => readFlags(['--port', 'many'], {})).to.throw(ConfigError, 'GROUNDTRUTH_PORT')
    expect(() => readFlags(['--log', 'loud'], {})).to.throw(ConfigError, 'silent, error, warn')
    const wrong = { rpcUrl: 'ftp://x', wsUrl: 'http://x', dataDir: '', databaseUrl: 'mysql://x' }
    expect(() => readSettings(wrong)).to.throw(ConfigError, /rpcUrl.*wsUrl.*databaseUrl.*dataDir/)
  })

  const nodes = { rpcUrl: 'http://x', wsUrl: 'ws://x', dataDir: 'x' }
  for (const [given, kept] of [
    ['https://groundtruth.example', 'https://groundtruth.example'],
    ['https://Groundtruth.example:8443/', 'https://groundtruth.example:8443'],
  ] as const) {
    it(`take ${given} for the public address`, () => {
      expect(readSettings({ ...nodes, publicUrl: given }).publicUrl).to.equal(kept)
    })
  }

  for (const publicUrl of [
    '',
    'groundtruth.example',
    'ftp://groundtruth.example',
    'https://',
    'https://groundtruth.example/registry',
    'https://groundtruth.example?',
    'https://groundtruth.example/#top',
    'https://key:secret@groundtruth.example',
  ]) {
    it(`refuse "${publicUrl}" as the public address`, () => {
      expect(() => readSettings({ ...nodes, publicUrl })).to.throw(
        ConfigError,
        /publicUrl: give what readers/,
      )
    })
  }
})

describe('freshness', () => {
  const cases: [string, Partial<Standing>, string][] = [
    ['live at the newest slot', {}, 'live'],
    ['live a few slots back', { chainSlot: 120 }, 'live'],
    ['behind when the node is far ahead', { chainSlot: 1_000 }, 'behind'],
    ['behind while transactions are left', { left: 1 }, 'behind'],
    ['behind before the first look is done', { slot: 0, chainSlot: null }, 'behind'],
    ['unreachable when the node does not answer, whatever was known', { answers: false }, 'unreachable'],
  ]
  for (const [title, change, status] of cases) {
    it(`is ${title}`, () => {
      const standing = { slot: 100, time: 5, chainSlot: 100, answers: true, left: 0, ...change }
      expect(asOf(standing).status).to.equal(status)
    })
  }

  it('tells no slot of a node that does not answer', () => {
    const standing = { slot: 100, time: 5, chainSlot: 100, answers: false, left: 0 }
    expect(asOf(standing)).to.deep.equal({ slot: 100, time: 5, chainSlot: null, status: 'unreachable' })
  })
})

describe('the connection to a node', () => {
  it('says which host did not answer, without a key in its URL', async () => {
    const rpc = connectRpc({ url: 'http://127.0.0.1:1/?api-key=secret' })
    const error: unknown = await rpc.call('getSlot').catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(ChainUnreachable)
    expect(String(error)).to.contain('127.0.0.1:1').and.not.contain('secret')
  })
})

describe('the ledger as CSV', () => {
  const nobody = {
    fund: null,
    proposal: null,
    delivery: null,
    claim: null,
    batch: null,
    retirement: null,
    organization: null,
  }
  const still = { moneyOut: null, creditsIn: null, creditsOut: null, balanceAfter: null }
  const line: LedgerLine = {
    ...nobody,
    ...still,
    id: '1.0.0.1',
    signature: 's',
    slot: 1,
    at: 0,
    event: 'ContributionReceived',
    kind: 'money',
    actor: null,
    project: { address: 'p', name: '=cmd("x"), "north"\nside', code: null },
    moneyIn: { base: '18446744073709551615', decimals: 6, unit: 'tUSD' },
    data: {},
    commitment: 'finalized',
  }

  it('quotes what needs it, marks what a spreadsheet would compute, and loses no digit', () => {
    const row = ledgerCsvRows([line])
    expect(row).to.contain(`,"'=cmd(""x""), ""north""\nside",,p,`)
    expect(row).to.contain(',18446744073709.551615,')
    expect(row.endsWith('\r\n')).to.equal(true)
    expect(ledgerCsvHeader.startsWith('schema,id,time_utc,')).to.equal(true)
  })
})
