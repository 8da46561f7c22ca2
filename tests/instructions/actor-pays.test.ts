import { expect } from 'chai'
import { land } from '../support/expect.ts'
import { instructionOf } from '../support/idl.ts'
import { addressIn, withAccount } from '../support/places.ts'
import { stage } from '../support/stage.ts'

describe('an actor without a sponsor', () => {
  const { calls } = stage()
  for (const [name, { chain, call }] of calls) {
    const { accounts } = instructionOf(name)
    const actor = accounts.find((account) => account.signer === true && account.name !== 'payer')
    if (actor === undefined || !accounts.some((account) => account.name === 'payer')) continue
    it(`pays for ${name} as its ${actor.name}`, () => {
      const address = addressIn(call, actor.name)
      chain.svm.airdrop(address, 1_000_000_000n)
      const before = chain.require(address).lamports
      land(chain, withAccount(call, 'payer', address))
      expect(chain.require(address).lamports).to.be.at.most(before)
    })
  }
})
