import { Keypair } from '@solana/web3.js'
import { expect } from 'chai'
import { decodeAccount } from '../../packages/sdk/src/accounts.ts'
import { fromBase58 } from '../../packages/sdk/src/base58.ts'
import { EVENTS, PROGRAM_ADDRESS } from '../../packages/sdk/src/layout/program-layout.ts'
import {
  decodeEvents,
  entryOf,
  findGaps,
  type LedgerEvent,
  sequencesOf,
  totalsOf,
} from '../../packages/sdk/src/ledger/index.ts'
import { PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import { coder } from '../../packages/sdk/src/program.ts'
import { responseOf } from '../support/response.ts'
import { type Flow, playFlow } from './sdk/flow.ts'
import { expectSame } from './sdk/same.ts'

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

describe('SDK: ledger', () => {
  let flow: Flow
  let events: LedgerEvent[]
  before(() => {
    flow = playFlow()
    events = flow.landed.flatMap((landed) => decodeEvents(responseOf(landed)))
  })

  it('reads every event as Anchor does', () => {
    for (const landed of [...flow.landed, ...flow.staged.landed]) {
      const response = responseOf(landed)
      for (const event of decodeEvents(response)) {
        const [outer, inner] = event.path
        const group = response.meta?.innerInstructions?.find(({ index }) => index === outer)
        const bytes = fromBase58(group?.instructions[inner]?.data ?? '')
        const decoded = coder().events.decode(Buffer.from(bytes.subarray(8)).toString('base64'))
        expect(decoded?.name).to.equal(camel(event.name))
        expectSame(event.data, decoded?.data, event.name)
        expect(BigInt(event.at)).to.equal(event.data.at)
      }
    }
  })

  it('has been shown every event', () => {
    const staged = flow.staged.landed.flatMap((landed) => decodeEvents(responseOf(landed)))
    const shown = new Set<string>([...events, ...staged].map(({ name }) => name))
    expect(Object.keys(EVENTS).filter((name) => !shown.has(name))).to.deep.equal([])
  })

  it('adds up to what the accounts say', () => {
    const totals = totalsOf(events)
    expect(totals.disagreements).to.deep.equal([])
    for (const [name, key] of flow.accounts) {
      const [address, { data }] = [key.toBase58(), flow.chain.require(key)]
      if (name === 'Pool')
        expect(decodeAccount(name, data)).to.include(totals.pools.get(address) ?? { none: 1 })
      if (name === 'Project') {
        const { retired: _, ...rest } = totals.projects.get(address) ?? { retired: 0n, none: 1 }
        expect(decodeAccount(name, data)).to.include(rest)
      }
      if (name === 'Batch') {
        const { supply, ...rest } = totals.batches.get(address) ?? { supply: 0n, none: 1 }
        expect(decodeAccount(name, data)).to.deep.include(rest)
        expect(supply).to.equal(1_000_000n - 253n)
      }
      if (name === 'Contributor') {
        expect(decodeAccount(name, data)).to.include(totals.contributors.get(address) ?? { none: 1 })
      }
    }
  })

  it('finds a stated total that is not the sum', () => {
    const at = events.findLastIndex(({ name }) => name === 'ContributionReceived')
    const short = events.filter((_, index) => index !== at - 1)
    expect(short.length).to.equal(events.length - 1)
    expect(totalsOf(short).disagreements.map(({ field }) => field)).to.include.members(['balance', 'units'])
  })

  it('finds no gap in a whole ledger, in any order and with repetitions', () => {
    expect(findGaps(events)).to.deep.equal([])
    expect(findGaps([...events].reverse())).to.deep.equal([])
    expect(findGaps([...events, ...events])).to.deep.equal([])
  })

  it('finds every event that is missing before another one of its accounts', () => {
    const last = new Map(
      events.flatMap((event) => sequencesOf(event).map(({ account, sequence }) => [account, sequence])),
    )
    for (const missing of events) {
      const own = sequencesOf(missing).filter(({ repeats }) => !repeats)
      const expected = own.filter(({ account, sequence }) => sequence < (last.get(account) ?? 0n))
      const gaps = findGaps(events.filter((event) => event !== missing))
      expect(gaps).to.have.deep.members(
        expected.map(({ account, sequence }) => ({ account, from: sequence, to: sequence })),
      )
    }
  })

  it('goes on from what was complete before', () => {
    const [first, second, third] = events.filter(({ name }) => name === 'ContributionReceived')
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('No contributions')
    const [{ account, sequence }] = sequencesOf(first) as [ReturnType<typeof sequencesOf>[number]]
    expect(findGaps([second, third], new Map([[account, sequence]]))).to.deep.equal([])
    expect(findGaps([third], new Map([[account, sequence]]))).to.deep.equal([
      { account, from: sequence + 1n, to: sequence + 1n },
    ])
  })

  it('says for each line what moved and who acted', () => {
    const entries = events.map(entryOf)
    const received = entries.filter(({ moneyIn }) => moneyIn !== null)
    expect(received.map(({ moneyIn, balanceAfter }) => [moneyIn, balanceAfter])).to.deep.equal([
      [5_000n, 5_000n],
      [1_234n, 6_234n],
      [7_000n, 13_234n],
    ])
    expect(entries.flatMap(({ creditsIn }) => creditsIn ?? [])).to.deep.equal([1_000_000n])
    expect(entries.flatMap(({ creditsOut }) => creditsOut ?? [])).to.deep.equal([250n, 1n, 2n])
    for (const { event, subjects } of entries) {
      expect(subjects.actor, event.name).to.match(/^[1-9A-HJ-NP-Za-km-z]{32,44}$/)
    }
  })

  describe('a spoofed event', () => {
    const issued = () =>
      flow.landed.find((landed) => decodeEvents(responseOf(landed))[0]?.name === 'BatchIssued')
    const spoof = (change: (response: ReturnType<typeof responseOf>) => void): LedgerEvent[] => {
      const landed = issued()
      if (landed === undefined) throw new Error('Nothing was issued')
      const response = structuredCloneResponse(responseOf(landed))
      change(response)
      return decodeEvents(response)
    }
    const callOf = (response: ReturnType<typeof responseOf>) => {
      const call = response.meta?.innerInstructions?.flatMap(({ instructions }) => instructions).at(-1)
      if (call === undefined) throw new Error('No call')
      return call
    }

    it('counts as long as nothing is changed', () => {
      expect(spoof(() => undefined)).to.have.lengthOf(1)
    })

    it('is left out when another program is called', () => {
      expect(
        spoof((response) => {
          const keys = keysOf(response)
          callOf(response).programIdIndex = keys.findIndex((key) => key !== PROGRAM_ADDRESS)
        }),
      ).to.deep.equal([])
    })

    it('is left out when another program makes the call', () => {
      expect(
        spoof((response) => {
          const keys = keysOf(response)
          const outer = response.transaction.message.compiledInstructions[0]
          if (outer !== undefined) outer.programIdIndex = keys.findIndex((key) => key !== PROGRAM_ADDRESS)
        }),
      ).to.deep.equal([])
    })

    it('is left out when the event authority is not its first account', () => {
      expect(spoof((response) => void (callOf(response).accounts[0] = 0))).to.deep.equal([])
    })

    it('is left out when the transaction failed', () => {
      expect(
        spoof((response) => {
          if (response.meta !== null) response.meta.err = { InstructionError: [0, { Custom: 6000 }] }
        }),
      ).to.deep.equal([])
    })

    it('is refused by the program when it is called without the signature of its event authority', () => {
      const landed = issued()
      const response = landed === undefined ? null : responseOf(landed)
      if (response === null) throw new Error('Nothing was issued')
      const { eventAuthority, data } = {
        eventAuthority: keysOf(response),
        data: fromBase58(callOf(response).data),
      }
      const authority = eventAuthority[callOf(response).accounts[0] ?? 0]
      if (authority === undefined) throw new Error('No event authority')
      const key = response.transaction.message
        .getAccountKeys()
        .staticAccountKeys.find((candidate) => candidate.toBase58() === authority)
      if (key === undefined) throw new Error('No such key')
      const keys = [{ pubkey: key, isSigner: false, isWritable: false }]
      const call = { programId: PROGRAM_ID, keys, data: Buffer.from(data) }
      expect(() => flow.chain.send(call, [])).to.throw('MissingRequiredSignature')
    })
  })

  it('reads the same from what a node answers in json and in jsonParsed', () => {
    for (const landed of flow.landed) {
      const response = responseOf(landed)
      const expected = decodeEvents(response)
      expect(decodeEvents(jsonOf(response))).to.deep.equal(expected)
      expect(decodeEvents(parsedOf(response))).to.deep.equal(expected)
    }
  })

  it('names the encoding to ask for when it is given another', () => {
    const base64 = { slot: 1, transaction: ['AQID', 'base64'], meta: null }
    expect(() => decodeEvents(base64)).to.throw('encoding json or jsonParsed')
  })

  it('finds nothing in a transaction of another program', () => {
    const stranger = Keypair.generate().publicKey
    flow.chain.fund(stranger, 1_000_000)
    const landed = flow.landed.at(-1)
    expect(landed === undefined ? null : decodeEvents(responseOf(landed))).to.deep.equal([])
  })
})

type Response = ReturnType<typeof responseOf>

const keysOf = (response: Response): string[] =>
  response.transaction.message.getAccountKeys().staticAccountKeys.map((key) => key.toBase58())

/** A copy whose lists can be changed, with the calls where a message of version 0 has them. */
function structuredCloneResponse(response: Response): Response {
  const { message, signatures } = response.transaction
  const compiledInstructions = message.compiledInstructions.map((call) => ({ ...call }))
  const copy = Object.create(message, {
    compiledInstructions: { value: compiledInstructions },
    instructions: { value: undefined },
  }) as typeof message
  return {
    ...response,
    transaction: { message: copy, signatures: [...signatures] },
    meta: structuredClone(response.meta),
  }
}

function jsonOf(response: Response) {
  const { message, signatures } = response.transaction
  const instructions = message.compiledInstructions.map(({ programIdIndex, accountKeyIndexes }) => ({
    programIdIndex,
    accounts: accountKeyIndexes,
    data: '',
  }))
  return {
    ...response,
    transaction: { signatures, message: { accountKeys: keysOf(response), instructions } },
  }
}

/** As a node parses it: keys with their roles, calls with their programs by name, no stack heights. */
function parsedOf(response: Response) {
  const keys = keysOf(response)
  const { message, signatures } = response.transaction
  const instructions = message.compiledInstructions.map(({ programIdIndex }) => ({
    programId: keys[programIdIndex],
    accounts: [],
    data: '',
  }))
  const innerInstructions = response.meta?.innerInstructions?.map(({ index, instructions: calls }) => ({
    index,
    instructions: calls.map(({ programIdIndex, accounts, data }) => ({
      programId: keys[programIdIndex],
      accounts: accounts.map((account) => keys[account]),
      data,
    })),
  }))
  const accountKeys = keys.map((pubkey) => ({
    pubkey,
    signer: false,
    writable: false,
    source: 'transaction',
  }))
  return {
    slot: response.slot,
    transaction: { signatures, message: { accountKeys, instructions } },
    meta: { err: null, innerInstructions },
  }
}
