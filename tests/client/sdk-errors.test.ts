import { Connection, SendTransactionError } from '@solana/web3.js'
import { expect } from 'chai'
import {
  GroundtruthError,
  parseProgramError,
  PROGRAM_ADVICE,
  PROGRAM_ERRORS,
  programErrorOfName,
  toGroundtruthError,
} from '../../packages/sdk/src/errors.ts'
import { PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import { IDL } from '../../packages/sdk/src/program.ts'
import * as credits from '../support/calls/credits.ts'
import { land, refused } from '../support/expect.ts'
import { quorumOf, registered } from '../support/registered.ts'

describe('SDK: errors', () => {
  it('has a sentence of advice for every error of the program', () => {
    expect(Object.keys(PROGRAM_ADVICE).sort()).to.deep.equal(
      PROGRAM_ERRORS.map(({ name }) => name as string).sort(),
    )
    for (const [name, advice] of Object.entries(PROGRAM_ADVICE))
      expect(advice, name).to.match(/^[A-Z].{10,}\.$/)
    expect(PROGRAM_ERRORS.map(({ code }) => code as number)).to.deep.equal(
      IDL.errors.map(({ code }) => code as number),
    )
  })

  const cases: Array<[label: string, error: unknown, name: string]> = [
    ['a transaction error', { InstructionError: [1, { Custom: 6226 }] }, 'ChallengePeriodOpen'],
    ['a simulation', { err: { InstructionError: [0, { Custom: 6404 }] }, logs: [] }, 'FundPaused'],
    [
      'an answer of simulateTransaction',
      { value: { err: { InstructionError: [0, { Custom: 6405 }] } } },
      'ContributionIsZero',
    ],
    [
      'a JSON-RPC error',
      { code: -32002, message: 'x', data: { err: { InstructionError: [0, { Custom: 6001 }] } } },
      'NotSteward',
    ],
    ['the framework', { InstructionError: [0, { Custom: 2040 }] }, 'ConstraintDuplicateMutableAccount'],
    ['the runtime', { InstructionError: [0, 'MissingRequiredSignature'] }, 'MissingRequiredSignature'],
    ['a runtime error with a field', { InstructionError: [0, { BorshIoError: 'Unknown' }] }, 'BorshIoError'],
    ['a whole transaction', 'BlockhashNotFound', 'BlockhashNotFound'],
    ['rent', { InsufficientFundsForRent: { account_index: 1 } }, 'InsufficientFundsForRent'],
    [
      'a sentence of a node',
      new Error('Transaction simulation failed: Blockhash not found'),
      'BlockhashNotFound',
    ],
    ['a wallet that refused', Object.assign(new Error('No'), { code: 4001 }), 'SignatureRefused'],
    ['a wallet that says so', new Error('User rejected the request.'), 'SignatureRefused'],
    [
      'a node that is not there',
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
      'NodeUnreachable',
    ],
    ['a node that is busy', new Error('429 Too Many Requests'), 'NodeBusy'],
    ['something else', new Error('The dog ate it'), 'UnknownError'],
    ['nothing', undefined, 'UnknownError'],
  ]
  for (const [label, error, name] of cases) {
    it(`names ${label}: ${name}`, () => {
      const found = parseProgramError(error)
      expect(found.name).to.equal(name)
      expect(found.advice).to.match(/^[A-Z].+\.$/)
    })
  }

  it('reads a code in hexadecimal from a message', () => {
    const { code } = programErrorOfName('InsufficientCredits')
    const message = `Error processing Instruction 2: custom program error: 0x${(code ?? 0).toString(16)}`
    expect(parseProgramError(new Error(message)).name).to.equal('InsufficientCredits')
    const sent = new SendTransactionError({
      action: 'send',
      signature: 's',
      transactionMessage: message,
      logs: ['a', 'b'],
    })
    expect(parseProgramError(sent).name).to.equal('InsufficientCredits')
    expect(toGroundtruthError(sent).logs).to.deep.equal(['a', 'b'])
  })

  it('tells a code of the token program and the system program from one of ours', () => {
    const failed = (program: string, Custom: number) =>
      parseProgramError({
        err: { InstructionError: [0, { Custom }] },
        logs: [`Program ${program} failed: custom program error`, `Program ${PROGRAM_ADDRESS} failed: x`],
      })
    expect(failed('TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb', 17).name).to.equal('AccountFrozen')
    expect(failed('11111111111111111111111111111111', 0).name).to.equal('AccountAlreadyInUse')
    expect(failed('Vote111111111111111111111111111111111111111', 6001)).to.include({
      name: 'UnknownError',
      code: 6001,
    })
    expect(failed(PROGRAM_ADDRESS, 6001).name).to.equal('NotSteward')
  })

  it('says which node was tried when none answers', async () => {
    const connection = new Connection('http://127.0.0.1:9', { disableRetryOnRateLimit: true })
    const error: unknown = await connection.getSlot().catch((reason: unknown) => reason)
    const found = parseProgramError(error, connection.rpcEndpoint)
    expect(found).to.include({
      name: 'NodeUnreachable',
      message: 'The node at http://127.0.0.1:9 does not answer',
    })
  })

  it('stays what it is when it is parsed again', () => {
    const error = toGroundtruthError({ InstructionError: [0, { Custom: 6226 }] })
    expect(error).to.be.instanceOf(GroundtruthError)
    expect(toGroundtruthError(error)).to.equal(error)
    expect(parseProgramError(error)).to.deep.equal(programErrorOfName('ChallengePeriodOpen'))
  })

  it('names what the real program refuses', () => {
    const scene = registered({ challengePeriod: 1_000n })
    const { world, project } = scene
    const claim = world.verified({ project, id: 1 }, quorumOf(scene))
    const batch = world.openedBatch(claim)
    const refusal = refused(() => land(world.chain, credits.issueBatch(world.chain, batch)))
    const { code } = programErrorOfName('ChallengePeriodOpen')
    expect(refusal.logs.join('\n')).to.include(`0x${(code ?? 0).toString(16)}`)
    const fromLogs = new Error(refusal.logs.at(-1))
    expect(parseProgramError(fromLogs).name).to.equal('ChallengePeriodOpen')
  })
})
