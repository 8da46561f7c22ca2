import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { certificateFromChain, type RpcCall } from '../../packages/sdk/src/certificate/chain.ts'
import {
  certificateText,
  certificateView,
  type RowKey,
  withoutIsolates,
} from '../../packages/sdk/src/certificate/index.ts'
import { organizationAddress, retirementAddress } from '../../packages/sdk/src/pdas.ts'
import { keyOf } from '../support/actors.ts'
import { Batches } from '../support/batches.ts'
import { signLetter, suspendBatch } from '../support/calls/batches.ts'
import { retire, type RetireInput } from '../support/calls/credits.ts'
import { registerOrganization } from '../support/calls/registry.ts'
import type { Chain } from '../support/chain.ts'
import { land } from '../support/expect.ts'
import type { BatchRef } from '../support/refs.ts'
import { day } from '../support/values.ts'
import { NAMES } from './support/facts.ts'

const GENESIS = 'A'.repeat(44)

describe('a certificate of the program itself', function () {
  this.timeout(60_000)
  const batches = new Batches()
  const { chain, owner } = batches

  /** Retires and reads the certificate back from the accounts. */
  const retired = async (batch: BatchRef, id: bigint, more: Partial<RetireInput> = {}) => {
    land(chain, retire(chain, { batch, holder: owner, amount: 1_500n, id, ...more }))
    return read(retirementAddress(batch.address, owner.publicKey, id).toBase58())
  }
  const read = async (address: string) => {
    const facts = await certificateFromChain({ call: rpcOf(chain) }, address)
    const view = certificateView(facts, 'https://groundtruth.example')
    const row = (key: RowKey) => withoutIsolates(view.rows.find((each) => each.key === key)?.text ?? '')
    return { facts, view, row, address }
  }

  it('tells each name as it was retired for, with serials that follow each other', async () => {
    const batch = batches.issued()
    let first = 1n
    let id = 1n
    for (const name of Object.values(NAMES)) {
      const { view, row, facts } = await retired(batch, id++, { beneficiary: { kind: 'name', name } })
      expect(row('beneficiary')).to.equal(name.normalize('NFC'))
      expect(facts.retirement.beneficiary).to.equal(name)
      expect(facts.retirement.firstSerial).to.equal(`${first}`)
      expect(view.number).to.equal(`${facts.batch.code}-${first}`)
      first += 1_500n
    }
  })

  it('tells purpose, country, period and who counted, from no server', async () => {
    const batch = batches.issued()
    const period = { start: day(2026, 1, 1), end: day(2027, 1, 1) }
    const { view, row } = await retired(batch, 1n, { purpose: 'compliance', country: 'KE', period })
    expect(row('purpose')).to.equal('compliance with a rule')
    expect(row('country')).to.equal('KE')
    expect(row('period')).to.equal('1 Jan 2026 to 31 Dec 2026')
    expect(row('verifiers')).to.equal('2 organizations that are independent of the project')
    expect(row('methodology')).to.match(/^AMS-I\.D, version \d+$/)
    expect(row('statusThen')).to.equal('active')
    expect(certificateText(view).join(' ')).to.contain('1.500 t CO2e were retired for the holder itself on ')
  })

  it("tells a suspension since, and keeps the day's status", async () => {
    const batch = batches.issued()
    const { address } = await retired(batch, 1n)
    land(chain, suspendBatch(chain, batch))
    const { view, row } = await read(address)
    expect(row('statusThen')).to.equal('active')
    expect(row('statusNow')).to.equal('suspended')
    expect(view.warning).to.contain('is suspended')
  })

  it('tells a letter of authorization, what was adjusted, and its withdrawal', async () => {
    const batch = batches.issued()
    const { address, row } = await retired(batch, 1n)
    expect(row('international')).to.equal('not authorized for international use')
    const authority = keyOf('authority of certificates')
    const [code, kinds] = ['CERTKE', ['authority' as const]]
    land(
      chain,
      registerOrganization(chain, { code, kinds, jurisdiction: 'KE', authority: authority.publicKey }),
    )
    const organization = { address: organizationAddress(code), code, authority }
    land(chain, signLetter(chain, { batch, organization, id: 1 }))
    expect((await read(address)).row('international')).to.equal('authorized for international use by CERTKE')
    land(
      chain,
      signLetter(chain, { batch, organization, id: 2, kind: 'adjustment', amount: 300n, year: 2026 }),
    )
    expect((await read(address)).row('international')).to.equal(
      'authorized for international use by CERTKE, which reported 0.300 t CO2e of the batch as adjusted',
    )
    land(chain, signLetter(chain, { batch, organization, id: 3, kind: 'withdrawal' }))
    expect((await read(address)).row('international')).to.equal('not authorized for international use')
  })
})

/** The questions that a certificate asks, answered by the virtual machine. It keeps no history. */
function rpcOf(chain: Chain): RpcCall {
  return (method, params) => {
    if (method === 'getGenesisHash') return Promise.resolve(GENESIS)
    if (method === 'getSignaturesForAddress') return Promise.resolve([])
    const [addresses] = params
    const value = (Array.isArray(addresses) ? addresses : []).map((address) => {
      const account = chain.account(new PublicKey(String(address)))
      if (account === null) return null
      return {
        owner: account.owner.toBase58(),
        data: [Buffer.from(account.data).toString('base64'), 'base64'],
      }
    })
    return Promise.resolve({ context: { slot: Number(chain.slot) }, value })
  }
}
