import { TransactionInstruction, type AccountMeta } from '@solana/web3.js'
import { eventAuthorityAddress, PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import { setFundPause } from '../support/calls/fund.ts'
import type { Landed } from '../support/chain.ts'
import { expectRefused, land } from '../support/expect.ts'
import { World } from '../support/world.ts'

describe('events', () => {
  const world = new World()
  const { chain } = world
  const { outsider } = chain.actors
  world.registry()
  const fund = world.fund({ money: world.money(), id: 1 })

  function recorded(landed: Landed): Buffer {
    const [inner] = landed.meta.innerInstructions().flat()
    if (inner === undefined) throw new Error('The instruction recorded no event')
    return Buffer.from(inner.instruction().data())
  }

  const calling = (data: Buffer, key: AccountMeta) => ({
    instruction: new TransactionInstruction({ programId: PROGRAM_ID, keys: [key], data }),
    signers: [outsider],
  })

  it('come from the program alone: the same bytes by another signer are refused', () => {
    const data = recorded(land(chain, setFundPause(fund, ['payments'])))
    const byOutsider = { pubkey: outsider.publicKey, isSigner: true, isWritable: false }
    expectRefused(chain, calling(data, byOutsider), [
      'InvalidSeeds',
      'Custom:2006',
      'MissingRequiredSignature',
    ])
  })

  it('are refused where the event authority stands without its signature', () => {
    const data = recorded(land(chain, setFundPause(fund, [])))
    const unsigned = { pubkey: eventAuthorityAddress(), isSigner: false, isWritable: false }
    expectRefused(chain, calling(data, unsigned), ['MissingRequiredSignature', 'Custom:3010'])
  })
})
