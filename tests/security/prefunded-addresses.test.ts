import { expect } from 'chai'
import { SystemProgram } from '@solana/web3.js'
import { land } from '../support/expect.ts'
import { addressIn } from '../support/places.ts'
import { stage } from '../support/stage.ts'
import { CASES } from './cases/index.ts'

/** Lamports that a stranger may send to an address before something is created there. */
const GIFTS = { 'as little as the chain allows': 890_880, 'more than its rent': 50_000_000 }

for (const [size, lamports] of Object.entries(GIFTS)) {
  describe(`an address that somebody has sent lamports to, ${size}`, () => {
    const { calls } = stage()
    for (const [name, { chain, call }] of calls) {
      const created = Object.entries(CASES[name] ?? {}).filter(([, row]) => row.is === 'created')
      if (created.length === 0) continue
      const accounts = created.map(([account]) => account)
      it(`does not keep ${name} from creating ${accounts.join(' and ')}`, () => {
        const addresses = accounts.map((account) => addressIn(call, account))
        for (const address of addresses) chain.fund(address, lamports)
        land(chain, call)
        for (const address of addresses) {
          const account = chain.require(address)
          expect(account.owner.equals(SystemProgram.programId)).to.equal(false)
          const rent = chain.svm.minimumBalanceForRentExemption(BigInt(account.data.length))
          expect(BigInt(account.lamports) >= rent).to.equal(true)
        }
      })
    }
  })
}
