import { expect } from 'chai'
import type { TransactionAnswer } from '../../packages/server/src/chain/shapes.ts'
import { decodeTransaction } from '../../packages/server/src/indexer/decode.ts'
import { base58 } from '../../packages/sdk/src/base58.ts'
import { PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import { writeLedger } from './support/ledger.ts'
import { addressOf, answerOf, eventBytes } from './support/writer.ts'

const WHERE = { signature: 'x', position: 0, commitment: 'confirmed' } as const

describe('event spoofing', () => {
  const history = writeLedger(60)
  const genuine = history.transactions.find(({ events }) =>
    events.some(({ name }) => name === 'ContributionReceived'),
  )

  /** A genuine transaction, changed by the attacker. */
  const forged = (change: (answer: TransactionAnswer) => void): number => {
    if (genuine === undefined) throw new Error('The ledger has no contribution.')
    const answer = structuredClone(answerOf(genuine))
    change(answer)
    return decodeTransaction(answer, WHERE).events.length
  }
  const calls = (answer: TransactionAnswer) => answer.meta?.innerInstructions?.[0]?.instructions ?? []

  it('takes the events that the program recorded itself', () => {
    expect(forged(() => undefined)).to.equal(genuine?.events.length)
  })

  it('ignores the same bytes from another program, which the transaction names beside ours', () => {
    const taken = forged((answer) => {
      answer.transaction.message.accountKeys.push(addressOf('attacker'))
      for (const call of calls(answer)) call.programIdIndex = 3
    })
    expect(taken).to.equal(0)
  })

  it("ignores a call of the program with the event's bytes that another program made", () => {
    const taken = forged((answer) => {
      answer.transaction.message.accountKeys.push(addressOf('attacker'))
      for (const instruction of answer.transaction.message.instructions) instruction.programIdIndex = 3
    })
    expect(taken).to.equal(0)
  })

  it('ignores a self-call without the event authority', () => {
    const taken = forged((answer) => {
      for (const call of calls(answer)) call.accounts = [0]
    })
    expect(taken).to.equal(0)
  })

  it("ignores an outer instruction that carries the event's bytes", () => {
    const taken = forged((answer) => {
      const [event] = genuine?.events ?? []
      const [instruction] = answer.transaction.message.instructions
      if (event === undefined || instruction === undefined) throw new Error('The ledger has no contribution.')
      instruction.data = base58(eventBytes(event))
      instruction.accounts = [2]
      if (answer.meta !== null) answer.meta.innerInstructions = []
    })
    expect(taken).to.equal(0)
  })

  it('ignores a failed transaction', () => {
    const taken = forged((answer) => {
      if (answer.meta !== null) answer.meta.err = { InstructionError: [0, { Custom: 1 }] }
    })
    expect(taken).to.equal(0)
  })

  it('reads no log text', () => {
    const taken = forged((answer) => {
      const [event] = genuine?.events ?? []
      if (event === undefined || answer.meta === null) throw new Error('The ledger has no contribution.')
      const data = eventBytes(event).subarray(8).toString('base64')
      answer.meta.innerInstructions = []
      answer.meta['logMessages'] = [`Program ${PROGRAM_ADDRESS} invoke [1]`, `Program data: ${data}`]
    })
    expect(taken).to.equal(0)
  })
})
