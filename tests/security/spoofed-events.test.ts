import { TransactionInstruction, type AccountMeta } from '@solana/web3.js'
import { eventAuthorityAddress, PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import type { Chain, Landed } from '../support/chain.ts'
import { expectRefused, land } from '../support/expect.ts'
import { stage } from '../support/stage.ts'

/** What every instruction data of an event begins with. */
const EVENT_TAG = 'e445a52e51cb9a1d'

/** The event that a landed instruction recorded last, as the bytes of its self-call. */
function recorded({ meta }: Landed): Buffer {
  const calls = meta.innerInstructions().flat()
  const data = calls.map((inner) => Buffer.from(inner.instruction().data()))
  const found = data.findLast((bytes) => bytes.subarray(0, 8).toString('hex') === EVENT_TAG)
  if (found === undefined) throw new Error('The instruction recorded no event')
  return found
}

function expectSpoofRefused(chain: Chain, data: Buffer, key: AccountMeta, errors: string[]): void {
  const instruction = new TransactionInstruction({ programId: PROGRAM_ID, keys: [key], data })
  expectRefused(chain, { instruction, signers: [chain.actors.outsider] }, errors)
}

describe('events come from the program alone', () => {
  for (const [name, { chain, call }] of stage().calls) {
    it(`refuses the event of ${name} by another signer, and by the event authority unsigned`, () => {
      const data = recorded(land(chain, call))
      const { publicKey } = chain.actors.outsider
      const byOutsider = { pubkey: publicKey, isSigner: true, isWritable: false }
      expectSpoofRefused(chain, data, byOutsider, ['InvalidSeeds', 'Custom:2006', 'MissingRequiredSignature'])
      const unsigned = { pubkey: eventAuthorityAddress(), isSigner: false, isWritable: false }
      expectSpoofRefused(chain, data, unsigned, ['MissingRequiredSignature', 'Custom:3010'])
    })
  }
})
