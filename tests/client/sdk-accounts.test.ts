import { createHash } from 'node:crypto'
import { expect } from 'chai'
import { accountNameOf, decodeAccount } from '../../packages/sdk/src/accounts.ts'
import { ACCOUNTS } from '../../packages/sdk/src/layout/program-layout.ts'
import { evidenceAddress } from '../../packages/sdk/src/pdas.ts'
import { coder } from '../../packages/sdk/src/program.ts'
import { type Flow, playFlow } from './sdk/flow.ts'
import { expectSame } from './sdk/same.ts'

describe('SDK: accounts', () => {
  let flow: Flow
  before(() => {
    flow = playFlow()
  })
  const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
  const dataOf = (index: number): Uint8Array => {
    const [, address] = flow.accounts[index] ?? []
    if (address === undefined) throw new Error('No such account')
    return flow.chain.require(address).data
  }

  it('reads every account as Anchor does', () => {
    const all = flow.accounts.map(([name, address]) => [name, flow.chain.require(address).data] as const)
    for (const [name, bytes] of [...all, ...flow.staged.accounts]) {
      // No instruction loads it as a typed account, so that the IDL does not name it; its own test is below.
      if (name === 'EvidenceGuard') continue
      const data = Buffer.from(bytes)
      expectSame(decodeAccount(name, data), coder().accounts.decode(camel(name), data), name)
    }
  })

  it('has been shown every kind of account', () => {
    const shown = new Set([...flow.accounts, ...flow.staged.accounts].map(([name]) => name as string))
    expect(Object.keys(ACCOUNTS).filter((name) => !shown.has(name))).to.deep.equal([])
  })

  it('reads the guard of used evidence', () => {
    const data = flow.chain.require(evidenceAddress(new Uint8Array(32).fill(7))).data
    expect(accountNameOf(data)).to.equal('EvidenceGuard')
    expect(decodeAccount('EvidenceGuard', data).claim).to.equal(flow.batch.claim.address.toBase58())
    const expected = createHash('sha256').update('account:EvidenceGuard').digest().subarray(0, 8)
    expect(Buffer.from(data.subarray(0, 8)).equals(expected)).to.equal(true)
  })

  it('reads the checkpoints behind a contributor', () => {
    const index = flow.accounts.findIndex(([name]) => name === 'Contributor')
    const contributor = decodeAccount('Contributor', dataOf(index))
    expect(contributor.units).to.equal(12_000n)
    expect(contributor.checkpoints).to.have.lengthOf(1)
    expect(contributor.checkpoints[0]).to.include({ units: 12_000n, series: 1, counter: 0 })
  })

  it('reads words, text and rows that are in use', () => {
    const claims = flow.accounts.flatMap(([name, address]) =>
      name === 'Claim' ? [decodeAccount('Claim', flow.chain.require(address).data)] : [],
    )
    expect(claims.map(({ status }) => status)).to.deep.equal(['rejected', 'issued'])
    expect(claims.map(({ attestations }) => attestations.map(({ verdict }) => verdict))).to.deep.equal([
      ['reject', 'reject'],
      ['accept', 'accept'],
    ])
    const retirements = flow.accounts.flatMap(([name, address]) =>
      name === 'Retirement' ? [decodeAccount('Retirement', flow.chain.require(address).data)] : [],
    )
    expect(retirements.map(({ beneficiary }) => beneficiary)).to.deep.equal([
      null,
      'Zürich school',
      '09'.repeat(32),
    ])
    expect(retirements[1]).to.include({ country: 'CH', firstSerial: 251n, batchStatus: 'active' })
  })

  it('refuses bytes of another account, of none and of a part', () => {
    const registry = dataOf(0)
    expect(() => decodeAccount('Fund', registry)).to.throw('this is Registry')
    expect(() => decodeAccount('Fund', new Uint8Array(300))).to.throw('not one of the program')
    expect(() => decodeAccount('Registry', registry.subarray(0, 100))).to.throw('Give the whole account')
  })
})
